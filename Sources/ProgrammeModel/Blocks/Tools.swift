import Diagnostics
import FrontMatter

/// The block `smarte`: what each letter of a rule of thumb stands for.
public struct LettersBlock: Sendable {
  /// A letter.
  public struct Letter: Sendable {
    /// The letter.
    public let letter: String
    /// The word it stands for.
    public let word: String
    /// What the word means here.
    public let text: String
  }

  /// The letters in order.
  public let letters: [Letter]

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    letters = fields.required("letters") { Read.list($0, of: Letter.init, &$1) } ?? []
    fields.finish(&findings)
  }
}

extension LettersBlock.Letter {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let letter = fields.required("letter", Read.text)
    let word = fields.required("word", Read.text)
    let text = fields.required("text", Read.text)
    fields.finish(&findings)
    guard let letter, let word, let text else { return nil }
    (self.letter, self.word, self.text) = (letter, word, text)
  }
}

/// The block `a3`: a form of one page to fill in.
public struct FormBlock: Sendable {
  /// A field of the form.
  public struct Field: Sendable {
    /// What is to be written there.
    public let title: String
    /// What helps to write it.
    public let guide: String?
    /// How many lines there is room for.
    public let rows: Int
  }

  /// The fields in order.
  public let fields: [Field]
  /// Whether the guides are shown.
  public let hasGuide: Bool

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var reader = Fields(node, &findings) else { return nil }
    fields = reader.required("fields") { Read.list($0, of: Field.init, &$1) } ?? []
    hasGuide = reader.value("guide", Read.boolean) ?? true
    reader.finish(&findings)
  }
}

extension FormBlock.Field {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let title = fields.required("title", Read.text)
    guide = fields.value("guide", Read.text)
    rows = min(40, max(1, fields.value("rows", Read.wholeNumber) ?? 4))
    fields.finish(&findings)
    guard let title else { return nil }
    self.title = title
  }
}

/// The block `evaluation`: what was good and what could have been better.
public struct EvaluationBlock: Sendable {
  /// What was good.
  public let good: [String]
  /// What could have been better.
  public let better: [String]
  /// How many were asked.
  public let asked: Int?
  /// How many answered.
  public let responses: Int?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    good = fields.required("good") { Read.list($0, of: Read.text, &$1) } ?? []
    better = fields.required("better") { Read.list($0, of: Read.text, &$1) } ?? []
    asked = fields.value("n", Read.wholeNumber)
    responses = fields.value("responses", Read.wholeNumber)
    fields.finish(&findings)
  }
}
