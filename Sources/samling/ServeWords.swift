import Diagnostics
import Language
import PreviewServer

/// What a preview says of itself.
struct ServeWords {
  let language: Language

  /// Where the preview is.
  func ready(at address: String, milliseconds: Int) -> String {
    switch language {
    case .bokmål: "Viser nettstedet på \(address) (klart på \(milliseconds) ms). Stopp med Ctrl-C."
    case .nynorsk: "Viser nettstaden på \(address) (klart på \(milliseconds) ms). Stopp med Ctrl-C."
    case .english: "Showing the site at \(address) (ready in \(milliseconds) ms). Stop with Ctrl-C."
    }
  }

  /// That a port was taken, and which is used.
  func taken(port: Int, used: Int) -> String {
    switch language {
    case .bokmål: "Port \(port) er opptatt. Bruker \(used) i stedet."
    case .nynorsk: "Port \(port) er oppteken. Brukar \(used) i staden."
    case .english: "Port \(port) is taken. Using \(used) instead."
    }
  }

  /// What came of a change.
  func followed(_ findings: [Finding]) -> String {
    if findings.isEmpty {
      return switch language {
      case .bokmål: "Oppdatert."
      case .nynorsk: "Oppdatert."
      case .english: "Updated."
      }
    }
    let found = BuildWords(language: language).checked(findings)
    guard findings.hasErrors else { return found }
    return switch language {
    case .bokmål: found + " Viser siste utgave uten feil."
    case .nynorsk: found + " Viser siste utgåve utan feil."
    case .english: found + " Showing the last version without errors."
    }
  }

  /// That the preview has ended.
  var stopped: String {
    switch language {
    case .bokmål: "Forhåndsvisningen er stanset."
    case .nynorsk: "Førehandsvisinga er stansa."
    case .english: "The preview has stopped."
    }
  }

  /// That no browser could be opened.
  var noBrowser: String {
    switch language {
    case .bokmål: "Fant ingen nettleser å åpne. Åpne adressen selv."
    case .nynorsk: "Fann ingen nettlesar å opne. Opne adressa sjølv."
    case .english: "Found no browser to open. Open the address yourself."
    }
  }

  /// That the system gives no more sockets.
  var noSockets: String {
    switch language {
    case .bokmål: "maskinen har ikke flere forbindelser å gi"
    case .nynorsk: "maskina har ikkje fleire sambindingar å gi"
    case .english: "the machine has no more connections to give"
    }
  }

  /// Why no browser could reach the preview.
  func text(of fault: ListenFault) -> String {
    switch (fault, language) {
    case (.unknownAddress(let name), .english): "no machine is called “\(name)” (--bind)"
    case (.unknownAddress(let name), .bokmål): "ingen maskin heter «\(name)» (--bind)"
    case (.unknownAddress(let name), .nynorsk): "inga maskin heiter «\(name)» (--bind)"
    case (.taken(let first, let last), .english): "every port from \(first) to \(last) is taken"
    case (.taken(let first, let last), .bokmål):
      "alle porter fra \(first) til \(last) er opptatt. Velg en annen med -p"
    case (.taken(let first, let last), .nynorsk):
      "alle portar frå \(first) til \(last) er opptekne. Vel ein annan med -p"
    case (.refused(let reason), .english): "cannot listen there: \(reason)"
    case (.refused(let reason), .bokmål): "kan ikke lytte der: \(reason)"
    case (.refused(let reason), .nynorsk): "kan ikkje lytte der: \(reason)"
    }
  }
}
