import Language

extension AppearanceFault {
  /// The fault in nynorsk.
  var nynorsk: Wording {
    let language = Language.nynorsk
    switch self {
    case .brokenImage(let path):
      return Wording(
        "\(path) blir vist som eit bilete, men er ikkje eit bilete som kan lesast",
        mend: "lagre biletet på nytt som JPEG, PNG, GIF, WebP eller SVG")
    case .largeImage(let bytes, let width, let height):
      return Wording(
        "biletet er på \(language.text(bytes: bytes)) og \(width) × \(height) pikslar, "
          + "og tek lang tid å laste på mobil",
        mend: "opne det i Bilete (Windows: «Endre storleik») eller Førehandsvising (Mac: «Juster "
          + "storleik»), gjer det 1600 pikslar breitt og lagre det som JPEG, under 500 kB")
    case .lowContrast(let colour, let tenths, let readable):
      return Wording(
        "fargen «\(colour)» er vanskeleg å lese på lys bakgrunn: kontrasten er "
          + "\(language.text(tenths: tenths)) : 1, og skal vere minst 4,5 : 1",
        mend: "skriv «\(readable)», den nærmaste fargen som er tydeleg nok")
    }
  }
}
