import Bibliography
import Markdown
import Markup
import ProgrammeModel

/// What a search finds a page or a session by beside its title: the words of its description,
/// headings and facts, then of its text, each once, until there is no more room.
struct SearchText {
  /// How many bytes the words of one entry may take, so that a list of many entries stays small:
  /// 256 KiB for all, and never over 1,200 for one.
  static func limit(entries: Int) -> Int { min(1200, 262_144 / max(1, entries)) }

  private var words = ""
  private var seen: Set<String> = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// The words as the script reads them.
  var attribute: Attribute { Attribute("data-text", words.isEmpty ? nil : words) }

  private var isFull: Bool { words.utf8.count >= limit }

  mutating func add(_ page: Page, works: [Work]) {
    add(page.head.description)
    for heading in page.body.headings { add(heading.text) }
    if let invitation = page.invitation {
      for host in invitation.hosts {
        add(host.name)
        add(host.short)
      }
      for text in invitation.audience + invitation.goals.map(\.text) { add(text) }
    }
    if let report = page.report {
      add(report.subtitle)
      for author in report.authors { add(author.name) }
    }
    if page.literature != nil { for work in works { add(work[.title]) } }
    for block in page.body.blocks where !isFull {
      [block].forEachInline { inline in
        if case .text(let text) = inline.kind { add(text) }
      }
    }
  }

  mutating func add(_ session: Session) {
    add(session.type)
    if case .known(let name, let address)? = session.place {
      add(name)
      add(address)
    }
    for text in session.themes + session.prepare { add(text) }
    add(session.note)
  }

  private mutating func add(_ text: String?) {
    guard let scalars = text?.unicodeScalars else { return }
    var start: String.Index?
    for index in scalars.indices {
      if Self.isOfWord(scalars[index]) {
        start = start ?? index
      } else if let first = start {
        add(word: scalars[first..<index])
        start = nil
      }
      if start == nil, isFull { return }
    }
    if let start { add(word: scalars[start...]) }
  }

  private mutating func add(word: Substring.UnicodeScalarView) {
    let word = String(word).lowercased()
    guard !isFull, word.utf8.count > 2, seen.insert(word).inserted else { return }
    if !words.isEmpty { words += " " }
    words += word
  }

  /// Letters with their marks, and digits.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
        true
      default: false
      }
    }
  }
}
