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
