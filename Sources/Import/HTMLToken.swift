/// A tag or a stretch of text of an HTML file.
enum HTMLToken {
  case text(String)
  case start(name: String, attributes: [String: String])
  case end(name: String)
}

/// Cuts HTML into tags and text, in one pass, whatever state it is in. Comments, scripts and styles
/// are passed over.
struct HTMLScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> HTMLToken? {
    while index < scalars.count {
      if scalars[index] != "<" { return .text(text()) }
      let after = scalar(index + 1)
      if after == "!" || after == "?" {
        skipDeclaration()
      } else if after == "/", let first = scalar(index + 2), first.isLetter {
        index += 2
        let name = name()
        skip(past: ">")
        return .end(name: name)
      } else if let after, after.isLetter {
        return start()
      } else {
        index += 1
        return .text("<")
      }
    }
    return nil
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private mutating func text() -> String {
    let start = index
    while index < scalars.count, scalars[index] != "<" { index += 1 }
    return HTMLEntities.resolved(scalars[start..<index])
  }

  private mutating func start() -> HTMLToken {
    index += 1
    let name = name()
    var attributes: [String: String] = [:]
    while let (key, value) = attribute() {
      if attributes[key] == nil { attributes[key] = value }
    }
    skip(past: ">")
    if name == "script" || name == "style" { skipRawText(of: name) }
    return .start(name: name, attributes: attributes)
  }

  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = scalar(index), !scalar.isSpace, scalar != ">", scalar != "/" {
      name.append(scalar)
      index += 1
    }
    return String(name).lowercased()
  }

  private mutating func attribute() -> (String, String)? {
    while let scalar = scalar(index), scalar.isSpace || scalar == "/" { index += 1 }
    guard let first = scalar(index), first != ">" else { return nil }
    var key = String.UnicodeScalarView([first])
    index += 1
    while let scalar = scalar(index), !scalar.isSpace, scalar != ">", scalar != "=", scalar != "/" {
      key.append(scalar)
      index += 1
    }
    skipSpace()
    guard scalar(index) == "=" else { return (String(key).lowercased(), "") }
    index += 1
    skipSpace()
    let start: Int
    if let quote = scalar(index), quote == "\"" || quote == "'" {
      index += 1
      start = index
      while index < scalars.count, scalars[index] != quote { index += 1 }
      defer { index += 1 }
      return (String(key).lowercased(), HTMLEntities.resolved(scalars[start..<index]))
    }
    start = index
    while let scalar = scalar(index), !scalar.isSpace, scalar != ">" { index += 1 }
    return (String(key).lowercased(), HTMLEntities.resolved(scalars[start..<index]))
  }

  private mutating func skipSpace() {
    while let scalar = scalar(index), scalar.isSpace { index += 1 }
  }

  private mutating func skip(past mark: Unicode.Scalar) {
    while index < scalars.count, scalars[index] != mark { index += 1 }
    index = min(index + 1, scalars.count)
  }

  private mutating func skipDeclaration() {
    guard scalar(index + 2) == "-", scalar(index + 3) == "-" else { return skip(past: ">") }
    index += 4
    while index < scalars.count {
      if scalars[index] == "-", scalar(index + 1) == "-", scalar(index + 2) == ">" { break }
      index += 1
    }
    index = min(index + 3, scalars.count)
  }

  /// To the end tag of an element whose text is no text.
  private mutating func skipRawText(of name: String) {
    let wanted = Array(name.unicodeScalars)
    while index < scalars.count {
      if scalars[index] == "<", scalar(index + 1) == "/",
        wanted.indices.allSatisfy({ scalar(index + 2 + $0)?.lowered == wanted[$0] })
      {
        return
      }
      index += 1
    }
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  var isSpace: Bool {
    self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\u{0C}"
  }
  fileprivate var lowered: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }
}
