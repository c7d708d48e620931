public import Diagnostics
public import Language

/// Readers of single values, for `Fields`. Each gives nil and a finding where the value is not
/// what it should be.
public enum Read {
  /// A text, without white space at its ends.
  public static func text(_ node: YAMLNode, _ findings: inout [Finding]) -> String? {
    guard let text = node.text else {
      findings.append(.badValue(node, .text))
      return nil
    }
    return trimmed(text)
  }

  /// A text and its place.
  public static func locatedText(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<String>? {
    text(node, &findings).map { Located($0, at: node.location) }
  }

  /// A list; one value alone is a list of one. Items that cannot be read are left out.
  public static func list<Value>(
    _ node: YAMLNode, of reader: Fields.Reader<Value>, _ findings: inout [Finding]
  ) -> [Value] {
    var values: [Value] = []
    for item in node.items ?? [node] {
      if let value = reader(item, &findings) { values.append(value) }
    }
    return values
  }

  /// A whole number.
  public static func wholeNumber(_ node: YAMLNode, _ findings: inout [Finding]) -> Int? {
    guard let text = node.text, let number = Int(text.filter { $0 != " " && $0 != "\u{A0}" })
    else {
      findings.append(.badValue(node, .wholeNumber))
      return nil
    }
    return number
  }

  /// True or false, also as `ja`, `nei`, `yes`, `no`.
  public static func boolean(_ node: YAMLNode, _ findings: inout [Finding]) -> Bool? {
    switch node.text?.lowercased() {
    case "true", "yes", "ja", "on": return true
    case "false", "no", "nei", "off": return false
    default:
      findings.append(.badValue(node, .boolean))
      return nil
    }
  }

  /// A date or a range of dates; a weekday that is written is checked.
  public static func dates(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<DateRange>? {
    guard let text = node.text else {
      findings.append(.badValue(node, .date))
      return nil
    }
    switch WrittenDate.read(text) {
    case .success(let written):
      for weekday in written.weekdays where weekday.isWrong {
        findings.append(
          Finding(
            .wrongWeekday(written: weekday.weekday, date: weekday.date),
            at: node.location(ofScalarsFrom: weekday.offset, length: weekday.length)))
      }
      return Located(written.range, at: node.location)
    case .failure(let fault):
      let problem: Problem =
        switch fault {
        case .notADate: .badValue(text, expected: .date)
        case .noYear: .dateWithoutYear(text)
        case .noSuchDay(let day, let month, let year):
          .noSuchDay(day: day, month: month, year: year)
        case .endBeforeStart(let first, let last): .endBeforeStart(first: first, last: last)
        }
      findings.append(Finding(problem, at: node.location))
      return nil
    }
  }

  /// One date.
  public static func date(_ node: YAMLNode, _ findings: inout [Finding]) -> Located<LocalDate>? {
    guard let dates = dates(node, &findings) else { return nil }
    guard dates.value.isOneDay else {
      findings.append(.badValue(node, .date))
      return nil
    }
    return dates.map(\.first)
  }

  /// A time of day, or from one to another.
  public static func time(_ node: YAMLNode, _ findings: inout [Finding]) -> Located<TimeRange>? {
    guard let text = node.text, let range = TimeRange.read(text) else {
      findings.append(.badValue(node, .time))
      return nil
    }
    return Located(range, at: node.location)
  }

  /// A length of time.
  public static func span(_ node: YAMLNode, _ findings: inout [Finding]) -> TimeSpan? {
    guard let text = node.text, let span = TimeSpan.read(text) else {
      findings.append(.badValue(node, .duration))
      return nil
    }
    return span
  }

  /// A sum of money and its place.
  public static func amount(_ node: YAMLNode, _ findings: inout [Finding]) -> Located<Amount>? {
    guard let text = node.text, let amount = Amount.read(text) else {
      findings.append(.badValue(node, .amount))
      return nil
    }
    return Located(amount, at: node.location)
  }

  /// A lasting name: letters without marks, digits, hyphens and underscores.
  public static func identifier(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<String>? {
    guard let text = node.text, isIdentifier(text) else {
      findings.append(.badValue(node, .identifier))
      return nil
    }
    return Located(text, at: node.location)
  }

  /// One of the cases of an enumeration, by its raw value.
  public static func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Choice? where Choice.RawValue == String {
    if let text = node.text, let choice = Choice(rawValue: text) { return choice }
    findings.append(.badValue(node, .oneOf(Choice.allCases.map(\.rawValue))))
    return nil
  }

  /// A web address, http or https.
  public static func webAddress(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<String>? {
    address(node, schemes: ["https://", "http://"], .webAddress, &findings)
  }

  /// An address to send an application to: mailto, https or http.
  public static func applicationAddress(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<String>? {
    guard let text = node.text, let address = applicationAddress(text) else {
      findings.append(.badValue(node, .applicationAddress))
      return nil
    }
    return Located(address, at: node.location)
  }

  /// The address to send an application to that a text is; nil where it is none.
  public static func applicationAddress(_ text: String) -> String? {
    if isEmailAddress(text) { return "mailto:" + text }
    return isAddress(text, schemes: ["mailto:", "https://", "http://"]) ? text : nil
  }

  /// An e-mail address.
  public static func emailAddress(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<String>? {
    guard let text = node.text, isEmailAddress(text) else {
      findings.append(.badValue(node, .emailAddress))
      return nil
    }
    return Located(text, at: node.location)
  }

  private static func trimmed(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return text
    }
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last)
    else { return text }
    let start = scalars.firstIndex { !isSpace($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isSpace($0) }.map(scalars.index(after:)) ?? start
    return String(scalars[start..<end])
  }

  private static func address(
    _ node: YAMLNode, schemes: [String], _ expected: Expectation, _ findings: inout [Finding]
  ) -> Located<String>? {
    guard let text = node.text, isAddress(text, schemes: schemes) else {
      findings.append(.badValue(node, expected))
      return nil
    }
    return Located(text, at: node.location)
  }

  private static func isAddress(_ text: String, schemes: [String]) -> Bool {
    text.unicodeScalars.allSatisfy(isOfAddresses)
      && schemes.contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
  }

  private static func isEmailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && text.unicodeScalars.allSatisfy {
        isOfAddresses($0) && !"<>\"',;:()".unicodeScalars.contains($0)
      }
  }

  /// Whether a character may stand in an address: no space, and nothing that some program takes for
  /// the end of a line.
  private static func isOfAddresses(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
  }

  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39)
          || $0 == 0x2D || $0 == 0x5F
      }
  }
}

extension Finding {
  /// A value that is not what it should be.
  public static func badValue(_ node: YAMLNode, _ expected: Expectation) -> Finding {
    let written: String =
      switch node.content {
      case .scalar(let text, _): text
      case .sequence: "[…]"
      case .mapping: "{…}"
      }
    return Finding(
      .badValue(String(written.prefix(80)), expected: expected), at: node.location)
  }
}
