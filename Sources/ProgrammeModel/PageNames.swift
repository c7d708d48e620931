import Language

/// What the rest of a site can tell of a page without looking into it: where it stands, what is made
/// beside it, and what of it is borrowed elsewhere. As long as all pages keep theirs, every address
/// means what it meant before.
struct PageNames: Hashable, Sendable {
  let file: String
  let kind: PageKind
  let language: Language
  let path: String
  let original: String
  let isDraft: Bool
  let aliases: [String]
  /// The programme before this one.
  let follows: String?
  /// The list that a report's citations are looked up in.
  let literature: String?
  /// Addresses of its calendars.
  let calendars: [String]
  /// Addresses of the other files that are made of it.
  let generated: [String]

  init(_ page: Page) {
    let path = page.address.path
    file = page.file
    kind = page.kind
    language = page.language
    self.path = path
    original = page.address.original
    isDraft = page.head.isDraft
    aliases = page.head.aliases.map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" }
    follows = page.invitation?.programme.follows?.value
    literature = page.report?.literature?.value
    var calendars: [String] = []
    var generated: [String] = []
    if page.literature != nil || page.report != nil {
      for ending in ["bib", "ris", "json"] {
        generated.append(path + page.address.stem + "." + ending)
      }
    }
    if page.schedule != nil {
      let folder = path.dropLast(page.address.isIndex ? 0 : page.address.stem.count + 1)
      generated.append(folder + "endringer.xml")
      calendars = page.calendarBases.flatMap(page.calendars)
    }
    self.calendars = calendars
    self.generated = generated
  }
}

extension Page {
  /// The addresses of its calendars below its own address or an old one; none where it is no schedule.
  func calendars(below base: String) -> [String] {
    guard let schedule else { return [] }
    return [base + ".ics"]
      + schedule.calendar.audiences.map { "\(base)/\($0.key.value).ics" }
      + schedule.sessions.filter { $0.dates != nil }
      .map { "\(base)/session/\($0.id.value).ics" }
  }

  /// What the addresses of its calendars begin with: its own address, without the slash at the end, and
  /// then the old ones, where those who subscribed there go on finding the same.
  public var calendarBases: [String] {
    ([address.path] + head.aliases.map(\.value))
      .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }
}
