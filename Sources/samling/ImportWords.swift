import Import
import Language
import Site

/// What importing says.
struct ImportWords {
  let language: Language

  /// A draft was written: where, and what to look at.
  func written(_ draft: ImportedDraft, in folder: String, isWord: Bool) -> String {
    let files = draft.files.map { "\(folder)/\($0.name)" }
    var lines = [
      say("Skrev utkastet ", "Skreiv utkastet ", "Wrote the draft ")
        + files.joined(separator: say(" og ", " og ", " and "))
    ]
    if let encoding = draft.guessedEncoding {
      lines.append(
        say(
          "Filen ble lest som \(encoding). Se etter at æ, ø og å er riktige.",
          "Fila vart lesen som \(encoding). Sjå etter at æ, ø og å er rette.",
          "The file was read as \(encoding). See that letters such as æ, ø and å are right."))
    }
    if isWord {
      lines.append(
        say(
          "Topptekst, bunntekst, tekstbokser og kommentarer i Word-filen kommer ikke med.",
          "Topptekst, botntekst, tekstboksar og kommentarar i Word-fila kjem ikkje med.",
          "Headers, footers, text boxes and comments of the Word file do not come along."))
    }
    if !draft.remarks.isEmpty {
      let count = draft.remarks.count
      lines.append(
        say(
          "Se på \(count == 1 ? "dette" : "disse \(count) stedene"):",
          "Sjå på \(count == 1 ? "dette" : "desse \(count) stadene"):",
          "Look at \(count == 1 ? "this" : "these \(count) places"):"))
      lines += draft.remarks.map { "\(folder)/\($0.file):\($0.line): \($0.text)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why there is no draft.
  func text(of error: ImportError, file: String) -> String {
    switch error {
    case .unknownKind:
      say(
        "«\(file)» er verken .docx, .txt eller .html. Lagre den som en av dem først",
        "«\(file)» er verken .docx, .txt eller .html. Lagre ho som ei av dei først",
        "\"\(file)\" is neither .docx, .txt nor .html. Save it as one of them first")
    case .unreadable(let fault): text(of: fault, file: file)
    case .notWord:
      say(
        "«\(file)» er ingen Word-fil (.docx), eller den er skadet",
        "«\(file)» er inga Word-fil (.docx), eller ho er skadd",
        "\"\(file)\" is no Word file (.docx), or it is damaged")
    case .wordTooLarge:
      say(
        "«\(file)» er for stor til å pakkes ut. Kopier teksten over i en .txt-fil",
        "«\(file)» er for stor til å pakkast ut. Kopier teksten over i ei .txt-fil",
        "\"\(file)\" is too large to unpack. Copy its text into a .txt file")
    case .taken(let path):
      say(
        "«\(path)» finnes fra før, og ingenting blir overskrevet. Velg en annen mappe med -o",
        "«\(path)» finst frå før, og ingenting blir overskrive. Vel ei anna mappe med -o",
        "\"\(path)\" is there already, and nothing is overwritten. Choose another folder with -o")
    case .notFolder(let path):
      say(
        "-o skal være en mappe, som content/vestfold-2028, ikke filen «\(path)»",
        "-o skal vere ei mappe, som content/vestfold-2028, ikkje fila «\(path)»",
        "-o is a folder, such as content/vestfold-2028, not the file \"\(path)\"")
    case .noPandoc:
      say(
        """
        Word-filer leses med pandoc, som ikke er installert. Installer det:
          Debian og Ubuntu: sudo apt install pandoc
          macOS: brew install pandoc
        Eller lagre filen som .txt eller .html fra Word; det trenger ikke pandoc.
        """,
        """
        Word-filer blir lesne med pandoc, som ikkje er installert. Installer det:
          Debian og Ubuntu: sudo apt install pandoc
          macOS: brew install pandoc
        Eller lagre fila som .txt eller .html frå Word; det treng ikkje pandoc.
        """,
        """
        Word files are read with pandoc, which is not installed. Install it:
          Debian and Ubuntu: sudo apt install pandoc
          macOS: brew install pandoc
        Or save the file as .txt or .html from Word; that needs no pandoc.
        """)
    case .pandocFailed(let said):
      say("pandoc leste ikke filen", "pandoc las ikkje fila", "pandoc did not read the file")
        + (said.isEmpty ? "" : ":\n" + said)
    case .timedOut(let seconds):
      say(
        "pandoc ble ikke ferdig på \(seconds) sekunder og er stanset",
        "pandoc vart ikkje ferdig på \(seconds) sekund og er stansa",
        "pandoc was not done in \(seconds) seconds and has been stopped")
    case .disk(let error): "\(error.path): \(error.reason)"
    }
  }

  private func text(of fault: ImportedDraft.Fault, file: String) -> String {
    switch fault {
    case .empty:
      say(
        "det er ingen tekst i «\(file)»", "det er ingen tekst i «\(file)»",
        "there is no text in \"\(file)\"")
    case .notText:
      say(
        "«\(file)» er ikke en tekstfil", "«\(file)» er ikkje ei tekstfil",
        "\"\(file)\" is not a text file")
    case .tooLarge(let limit):
      say(
        "«\(file)» er større enn \(limit / 1_000_000) MB, og leses ikke",
        "«\(file)» er større enn \(limit / 1_000_000) MB, og blir ikkje lesen",
        "\"\(file)\" is larger than \(limit / 1_000_000) MB, and is not read")
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
