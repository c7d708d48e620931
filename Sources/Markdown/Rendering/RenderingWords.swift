/// The words that the rendering adds to a document, in the page's language.
public struct RenderingWords: Sendable, Hashable {
  /// The title of each kind of notice, as «Merk».
  public var notices: [NoticeKind: String]
  /// The name of the section with the footnotes, as «Noter».
  public var footnotes: String
  /// What comes before a footnote's number, as «Note».
  public var footnote: String
  /// What the link from a footnote back to the text is called, as «Tilbake til teksten».
  public var backToText: String
  /// What comes before a table's number where it has no caption, as «Tabell».
  public var table: String

  /// The words of a language.
  public init(
    notices: [NoticeKind: String], footnotes: String, footnote: String, backToText: String,
    table: String
  ) {
    self.notices = notices
    self.footnotes = footnotes
    self.footnote = footnote
    self.backToText = backToText
    self.table = table
  }
}
