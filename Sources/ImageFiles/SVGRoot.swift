/// The outermost element of an SVG drawing, as far as it tells of the drawing's size.
struct SVGRoot {
  /// `width` and `height`, or the last two numbers of `viewBox`; nil where it says neither.
  let size: ImageSize?

  /// Nil where the text's first element is not `svg`.
  init?(_ bytes: [UInt8]) {
    guard let tag = SVGRoot.rootTag(bytes) else { return nil }
    let width = SVGRoot.attribute("width", in: tag).flatMap(SVGRoot.pixels)
    let height = SVGRoot.attribute("height", in: tag).flatMap(SVGRoot.pixels)
    let box = SVGRoot.attribute("viewBox", in: tag)?
      .split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.compactMap { Double($0) }
    let side = box.flatMap { $0.count == 4 && $0[2] > 0 && $0[3] > 0 ? ($0[2], $0[3]) : nil }
    switch (width, height, side) {
    case (let width?, let height?, _): size = SVGRoot.size(width, height)
    case (let width?, nil, let side?): size = SVGRoot.size(width, width * side.1 / side.0)
    case (nil, let height?, let side?): size = SVGRoot.size(height * side.0 / side.1, height)
    case (nil, nil, let side?): size = SVGRoot.size(side.0, side.1)
    default: size = nil
    }
  }

  private static func size(_ width: Double, _ height: Double) -> ImageSize? {
    guard (0.5..<1e6).contains(width), (0.5..<1e6).contains(height) else { return nil }
    return ImageSize(width: Int(width.rounded()), height: Int(height.rounded()))
  }

  /// What stands between `<svg` and `>`, past a declaration, a document type and comments.
  private static func rootTag(_ bytes: [UInt8]) -> Substring? {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    if rest.hasPrefix("\u{FEFF}") { rest.removeFirst() }
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("<!--") {
        guard let end = end(of: "-->", in: rest) else { return nil }
        rest = rest[end...]
      } else if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
        guard let end = end(of: rest.hasPrefix("<?") ? "?>" : ">", in: rest) else { return nil }
        rest = rest[end...]
      } else {
        break
      }
    }
    guard rest.hasPrefix("<svg"), let end = end(of: ">", in: rest) else { return nil }
    let tag = rest[..<end].dropFirst(4).dropLast()
    return tag.isEmpty || tag.first?.isWhitespace == true || tag.first == "/" ? tag : nil
  }

  private static func end(of mark: String, in text: Substring) -> Substring.Index? {
    text.firstRange(of: mark)?.upperBound
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last
      let value = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
      guard let quote = value.first, quote == "\"" || quote == "'",
        let close = value.dropFirst().firstIndex(of: quote)
      else { return nil }
      if key.map({ $0 == name }) == true { return value[..<close].dropFirst() }
      rest = value[value.index(after: close)...]
    }
    return nil
  }

  /// A length in pixels; nil for a share of what the drawing stands in, and for other units.
  private static func pixels(_ text: Substring) -> Double? {
    let number = text.hasSuffix("px") ? text.dropLast(2) : text
    return Double(number.filter { !$0.isWhitespace })
  }
}
