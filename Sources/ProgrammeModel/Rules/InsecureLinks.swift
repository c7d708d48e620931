import Diagnostics

/// `insecure-link`: a link is encrypted (https), so that nobody on the way can read or change what
/// it leads to.
func checkInsecureLinks(_ site: CheckedSite, _ findings: inout [Finding]) {
  for address in site.writtenAddresses where address.value.lowercased().hasPrefix("http://") {
    findings.append(Finding(.text(.insecureLink(address.value)), at: address.location))
  }
}
