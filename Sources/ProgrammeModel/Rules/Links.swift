import Bibliography
import Diagnostics
import FrontMatter

/// `broken-link`: every link leads somewhere, in the text, in front matter and, where it is let
/// through, in raw HTML. Returns the numbers of the pages on which links name places.
func checkLinks(_ part: SitePart, _ findings: inout [Finding]) -> Set<Int> {
  var checker = LinkChecker(site: part.site)
  for (number, page) in zip(part.numbers, part.pages) {
    for link in page.mentions.links where !link.isHTML || part.site.configuration.allowsRawHTML {
      checker.check(
        link.destination, at: link.place, from: page.address, number, isImage: link.isImage)
    }
    if let image = page.head.image?.source {
      checker.check(image.value, at: image.location, from: page.address, number, isImage: true)
    }
    for link in page.linksOfFrontMatter {
      checker.check(link.value, at: link.location, from: page.address, number)
    }
  }
  findings += checker.findings
  return checker.namedPages
}

/// `broken-link`: the same for the logo and the site's own HTML.
func checkThemeLinks(_ site: CheckedSite, _ findings: inout [Finding]) {
  var checker = LinkChecker(site: site)
  checker.checkTheme()
  findings += checker.findings
}

private struct LinkChecker {
  let site: CheckedSite
  var findings: [Finding] = []
  /// The places that links may name, by the number of the page.
  private var anchors: [Int: Set<String>] = [:]
  /// The numbers of the pages on which links name places.
  var namedPages: Set<Int> { Set(anchors.keys) }

  init(site: CheckedSite) { self.site = site }

  /// `number` is that of the page the link stands on; nil for what stands on every page.
  mutating func check(
    _ destination: String, at place: SourceLocation, from address: PageAddress, _ number: Int?,
    isImage: Bool = false
  ) {
    switch site.index.resolve(destination, from: address) {
    case .nowhere(let fault, let suggestion):
      report(destination, fault, suggestion, at: place)
    case .page(let target, let anchor?): checkAnchor(anchor, on: target, at: place)
    case .samePage(let anchor?):
      if let number { checkAnchor(anchor, on: number, at: place) }
    case .outside where isImage: report(destination, .imageElsewhere, nil, at: place)
    default: break
    }
  }

  /// The logo, and the links of the slots.
  mutating func checkTheme() {
    if let logo = site.configuration.theme.logo,
      !site.assets.contains(String(logo.value.drop { $0 == "/" }))
    {
      report(logo.value, .noSuchFile, nil, at: logo.location)
    }
    for address in site.slots.flatMap(\.addresses) {
      check(address.value, at: address.location, from: PageAddress(path: "index.md"), nil)
    }
  }

  private mutating func checkAnchor(_ anchor: String, on target: Int, at place: SourceLocation) {
    let known = anchors[target] ?? site.anchors(of: site.pages[target])
    anchors[target] = known
    guard !known.contains(anchor) else { return }
    let near = known.count > 500 ? nil : suggestion(for: anchor, among: known.sorted())
    report("#" + anchor, .noSuchAnchor, near.map { "#" + $0 }, at: place)
  }

  private mutating func report(
    _ target: String, _ fault: LinkFault, _ suggestion: String?, at place: SourceLocation
  ) {
    findings.append(
      Finding(.brokenLink(target, fault, suggestion: suggestion), at: place))
  }
}

extension CheckedSite {
  /// The places on a page that a link may name.
  func anchors(of page: Page) -> Set<String> {
    Set(page.anchors(works[page.file] ?? [], withRawHTML: configuration.allowsRawHTML))
  }
}

extension Page {
  /// The places on the page that a link may name: its headings, what raw HTML names, its sessions
  /// and works, and the sections that pages of its kind are given.
  fileprivate func anchors(_ works: [Work], withRawHTML: Bool) -> [String] {
    body.headings.map(\.anchor) + (withRawHTML ? mentions.identifiers : [])
      + (schedule?.sessions.map(\.id.value) ?? []) + sectionAnchors
      + works.flatMap { ["verk-" + $0.id, "kilde-" + $0.id] }
  }

  /// The names of the sections that are made of the front matter of a kind of page.
  private var sectionAnchors: [String] {
    let always = ["innhold"]
    return switch kind {
    case .invitation:
      always + [
        "fakta", "utbytte", "malgruppe", "team", "krav", "samlinger", "nivaer", "roller", "pris",
        "soknad", "tilbakemeldinger", "kontakt",
      ]
    case .schedule: always + ["plan", "endringer", "abonner"]
    case .report:
      always + [
        "sammendrag", "innholdsliste", "nokkeltall", "prosjektgruppe", "deltakelse", "budsjett",
        "finansiering", "referanser", "versjoner", "siter",
      ]
    case .page: always + ["programmer", "arkiv", "referanser"]
    case .literature: always
    }
  }

  /// The links that stand in the front matter, besides those that are checked as references.
  fileprivate var linksOfFrontMatter: [Located<String>] {
    var links: [Located<String>] = []
    if let invitation {
      links += [invitation.programme.follows].compactMap(\.self)
    }
    if let report { links += [report.programme].compactMap(\.self) }
    for session in schedule?.sessions ?? [] {
      links += session.materials.compactMap(\.href)
    }
    return links
  }
}
