import Testing

@testable import ICalendar

@Suite struct EscapingTests {
  private func escaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendText(value)
    return text(bytes)
  }

  private func lineOfText(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendLineOfText(value)
    return text(bytes)
  }

  private func listItem(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendListItem(value)
    return text(bytes)
  }

  private func parameter(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendParameter(value)
    return text(bytes)
  }

  @Test func `backslash, semicolon, comma and line break are escaped`() {
    #expect(escaped(#"a\b;c,d"#) == #"a\\b\;c\,d"#)
    #expect(escaped("a\nb\\n") == #"a\nb\\n"#)
    #expect(escaped("kl. 12:30 \"ja\"") == "kl. 12:30 \"ja\"")
  }

  @Test func `whatever some parser takes for a line break becomes one`() {
    #expect(escaped("a\r\nb\rc\n\rd") == #"a\nb\nc\n\nd"#)
    #expect(escaped("a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f") == #"a\nb\nc\nd\ne\nf"#)
  }

  @Test func `control characters and byte order marks are dropped`() {
    #expect(escaped("\u{FEFF}a\u{0}b\u{7}c\u{1B}d\u{7F}e\u{9B}f\u{1C}g") == "abcdefg")
    #expect(escaped("a\tb") == "a b")
  }

  @Test func `text is written in NFC`() {
    #expect(Array(escaped("A\u{30A}pne").utf8) == Array("\u{C5}pne".utf8))
    #expect(Array(escaped("o\u{308}\u{323}").utf8) == Array("\u{1ECD}\u{308}".utf8))
    #expect(Array(escaped("\u{212B} \u{2126}").utf8) == Array("\u{C5} \u{3A9}".utf8))
    #expect(Array(escaped("\u{2001}").utf8) == Array("\u{2003}".utf8))
    #expect(escaped("«Å lede» – 100 … ‘ja’") == "«Å lede» – 100 … ‘ja’")
  }

  @Test func `a letter and a mark that a control character kept apart are joined`() {
    #expect(Array(escaped("a\u{0}\u{30A}\u{FEFF}\u{323}").utf8) == Array("\u{1EA1}\u{30A}".utf8))
  }

  @Test func `a combining mark does not join the n of an escaped line break`() {
    #expect(Array(escaped("a\n\u{301}b").utf8) == Array("a\\n \u{301}b".utf8))
    #expect(Array(escaped("\u{301}b").utf8) == Array(" \u{301}b".utf8))
  }

  @Test func `a line of text has no line breaks and no spaces around it`() {
    #expect(lineOfText(" Samling 1\r\nOslo; rom 3\n") == #"Samling 1 Oslo\; rom 3"#)
    #expect(lineOfText(" \n ") == "")
  }

  @Test func `nothing in a list item parts it`() {
    #expect(listItem("Samling, fysisk") == "Samling / fysisk")
    #expect(listItem("a,b;c\\d\ne,") == "a/b/c/d e/")
  }

  @Test func `a parameter cannot be left`() {
    #expect(parameter("a\":b\r\nX:y;z,\u{85}") == "\"a':b X:y;z,\"")
    #expect(parameter("^n") == "\"^^n\"")
  }
}
