/// A line, a column or a length, held in four bytes: every value of every page has a place, and no file
/// is as long as that. What does not fit is the nearest that does.
@propertyWrapper
public struct CompactNumber: Sendable, Hashable {
  private var stored: Int32

  /// Holds a number.
  public init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

  /// The number.
  public var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(clamping: newValue) }
  }
}
