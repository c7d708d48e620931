import Diagnostics

/// `consent`: whoever is quoted on a page has agreed to it, and the page says so.
func checkConsent(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages {
    for testimonial in page.invitation?.testimonials ?? [] where !testimonial.hasConsent {
      findings.append(Finding(.programme(.noConsent), at: testimonial.quote.location))
    }
  }
}

/// `expired-contact`: a programme that goes on has no contact whom its page has stopped showing.
func checkContacts(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes where !part.site.isOver(programme) {
    for page in programme.pages {
      for contact in page.invitation?.contacts ?? [] {
        guard let until = contact.until, until < part.site.today(for: page) else { continue }
        findings.append(
          Finding(.programme(.expiredContact(until: until)), at: contact.name.location))
      }
    }
  }
}
