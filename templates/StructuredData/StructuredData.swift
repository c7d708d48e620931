import JSON
import Language
import Markup
import ProgrammeModel

extension PageView {
  /// What the page is about in schema.org's words, for search engines. Only what is known is said.
  var structuredData: HTML {
    var graph: [JSONValue] = [siteOrganisation, breadcrumbData].compactMap(\.self)
    switch page.content {
    case .invitation(let invitation): graph.append(course(invitation))
    case .schedule(let schedule): graph += events(of: schedule)
    case .report(let report): graph.append(reportData(report))
    case .page: if page.address.path == "/" { graph.append(website) }
    case .literature: break
    }
    guard !graph.isEmpty else { return HTML() }
    let data = JSONValue.object(of: [
      "@context": "https://schema.org", "@graph": .list(graph),
    ])
    return dataScript(data)
  }

  /// A script that is never run. `<` could end it, and U+2028 and U+2029 end lines of those that
  /// are run; all stand only within texts, where JSON has another way to write them.
  private func dataScript(_ data: JSONValue) -> HTML {
    let json = data.bytes
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + 100)
    bytes += #"<script type="application/ld+json">"#.utf8
    var start = 0
    for (index, byte) in json.enumerated() {
      let length: Int
      let escape: StaticString
      switch byte {
      case UInt8(ascii: "<"): (length, escape) = (1, #"\u003C"#)
      case 0xA8, 0xA9:
        // A text begins with a quote, so there are two bytes before.
        guard json[index - 1] == 0x80, json[index - 2] == 0xE2 else { continue }
        (length, escape) = (3, byte == 0xA8 ? #"\u2028"# : #"\u2029"#)
      default: continue
      }
      bytes += json[start..<(index + 1 - length)]
      escape.withUTF8Buffer { bytes += $0 }
      start = index + 1
    }
    bytes += json[start...]
    bytes += "</script>".utf8
    return HTML(trusted: bytes)
  }

  // MARK: The site

  private var siteOrganisation: JSONValue? {
    guard let organisation = site.configuration.organisation else { return nil }
    let logo = templates.assets.logo.flatMap { absolute("/" + $0) }
    return self.organisation(
      organisation, identifier: organisationIdentifier, logo: logo)
  }

  private var organisationIdentifier: String? { absolute("/").map { $0 + "#organisasjon" } }

  private var website: JSONValue {
    .object(of: [
      "@type": "WebSite", "name": .text(site.configuration.title.value),
      "url": absolute("/").map(JSONValue.text), "inLanguage": .text(language.tag),
      "description": pageDescription.map(JSONValue.text),
      "publisher": organisationIdentifier.flatMap { identifier in
        site.configuration.organisation.map { _ in .object(of: ["@id": .text(identifier)]) }
      },
    ])
  }

  /// The way to this page, where its address is known.
  private var breadcrumbData: JSONValue? {
    guard page.address.path != "/" else { return nil }
    let steps = wayHere + [(page.address, nameHere)]
    let items = steps.enumerated().compactMap { index, step in
      absolute(step.address.path).map { address in
        JSONValue.object(of: [
          "@type": "ListItem", "position": .number(index + 1), "name": .text(step.title),
          "item": .text(address),
        ])
      }
    }
    return JSONValue.some(items).map {
      .object(of: ["@type": "BreadcrumbList", "itemListElement": $0])
    }
  }

  // MARK: Parts

  /// An organisation, in the words of the page.
  func organisation(
    _ organisation: Organisation, identifier: String? = nil, logo: String? = nil
  ) -> JSONValue {
    .object(of: [
      "@type": "Organization", "@id": identifier.map(JSONValue.text),
      "name": .text(organisation.name), "alternateName": organisation.short.map(JSONValue.text),
      "url": (organisation.url?.value).map(JSONValue.text), "logo": logo.map(JSONValue.text),
    ])
  }

  /// Some organisations; nil where there are none.
  func organisations(_ list: [Organisation]) -> JSONValue? {
    JSONValue.some(list.map { organisation($0) })
  }

  /// Some texts; nil where there are none.
  func texts(_ texts: [String]) -> JSONValue? { JSONValue.some(texts.map(JSONValue.text)) }

  /// A moment by a clock in the site's time zone: `2026-08-28T08:00:00+02:00`.
  func moment(_ day: LocalDate, _ time: LocalTime) -> JSONValue {
    let date = day.adding(days: time.minutes / 1440)
    let offset = templates.utcOffset(day, time) / 60
    return .text(
      "\(date.iso)T\(twoDigits(time.hour % 24)):\(twoDigits(time.minute)):00"
        + "\(offset < 0 ? "-" : "+")\(twoDigits(abs(offset) / 60)):\(twoDigits(abs(offset) % 60))")
  }

  private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// A length of time: `PT1H30M`.
  func duration(_ span: TimeSpan) -> JSONValue {
    let (hours, minutes) = (span.minutes / 60, span.minutes % 60)
    return .text(
      "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 || hours == 0 ? "\(minutes)M" : ""))
  }

  /// One of schema.org's own values.
  func schema(_ name: String) -> JSONValue { .text("https://schema.org/" + name) }
}
