import Diagnostics
import Language
import Markup
import Site
import Synchronization
import Templates

/// What a preview shows at the moment, handed from the thread that follows the folder to the one that
/// answers browsers.
struct Shown: Sendable {
  /// The site as it was when it last had no error.
  var edition: SiteEdition?
  /// The findings as HTML.
  var findings: [UInt8]
  /// How often the findings have changed.
  var findingsNumber = 0
  /// How often something has changed that no page's own bytes tell of, such as an image.
  var assetsNumber = 0
  /// How often anything has changed.
  var number = 0
  /// The language of what the preview adds.
  var language: Language

  /// What a site shows after a check, and after what was shown before.
  init(_ live: LiveSite, after before: Shown? = nil, update: LiveSite.Update = .none) {
    edition = live.edition
    language = live.check.language
    let panel = FindingsPanel(
      live.check.findings, language: language, isOverPage: live.edition != nil)
    var lines = live.lines()
    findings = panel.html(&lines).bytes
    number = (before?.number ?? 0) + 1
    findingsNumber = (before?.findingsNumber ?? 0) + (before?.findings == findings ? 0 : 1)
    assetsNumber = (before?.assetsNumber ?? 0) + (update == .all ? 1 : 0)
  }
}

/// The answers of a preview: the site's files as they would be published, and at the end of each page
/// a script that shows what is found and follows changes.
final class Preview: Answering {
  /// A page or another file as it is found at an address.
  private struct Found {
    let status: Status
    let path: String
    let bytes: [UInt8]
  }

  /// Where the preview's own files are.
  private static let ownFolder = "/_samling/"

  private let state: Shared
  private let hosts: HostCheck
  /// What is shown, and the versions of pages in it.
  private var shown: Shown
  private var versions: [String: String] = [:]

  init(_ state: Shared, hosts: HostCheck) {
    self.state = state
    self.hosts = hosts
    shown = state.value
  }

  /// What is shown, for two threads.
  final class Shared: Sendable {
    private let mutex: Mutex<Shown>

    init(_ shown: Shown) { mutex = Mutex(shown) }

    var value: Shown { mutex.withLock { $0 } }

    func replace(_ shown: Shown) { mutex.withLock { $0 = shown } }
  }

  func reply(to request: Request) -> Reply {
    catchUp()
    guard let host = request.host, hosts.allows(host) else {
      return .response(Response(.forbidden))
    }
    guard let path = SafePath.decoded(request.path) else { return .response(Response(.badRequest)) }
    if path.hasPrefix(Self.ownFolder) { return ownReply(String(path.dropFirst(10)), request) }
    var response = response(at: path, request)
    if response.status == .ok, let known = request.knownTags, let tag = response.tag,
      known.split(separator: ",").contains(where: { $0.drop { $0 == " " } == tag })
    {
      response = Response(unchanged: response)
    }
    return .response(response)
  }

  func news(for watch: PageWatch) -> (bytes: [UInt8], watch: PageWatch) {
    catchUp()
    var watch = watch
    var bytes: [UInt8] = []
    if watch.findingsNumber != shown.findingsNumber {
      watch.findingsNumber = shown.findingsNumber
      bytes += Self.event("findings", shown.findings)
    }
    let version = version(at: watch.path)
    let isOutdated = watch.assetsNumber.map { $0 != shown.assetsNumber } ?? false
    if isOutdated {
      bytes += Self.event("reload", [])
    } else if version != watch.version {
      bytes += Self.event("page", [])
    }
    watch.version = version
    watch.assetsNumber = shown.assetsNumber
    return (bytes, watch)
  }

  // MARK: The site's files

  private func response(at path: String, _ request: Request) -> Response {
    guard let edition = shown.edition else { return nothingYet(at: path) }
    guard let found = find(path, in: edition) else {
      var response = Response(.found)
      response.headers.append(
        ("Location", request.path + "/" + (request.query.isEmpty ? "" : "?" + request.query)))
      return response
    }
    let isPage = found.path.hasSuffix(".html")
    let version = Self.version(of: found)
    if isPage { versions[path] = version }
    let isDraft = edition.isDraft(at: path)
    var response = Response(
      found.status, type: MediaType.of(found.path),
      body: isPage
        ? found.bytes + addition(to: path, version: version, isDraft: isDraft).bytes : found.bytes)
    response.headers.append(("Cache-Control", "no-cache"))
    response.tag = "\"\(version)\(isDraft ? "-draft" : "")\""
    if isPage { response.headers.append(Self.policy) }
    return response
  }

  /// The file at an address, or the page that says there is none; nil where only a slash is missing.
  private func find(_ path: String, in edition: SiteEdition) -> Found? {
    let name = String(path.dropFirst())
    let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    if let bytes = try? edition.file(at: file) {
      return Found(status: .ok, path: file, bytes: bytes)
    }
    if file == name, edition.has(name + "/index.html") { return nil }
    return Found(
      status: .notFound, path: "404.html", bytes: (try? edition.file(at: "404.html")) ?? [])
  }

  /// The page in place of a site that has not been without errors yet.
  private func nothingYet(at path: String) -> Response {
    let words = PreviewWords(language: shown.language)
    var document = HTML(trusted: "<!DOCTYPE html>\n")
    document.append(
      html(.lang(shown.language.tag)) {
        head {
          meta(Attribute("charset", "utf-8"))
          meta(
            Attribute("name", "viewport"),
            Attribute("content", "width=device-width, initial-scale=1"))
          title { words.nothingYet }
          link(Attribute("rel", "icon"), .href("data:,"))
        }
        body { main { h1 { words.nothingYet } } }
      })
    let version = Self.noVersion
    versions[path] = version
    var response = Response(
      .unavailable, type: MediaType.of("index.html"),
      body: document.bytes + addition(to: path, version: version, isDraft: false).bytes)
    response.headers += [("Cache-Control", "no-store"), Self.policy]
    return response
  }

  /// What stands behind the last byte of a page, so that all before it is as it would be published.
  private func addition(to path: String, version: String, isDraft: Bool) -> HTML {
    let words = PreviewWords(language: shown.language)
    return HTML {
      script(
        .src(Self.ownFolder + "preview.js"), Attribute("data-page", path),
        Attribute("data-version", version), Attribute("data-stopped", words.stopped),
        Attribute("data-draft", isDraft ? words.draft : nil)
      ) {}
      HTML(trusted: "\n")
    }
  }

  private static let policy = (
    name: "Content-Security-Policy", value: ContentSecurityPolicy.text + "; frame-ancestors 'self'"
  )

  // MARK: The preview's own

  private func ownReply(_ name: String, _ request: Request) -> Reply {
    switch name {
    case "events":
      guard !request.isHead,
        let page = SafePath.parameter("page", of: request.query).flatMap(SafePath.decoded),
        let version = SafePath.parameter("version", of: request.query)
      else { return .response(Response(.badRequest)) }
      return .stream(PageWatch(path: page, version: version))
    case "preview.js": return .response(own(PackageResources.preview_js, named: name))
    case "preview.css": return .response(own(PackageResources.preview_css, named: name))
    default: return .response(Response(.notFound))
    }
  }

  private func own(_ bytes: [UInt8], named name: String) -> Response {
    var response = Response(.ok, type: MediaType.of(name), body: bytes)
    response.headers.append(("Cache-Control", "no-store"))
    return response
  }

  /// An event as event streams write it.
  private static func event(_ name: String, _ data: [UInt8]) -> [UInt8] {
    var bytes = Array("event: \(name)\n".utf8)
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      bytes += Array("data: ".utf8) + line.filter { $0 != 0x0D } + [0x0A]
    }
    return bytes + [0x0A]
  }

  // MARK: Versions

  private static let noVersion = "0"

  private func catchUp() {
    let latest = state.value
    guard latest.number != shown.number else { return }
    shown = latest
    versions = [:]
  }

  /// Which version of a page is shown: it differs when the page's bytes do.
  private func version(at path: String) -> String {
    if let known = versions[path] { return known }
    let version =
      shown.edition.map { edition in
        find(path, in: edition).map(Self.version) ?? Self.noVersion
      } ?? Self.noVersion
    versions[path] = version
    return version
  }

  private static func version(of found: Found) -> String {
    // FNV-1a: it tells changes apart; nobody has a reason to make them collide.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in found.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16) + (found.status == .ok ? "" : "-\(found.status.rawValue)")
  }
}
