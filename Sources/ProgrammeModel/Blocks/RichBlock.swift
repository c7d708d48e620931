import Diagnostics
import FrontMatter
import Markdown

/// A richer part of a text, written as a fenced block of YAML whose info string is its name.
public enum RichBlock: Sendable {
  case budget(Budget)
  case costEstimate(CostEstimate)
  case keyFigures(KeyFiguresBlock)
  case timeline(Timeline)
  case levels(LevelsBlock)
  case roles(RolesBlock)
  case smarte(LettersBlock)
  case priorityMatrix(PriorityMatrix)
  case checklist(ChecklistBlock)
  case a3(FormBlock)
  case evaluation(EvaluationBlock)
  case contacts(ContactsBlock)
  case sessions(SessionsBlock)
  case chart(ChartBlock)

  /// The names that a fence may bear.
  public static let names: [String] = readers.keys.sorted()

  private typealias Reader = @Sendable (YAMLNode, inout [Finding]) -> RichBlock?

  private static let readers: [String: Reader] = [
    "budget": { Budget($0, &$1).map(Self.budget) },
    "cost-estimate": { CostEstimate($0, &$1).map(Self.costEstimate) },
    "key-figures": { KeyFiguresBlock($0, &$1).map(Self.keyFigures) },
    "timeline": { Timeline($0, &$1).map(Self.timeline) },
    "levels": { LevelsBlock($0, &$1).map(Self.levels) },
    "roles": { RolesBlock($0, &$1).map(Self.roles) },
    "smarte": { LettersBlock($0, &$1).map(Self.smarte) },
    "priority-matrix": { PriorityMatrix($0, &$1).map(Self.priorityMatrix) },
    "checklist": { ChecklistBlock($0, &$1).map(Self.checklist) },
    "a3": { FormBlock($0, &$1).map(Self.a3) },
    "evaluation": { EvaluationBlock($0, &$1).map(Self.evaluation) },
    "contacts": { ContactsBlock($0, &$1).map(Self.contacts) },
    "sessions": { SessionsBlock($0, &$1).map(Self.sessions) },
    "run-chart": { ChartBlock($0, .run, &$1).map(Self.chart) },
    "control-chart": { ChartBlock($0, .control, &$1).map(Self.chart) },
  ]

  /// Reads a fenced block. Nil where its name is none of ours, or, with findings, where its YAML
  /// is not what the name asks for.
  static func read(
    _ code: CodeBlock, file: String, findings: inout [Finding]
  ) -> RichBlock? {
    guard let reader = readers[code.name],
      let node = YAMLNode.read(
        code.literal, file: file, firstLine: code.line, findings: &findings)
    else { return nil }
    return reader(node, &findings)
  }
}
