import Bibliography
import Diagnostics
import Language
import Testing

/// The works of a text in a format; a finding fails the test.
func works(
  _ text: String, _ format: BibliographyFormat = .cslJSON,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Work] {
  let (works, findings) = format.read(Array(text.utf8), file: "a.\(format.fileExtension)")
  #expect(findings.isEmpty, sourceLocation: sourceLocation)
  return works
}

/// The findings of a text in a format, as `line:column rule`.
func findings(_ text: String, _ format: BibliographyFormat) -> [String] {
  findings(Array(text.utf8), format)
}

func findings(_ bytes: [UInt8], _ format: BibliographyFormat) -> [String] {
  format.read(bytes, file: "a").findings.inOrder().map {
    "\($0.location.line):\($0.location.column) \($0.rule.name)"
  }
}

/// Italics between asterisks, as norway.md writes them.
func marked(_ text: RichText) -> String {
  text.runs.map { $0.isItalic ? "*\($0.text)*" : $0.text }.joined()
}

func reference(
  _ style: ReferenceStyle, _ json: String, _ language: Language = .bokmål,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> String {
  works("[\(json)]", sourceLocation: sourceLocation).map {
    marked(style.reference(to: $0, in: language))
  }.joined(separator: "\n")
}
