/// The kind of a control chart: what is measured, and what spread is expected of it.
public enum ControlChartType: String, Sendable, Hashable, CaseIterable {
  /// Individual measurements.
  case individuals = "I"
  /// The moving range: how far each measurement is from the one before.
  case movingRange = "MR"
  /// Counts, where the opportunities are the same each time.
  case counts = "C"
  /// Proportions: how many of n.
  case proportions = "P"
  /// Rates: how many per unit of n.
  case rates = "U"

  /// Whether it divides by an n of each point.
  public var needsTotals: Bool { self == .proportions || self == .rates }

  /// Whether what it reads are counts, which are whole and not below zero.
  public var readsCounts: Bool { needsTotals || self == .counts }

  /// How many measurements the centre line and the limits need at least.
  var leastValues: Int { self == .individuals || self == .movingRange ? 2 : 1 }

  /// Whether runs about its centre line are judged. Neighbours on an MR chart share a
  /// measurement, so that their runs say nothing.
  var hasRunRules: Bool { self != .movingRange }
}
