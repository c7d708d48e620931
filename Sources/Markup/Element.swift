extension HTML {
  /// An element with a start tag, content and an end tag.
  public static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], content: HTML
  ) -> HTML {
    var html = HTML()
    html.bytes.reserveCapacity(content.bytes.count + 64)
    html.openTag(name, attributes)
    html.bytes.append(contentsOf: content.bytes)
    html.closeTag(name)
    return html
  }

  /// An element that has no content and no end tag, as `br` and `img`.
  public static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> HTML {
    var html = HTML()
    html.openTag(name, attributes)
    return html
  }

  private mutating func openTag(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    for attribute in attributes { attribute.append(to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func closeTag(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: ">"))
  }
}
