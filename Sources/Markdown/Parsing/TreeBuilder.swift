/// Turns cmark's tree into ours, node by node and without recursion.
///
/// This file has the walk; what becomes of blocks, inlines and planned pieces is in files of
/// their own.
struct TreeBuilder {
  let source: SourceText
  /// What stands in place of some of cmark's blocks.
  var plan = Plan()
  /// The text of the plan's pieces.
  var fragments: [Fragment] = []
  var reading: Reading
  /// The blocks and inlines that are open, the document first.
  var frames: [Frame] = [Frame()]
  /// The inlines of all that is open, one behind the other.
  private var openInlines: [Inline] = []
  var places: InlinePlaces
  /// The last line that counts in a document of fragments; nil in a document of the file's.
  let lastFragmentLine: Int?
  var leafCount = 0
  var blockDepth = 0
  var inlineDepth = 0
  var skippedBlocks = 0
  var skippedInlines = 0
  var linkDepth = 0
  var imageDepth = 0
  /// Whether a paragraph is passed by whose pieces were planned.
  var isInPlanned = false

  /// A builder for the document that cmark read from `source`.
  init(source: SourceText, lastFragmentLine: Int?, reading: Reading) {
    self.source = source
    self.lastFragmentLine = lastFragmentLine
    self.reading = reading
    places = InlinePlaces(source: source)
  }

  /// Whether all of our syntax is read.
  var readsAll: Bool { reading.extensions == .all }

  /// A block or inline whose children are being gathered.
  struct Frame {
    var blocks: [Block] = []
    /// Where its inlines begin among those that are open.
    var firstInline = 0
    var items: [List.Item] = []
    var line = 1
    var column = 1
    var isTight = false
  }

  /// The blocks of `document`.
  mutating func blocks(of document: borrowing CommonMark) -> [Block] {
    document.walk { visit($0, isEntering: $1) }
    return frames[0].blocks
  }

  private mutating func visit(_ node: CommonMark.Node, isEntering: Bool) -> Bool {
    if isInPlanned {
      if !isEntering, node.kind == .paragraph || node.kind == .heading { isInPlanned = false }
      return true
    }
    if isEntering, let last = lastFragmentLine, frames.count == 1, node.line > last {
      return false
    }
    switch node.kind {
    case .document, nil: break
    case .quote, .list, .item: visitContainer(node, isEntering: isEntering)
    case .paragraph, .heading: visitTextBlock(node, isEntering: isEntering)
    case .code, .html, .thematicBreak: visitLeaf(node)
    case .emphasis, .strong, .link, .image: visitSpan(node, isEntering: isEntering)
    case .text: appendText(node)
    case .codeSpan: append(.code(clean(node.literal)), node)
    case .inlineHTML: appendHTML(node)
    case .softBreak: append(.softBreak, node)
    case .hardBreak: append(.hardBreak, node)
    }
    return true
  }

  mutating func push(_ node: CommonMark.Node, at place: (line: Int, column: Int)) {
    frames.append(
      Frame(firstInline: openInlines.count, line: place.line, column: place.column))
  }

  /// Closes the block or inline that was opened last, and gives its inlines.
  mutating func pop() -> (frame: Frame, inlines: [Inline]) {
    let frame = frames.removeLast()
    let inlines = Array(openInlines[frame.firstInline...])
    openInlines.removeSubrange(frame.firstInline...)
    return (frame, inlines)
  }

  mutating func append(_ inline: Inline) { openInlines.append(inline) }

  /// `text` without our marks.
  func clean(_ text: String) -> String { source.isMarked ? Mark.removed(from: text) : text }
}
