import Language
public import Markdown
public import Markup

/// Markdown as it is rendered on a page, for trying it out.
public enum SiteMarkdown {
  /// The fragment of a page.
  public static func html(_ tree: MarkdownTree, allowsRawHTML: Bool) -> HTML {
    let words = Language.bokmål.words
    return tree.html(
      RenderingOptions(
        words: RenderingWords(
          notices: [
            .note: words.blocks.note, .tip: words.blocks.tip, .important: words.blocks.important,
            .warning: words.blocks.warning, .attention: words.blocks.obs,
          ],
          footnotes: words.report.footnotes, footnote: words.report.footnote,
          backToText: words.report.backToText, table: words.report.table),
        typography: .norwegian, allowsRawHTML: allowsRawHTML))
  }
}
