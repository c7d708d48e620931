import Diagnostics

/// `insecure-link`: a link is encrypted (https), so that nobody on the way can read or change what
/// it leads to.
func checkInsecureLinks(_ part: SitePart, _ findings: inout [Finding]) {
  check(part.site.writtenAddresses(on: part.pages), &findings)
}

/// `insecure-link`: the same for the addresses in site.yml and in the site's own HTML.
func checkInsecureAddresses(_ site: CheckedSite, _ findings: inout [Finding]) {
  check(site.addressesOfSite, &findings)
}

private func check(_ addresses: [Located<String>], _ findings: inout [Finding]) {
  for address in addresses where address.value.lowercased().hasPrefix("http://") {
    findings.append(Finding(.text(.insecureLink(address.value)), at: address.location))
  }
}
