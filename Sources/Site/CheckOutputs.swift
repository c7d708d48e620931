import Diagnostics

/// `output-clash`, once more, over the very files: no two may stand in one place, letter case
/// aside, and none may stand where another needs a folder. What pages and addresses collide in is
/// told before, where it is written; here is the rest, such as a file of the site's own that is
/// named as one that Samling makes.
func checkOutputs(_ files: [OutputFile], _ findings: inout [Finding]) {
  let paths = files.map { $0.path.lowercased() }
  var taken: [String: Int] = [:]
  taken.reserveCapacity(files.count)
  for (number, path) in paths.enumerated() {
    if let other = taken.updateValue(number, forKey: path) {
      findings.append(clash(files[number], files[other]))
    }
  }
  // Files of one folder stand together, so that most need not be looked at.
  var free: Substring = ""
  for (number, path) in paths.enumerated() {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path[..<slash] != free else {
      continue
    }
    var folder = path[..<slash]
    var isFree = true
    while true {
      if let other = taken[String(folder)] {
        findings.append(clash(files[other], files[number]))
        isFree = false
      }
      guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { break }
      folder = folder[..<slash]
    }
    if isFree { free = path[..<slash] }
  }
}

private func clash(_ first: OutputFile, _ second: OutputFile) -> Finding {
  let files = [first, second]
  let own = files.first { $0.isCopy } ?? first
  let other = files.first { !$0.isCopy } ?? second
  return Finding(
    .outputClash(
      address: "/" + own.path, other: other.isCopy ? "content/" + other.path : "samling"),
    at: SourceLocation(file: own.isCopy ? "content/" + own.path : "content"))
}

extension OutputFile {
  /// Whether it is a file of the site's own, published as it is.
  public var isCopy: Bool {
    if case .copy = content { true } else { false }
  }
}
