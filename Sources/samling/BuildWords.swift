import Diagnostics
import Language
import Site

/// What a build says of itself.
struct BuildWords {
  let language: Language

  /// `Bygde 31 sider og 17 kalendere på 24 ms i public/ (4 nye, 2 endret, 25 uendret)`
  func done(
    _ totals: BuildRecord.Totals, _ summary: WriteSummary, milliseconds: Int, output: String
  ) -> String {
    let folder = output.hasSuffix("/") ? output : output + "/"
    let (pages, calendars) = (totals.pages, totals.calendars)
    switch language {
    case .bokmål:
      return "Bygde \(counted(pages, "side", "sider")) og "
        + "\(counted(calendars, "kalender", "kalendere")) på \(milliseconds) ms i \(folder) "
        + "(\(summary.new) \(summary.new == 1 ? "ny" : "nye"), \(summary.changed) endret, "
        + "\(summary.unchanged) uendret\(removed(summary, "fjernet")))"
    case .nynorsk:
      return "Bygde \(counted(pages, "side", "sider")) og "
        + "\(counted(calendars, "kalender", "kalendrar")) på \(milliseconds) ms i \(folder) "
        + "(\(summary.new) \(summary.new == 1 ? "ny" : "nye"), \(summary.changed) endra, "
        + "\(summary.unchanged) uendra\(removed(summary, "fjerna")))"
    case .english:
      return "Built \(counted(pages, "page", "pages")) and "
        + "\(counted(calendars, "calendar", "calendars")) in \(milliseconds) ms in \(folder) "
        + "(\(summary.new) new, \(summary.changed) changed, "
        + "\(summary.unchanged) unchanged\(removed(summary, "removed")))"
    }
  }

  /// How many findings stopped the build.
  func stopped(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    return switch language {
    case .bokmål: "Ingenting er skrevet: \(errors) feil må rettes først."
    case .nynorsk: "Ingenting er skrive: \(errors) feil må rettast først."
    case .english: "Nothing was written: \(counted(errors, "error", "errors")) to mend first."
    }
  }

  /// What a check came to.
  func checked(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return switch language {
    case .bokmål:
      "Fant \(errors) feil og \(counted(warnings, "advarsel", "advarsler"))."
    case .nynorsk:
      "Fann \(errors) feil og \(counted(warnings, "åtvaring", "åtvaringar"))."
    case .english:
      "Found \(counted(errors, "error", "errors")) and \(counted(warnings, "warning", "warnings"))."
    }
  }

  /// Why nothing could be written.
  func text(of error: WriteError) -> String {
    let isNorwegian = language.isNorwegian
    switch error {
    case .holdsSources(let folder):
      return isNorwegian
        ? "kan ikke skrive til «\(folder)»: der ligger kildene til nettstedet"
        : "cannot write to \"\(folder)\": the site's sources are there"
    case .foreignFiles(let folder, let example):
      return isNorwegian
        ? "«\(folder)» har filer som ikke er laget av Samling («\(example)»). Velg en annen mappe "
          + "med -o, eller bruk --force for å skrive ved siden av dem"
        : "\"\(folder)\" has files that Samling did not make (\"\(example)\"). Choose another "
          + "folder with -o, or use --force to write beside them"
    case .busy(let folder):
      return isNorwegian
        ? "en annen bygging skriver til «\(folder)» akkurat nå"
        : "another build is writing to \"\(folder)\" right now"
    case .overtaken(let path):
      return isNorwegian
        ? "«\(path)» ble endret mens nettstedet ble bygd. Bygg en gang til"
        : "\"\(path)\" was changed while the site was built. Build once more"
    case .blocked(let path):
      return isNorwegian
        ? "«\(path)» i mappen er noe annet enn Samling trenger der; flytt det"
        : "\"\(path)\" in the folder is something else than Samling needs there; move it"
    case .disk(let error):
      return "\(error.path): \(error.reason)"
    }
  }

  /// Why the links out of the site could not be looked up.
  func text(of obstacle: WebInquiry.Obstacle) -> String {
    switch (obstacle, language) {
    case (.offline, .bokmål):
      "fant ingen av nettstedene det lenkes til; er maskinen på nett?"
    case (.offline, .nynorsk):
      "fann ingen av nettstadene det blir lenkja til; er maskina på nett?"
    case (.offline, .english):
      "found none of the sites that are linked to; is the machine online?"
    case (.noCertificates, .bokmål):
      "maskinen mangler sertifikatene nettsteder kjennes igjen på; installer pakken "
        + "ca-certificates"
    case (.noCertificates, .nynorsk):
      "maskina manglar sertifikata nettstader blir kjende att på; installer pakken "
        + "ca-certificates"
    case (.noCertificates, .english):
      "the machine lacks the certificates that sites are known by; install the package "
        + "ca-certificates"
    }
  }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func removed(_ summary: WriteSummary, _ word: String) -> String {
    summary.removed == 0 ? "" : ", \(summary.removed) \(word)"
  }
}
