/// A language that elements are written in.
enum MarkupLanguage {
  case html, xml

  /// The elements that have no end.
  func isVoid(_ name: String) -> Bool {
    self == .html && ["br", "hr", "img", "input", "link", "meta", "wbr", "col"].contains(name)
  }
}

/// Every tag is whole, every attribute quoted and not repeated, every element ended where it
/// should be, no address runs a script, and no attribute is a handler of events.
func checkMarkup(_ bytes: [UInt8], in language: MarkupLanguage) {
  var check = MarkupCheck(text: bytes, language: language)
  check.run()
}

private struct MarkupCheck {
  let text: [UInt8]
  let language: MarkupLanguage
  private var index = 0
  private var open: [String] = []

  init(text: [UInt8], language: MarkupLanguage) {
    self.text = text
    self.language = language
  }

  mutating func run() {
    while index < text.count {
      if text[index] == UInt8(ascii: "<") {
        readTag()
      } else if text[index] == UInt8(ascii: ">") {
        fault("a bare >")
      } else {
        index += 1
      }
    }
    if let name = open.last { fault("<\(name)> never ends") }
  }

  private mutating func readTag() {
    index += 1
    if skip("!-- raw HTML omitted -->") || skip("!DOCTYPE html>") { return }
    if skip("?xml") {
      while !skip("?>") { index += 1 }
      return
    }
    if skip("/") {
      let name = readName()
      if open.popLast() != name || !skip(">") { fault("</\(name)> is out of place") }
      return
    }
    let name = readName()
    if name.isEmpty { fault("a bare <") }
    var names: Set<String> = []
    while !skip(">") {
      if skip("/>") || skip(" />") { return }
      guard skip(" ") else { return fault("no > after <\(name)") }
      if skip("/>") { return }
      let attribute = readName()
      if attribute.isEmpty || !names.insert(attribute).inserted {
        fault("attribute «\(attribute)» of <\(name)>")
      }
      check(attribute, skip("=\"") ? readValue() : "")
    }
    if !language.isVoid(name) { open.append(name) }
    if name == "script" || name == "style" {
      // What stands in these is no markup up to their end.
      while !begins("</" + name) { index += 1 }
    }
  }

  private func check(_ attribute: String, _ value: String) {
    if attribute.hasPrefix("on") { fault("a handler: \(attribute)") }
    guard ["href", "src", "action", "data", "formaction"].contains(attribute) else { return }
    let address = value.lowercased().unicodeScalars.filter { $0.value > 0x20 }
    for scheme in ["javascript:", "vbscript:", "data:text", "data:application"] {
      if address.starts(with: scheme.unicodeScalars) { fault("\(attribute)=\(value)") }
    }
  }

  private mutating func readValue() -> String {
    let start = index
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      if text[index] == UInt8(ascii: "<") { fault("< in a value") }
      index += 1
    }
    defer { index += 1 }
    return String(decoding: text[start..<min(index, text.count)], as: UTF8.self)
  }

  private mutating func readName() -> String {
    let start = index
    while index < text.count,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[index] | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index] || text[index] == UInt8(ascii: "-")
        || text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: "_")
    { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  private func begins(_ word: String) -> Bool {
    if index >= text.count { fault("the text ends too soon") }
    return text[index...].starts(with: word.utf8)
  }

  private mutating func skip(_ word: String) -> Bool {
    guard begins(word) else { return false }
    index += word.utf8.count
    return true
  }

  private func fault(_ message: String) {
    let around = text[max(0, index - 80)..<min(text.count, index + 20)]
    fail(message + " in …" + String(decoding: around, as: UTF8.self))
  }
}
