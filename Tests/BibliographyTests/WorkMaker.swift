import Bibliography
import Diagnostics

/// Makes works at random, the same ones for the same seed, out of what is hard to write.
struct WorkMaker {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(elements.count)]
  }

  mutating func work(number: Int) -> Work {
    let types = WorkType.knownWords.map { WorkType(csl: $0) }
    var work = Work(
      id: "key\(number)" + pick(["", "", " x", "{", "å", "#"]), type: pick(types),
      location: SourceLocation(file: "a"))
    for field in TextField.allCases where next(4) == 0 {
      work[field] = isExact(field) ? pick(["10.1000/a_b(c)<d>", "12-3", "x&y%20z~"]) : text()
    }
    for role in NameRole.allCases where next(6) == 0 {
      work[role] = (0...next(3)).map { _ in name() }
    }
    for field in DateField.allCases where next(3) == 0 { work[field] = date() }
    return work
  }

  private func isExact(_ field: TextField) -> Bool {
    [.doi, .url, .isbn, .issn, .pmid, .pmcid].contains(field)
  }

  private mutating func text() -> String {
    let pieces = [
      "a", "Å", "ø", "-", "--", "—", "{", "}", "\\", "$", "%", "#", "_", "^", "~", "&", "\"", "''",
      "'", "`", "``", "<", ">", "<i>", "</i>", "<b>x</b>", "<sup>2</sup>", "@book{", "and", ",",
      "«x»", "“y”", "\u{A0}", " ", " ", " ", "  ", "\n", "é", "e\u{301}", "表", "😀", "\\alpha", "=",
      "<span class=\"nocase\">DNA</span>", "{x}", "TY  - ", "s. 3", "2007", "#1", "|", ":", ";",
    ]
    let body = (0...next(9)).map { _ in pick(pieces) }.joined()
    return "x" + body + "y"
  }

  private mutating func word() -> String {
    let words = [
      "Berg", "van", "Åse", "d'Arc", "O’Neil", "and", "others", "P. B.", "Anne-Marie", "Jr.",
      "{x}", "a,b", "Ortega y Gasset", "de la Cruz", "A&B", "x=y", "García Márquez", "al-Din", "7",
    ]
    return pick(words)
  }

  private mutating func name() -> Name {
    if next(4) == 0 { return Name(literal: pick(["Helse, miljø og sikkerhet", "WHO", "A and B"])) }
    var name = Name(family: word(), given: next(4) == 0 ? nil : word())
    if next(4) == 0 { name.nonDroppingParticle = pick(["van", "van der", "De la", "d'"]) }
    if next(8) == 0 { name.droppingParticle = "von" }
    if next(5) == 0 { name.suffix = pick(["Jr.", "III"]) }
    return name
  }

  private mutating func date() -> PartialDate {
    let start = PartialDate.Point(
      1900 + next(120), next(2) == 0 ? nil : 1 + next(12), next(2) == 0 ? nil : 1 + next(28))
    var date = PartialDate(start)
    switch next(7) {
    case 0: date.isCirca = true
    case 1: date.end = PartialDate.Point(start.year + 1 + next(3), start.month)
    case 2: date.season = pick(["1", "4", "Michaelmas"])
    case 3: date = PartialDate(literal: pick(["under utgivelse", "i trykk", "u.å."]))
    default: break
    }
    return date
  }
}
