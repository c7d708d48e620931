public import Language

/// The reference of keys as pages to read: a table for each kind, block and part.
public struct KeyReference: Sendable {
  private let language: Language

  /// A reference in a language.
  public init(language: Language) { self.language = language }

  /// The tables of some subjects, and of all that they consist of, as Markdown.
  public func text(_ subjects: [SchemaSubject]) -> String {
    var parts: [KeyGroup] = []
    func collect(_ group: KeyGroup) {
      for part in group.parts where !parts.contains(where: { $0.name == part.name }) {
        parts.append(part)
        collect(part)
      }
    }
    var sections: [String] = []
    for subject in subjects {
      guard let group = subject.group else { continue }
      collect(group)
      sections.append(section(heading(subject), group))
    }
    return
      (sections
      + parts.sorted { $0.name < $1.name }.map {
        section(say("Delen", "Delen", "The part") + " `\($0.name)`", $0)
      }).joined(separator: "\n")
  }

  private func heading(_ subject: SchemaSubject) -> String {
    switch subject {
    case .page(let kind): say("Siden", "Sida", "The page") + " `\(kind.rawValue)`"
    case .site: "`site.yml`"
    case .block(let name): say("Blokken", "Blokka", "The block") + " `\(name)`"
    }
  }

  private func section(_ heading: String, _ group: KeyGroup) -> String {
    var text = "## \(heading)\n\n"
    let titles = [
      say("Nøkkel", "Nøkkel", "Key"), say("Verdi", "Verdi", "Value"),
      say("Det den er til", "Det han er til", "What it is for"),
    ]
    text += "| \(titles.joined(separator: " | ")) |\n|---|---|---|\n"
    for key in group.keys {
      let must = key.isRequired ? " **\(say("må", "må", "must"))**" : ""
      text += "| `\(key.name)`\(must) | \(words(key.shape)) | "
      text += key.description(in: language) + " |\n"
    }
    if !group.oneOf.isEmpty {
      let keys = group.oneOf.map { "`\($0)`" }.joined(separator: say(" eller ", " eller ", " or "))
      text +=
        "\n\(say("Minst én av disse må være med:", "Minst éin av desse må vere med:", "One of these at least must be there:")) \(keys).\n"
    }
    return text
  }

  private func words(_ shape: Shape) -> String {
    switch shape {
    case .text: say("tekst", "tekst", "text")
    case .wholeNumber: say("helt tall", "heilt tal", "whole number")
    case .boolean: say("ja eller nei", "ja eller nei", "yes or no")
    case .date: say("dato", "dato", "date")
    case .dates: say("dato eller flere dager", "dato eller fleire dagar", "date or several days")
    case .time: say("klokkeslett", "klokkeslett", "time")
    case .duration: say("varighet", "lengd", "length of time")
    case .amount: say("beløp", "beløp", "sum of money")
    case .identifier: say("varig navn", "varig namn", "lasting name")
    case .webAddress: say("nettadresse", "nettadresse", "web address")
    case .applicationAddress:
      say(
        "e-postadresse eller nettadresse", "e-postadresse eller nettadresse",
        "e-mail or web address")
    case .emailAddress: say("e-postadresse", "e-postadresse", "e-mail address")
    case .phoneNumber: say("telefonnummer", "telefonnummer", "telephone number")
    case .colour: say("farge", "farge", "colour")
    case .measurementCount: say("antall målinger", "talet på målingar", "number of measurements")
    case .workNames: say("navn, eller en liste", "namn, eller ei liste", "names, or a list")
    case .workDate: say("år eller dato", "år eller dato", "year or date")
    case .choice(let words) where words.count > 12:
      say("et av ordene i CSL", "eitt av orda i CSL", "one of CSL's words")
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let item): say("liste: ", "liste: ", "list: ") + words(item)
    case .map(let item):
      say("egne nøkler: ", "eigne nøklar: ", "keys of your own: ") + words(item)
    case .keys(let group): "`\(group.name)`"
    case .either(let short, let long):
      words(short) + say(" eller ", " eller ", " or ") + words(long)
    }
  }

  private func say(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}
