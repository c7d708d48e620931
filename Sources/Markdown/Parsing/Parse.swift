public import Diagnostics

extension MarkdownTree {
  /// The tree of UTF-8 `bytes`, whose first line is line `firstLine` of `file`, and what is wrong
  /// with them. Bytes that are not UTF-8 become U+FFFD. Raw HTML is a finding where it is not
  /// allowed.
  public static func parse(
    _ bytes: [UInt8], file: String = "", firstLine: Int = 1,
    extensions: MarkdownExtensions = .all, allowsRawHTML: Bool = false
  ) -> (tree: MarkdownTree, findings: [Finding]) {
    guard bytes.count <= sizeLimit else {
      let problem = Problem.fileTooLarge(bytes: bytes.count, limit: sizeLimit)
      return (MarkdownTree(file: file), [Finding(problem, at: SourceLocation(file: file))])
    }
    var reading = Reading(file: file, extensions: extensions, allowsRawHTML: allowsRawHTML)
    let tree = reading.tree(of: bytes, firstLine: firstLine)
    return (tree, reading.findings)
  }

  /// The tree of `text`, whose first line is line `firstLine` of `file`, and what is wrong with it.
  public static func parse(
    _ text: String, file: String = "", firstLine: Int = 1,
    extensions: MarkdownExtensions = .all, allowsRawHTML: Bool = false
  ) -> (tree: MarkdownTree, findings: [Finding]) {
    parse(
      Array(text.utf8), file: file, firstLine: firstLine, extensions: extensions,
      allowsRawHTML: allowsRawHTML)
  }

  /// How many bytes are read at most: cmark ends the program where a buffer outgrows it.
  static let sizeLimit = 1 << 28
}
