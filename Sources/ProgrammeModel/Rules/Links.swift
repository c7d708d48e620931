import Diagnostics
import FrontMatter
import Markdown

/// `broken-link`: every link of every page leads somewhere, in its text and in its front matter.
func checkLinks(_ site: CheckedSite, _ findings: inout [Finding]) {
  for page in site.pages {
    page.body.forEachInline { inline in
      let place = SourceLocation(file: page.file, line: inline.line, column: inline.column)
      switch inline.kind {
      case .link(let link): check(link.destination, at: place)
      case .image(let image): check(image.destination, at: place)
      default: break
      }
    }
    page.body.forEachBlock { block in
      guard case .figure(let figure) = block.kind else { return }
      check(
        figure.image.destination,
        at: SourceLocation(file: page.file, line: block.line, column: block.column))
    }
    for link in page.linksOfFrontMatter { check(link.value, at: link.location) }

    func check(_ destination: String, at place: SourceLocation) {
      switch site.index.resolve(destination, from: page.address) {
      case .nowhere(let fault, let suggestion):
        findings.append(
          Finding(.brokenLink(destination, fault, suggestion: suggestion), at: place))
      case .page(let number, let anchor?):
        checkAnchor(anchor, on: site.pages[number], at: place)
      case .samePage(let anchor?):
        checkAnchor(anchor, on: page, at: place)
      default: break
      }
    }

    func checkAnchor(_ anchor: String, on target: Page, at place: SourceLocation) {
      let anchors = target.anchors
      guard !anchors.contains(anchor) else { return }
      findings.append(
        Finding(
          .brokenLink(
            "#" + anchor, .noSuchAnchor,
            suggestion: suggestion(for: anchor, among: anchors).map { "#" + $0 }),
          at: place))
    }
  }
}

extension Page {
  /// The places on the page that a link may name.
  var anchors: [String] {
    body.headings.map(\.anchor) + (schedule?.sessions.map(\.id.value) ?? [])
  }

  /// The links that stand in the front matter, besides those that are checked as references.
  fileprivate var linksOfFrontMatter: [Located<String>] {
    var links: [Located<String>] = []
    if let image = head.image { links.append(image.source) }
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
