public import Language

/// Where a page comes from and where it will stand.
public struct PageAddress: Sendable, Hashable {
  /// The folder below content/, without slashes at its ends; empty for the top.
  public let folder: String
  /// The file's name without language and `.md`; `index` is the folder itself.
  public let stem: String
  /// The language in the file's name (`samlinger.en.md`), which makes the page a translation.
  public let translation: Language?

  /// The address from the site's root, with a slash at both ends: `/vestfold-2026/samlinger/`.
  public let path: String
  /// The page's path without language: what a translation shares with its original.
  public let original: String

  /// The address of the page in a file, by its path below content/.
  public init(path: String) {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().joined(separator: "/")
    var name = parts.last.map(String.init) ?? ""
    if name.hasSuffix(".md") { name.removeLast(3) }
    if let dot = name.lastIndex(of: "."),
      let language = Language(rawValue: String(name[name.index(after: dot)...]))
    {
      translation = language
      name = String(name[..<dot])
    } else {
      translation = nil
    }
    stem = name
    self.folder = folder
    original = folder.isEmpty ? name : folder + "/" + name
    self.path =
      "/" + (translation.map { $0.tag + "/" } ?? "") + (folder.isEmpty ? "" : folder + "/")
      + (name == "index" ? "" : name + "/")
  }

  /// Whether it is its folder's own page.
  public var isIndex: Bool { stem == "index" }
}
