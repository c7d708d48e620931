public import Diagnostics
import FrontMatter

/// Asks the web which of some addresses lead nowhere, and why: the one thing that checking cannot
/// know from the sources alone.
public typealias LinkInquiry = @Sendable (_ addresses: [String]) -> [String: LinkDeath]

/// `dead-link`: what a link out of the site leads to is still there.
func checkDeadLinks(_ site: CheckedSite, by inquiry: LinkInquiry, _ findings: inout [Finding]) {
  let root = PageAddress(path: "index.md")
  let addresses = (site.writtenAddresses + site.addressesOfWorks).filter { address in
    let lowercased = address.value.lowercased()
    guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://"),
      case .outside = site.index.resolve(address.value, from: root)
    else { return false }
    return true
  }
  let deaths = inquiry(Set(addresses.map(\.value)).sorted())
  for address in addresses {
    guard let death = deaths[address.value] else { continue }
    findings.append(Finding(.deadLink(address.value, death), at: address.location))
  }
}
