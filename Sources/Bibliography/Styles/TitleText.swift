/// A title with the marks of CSL's rich text: `<i>`, `<b>`, `<sup>`, `<sub>` and `<span …>`.
enum TitleText {
  /// A piece of a title between two marks.
  struct Segment {
    var text: String
    var isItalic: Bool
    /// Whether the letters must stay as they are: `<span class="nocase">`.
    var isProtected: Bool
  }

  /// The title without the marks.
  static func plain(_ title: String) -> String {
    title.utf8.contains(UInt8(ascii: "<")) ? segments(title).map(\.text).joined() : title
  }

  /// A text or a mark of a title.
  enum Piece: Equatable {
    case text(String)
    case mark(String)
  }

  /// The title as texts and marks in turn. What only looks like a mark is text.
  static func pieces(_ title: String) -> [Piece] {
    guard title.utf8.contains(UInt8(ascii: "<")) else { return title.isEmpty ? [] : [.text(title)] }
    var pieces: [Piece] = []
    var text = ""
    var rest = title[...]
    while let mark = rest.firstIndex(of: "<") {
      text += rest[..<mark]
      rest = rest[mark...]
      guard let tag = self.tag(rest) else {
        text += "<"
        rest = rest.dropFirst()
        continue
      }
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      pieces.append(.mark(tag))
      rest = rest[rest.index(rest.startIndex, offsetBy: tag.count)...]
    }
    text += rest
    return text.isEmpty ? pieces : pieces + [.text(text)]
  }

  /// The title between its marks.
  static func segments(_ title: String) -> [Segment] {
    var segments: [Segment] = []
    var italics = 0
    var protections: [Bool] = []
    for piece in pieces(title) {
      switch piece {
      case .text(let text):
        segments.append(
          Segment(
            text: text, isItalic: italics % 2 == 1, isProtected: protections.contains(true)))
      case .mark("<i>"): italics += 1
      case .mark("</i>"): italics = max(0, italics - 1)
      case .mark("</span>"): _ = protections.popLast()
      case .mark(let tag):
        if tag.hasPrefix("<span") { protections.append(tag.contains("nocase")) }
      }
    }
    return segments
  }

  /// The mark that a text begins with.
  private static func tag(_ text: Substring) -> String? {
    let marks = ["<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>", "</span>"]
    if let mark = marks.first(where: { text.hasPrefix($0) }) { return mark }
    guard text.hasPrefix("<span "), let end = text.prefix(200).firstIndex(of: ">") else {
      return nil
    }
    return String(text[...end])
  }

  /// A title as a style writes it, tagged with its language.
  static func runs(
    _ title: String, in style: ReferenceStyle, isItalic: Bool, language: String?
  ) -> RichText {
    var segments = segments(title)
    switch style {
    case .vancouver: for index in segments.indices { segments[index].straightenQuotes() }
    case .apa:
      capitalizeSubtitles(&segments)
      var previous: Character = " "
      for index in segments.indices { segments[index].curlQuotes(after: &previous) }
    }
    return RichText(
      segments.map {
        Run($0.text, isItalic: $0.isItalic != isItalic, language: language)
      })
  }

  /// Gives the first word after a colon a capital, unless its letters are to stay: `iPad`.
  private static func capitalizeSubtitles(_ segments: inout [Segment]) {
    guard segments.contains(where: { $0.text.utf8.contains(UInt8(ascii: ":")) }) else { return }
    var isAfterColon = false
    var isAfterSpace = false
    for index in segments.indices {
      var text = ""
      var rest = segments[index].text[...]
      while let character = rest.first {
        rest = rest.dropFirst()
        let isStart = isAfterColon && isAfterSpace && character.isLowercase
        if isStart, !segments[index].isProtected,
          !rest.prefix(while: \.isLetter).contains(where: \.isUppercase)
        {
          text += character.uppercased()
        } else {
          text.append(character)
        }
        if character.isWhitespace {
          isAfterSpace = true
        } else {
          isAfterColon = character == ":"
          isAfterSpace = false
        }
      }
      segments[index].text = text
    }
  }
}

extension TitleText.Segment {
  fileprivate mutating func straightenQuotes() {
    // The first byte of each of the quotes.
    guard text.utf8.contains(0xE2), text.contains(where: { "“”„".contains($0) }) else { return }
    text = String(text.map { "“”„".contains($0) ? "\"" : $0 })
  }

  fileprivate mutating func curlQuotes(after previous: inout Character) {
    guard text.utf8.contains(UInt8(ascii: "\"")) else {
      previous = text.last ?? previous
      return
    }
    text = String(
      text.map { character in
        defer { previous = character }
        guard character == "\"" else { return character }
        return previous.isWhitespace || "([«“–—".contains(previous) ? "“" : "”"
      })
  }
}
