public import Diagnostics

/// What is asked for: a chart, the columns it is drawn from and what is to stand on it.
public struct ChartSpecification: Sendable, Hashable {
  /// A run chart, or a control chart of a type.
  public enum Kind: Sendable, Hashable {
    case run
    case control(ControlChartType)
  }

  /// Something that was done differently from a point on, marked by a vertical line.
  public struct Change: Sendable, Hashable {
    /// A value of the x column, or a date between two of them.
    public var at: Located<String>
    /// What was done, in a few words.
    public var text: String

    /// A change at a value of the x column.
    public init(at: Located<String>, text: String) {
      self.at = at
      self.text = text
    }
  }

  /// The kind of chart.
  public var kind: Kind
  /// What the chart shows, in a few words.
  public var title: String
  /// The column that says when: dates, months, weeks or any text, in the order of the rows.
  public var x: Located<String>
  /// The column of measurements or counts.
  public var y: Located<String>
  /// The column of what the counts are out of; P and U charts alone have it, and must.
  public var n: Located<String>?
  /// The unit of the values, such as `poeng` or `%`; nil for none. A P chart is drawn in per cent.
  public var unit: String?
  /// The changes to mark.
  public var changes: [Change]
  /// How many measurements, from the first, fix the centre line and the limits of the first
  /// phase; nil for all of them.
  public var baseline: Located<Int>?
  /// The values of the x column where phases after the first begin, in order. Each phase has a
  /// centre line and limits of its own.
  public var phases: [Located<String>]
  /// Where the chart is asked for, for findings about what is not there.
  public var location: SourceLocation

  /// A chart of two columns; what else it needs is set after.
  public init(
    _ kind: Kind, title: String, x: Located<String>, y: Located<String>, at location: SourceLocation
  ) {
    self.kind = kind
    self.title = title
    self.x = x
    self.y = y
    self.location = location
    changes = []
    phases = []
  }

  var controlType: ControlChartType? {
    if case .control(let type) = kind { type } else { nil }
  }
}
