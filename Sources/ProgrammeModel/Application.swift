public import Diagnostics
import FrontMatter
public import Language

/// How to apply for a programme.
public struct Application: Sendable {
  /// Where to send the application: mailto, https or http.
  public let to: Located<String>?
  /// The last day to apply; nil only in a translation.
  public let deadline: Located<LocalDate>?
  /// The deadline as it was before it was extended.
  public let extendedFrom: LocalDate?
  /// Whether the deadline has been extended, though the old one may not be known.
  public let isExtended: Bool
  /// The first day to apply.
  public let opens: LocalDate?
  /// How many minutes it takes to apply.
  public let minutes: Int?
  /// What applications are judged by.
  public let selection: [String]
  /// What to have thought through before applying.
  public let checklist: [ChecklistItem]
}

extension Application {
  /// The address that a text would be as an application's `to`; nil where it is none.
  package static func address(_ text: String) -> String? { Read.applicationAddress(text) }

  init?(_ node: YAMLNode, _ findings: inout [Finding], isTranslation: Bool) {
    guard var fields = Fields(node, &findings) else { return nil }
    to = fields.value("to", Read.applicationAddress)
    deadline =
      isTranslation
      ? fields.value("deadline", Read.date) : fields.required("deadline", Read.date)
    extendedFrom = fields.value("extendedFrom", Read.date)?.value
    isExtended = fields.value("extended", Read.boolean) ?? (extendedFrom != nil)
    opens = fields.value("opens", Read.date)?.value
    minutes = fields.value("minutes", Read.wholeNumber)
    selection = fields.list("selection", of: Read.text)
    checklist = fields.list("checklist", of: ChecklistItem.init)
    fields.finish(&findings)
    guard deadline != nil || isTranslation else { return nil }
  }
}

/// A question to ask oneself.
public struct ChecklistItem: Sendable {
  /// The question.
  public let question: String
  /// What helps to answer it.
  public let help: String?
  /// The tool to use.
  public let tool: String?

  /// A question alone, or `{question, help, tool}`.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let text = node.text {
      (question, help, tool) = (text, nil, nil)
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let question = fields.required("question", Read.text)
    help = fields.value("help", Read.text)
    tool = fields.value("tool", Read.text)
    fields.finish(&findings)
    guard let question else { return nil }
    self.question = question
  }
}
