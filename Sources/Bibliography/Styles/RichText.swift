/// A piece of a reference that looks the same throughout.
public struct Run: Sendable, Hashable {
  /// What it says.
  public var text: String
  /// Whether it stands in italics.
  public var isItalic: Bool
  /// The address it leads to.
  public var link: String?
  /// The BCP 47 tag of the language it is in, where it is the work's own.
  public var language: String?

  /// A piece of text.
  public init(
    _ text: String, isItalic: Bool = false, link: String? = nil, language: String? = nil
  ) {
    self.text = text
    self.isItalic = isItalic
    self.link = link
    self.language = language
  }
}

/// Text with italics, links and languages, which any kind of page can be made from.
public struct RichText: Sendable, Hashable {
  /// Its pieces in order; no two that follow each other look the same.
  public private(set) var runs: [Run] = []

  /// A text of these pieces.
  public init(_ runs: [Run] = []) { for run in runs { append(run) } }

  /// The text alone.
  public var plainText: String { runs.map(\.text).joined() }

  /// Whether it says nothing.
  public var isEmpty: Bool { runs.isEmpty }

  /// Adds a piece at the end.
  mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    if let last = runs.last, last.isItalic == run.isItalic, last.link == run.link,
      last.language == run.language
    {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }

  mutating func append(_ text: String) { append(Run(text)) }

  mutating func append(_ other: RichText) { for run in other.runs { append(run) } }

  /// Ends the sentence, unless a full stop or another mark that ends it stands there.
  mutating func endSentence() {
    guard let last = runs.last?.text else { return }
    if let byte = last.utf8.last, (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) {
      return append(".")
    }
    let mark = last.last { !"”\"»’".contains($0) }
    if let mark, ".?!…".contains(mark) { return }
    append(".")
  }

  /// Adds a sentence, with a space before it where something stands already.
  mutating func sentence(_ text: RichText) {
    guard !text.isEmpty else { return }
    if !isEmpty { append(" ") }
    append(text)
    endSentence()
  }

  mutating func sentence(_ text: String) { sentence(RichText([Run(text)])) }

  /// Adds a link that ends the reference, where a full stop would be read as a part of it.
  mutating func address(_ link: String?, text: String, label: String = "") {
    if !isEmpty { append(" ") }
    append(label)
    append(Run(text, link: link))
  }
}
