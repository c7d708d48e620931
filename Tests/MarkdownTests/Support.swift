import Diagnostics
import Markdown
import Markup

/// What `samling markdown` gives.
func plain(
  _ text: String, extensions: MarkdownExtensions = .tables, allowsRawHTML: Bool = false
) -> String {
  MarkdownTree.parse(text, extensions: extensions).tree
    .plainHTML(allowsRawHTML: allowsRawHTML).string
}

/// A part of a page, in Norwegian.
func page(
  _ text: String, allowsRawHTML: Bool = false, typography: Typography.Style? = nil,
  _ change: (inout RenderingOptions) -> Void = { _ in }
) -> String {
  var options = RenderingOptions(
    words: words, typography: typography, allowsRawHTML: allowsRawHTML)
  change(&options)
  return MarkdownTree.parse(text, allowsRawHTML: allowsRawHTML).tree.html(options).string
}

/// The findings as «line:column rule», in order.
func findings(_ text: String, firstLine: Int = 1, allowsRawHTML: Bool = false) -> [String] {
  MarkdownTree.parse(text, file: "a.md", firstLine: firstLine, allowsRawHTML: allowsRawHTML)
    .findings.inOrder().map { "\($0.location.line):\($0.location.column) \($0.rule.name)" }
}

/// U+FDD0 and those that follow, which cannot be written in a literal.
func noncharacter(_ index: Int) -> String {
  Unicode.Scalar(UInt32(0xFDD0 + index)).map { String($0) } ?? ""
}

let words = RenderingWords(
  notices: [
    .note: "Merk", .tip: "Tips", .important: "Viktig", .warning: "Advarsel", .attention: "OBS",
  ],
  footnotes: "Noter", footnote: "Note", backToText: "Tilbake til teksten", table: "Tabell")
