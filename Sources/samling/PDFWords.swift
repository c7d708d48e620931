import Language
import Site

/// What is said of PDFs.
struct PDFWords {
  let language: Language

  /// A PDF that lies in its place.
  func written(_ path: String) -> String {
    say("Skrev \(path)", "Skreiv \(path)", "Wrote \(path)")
  }

  /// What to install.
  var noProgram: String {
    say(
      """
      fant verken Chromium, Chrome eller WeasyPrint, og kan ikke lage PDF uten. Installer ett av dem:
        Debian og Ubuntu: sudo apt install chromium (eller weasyprint)
        macOS: brew install --cask chromium (eller brew install weasyprint)
      """,
      """
      fann verken Chromium, Chrome eller WeasyPrint, og kan ikkje lage PDF utan. Installer eitt av dei:
        Debian og Ubuntu: sudo apt install chromium (eller weasyprint)
        macOS: brew install --cask chromium (eller brew install weasyprint)
      """,
      """
      found neither Chromium, Chrome nor WeasyPrint, and cannot make PDFs without. Install one of them:
        Debian and Ubuntu: sudo apt install chromium (or weasyprint)
        macOS: brew install --cask chromium (or brew install weasyprint)
      """)
  }

  /// Nothing to make a PDF of.
  var noReport: String {
    say(
      "nettstedet har ingen rapporter. Nevn sidene det skal lages PDF av",
      "nettstaden har ingen rapportar. Nemn sidene det skal lagast PDF av",
      "the site has no reports. Name the pages to make PDFs of")
  }

  /// A name that no page answers to.
  func noPage(_ name: String) -> String {
    say(
      "det er ingen side «\(name)». Skriv adressen, som /kull/rapport/, eller filen, som "
        + "content/kull/rapport.md",
      "det er inga side «\(name)». Skriv adressa, som /kull/rapport/, eller fila, som "
        + "content/kull/rapport.md",
      "there is no page \"\(name)\". Write its address, as /cohort/report/, or its file, as "
        + "content/cohort/report.md")
  }

  /// Why a PDF was not made.
  func text(of error: PDFError) -> String {
    switch error {
    case .notBuilt(let page, let folder):
      say(
        "\(page) er ikke bygd i «\(folder)». Kjør samling build først",
        "\(page) er ikkje bygd i «\(folder)». Køyr samling build først",
        "\(page) is not built in \"\(folder)\". Run samling build first")
    case .taken(let path):
      say(
        "«\(path)» er allerede noe annet på nettstedet",
        "«\(path)» er alt noko anna på nettstaden",
        "\"\(path)\" is already something else on the site")
    case .timedOut(let program, let seconds):
      say(
        "\(program) ble ikke ferdig på \(seconds) sekunder og er stanset",
        "\(program) vart ikkje ferdig på \(seconds) sekund og er stansa",
        "\(program) was not done in \(seconds) seconds and has been stopped")
    case .failed(let program, let said):
      say("\(program) laget ingen PDF", "\(program) laga ingen PDF", "\(program) made no PDF")
        + (said.isEmpty ? "" : ":\n" + said)
    case .refused(let error): BuildWords(language: language).text(of: error)
    case .disk(let error): "\(error.path): \(error.reason)"
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
