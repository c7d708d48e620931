/// What takes a number before it.
private let units: Set<String> = [
  "kr", "NOK", "mm", "cm", "dm", "m", "km", "mg", "g", "kg", "µg", "μg", "ml", "cl", "dl", "l",
  "min", "t", "mill", "mrd", "kB", "MB", "GB",
]

/// What takes a number behind it.
private let abbreviations: Set<String> = [
  "kl.", "Kl.", "s.", "S.", "nr.", "Nr.", "kap.", "Kap.", "p.", "pp.", "§", "kr", "Kr",
]

/// The longest of both, in bytes.
private let longest = 5

extension [UInt8] {
  /// Whether a line may not break at the space at `index` of UTF-8 text.
  func holdsTogether(at index: Int) -> Bool {
    guard index > 0, index + 1 < count else { return false }
    let next = self[index + 1]
    if self[index - 1].isDigit {
      if next.isDigit { return isBetweenThousands(index) }
      let rest = self[(index + 1)...]
      if next == UInt8(ascii: "%") || rest.starts(with: "‰".utf8) || rest.starts(with: "°".utf8) {
        return true
      }
      let word = rest.prefix(longest + 1).prefix { isWordByte($0) }
      return word.count <= longest && units.contains(String(decoding: word, as: UTF8.self))
    }
    guard next.isDigit else { return false }
    var start = index
    while start > 0, index - start <= longest, self[start - 1] > .space,
      self[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    return index - start <= longest
      && abbreviations.contains(String(decoding: self[start..<index], as: UTF8.self))
  }

  /// Whether the space at `index` stands between groups of digits, as in `10 000`.
  private func isBetweenThousands(_ index: Int) -> Bool {
    guard self[(index + 1)...].prefix(4).prefix(while: \.isDigit).count == 3 else { return false }
    var start = index
    while start > 0, index - start <= 3, self[start - 1].isDigit { start -= 1 }
    return index - start <= 3 && (start == 0 || !isWordByte(self[start - 1]))
  }
}

/// Whether a byte of UTF-8 belongs to a letter or a digit.
private func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }
