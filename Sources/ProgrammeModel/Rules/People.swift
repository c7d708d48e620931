import Diagnostics

/// `consent`: whoever is quoted on a page has agreed to it, and the page says so.
func checkConsent(_ site: CheckedSite, _ findings: inout [Finding]) {
  for page in site.pages {
    for testimonial in page.invitation?.testimonials ?? [] where !testimonial.hasConsent {
      findings.append(Finding(.programme(.noConsent), at: testimonial.quote.location))
    }
  }
}

/// `expired-contact`: a programme that goes on has no contact whom its page has stopped showing.
func checkContacts(_ site: CheckedSite, _ findings: inout [Finding]) {
  for programme in site.programmes where !site.isOver(programme) {
    for page in programme.pages {
      for contact in page.invitation?.contacts ?? [] {
        guard let until = contact.until, until < site.today(for: page) else { continue }
        findings.append(
          Finding(.programme(.expiredContact(until: until)), at: contact.name.location))
      }
    }
  }
}
