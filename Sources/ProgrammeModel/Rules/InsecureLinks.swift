import Diagnostics

/// `insecure-link`: a link is encrypted (https), so that nobody on the way can read or change what
/// it leads to.
func checkInsecureLinks(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages {
    for link in page.mentions.links where !link.isHTML || part.site.configuration.allowsRawHTML {
      check(Located(link.destination, at: link.place), &findings)
    }
    for address in page.addressesOfFrontMatter { check(address, &findings) }
  }
}

/// `insecure-link`: the same for the addresses in site.yml.
func checkInsecureAddresses(_ site: CheckedSite, _ findings: inout [Finding]) {
  for address in [site.configuration.organisation?.url, site.configuration.accessibilityStatement] {
    if let address { check(address, &findings) }
  }
}

private func check(_ address: Located<String>, _ findings: inout [Finding]) {
  guard address.value.lowercased().hasPrefix("http://") else { return }
  findings.append(Finding(.text(.insecureLink(address.value)), at: address.location))
}

extension Page {
  /// The addresses outside the site that stand in the front matter and in blocks.
  fileprivate var addressesOfFrontMatter: [Located<String>] {
    var addresses: [Located<String>?] = []
    if let invitation {
      addresses += (invitation.hosts + invitation.partners + invitation.funders).map(\.url)
      addresses.append(invitation.application?.to)
    }
    if let report { addresses += report.funders.map(\.url) }
    for session in schedule?.sessions ?? [] {
      if case .link(let link)? = session.join { addresses.append(link) }
      addresses += session.materials.map(\.href)
    }
    return addresses.compactMap(\.self)
  }
}
