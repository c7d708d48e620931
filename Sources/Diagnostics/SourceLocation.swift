/// A place in a source file, and how much of the line it marks.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path from the site's folder, with `/` between its parts.
  public var file: String
  /// The line, from 1.
  @CompactNumber public var line: Int
  /// The column, from 1, in Unicode scalars.
  @CompactNumber public var column: Int
  /// How many Unicode scalars the mark covers, at least 1.
  @CompactNumber public var length: Int

  /// A place in a file.
  public init(file: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
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
