/// Writes a text so that YAML reads it back as just that text.
enum YAMLText {
  /// The text in double quotes on one line.
  static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": quoted.append(contentsOf: "\\\\".unicodeScalars)
      case "\n", "\r", "\t": quoted.append(" ")
      case _ where isPrintable(scalar): quoted.append(scalar)
      default: quoted.append(contentsOf: escape(scalar).unicodeScalars)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// A text that can end neither the line nor the comment it stands in.
  static func commentable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isPrintable($0) && !$0.properties.isWhitespace ? $0 : " " }))
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x1_0000...0x10_FFFF:
      true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
