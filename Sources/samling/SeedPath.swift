import ProgrammeModel

/// Where a new page is to be, as somebody wrote it.
struct SeedPath: Equatable {
  enum Fault: Error, Equatable {
    case empty
    case outside(String)
    case name(String, better: String?)
    case notIndex(folder: String)
    case noFolder(name: String)
  }

  /// The file's path from the site's folder: `content/vestfold-2028/samlinger.md`.
  let file: String
  /// The page's title, made of its name.
  let title: String

  /// Reads `content/vestfold-2028/samlinger.md`, or as much of it as tells where.
  init(_ written: String, kind: PageKind) throws(Fault) {
    var path = written
    while path.hasPrefix("./") { path.removeFirst(2) }
    if path.hasPrefix("content/") { path.removeFirst("content/".count) }
    let isFile = path.hasSuffix(".md")
    if isFile { path.removeLast(3) }
    guard !path.hasPrefix("/") else { throw .outside(written) }
    var names = path.split(separator: "/").map(String.init).filter { $0 != "." }
    if names.contains("..") { throw .outside(written) }
    guard !names.isEmpty else { throw .empty }
    for name in names where !Self.isGood(name) {
      throw .name(name, better: Self.better(name))
    }
    if kind == .invitation, names.last != "index" {
      if isFile { throw .notIndex(folder: names.dropLast().last ?? names[0]) }
      names.append("index")
    }
    if kind == .schedule, names.count == 1 { throw .noFolder(name: names[0]) }
    file = "content/" + names.joined(separator: "/") + ".md"
    let own = names.last == "index" ? names.dropLast().last ?? "index" : names[names.count - 1]
    title = own.prefix(1).uppercased() + own.dropFirst().replacing("-", with: " ")
  }

  private static func isGood(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 100 && !name.hasPrefix("-")
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  /// `Vestfold 2028` as `vestfold-2028`; nil where nothing is left.
  private static func better(_ name: String) -> String? {
    var result = ""
    for character in name.lowercased() {
      switch character {
      case "a"..."z", "0"..."9": result.append(character)
      case "æ": result += "ae"
      case "ø", "ö": result += "o"
      case "å", "ä": result += "a"
      default: if !result.isEmpty, !result.hasSuffix("-") { result.append("-") }
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return isGood(result) ? result : nil
  }
}
