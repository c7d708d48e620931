import Diagnostics
import Markdown

extension Acknowledgement {
  /// The acknowledgements of a YAML text. Each hides what is found on the next line and, where that
  /// is a key or an item of a list, on all the lines of its value.
  static func inYAML(
    _ bytes: ArraySlice<UInt8>, file: String, firstLine: Int, column: Int = 1,
    findings: inout [Finding]
  ) -> [Acknowledgement] {
    guard bytes.contains(UInt8(ascii: "#")), bytes.hold("samling:".utf8) else { return [] }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(YAMLLine.init)
    var found: [Acknowledgement] = []
    for (index, line) in lines.enumerated() where line.isComment {
      guard
        let comment = AcknowledgementComment(
          String(decoding: line.bytes, as: UTF8.self), file: file, line: firstLine + index,
          column: column, findings: &findings)
      else { continue }
      let covered = YAMLLine.value(after: index, in: lines)
        .map { firstLine + $0.lowerBound...firstLine + $0.upperBound }
      found += comment.rules.map {
        Acknowledgement(rule: $0.value, lines: covered, location: $0.location)
      }
    }
    return found
  }

  /// The acknowledgements of a text: comments that hide what is found in the block that follows, and
  /// those of its blocks of YAML.
  static func inMarkdown(
    _ tree: MarkdownTree, findings: inout [Finding]
  ) -> [Acknowledgement] {
    var found: [Acknowledgement] = []
    var waiting: [Located<Rule>] = []
    var problems: [Finding] = []
    func add(_ rules: [Located<Rule>], _ lines: ClosedRange<Int>?) {
      found += rules.map { Acknowledgement(rule: $0.value, lines: lines, location: $0.location) }
    }
    tree.forEachBlock { block in
      if case .html(let html) = block.kind,
        let comment = AcknowledgementComment(
          html, file: tree.file, line: block.line, column: block.column, findings: &problems)
      {
        waiting += comment.rules
        return
      }
      let lines = block.line...max(block.line, block.endLine)
      add(waiting, lines)
      waiting = []
      switch block.kind {
      case .code(let code) where RichBlock.names.contains(code.name):
        found += inYAML(
          Array(code.literal.utf8)[...], file: tree.file, firstLine: code.line,
          column: block.column, findings: &problems)
      case .paragraph(let content):
        for inline in content {
          guard case .html(let html) = inline.kind,
            let comment = AcknowledgementComment(
              html, file: tree.file, line: inline.line, column: inline.column,
              findings: &problems)
          else { continue }
          add(comment.rules, lines)
        }
      default: break
      }
    }
    add(waiting, nil)
    findings += problems
    return found
  }
}

/// A line of YAML, as far as its indentation tells.
private struct YAMLLine {
  let bytes: ArraySlice<UInt8>
  let indent: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    indent = bytes.prefix { $0 == 0x20 }.count
  }

  private var first: UInt8? { bytes.dropFirst(indent).first { $0 != 0x0D && $0 != 0x09 } }

  var isComment: Bool { first == UInt8(ascii: "#") }
  var isBlank: Bool { first == nil }
  private var isItem: Bool {
    first == UInt8(ascii: "-") && bytes.dropFirst(indent + 1).first.map { $0 == 0x20 } ?? true
  }

  /// The lines of the value that stands below a comment.
  static func value(after comment: Int, in lines: [YAMLLine]) -> ClosedRange<Int>? {
    guard let start = lines[(comment + 1)...].firstIndex(where: { !$0.isComment && !$0.isBlank })
    else { return nil }
    var end = start
    for index in lines.indices.dropFirst(start + 1) {
      let line = lines[index]
      if line.isBlank || line.isComment { continue }
      let belongs =
        line.indent > lines[start].indent
        || (line.indent == lines[start].indent && line.isItem && !lines[start].isItem)
      guard belongs else { break }
      end = index
    }
    return start...end
  }
}
