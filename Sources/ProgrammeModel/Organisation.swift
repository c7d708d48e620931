public import Diagnostics
import FrontMatter
public import Language

/// A body that stands behind a site, a programme or a grant.
public struct Organisation: Sendable, Hashable {
  /// Its full name.
  public let name: String
  /// What people call it.
  public let short: String?
  /// Its web site.
  public let url: Located<String>?

  /// A name alone, or `{name, short, url}`.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let name = node.text {
      self.name = name
      short = nil
      url = nil
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.text)
    short = fields.value("short", Read.text)
    url = fields.value("url", Read.webAddress)
    fields.finish(&findings)
    guard let name else { return nil }
    self.name = name
  }
}

/// A person one may turn to.
public struct Contact: Sendable, Hashable {
  /// The person's name.
  public let name: Located<String>
  /// What the person is in the programme.
  public let role: String?
  /// The part of the country or of the programme the person answers for.
  public let area: String?
  /// Where the person works.
  public let organisation: String?
  /// The e-mail address.
  public let email: Located<String>?
  /// The telephone number as it was written.
  public let phone: Located<String>?
  /// The last day on which the contact is shown.
  public let until: LocalDate?

  /// Whether the contact may be shown on a day.
  public func isShown(on day: LocalDate) -> Bool { until.map { day <= $0 } ?? true }
}

extension Contact {
  /// `{name, role, area, organisation, email, phone, until}`
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.locatedText)
    role = fields.value("role", Read.text)
    area = fields.value("area", Read.text)
    organisation = fields.value("organisation", Read.text)
    email = fields.value("email", Read.emailAddress)
    phone = fields.value("phone", Self.phone)
    until = fields.value("until", Read.date)?.value
    fields.finish(&findings)
    guard let name else { return nil }
    self.name = name
  }

  private static func phone(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> Located<String>? {
    guard let text = node.text, PhoneNumber(text) != nil else {
      findings.append(.badValue(node, .phoneNumber))
      return nil
    }
    return Located(text, at: node.location)
  }
}

/// A telephone number.
public struct PhoneNumber: Sendable, Hashable {
  /// The digits with `+` and the country's number first.
  public let international: String

  /// Reads a number as people write it; eight digits are Norwegian.
  public init?(_ text: String) {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "+" where digits.isEmpty: digits = "+"
      case " ", "\u{A0}", "-", "(", ")", ".": continue
      default: return nil
      }
    }
    if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
    if !digits.hasPrefix("+"), digits.count == 8 || digits.count == 5 { digits = "+47" + digits }
    guard digits.hasPrefix("+"), (7...16).contains(digits.count) else { return nil }
    international = digits
  }

  /// The number as it is written in Norway: `45 28 79 59`; foreign ones with their country.
  public var text: String {
    guard international.hasPrefix("+47"), international.count == 11 else { return international }
    let digits = Array(international.dropFirst(3))
    return stride(from: 0, to: 8, by: 2).map { String(digits[$0...($0 + 1)]) }
      .joined(separator: "\u{A0}")
  }

  /// The address for a link.
  public var link: String { "tel:" + international }
}
