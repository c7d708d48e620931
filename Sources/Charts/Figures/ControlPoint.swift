/// A point of a control chart and the limits that hold for it.
public struct ControlPoint: Sendable, Hashable {
  /// What is drawn: the measurement, moving range, count, proportion (0–1) or rate; nil where it
  /// is missing.
  public let value: Double?
  /// The lower limit, in the value's unit; nil where the kind of chart has none.
  public let lower: Double?
  /// The upper limit, in the value's unit; nil where there is no n to compute it from.
  public let upper: Double?

  /// Whether the value lies above the upper limit or below the lower.
  public var isOutside: Bool {
    guard let value else { return false }
    if let upper, value > upper, !value.isLevel(with: upper) { return true }
    if let lower, value < lower, !value.isLevel(with: lower) { return true }
    return false
  }
}
