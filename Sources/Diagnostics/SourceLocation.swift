/// A place in a source file, and how much of the line it marks.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path from the site's folder, with `/` between its parts.
  public var file: String
  // Every value of every page has a place, and no file is as long as that.
  private var storedLine: Int32
  private var storedColumn: Int32
  private var storedLength: Int32

  /// The line, from 1.
  public var line: Int {
    get { Int(storedLine) }
    set { storedLine = Int32(clamping: newValue) }
  }
  /// The column, from 1, in Unicode scalars.
  public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = Int32(clamping: newValue) }
  }
  /// How many Unicode scalars the mark covers, at least 1.
  public var length: Int {
    get { Int(storedLength) }
    set { storedLength = Int32(clamping: newValue) }
  }

  /// A place in a file.
  public init(file: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.file = file
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
    storedLength = Int32(clamping: max(1, length))
  }

  /// The part of this place that begins `offset` scalars into it.
  public func part(offset: Int, length: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column + offset, length: length)
  }
}

extension SourceLocation: Comparable {
  /// By file, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column, left.length)
      < (right.file, right.line, right.column, right.length)
  }
}

/// A value and the place where it was written.
public struct Located<Value> {
  /// What was written there.
  public var value: Value
  /// Where it was written.
  public var location: SourceLocation

  /// A value at its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The same place with what `transform` makes of the value.
  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
