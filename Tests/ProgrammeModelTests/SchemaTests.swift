import Diagnostics
import Language
import ProgrammeModel
import Testing

/// The table of keys and the code that reads them know the same keys.
@Suite struct SchemaTests {
  /// Everywhere that keys stand: the subject, and how one comes there from its top.
  struct Place: CustomStringConvertible, Sendable {
    let subject: SchemaSubject
    let steps: [String]
    let group: KeyGroup

    var description: String { ([subject.name] + steps).joined(separator: ".") }
  }

  static let places: [Place] = SchemaSubject.all.flatMap { subject -> [Place] in
    guard let group = subject.group else { return [] }
    var places: [Place] = []
    func visit(_ group: KeyGroup, _ steps: [String]) {
      places.append(Place(subject: subject, steps: steps, group: group))
      for key in group.keys {
        for inner in groups(of: key.shape) { visit(inner, steps + [key.name]) }
      }
    }
    visit(group, [])
    return places
  }

  static func groups(of shape: Shape) -> [KeyGroup] {
    switch shape {
    case .keys(let group): [group]
    case .list(let item): groups(of: item)
    case .either(_, let long): groups(of: long)
    default: []
    }
  }

  @Test func `every block and every kind has its keys in the table`() {
    #expect(SchemaSubject.all.allSatisfy { $0.group != nil })
    #expect(Self.places.count > 60)
  }

  @Test(arguments: places)
  func `the reader knows the keys of the table, and demands those that must be there`(
    place: Place
  ) throws {
    let findings = findings(place, inner: "{zzz: 1}")
    let unknown = try #require(
      findings.first { finding in
        if case .unknownKey("zzz", _, _) = finding.problem { true } else { false }
      })
    guard case .unknownKey(_, _, let known) = unknown.problem else { return }
    var keys = Set(place.group.keys.map(\.name))
    var required = Set(place.group.keys.filter(\.isRequired).map(\.name))
    if case .page = place.subject, place.steps.isEmpty {
      keys.remove("kind")
      required.remove("kind")
    }
    #expect(Set(known) == keys)
    if let first = place.group.oneOf.first { required.insert(first) }
    // The reader says that an image lacks its text only where there is an image.
    if place.group.name == "image" { required.remove("alt") }
    let isTop = place.steps.isEmpty
    let missing = findings.filter { finding in
      finding.location.line == unknown.location.line - (isTop && isPage(place) ? 1 : 0)
        && finding.location.column == unknown.location.column - (isTop ? 0 : 1)
    }.compactMap { finding -> String? in
      if case .missingKey(let key) = finding.problem { key } else { nil }
    }
    // A work without an id is not asked for more.
    #expect(Set(missing) == (place.group.name == "work" ? ["id"] : required))
  }

  @Test(arguments: places)
  func `the reader takes what the table says that a value may be, and nothing else`(
    place: Place
  ) throws {
    for key in place.group.keys where key.name != "kind" && place.group.name != "work" {
      guard let sample = Sample(key.shape) else { continue }
      for good in sample.good {
        #expect(faults(place, key, good) == [], "\(key.name): \(good)")
      }
      for bad in sample.bad {
        #expect(faults(place, key, bad) != [], "\(key.name): \(bad)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every key is explained in every language`(language: Language) {
    for place in Self.places {
      for key in place.group.keys {
        let text = key.description(in: language)
        #expect(text.hasSuffix(".") || text.hasSuffix("…"), "\(place).\(key.name): \(text)")
      }
    }
  }

  /// Parts that the form asks for in their short way: a goal is a text there.
  static let short = ["goal", "place", "checklistItem", "levels", "strand"]

  @Test func `the form editor has a field for every key but works of literature`() {
    let text = FormEditor(language: .bokmål).configuration
    for place in Self.places where !(Self.short + ["work"]).contains(place.group.name) {
      if case .block = place.subject { continue }
      for key in place.group.keys where Self.groups(of: key.shape).first?.name != "work" {
        #expect(text.contains("name: \"\(key.name)\"\n"), "\(place).\(key.name)")
      }
    }
    #expect(!text.contains("container-title"))
  }

  /// Samples of what a value may be and may not be.
  struct Sample {
    var good: [String]
    var bad: [String] = []

    init?(_ shape: Shape) {
      switch shape {
      case .text: (good, bad) = (["tekst", "40"], ["{a: b}"])
      case .wholeNumber: (good, bad) = (["12", "\"1 200\""], ["tolv"])
      case .boolean: (good, bad) = (["true", "nei"], ["kanskje"])
      case .date: (good, bad) = (["2026-08-28", "28. august 2026"], ["i høst"])
      case .dates: (good, bad) = (["25.–27. august 2026"], ["i høst", "28. august"])
      case .time: (good, bad) = (["08.00–15.00", "kl. 14"], ["morgen"])
      case .duration: (good, bad) = (["30 min", "\"1,5 timer\""], ["lenge"])
      case .amount: (good, bad) = (["130 000 kr", "130000"], ["mye"])
      case .identifier: (good, bad) = (["samling-1"], ["samling 1"])
      case .webAddress: (good, bad) = (["https://a.example/"], ["a.example"])
      case .applicationAddress: (good, bad) = (["mailto:a@b.no", "a@b.no"], ["ring oss"])
      case .emailAddress: (good, bad) = (["a@b.no"], ["a"])
      case .phoneNumber: (good, bad) = (["45 28 79 59"], ["fire"])
      case .colour: (good, bad) = (["\"#00566b\""], ["blå"])
      case .measurementCount: (good, bad) = (["12", "første 12"], ["alle"])
      case .choice(let words): (good, bad) = (words, ["noe annet"])
      case .list(let item):
        guard let sample = Sample(item) else { return nil }
        good = sample.good + ["[\(sample.good.joined(separator: ", "))]"]
        bad = sample.bad.map { "[\($0)]" }
      case .either(let short, _):
        guard let sample = Sample(short) else { return nil }
        good = sample.good
      case .map, .keys, .workNames, .workDate: return nil
      }
    }
  }

  /// What the reader says of a value of a key, other things aside.
  private func faults(_ place: Place, _ key: Key, _ value: String) -> [Problem] {
    let known: [Problem] = findings(place, inner: "{\(key.name): \(value)}").map(\.problem)
    return known.filter { problem in
      switch problem {
      case .badValue, .dateWithoutYear, .noSuchDay, .unknownKey: true
      default: false
      }
    }
  }

  private func isPage(_ place: Place) -> Bool {
    if case .page = place.subject { true } else { false }
  }

  /// What the reader finds where just `inner`, a mapping, stands in a place.
  private func findings(_ place: Place, inner: String) -> [Finding] {
    let top: String
    if let first = place.steps.first {
      let nested = place.steps.dropFirst().reversed().reduce(inner) { "{\($1): \($0)}" }
      top = "\(first): \(nested)"
    } else {
      top = String(inner.dropFirst().dropLast())
    }
    switch place.subject {
    case .page(let kind):
      return page("---\nkind: \(kind.rawValue)\n\(top)\n---\n")
    case .block(let name):
      return page("---\nkind: page\ntitle: Side\n---\n\n```\(name)\n\(top)\n```\n")
    case .site:
      var findings: [Finding] = []
      _ = SiteConfiguration.read(Array(top.utf8), file: "site.yml", findings: &findings)
      return findings
    }
  }

  private func page(_ text: String) -> [Finding] {
    Page.read(
      Array(text.utf8), path: "content/side.md", siteLanguage: .bokmål, allowsRawHTML: false
    ).1
  }
}
