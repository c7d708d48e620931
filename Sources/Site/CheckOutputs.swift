import Diagnostics

/// `output-clash`, once more, over the very files: no two may stand in one place, letter case
/// aside, and none may stand where another needs a folder. What pages and addresses collide in is
/// told before, where it is written; here is the rest, such as a file of the site's own that is
/// named as one that Samling makes.
func checkOutputs(_ files: [OutputFile], _ findings: inout [Finding]) {
  var taken: [String: OutputFile] = [:]
  for file in files {
    if let other = taken.updateValue(file, forKey: file.path.lowercased()) {
      findings.append(clash(file, other))
    }
  }
  for file in files {
    var folder = file.path.lowercased()[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let other = taken[String(folder)] { findings.append(clash(other, file)) }
    }
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
