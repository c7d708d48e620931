/// The quotes and list items that are open, to find where on a line their content begins.
struct ContainerStack {
  private var containers: [Container] = []

  private struct Container {
    var isQuote: Bool
    var line: Int
    var column: Int
    /// How far a list item's content is indented in its container; found when it is needed.
    var width: Int?
  }

  /// A container begins at a line and a column in bytes.
  mutating func push(isQuote: Bool, line: Int, column: Int) {
    containers.append(Container(isQuote: isQuote, line: line, column: column))
  }

  /// The innermost container ends.
  mutating func pop() { containers.removeLast() }

  /// Where the content of a line begins.
  struct Start {
    /// How many bytes of the line come before it, white space included.
    var offset: Int
    /// How many bytes cmark leaves out: in a lazy line, white space stays.
    var omitted: Int
    /// How many columns of white space come before it in the innermost container.
    var indent: Int
    /// Whether some container's mark is missing, which a paragraph's later lines may do.
    var isLazy: Bool
  }

  /// Where the content of a line begins; nil where the containers nest too deep to ask.
  mutating func contentStart(line number: Int, in source: SourceText) -> Start? {
    guard containers.count <= 2 * MarkdownTree.nestingLimit else { return nil }
    for index in containers.indices where !containers[index].isQuote {
      if containers[index].width == nil { containers[index].width = width(of: index, in: source) }
    }
    var scanner = LineScanner(source, line: number)
    var isLazy = false
    for container in containers {
      if !pass(container, line: number, &scanner) {
        isLazy = true
        break
      }
    }
    let indent = scanner.indent
    let before = scanner.offset
    scanner.skipBlanks()
    return Start(
      offset: scanner.offset, omitted: isLazy ? before : scanner.offset, indent: indent,
      isLazy: isLazy)
  }

  private func pass(_ container: Container, line: Int, _ scanner: inout LineScanner) -> Bool {
    if container.isQuote {
      guard scanner.indent <= 3, scanner.skipBlanks() == .greaterThan else { return false }
      scanner.advance()
      scanner.skipColumns(1)
      return true
    }
    if container.line == line { return scanner.passListMarker() != nil }
    guard let width = container.width, scanner.indent >= width else { return false }
    scanner.skipColumns(width)
    return true
  }

  private func width(of index: Int, in source: SourceText) -> Int {
    let line = containers[index].line
    var scanner = LineScanner(source, line: line)
    for container in containers[..<index] {
      if !pass(container, line: line, &scanner) { break }
    }
    return scanner.passListMarker() ?? 2
  }
}
