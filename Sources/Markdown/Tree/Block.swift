/// A block of a document, such as a paragraph or a list, and where it was written.
public struct Block: Sendable, Hashable {
  /// What it is and what it holds.
  public var kind: Kind
  /// The line in the file on which it begins, from 1.
  public var line: Int
  /// The column in which it begins, from 1, in Unicode scalars.
  public var column: Int
  /// The line on which it ends.
  public var endLine: Int

  /// A block at a place.
  public init(_ kind: Kind, line: Int = 1, column: Int = 1, endLine: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
  }

  /// The kinds of blocks: CommonMark's, and those that we add.
  public indirect enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6; `anchor` is its `id` in the page.
    case heading(level: Int, content: [Inline], anchor: String)
    /// A paragraph.
    case paragraph([Inline])
    /// A list, bulleted or numbered.
    case list(List)
    /// A block quote.
    case quote([Block])
    /// A code block, fenced or indented.
    case code(CodeBlock)
    /// Raw HTML, as written.
    case html(String)
    /// A thematic break.
    case thematicBreak
    /// A table.
    case table(Table)
    /// A box that stands out, written as a quote that begins with `[!NOTE]`.
    case notice(NoticeKind, [Block])
    /// An image alone in its paragraph.
    case figure(Figure)
  }
}

/// A list, bulleted or numbered.
public struct List: Sendable, Hashable {
  /// The number that the first item bears; nil where the list is bulleted.
  public var start: Int?
  /// Whether its paragraphs stand close, without `<p>` around them.
  public var isTight: Bool
  /// Its items.
  public var items: [Item]

  /// A list of items.
  public init(start: Int? = nil, isTight: Bool = true, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }

  /// One item of a list.
  public struct Item: Sendable, Hashable {
    /// Whether its box is ticked, where it was written `- [ ]` or `- [x]`; nil for other items.
    public var task: TaskState?
    /// What it holds.
    public var blocks: [Block]
    /// The line on which it begins.
    public var line: Int

    /// An item at a line.
    public init(task: TaskState? = nil, blocks: [Block], line: Int = 1) {
      self.task = task
      self.blocks = blocks
      self.line = line
    }
  }

  /// Whether a task is done.
  public enum TaskState: Sendable, Hashable {
    /// Written `[ ]`.
    case open
    /// Written `[x]`.
    case done
  }
}

/// A code block, whose info string may name a rich block.
public struct CodeBlock: Sendable, Hashable {
  /// The info string of its fence; empty where there is none.
  public var info: String
  /// The lines between the fences.
  public var literal: String
  /// The line in the file of the first line between the fences.
  public var line: Int

  /// A code block.
  public init(info: String, literal: String, line: Int) {
    self.info = info
    self.literal = literal
    self.line = line
  }

  /// The info string's first word, which names the language or the rich block.
  public var name: String {
    String(decoding: info.utf8.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }, as: UTF8.self)
  }
}

/// An image alone in its paragraph, and the caption that its title gave.
public struct Figure: Sendable, Hashable {
  /// The image.
  public var image: Image
  /// What stands below it; nil where the image has no title.
  public var caption: String?

  /// A figure.
  public init(image: Image, caption: String?) {
    self.image = image
    self.caption = caption
  }
}
