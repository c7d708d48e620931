import Language
import Markup
import ProgrammeModel

/// A page on its way to HTML: what its components need to know.
struct PageView: Sendable {
  let templates: Templates
  let page: Page

  var site: CheckedSite { templates.site }
  var language: Language { page.language }
  var words: Words { language.words }

  /// The programme that the page belongs to.
  var programme: Programme? { site.programme(of: page) }

  /// What stands in the page's `main`, below its title.
  var content: HTML {
    switch page.content {
    case .invitation(let invitation): invitationPage(invitation)
    case .schedule(let schedule): schedulePage(schedule)
    case .literature(let literature): literaturePage(literature)
    case .report(let report): reportPage(report)
    case .page: page.address.folder.isEmpty && page.address.isIndex ? frontPage : plainPage
    }
  }

  // MARK: Addresses

  /// The shortest way from this page to an address from the site's root. Relative, so that the
  /// site may stand in any folder and works saved to disk.
  func href(_ path: String) -> String {
    URLPath.relative(from: page.address.path, to: path)
  }

  /// The way to another page, in this page's language where that page has it.
  func href(to other: Page) -> String {
    href(site.version(of: other, in: language).address.path)
  }

  /// The whole address of a path from the root, where the site's own is known.
  func absolute(_ path: String) -> String? {
    site.configuration.url.map { $0 + URLPath.encoded(path) }
  }

  /// Where a link that was written on this page leads; nil where nothing answers to it.
  func href(written destination: String) -> String {
    switch site.resolve(destination, from: page) {
    case .page(let target, let anchor):
      let fragment = anchor.map { "#" + URLPath.encoded($0) } ?? ""
      if target.address == page.address, anchor != nil { return fragment }
      return href(target.address.path) + fragment
    case .asset(let path): return href(path)
    case .calendar(let path): return href(path)
    case .outside(let address): return address
    }
  }
}

/// Paths as they stand in addresses.
enum URLPath {
  /// The path with everything that an address cannot hold as `%xx`.
  static func encoded(_ path: String) -> String {
    guard path.utf8.contains(where: { !isPlain($0) }) else { return path }
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The shortest way from a page's path to another path from the same root, as it stands in an
  /// address; to the page's own folder, `./`.
  static func relative(from page: String, to path: String) -> String {
    let slash = UInt8(ascii: "/")
    var (here, there) = (page.utf8[...], path.utf8[...])
    if here.first == slash { here.removeFirst() }
    if there.first == slash { there.removeFirst() }
    var sharedFolders = 0
    for (index, (ours, theirs)) in zip(here, there).enumerated() {
      guard ours == theirs else { break }
      if ours == slash { sharedFolders = index + 1 }
    }
    let up = here.dropFirst(sharedFolders).count { $0 == slash }
    let down = encoded(String(Substring(there.dropFirst(sharedFolders))))
    if up == 0 { return down.isEmpty ? "./" : down }
    return String(repeating: "../", count: up) + down
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }
}
