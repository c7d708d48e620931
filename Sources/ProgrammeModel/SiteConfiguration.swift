public import Diagnostics
import FrontMatter
public import Language

/// What site.yml says.
public struct SiteConfiguration: Sendable {
  /// A stretch of days on which nothing should be arranged.
  public struct Closure: Sendable {
    /// What it is called.
    public let name: String
    /// Its days.
    public let days: DateRange
  }

  /// How the site looks.
  public struct Theme: Sendable {
    /// The site's own colour, `#rrggbb`.
    public let accent: Located<String>?
    /// The logo's file, relative to site.yml or from the content's root.
    public let logo: Located<String>?
  }

  /// The site's title.
  public let title: Located<String>
  /// What the site is, in a sentence.
  public let description: String?
  /// The language of every word that is not said to be in another.
  public let language: Language
  /// Where the site will stand, without a slash at the end; nil where it is not known.
  public private(set) var url: String?
  /// The IANA time zone of every time.
  public let timeZone: Located<String>
  /// The body behind the site.
  public let organisation: Organisation?
  /// The address of the accessibility statement.
  public let accessibilityStatement: Located<String>?
  /// How the site looks.
  public let theme: Theme
  /// Whether the checks know Norway's public holidays.
  public let hasNorwegianHolidays: Bool
  /// Days on which nothing should be arranged.
  public let closures: [Closure]
  /// Whether raw HTML in texts is let through.
  public let allowsRawHTML: Bool
  /// Severities that differ from the rules' own; nil for rules that are off.
  public let severities: [Rule: Severity?]
  /// Why some findings on it must stand.
  let acknowledgements: [Acknowledgement]
  /// The file it was read from.
  public let file: String

  /// Reads site.yml. Nil, with findings, where it cannot be used.
  public static func read(
    _ bytes: [UInt8], file: String, findings: inout [Finding]
  ) -> SiteConfiguration? {
    let node = bytes.withUnsafeBufferPointer {
      YAMLNode.read($0, file: file, findings: &findings)
    }
    guard let node else { return nil }
    let acknowledgements = Acknowledgement.inYAML(
      bytes[...], file: file, firstLine: 1, findings: &findings)
    return SiteConfiguration(node, file: file, acknowledgements, &findings)
  }

  private init?(
    _ node: YAMLNode, file: String, _ acknowledgements: [Acknowledgement],
    _ findings: inout [Finding]
  ) {
    guard var fields = Fields(node, &findings) else { return nil }
    let title = fields.required("title", Read.locatedText)
    description = fields.value("description", Read.text)
    language = fields.value("language", PageHead.language) ?? .bokmål
    url = fields.value("url", Read.webAddress).map { address in
      var url = address.value
      while url.hasSuffix("/") { url.removeLast() }
      return url
    }
    timeZone =
      fields.value("timezone", Read.locatedText)
      ?? Located("Europe/Oslo", at: fields.location)
    organisation = fields.value("organisation", Organisation.init)
    accessibilityStatement = fields.value("accessibilityStatement", Read.webAddress)
    theme = fields.value("theme", Theme.init) ?? Theme(accent: nil, logo: nil)
    let holidays: Holidays? = fields.value("holidays", Read.choice)
    hasNorwegianHolidays = holidays == .norway
    closures = fields.list("closures", of: Closure.init)
    let rawHTML: RawHTML? = fields.value("rawHTML", Read.choice)
    allowsRawHTML = rawHTML == .allow
    severities = fields.value("checks", Self.severities) ?? [:]
    self.acknowledgements = acknowledgements
    self.file = file
    fields.finish(&findings)
    guard let title else { return nil }
    self.title = title
  }

  /// Puts the site at another address than site.yml says.
  public mutating func setURL(_ address: String) {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    url = address
  }

  /// The finding with the severity that site.yml gives its rule; nil where the rule is off.
  public func judged(_ finding: Finding) -> Finding? {
    guard let severity = severities[finding.rule] else { return finding }
    guard let severity else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  private enum RawHTML: String, CaseIterable {
    case drop, allow
  }

  private enum Holidays: String, CaseIterable {
    case norway = "NO"
    case none
  }

  private static func severities(
    _ node: YAMLNode, _ findings: inout [Finding]
  ) -> [Rule: Severity?]? {
    guard let entries = node.entries else {
      findings.append(.badValue(node, .mapping))
      return nil
    }
    var severities: [Rule: Severity?] = [:]
    for entry in entries {
      guard let rule = Rule(rawValue: entry.key) else {
        findings.append(
          Finding(
            .unknownReference(
              .rule, name: entry.key,
              suggestion: suggestion(for: entry.key, among: Rule.allCases.map(\.rawValue))),
            at: entry.keyLocation))
        continue
      }
      switch entry.value.text {
      case "error": severities[rule] = .some(.error)
      case "warning" where rule.isAdjustable: severities[rule] = .some(.warning)
      case "off", "false":
        guard rule.isAdjustable else { fallthrough }
        severities[rule] = .some(nil)
      default:
        let choices = rule.isAdjustable ? ["off", "warning", "error"] : ["error"]
        findings.append(.badValue(entry.value, .oneOf(choices)))
      }
    }
    return severities
  }
}

extension SiteConfiguration.Theme {
  fileprivate init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    accent = fields.value("accent") { node, findings in
      guard let text = node.text, text.utf8.count == 7, text.hasPrefix("#"),
        text.dropFirst().allSatisfy(\.isHexDigit)
      else {
        findings.append(.badValue(node, .colour))
        return nil
      }
      return Located(text.lowercased(), at: node.location)
    }
    logo = fields.value("logo", Read.locatedText)
    fields.finish(&findings)
  }
}

extension SiteConfiguration.Closure {
  fileprivate init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.required("name", Read.text)
    let from = fields.required("from", Read.date)
    let to = fields.value("to", Read.date) ?? from
    fields.finish(&findings)
    guard let name, let from, let to else { return nil }
    guard let days = DateRange(first: from.value, last: to.value) else {
      findings.append(Finding(.endBeforeStart(first: from.value, last: to.value), at: to.location))
      return nil
    }
    (self.name, self.days) = (name, days)
  }
}
