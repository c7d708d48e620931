import Diagnostics
import Language
import Markdown

/// The addresses of a site, for looking up where links lead.
struct SiteIndex: Sendable {
  /// Where a link leads, pages by their number.
  enum Target {
    case page(Int, anchor: String?)
    case samePage(anchor: String?)
    case asset(String)
    case calendar(String)
    case outside(String)
    case nowhere(LinkFault, suggestion: String?)

    var page: Int? {
      if case .page(let number, _) = self { return number }
      return nil
    }
  }

  /// Pages by their addresses.
  var byPath: [String: Int] = [:]
  /// Pages by their addresses in small letters, for "did you mean".
  var byFoldedPath: [String: Int] = [:]
  /// The versions of a page by what they share.
  var byOriginal: [String: [Int]] = [:]
  /// The languages that there are pages in.
  var languages: Set<Language> = []
  /// Programmes by their folders.
  var programmes: [String: Int] = [:]
  /// The programme that follows another, by the other's folder.
  var successors: [String: Int] = [:]
  /// Addresses of calendars.
  var calendars: Set<String> = []
  /// Addresses of drafts that are not published.
  var drafts: Set<String> = []
  /// Old addresses and the page they lead to.
  var aliases: [String: Int] = [:]
  /// Files published as they are, by their paths below content/.
  var assets: Set<String> = []
  /// Addresses of other files that are made: references to download, feeds of changes, lists of
  /// addresses.
  var generated: Set<String> = ["/404.html", "/sitemap.xml", "/robots.txt", "/endringer.xml"]
  /// Where the site will stand.
  var ownAddress: String?
  /// Files by their addresses in small letters, for "did you mean".
  private var byFoldedFile: [String: String] = [:]
  private var knownPages: [String] = []
  private var knownFiles: [String] = []

  /// Sorts what suggestions are looked for among, once everything is in.
  mutating func finish() {
    knownPages = byPath.keys.sorted()
    knownFiles = (assets.map { "/" + $0 } + calendars + generated).sorted()
    for file in knownFiles { byFoldedFile[file.lowercased()] = file }
  }

  /// What is most like a path. Where there is much to compare with, only its own folder is looked
  /// through, so that many broken links do not take for ever.
  private func suggestion(for path: String, isFile: Bool) -> String? {
    let known = isFile ? knownFiles : knownPages
    guard known.count > 500 else { return Diagnostics.suggestion(for: path, among: known) }
    let folder = folder(of: path)
    let near = known.lazy.filter { self.folder(of: $0) == folder }.prefix(500)
    return Diagnostics.suggestion(for: path, among: Array(near))
  }

  private func folder(of path: String) -> Substring {
    let trimmed = path.hasSuffix("/") ? path.dropLast() : path[...]
    return trimmed.lastIndex(of: "/").map { trimmed[...$0] } ?? ""
  }

  private static let schemes = ["https:", "http:", "mailto:", "tel:", "webcal:", "sms:"]

  /// Where `destination` leads from a page.
  func resolve(_ destination: String, from address: PageAddress) -> Target {
    if destination.isEmpty || destination == "#" { return .nowhere(.empty, suggestion: nil) }
    if let ownAddress, destination.hasPrefix(ownAddress + "/") {
      return resolve(String(destination.dropFirst(ownAddress.count)), from: address)
    }
    let lower = destination.lowercased()
    if let scheme = Self.schemes.first(where: lower.hasPrefix) {
      let rest = destination.dropFirst(scheme.count)
      let isEmpty = rest.allSatisfy { $0 == "/" }
      return isEmpty ? .nowhere(.empty, suggestion: nil) : .outside(destination)
    }
    if destination.hasPrefix("//") { return .outside(destination) }
    if destination.hasPrefix("(") || ["link", "lenke", "url", "todo"].contains(lower) {
      return .nowhere(.placeholder, suggestion: nil)
    }
    let (path, anchor) = Self.split(destination)
    if path.isEmpty { return .samePage(anchor: anchor) }
    guard let full = Self.absolute(path, from: address) else {
      return .nowhere(.outsideSite, suggestion: nil)
    }
    return find(full, anchor: anchor, isTranslation: address.translation)
  }

  private func find(
    _ path: String, anchor: String?, isTranslation: Language?
  ) -> Target {
    if path.hasSuffix(".md") {
      let address = PageAddress(path: String(path.dropFirst()))
      if let version = byPath[address.path] { return .page(version, anchor: anchor) }
    }
    for candidate in [path, path + "/"] {
      if let page = byPath[candidate] ?? aliases[candidate] { return .page(page, anchor: anchor) }
      if drafts.contains(candidate) { return .nowhere(.draft, suggestion: nil) }
    }
    if calendars.contains(path) { return .calendar(path) }
    if generated.contains(path) { return .asset(String(path.dropFirst())) }
    if assets.contains(String(path.dropFirst())) { return .asset(String(path.dropFirst())) }
    let folded = path.lowercased()
    for candidate in [folded, folded + "/"] {
      if let page = byFoldedPath[candidate] {
        return .nowhere(.caseMismatch, suggestion: knownPages.isEmpty ? nil : pathOf(page))
      }
    }
    if let file = byFoldedFile[folded] { return .nowhere(.caseMismatch, suggestion: file) }
    let isFile = path.split(separator: "/").last?.contains(".") == true && !path.hasSuffix(".md")
    return .nowhere(
      isFile ? .noSuchFile : .noSuchPage, suggestion: suggestion(for: path, isFile: isFile))
  }

  private func pathOf(_ page: Int) -> String? { byPath.first { $0.value == page }?.key }

  private static func split(_ destination: String) -> (path: String, anchor: String?) {
    guard let hash = destination.firstIndex(of: "#") else {
      return (percentDecoded(String(destination.prefix { $0 != "?" })), nil)
    }
    let anchor = percentDecoded(String(destination[destination.index(after: hash)...]))
    return (
      percentDecoded(String(destination[..<hash].prefix { $0 != "?" })),
      anchor.isEmpty ? nil : anchor
    )
  }

  /// The path from the root, with `.` and `..` resolved; nil where it leads out of the site. Links
  /// are relative to the file's folder, as they are in an editor.
  static func absolute(_ path: String, from address: PageAddress) -> String? {
    var parts: [Substring] = path.hasPrefix("/") ? [] : address.folder.split(separator: "/")
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("..")
    let joined = "/" + parts.joined(separator: "/")
    return isFolder && joined != "/" ? joined + "/" : joined
  }
}

/// A text with its `%xx` resolved, where they make up UTF-8; else the text as it is.
func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let value = UInt8(
        String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      decoded.append(value)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(validating: decoded, as: UTF8.self) ?? text
}
