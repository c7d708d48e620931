import Language

extension AppearanceFault {
  /// The fault in bokmål.
  var bokmål: Wording {
    let language = Language.bokmål
    switch self {
    case .brokenImage(let path):
      return Wording(
        "\(path) vises som et bilde, men er ikke et bilde som kan leses",
        mend: "lagre bildet på nytt som JPEG, PNG, GIF, WebP eller SVG")
    case .largeImage(let bytes, let width, let height):
      return Wording(
        "bildet er på \(language.text(bytes: bytes)) og \(width) × \(height) piksler, "
          + "og tar lang tid å laste på mobil",
        mend: "åpne det i Bilder (Windows: «Endre størrelse») eller Forhåndsvisning (Mac: «Juster "
          + "størrelse»), gjør det 1600 piksler bredt og lagre det som JPEG, under 500 kB")
    case .lowContrast(let colour, let tenths, let readable):
      return Wording(
        "fargen «\(colour)» er vanskelig å lese på lys bakgrunn: kontrasten er "
          + "\(language.text(tenths: tenths)) : 1, og skal være minst 4,5 : 1",
        mend: "skriv «\(readable)», den nærmeste fargen som er tydelig nok")
    }
  }
}
