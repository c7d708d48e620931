/// What a preview adds to pages, in the site's language.
public struct PreviewWords: Sendable {
  private let language: Language

  /// The words in a language.
  public init(language: Language) { self.language = language }

  /// “2 errors and 1 warning”
  public func count(errors: Int, warnings: Int) -> String {
    let parts = [
      errors == 0 ? nil : "\(errors) \(error(errors))",
      warnings == 0 ? nil : "\(warnings) \(warning(warnings))",
    ].compactMap(\.self)
    return parts.joined(separator: language == .english ? " and " : " og ")
  }

  private func error(_ number: Int) -> String {
    language == .english ? (number == 1 ? "error" : "errors") : "feil"
  }

  private func warning(_ number: Int) -> String {
    switch language {
    case .bokmål: number == 1 ? "advarsel" : "advarsler"
    case .nynorsk: number == 1 ? "åtvaring" : "åtvaringar"
    case .english: number == 1 ? "warning" : "warnings"
    }
  }

  /// What is shown beneath while there are errors.
  public var beneath: String {
    switch language {
    case .bokmål:
      "Under ser du nettstedet slik det var før feilen. Meldingen blir borte når feilen er rettet."
    case .nynorsk:
      "Under ser du nettstaden slik han var før feilen. Meldinga blir borte når feilen er retta."
    case .english: "Beneath is the site as it was before. This message goes away once it is mended."
    }
  }

  /// What is said where there has been no site without errors yet.
  public var nothingYet: String {
    switch language {
    case .bokmål: "Nettstedet vises her så snart feilene er rettet."
    case .nynorsk: "Nettstaden blir vist her så snart feila er retta."
    case .english: "The site is shown here as soon as the errors are mended."
    }
  }

  /// How many more findings there are than are shown.
  public func more(_ number: Int) -> String {
    switch language {
    case .bokmål: "Og \(number) til. «samling check» viser alt."
    case .nynorsk: "Og \(number) til. «samling check» viser alt."
    case .english: "And \(number) more. “samling check” shows them all."
    }
  }

  /// “Close”
  public var close: String {
    switch language {
    case .bokmål: "Lukk"
    case .nynorsk: "Lukk"
    case .english: "Close"
    }
  }

  /// What is said once the preview has stopped.
  public var stopped: String {
    switch language {
    case .bokmål: "Forhåndsvisningen er stanset"
    case .nynorsk: "Førehandsvisinga er stansa"
    case .english: "The preview has stopped"
    }
  }

  /// “Draft: not published”
  public var draft: String {
    switch language {
    case .bokmål: "Utkast – blir ikke publisert"
    case .nynorsk: "Utkast – blir ikkje publisert"
    case .english: "Draft – will not be published"
    }
  }
}
