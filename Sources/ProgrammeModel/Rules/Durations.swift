import Diagnostics
import Language

/// `duration`: how long the programme is said to last agrees with its first and last session, give
/// or take a quarter.
func checkDurations(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    guard let days = programme.days, days.dayCount > 1,
      let duration = programme.invitation?.programme.duration,
      let stated = StatedDuration.days(duration.value)
    else { continue }
    let actual = Double(days.dayCount)
    guard abs(actual - stated) > max(38, stated / 4) else { continue }
    findings.append(
      Finding(
        .programme(.wrongDuration(first: days.first, last: days.last)), at: duration.location))
  }
}

/// Reads a length of time of weeks, months or years in words.
private enum StatedDuration {
  /// The days of `seks måneder`, `ca. 9 måneder`, `et halvt år`, `12 uker`; nil for anything else.
  static func days(_ text: String) -> Double? {
    let words = text.lowercased().split { " \u{A0}.".contains($0) }.map(String.init)
    guard let unit = words.last.flatMap(days(inUnit:)) else { return nil }
    let rest = words.dropLast().filter { !abouts.contains($0) }
    if let last = rest.last, last.hasPrefix("halv") || last == "half" { return unit / 2 }
    guard rest.count == 1, let number = number(rest[0]) else { return nil }
    return number * unit
  }

  private static func days(inUnit word: String) -> Double? {
    switch word {
    case "dag", "dager", "dagar", "day", "days": 1
    case "uke", "uker", "veke", "veker", "vekene", "week", "weeks": 7
    case "måned", "måneder", "månad", "månader", "month", "months": 30.4
    case "år", "year", "years": 365
    default: nil
    }
  }

  private static let abouts = ["ca", "cirka", "omtrent", "about", "om", "lag"]

  private static func number(_ word: String) -> Double? {
    if let number = Int(word), number > 0 { return Double(number) }
    let words = [
      "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6,
      "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9, "nine": 9, "ti": 10,
      "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "twelve": 12, "et": 1, "ett": 1, "eitt": 1,
      "eit": 1, "én": 1, "en": 1, "ein": 1, "one": 1, "a": 1,
    ]
    return words[word].map(Double.init)
  }
}
