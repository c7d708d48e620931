public import Language

/// Findings as a person reads them: place, words, the line with a mark under the fault, the mend.
public struct TextReport: Sendable {
  /// The language of the words.
  public let language: Language
  /// Whether the terminal shows colours.
  public let isColoured: Bool

  /// A report in a language.
  public init(language: Language, isColoured: Bool) {
    self.language = language
    self.isColoured = isColoured
  }

  /// One finding; `line` is the source line it stands on, where there is one.
  public func text(_ finding: Finding, line: SourceLine?) -> String {
    let place = finding.location
    let wording = finding.problem.wording(in: language)
    let severity = finding.severity.word(in: language)
    let colour = finding.severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
    var text =
      bold("\(printable(place.file)):\(place.line):\(place.column): ")
      + painted(severity + ": ", colour) + printable(wording.message) + " [\(finding.rule.name)]\n"
    if let line {
      let number = String(place.line)
      let margin = String(repeating: " ", count: number.count)
      let (shown, indent, width) = marked(line, column: place.column, length: place.length)
      text += "\(number) | \(shown)\n"
      text += "\(margin) | \(indent)"
      text += painted("^" + String(repeating: "~", count: max(0, width - 1)), colour) + "\n"
      if let mend = wording.mend { text += "\(margin) = \(printable(mend))\n" }
    } else if let mend = wording.mend {
      text += "  = \(printable(mend))\n"
    }
    return text
  }

  /// How many characters of a line are shown: some files are one line, with a thousand findings.
  private static let lineLimit = 1000

  /// The line as shown, what to put before the mark, and the mark's width on a terminal.
  private func marked(_ line: SourceLine, column: Int, length: Int) -> (String, String, Int) {
    let first = column > Self.lineLimit * 4 / 5 ? column - Self.lineLimit / 5 : 1
    var shown = first > 1 ? "…" : ""
    var indent = first > 1 ? " " : ""
    var width = 0
    var position = line.firstColumn
    for scalar in line.text.unicodeScalars where scalar != "\r" {
      guard position >= first else {
        position += 1
        continue
      }
      guard position < first + Self.lineLimit else {
        shown += "…"
        break
      }
      let visible = isControl(scalar) ? "\u{FFFD}" : scalar
      shown.unicodeScalars.append(visible)
      if position < column {
        if scalar == "\t" {
          indent += "\t"
        } else {
          indent += String(repeating: " ", count: terminalWidth(visible))
        }
      } else if position < column + length {
        width += terminalWidth(visible)
      }
      position += 1
    }
    return (shown, indent, max(1, width))
  }

  private func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func painted(_ text: String, _ colour: String) -> String {
    isColoured ? colour + text + "\u{1B}[0m" : text
  }
}

/// A text without the control characters that could steer a terminal.
private func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  return String(
    String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
    || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

/// How many columns of a terminal a character takes.
private func terminalWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F9FF,
    0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
