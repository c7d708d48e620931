import Diagnostics

/// What the reading of one document needs to know and has found.
struct Reading {
  let file: String
  let extensions: MarkdownExtensions
  let allowsRawHTML: Bool
  private(set) var findings: [Finding] = []
  private var hasToldOfNesting = false

  init(file: String, extensions: MarkdownExtensions, allowsRawHTML: Bool) {
    self.file = file
    self.extensions = extensions
    self.allowsRawHTML = allowsRawHTML
  }

  /// The tree of `bytes`.
  mutating func tree(of bytes: [UInt8], firstLine: Int) -> MarkdownTree {
    let source = SourceText(bytes, origin: .stretch(firstLine: firstLine))
    guard let document = CommonMark(source.bytes) else { return MarkdownTree(file: file) }
    var builder = TreeBuilder(source: source, reading: self)
    let blocks = builder.blocks(of: document)
    self = builder.reading
    return MarkdownTree(file: file, blocks: blocks)
  }

  /// Notes a problem.
  mutating func report(_ problem: Problem, line: Int, column: Int, length: Int = 1) {
    findings.append(
      Finding(
        problem, at: SourceLocation(file: file, line: line, column: column, length: length)))
  }

  /// Notes, once, that the document nests too deep.
  mutating func reportNesting(line: Int, column: Int) {
    guard !hasToldOfNesting else { return }
    hasToldOfNesting = true
    report(.nestingTooDeep(limit: MarkdownTree.nestingLimit), line: line, column: column)
  }
}
