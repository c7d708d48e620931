import Language

extension AppearanceFault {
  /// The fault in English.
  var english: Wording {
    let language = Language.english
    switch self {
    case .brokenImage(let path):
      return Wording(
        "\(path) is shown as an image but is none that can be read",
        mend: "save the image again as JPEG, PNG, GIF, WebP or SVG")
    case .largeImage(let bytes, let width, let height):
      return Wording(
        "the image has \(language.text(bytes: bytes)) and \(width) × \(height) pixels, "
          + "and takes long to load on a phone",
        mend: "open it in Photos (Windows: \"Resize image\") or Preview (Mac: \"Adjust Size\"), "
          + "make it 1600 pixels wide and save it as JPEG, below 500 kB")
    case .lowContrast(let colour, let tenths, let readable):
      return Wording(
        "the colour \"\(colour)\" is hard to read on a light background: its contrast is "
          + "\(language.text(tenths: tenths)) : 1 and must be at least 4.5 : 1",
        mend: "write \"\(readable)\", the nearest colour that is clear enough")
    }
  }
}
