import Language

/// The words and abbreviations that references are made with, in one language.
struct ReferenceWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func choose(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }

  var noDate: String { choose("u.å.", "u.å.", "n.d.") }
  var noTitle: String { choose("[uten tittel]", "[utan tittel]", "[untitled]") }
  var circa: String { "ca." }
  var containedIn: String { choose("I", "I", "In") }
  var internet: String { choose("Internett", "Internett", "Internet") }
  var retrieved: String { choose("hentet", "henta", "cited") }
  var availableFrom: String { choose("Tilgjengelig fra", "Tilgjengeleg frå", "Available from") }
  var article: String { choose("Artikkel", "Artikkel", "Article") }
  var report: String { choose("Rapport", "Rapport", "Report") }
  var volume: String { choose("Bd.", "Bd.", "Vol.") }
  var translator: String { choose("Overs.", "Overs.", "Trans.") }
  var guideline: String { choose("Retningslinje", "Retningslinje", "Guideline") }

  /// `2. utg.`; an edition that is no number is left as it was written.
  func edition(_ edition: String) -> String? {
    guard let number = Self.number(ofEdition: edition) else {
      let isWhole = ["utg", "ed.", "edition"].contains { edition.contains($0) }
      return isWhole ? edition : "\(edition) \(choose("utg.", "utg.", "ed."))"
    }
    guard number > 1 else { return nil }
    return language == .english ? "\(Self.ordinal(number)) ed." : "\(number). utg."
  }

  /// `s. 12–30`; `pp. 12–30`
  func pages(_ pages: String) -> String {
    guard language == .english else { return "s. \(pages)" }
    return pages.contains { "–-,".contains($0) } ? "pp. \(pages)" : "p. \(pages)"
  }

  /// The word after the editors of a work.
  func editors(_ count: Int, in style: ReferenceStyle) -> String {
    switch (style, language) {
    case (.vancouver, .english): count == 1 ? "editor" : "editors"
    case (.vancouver, _): "red."
    case (.apa, .english): count == 1 ? "Ed." : "Eds."
    case (.apa, _): "Red."
    }
  }

  /// `Hentet 24. oktober 2016 fra`
  func retrieved(_ date: String) -> String {
    choose("Hentet \(date) fra", "Henta \(date) frå", "Retrieved \(date) from")
  }

  /// `Opprinnelig utgitt 1954`
  func originallyPublished(_ year: String) -> String {
    choose("Opprinnelig utgitt", "Opphavleg utgjeve", "Original work published") + " \(year)"
  }

  /// What kind of thesis or report it is, where the word is a known one; else as it was written.
  func genre(_ genre: String) -> String {
    switch genre.lowercased() {
    case "phd thesis", "ph.d. thesis", "phdthesis", "doctoral dissertation", "doctoral thesis",
      "dissertation", "doktorgradsavhandling", "doktoravhandling", "ph.d.-avhandling":
      choose("Doktorgradsavhandling", "Doktorgradsavhandling", "Doctoral dissertation")
    case "master's thesis", "masters thesis", "master thesis", "mastersthesis", "mathesis",
      "masteroppgave", "masteroppgåve":
      choose("Masteroppgave", "Masteroppgåve", "Master’s thesis")
    case "guideline", "retningslinje": guideline
    default: genre
    }
  }

  /// The season that CSL numbers from spring, or the word that was written.
  func season(_ season: String) -> String {
    switch season {
    case "1": choose("vår", "vår", "Spring")
    case "2": choose("sommer", "sommar", "Summer")
    case "3": choose("høst", "haust", "Autumn")
    case "4": choose("vinter", "vinter", "Winter")
    default: season
    }
  }

  private static func number(ofEdition edition: String) -> Int? {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth",
    ]
    if let index = words.firstIndex(of: edition.lowercased()) { return index + 1 }
    let digits = edition.prefix { $0.isASCII && $0.isNumber }
    let rest = edition.dropFirst(digits.count).lowercased()
    let endings = ["", ".", "st", "nd", "rd", "th", ". utg.", ". utgave", ". utgåve", ". ed."]
    return endings.contains(rest) ? Int(digits) : nil
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: "\(number)st"
    case (2, let rest) where rest != 12: "\(number)nd"
    case (3, let rest) where rest != 13: "\(number)rd"
    default: "\(number)th"
    }
  }
}
