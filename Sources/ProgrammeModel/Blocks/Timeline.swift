public import Diagnostics
import FrontMatter
public import Language

/// The block `timeline`: what happens when.
public struct Timeline: Sendable {
  /// Something that happens.
  public struct Event: Sendable {
    /// When, as days; nil where only words are known.
    public let dates: DateRange?
    /// When, in words.
    public let period: String?
    /// What.
    public let title: String
    /// More of it.
    public let text: String?
    /// Its kind in the writer's own word.
    public let kind: String?
  }

  /// What happens, in order; empty where it is taken from a schedule.
  public let events: [Event]
  /// The schedule page it is taken from.
  public let source: Located<String>?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    source = fields.value("from", Read.locatedText)
    events =
      source == nil
      ? fields.required("events") { Read.list($0, of: Event.init, &$1) } ?? []
      : fields.list("events", of: Event.init)
    fields.finish(&findings)
  }
}

extension Timeline.Event {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    dates = fields.value("date", Read.dates)?.value
    period = fields.value("period", Read.text)
    let title = fields.required("title", Read.text)
    text = fields.value("text", Read.text)
    kind = fields.value("kind", Read.text)
    if dates == nil, period == nil { fields.report(.missingKey("date"), at: fields.location) }
    fields.finish(&findings)
    guard let title else { return nil }
    self.title = title
  }
}
