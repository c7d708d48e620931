/// What is read beyond CommonMark.
public enum MarkdownExtensions: Sendable, Hashable {
  /// Nothing.
  case commonMark
  /// Pipe tables, as in GitHub Flavored Markdown.
  case tables
  /// Pipe tables with captions, footnotes, task lists, notices, figures and citations.
  case all
}
