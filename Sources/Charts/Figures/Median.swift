extension [Double] {
  /// The middle value, or the mean of the two in the middle; nil where there are none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The arithmetic mean; nil where there are none.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
