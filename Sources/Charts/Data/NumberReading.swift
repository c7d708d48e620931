/// A number as people write it in a table, with how many decimals it was written with.
struct WrittenNumber: Hashable {
  let value: Double
  let decimals: Int

  /// Reads `12`, `−3`, `1,5`, `1.5` and `10 000`; nil for anything else, and for what is longer
  /// than 30 characters or not below 10¹⁵.
  init?(_ text: String) {
    guard text.unicodeScalars.count <= 30 else { return nil }
    var rest = Substring(text).unicodeScalars
    var sign = ""
    if let first = rest.first, first == "-" || first == "\u{2212}" || first == "+" {
      sign = first == "+" ? "" : "-"
      rest.removeFirst()
    }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = parts.first.flatMap(digitsOfGroups), parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : Substring.UnicodeScalarView()
    guard fraction.allSatisfy(isDigit), parts.count == 1 || !fraction.isEmpty,
      let value = Double(sign + whole + "." + (fraction.isEmpty ? "0" : String(fraction))),
      value.magnitude < 1e15
    else { return nil }
    self.value = value
    decimals = fraction.count
  }

  var isWhole: Bool { value == value.rounded() }
}

/// The digits of a whole number that may be parted by spaces into groups of three.
private func digitsOfGroups(_ text: Substring.UnicodeScalarView) -> String? {
  let groups = text.split(omittingEmptySubsequences: false) {
    $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\u{2009}"
  }
  guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(isDigit) }),
    groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
  else { return nil }
  return groups.reduce(into: "") { $0 += String($1) }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
