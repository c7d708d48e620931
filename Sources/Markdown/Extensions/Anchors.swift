/// The anchor of a heading that says `text`, before it is made unique: lower-case unaccented
/// letters, digits and hyphens. `æ` is `ae`, `ø` is `o` and `å` is `a`; a text that leaves nothing
/// gives `del`.
public func anchor(for text: String) -> String {
  var result: [UInt8] = []
  var isParted = false
  for scalar in text.lowercased().unicodeScalars {
    if (0x300...0x36F).contains(scalar.value) { continue }
    let letters = folded(scalar)
    if letters.isEmpty {
      isParted = true
      continue
    }
    if isParted, !result.isEmpty { result.append(.hyphen) }
    isParted = false
    result.append(contentsOf: letters.utf8)
  }
  return result.isEmpty ? "del" : String(decoding: result, as: UTF8.self)
}

/// A lower-case letter or a digit without its marks; empty for everything else.
private func folded(_ scalar: Unicode.Scalar) -> String {
  if scalar.isASCII {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    return byte.isLetter || byte.isDigit ? String(scalar) : ""
  }
  switch scalar {
  case "à"..."å", "ā", "ă", "ą": return "a"
  case "æ": return "ae"
  case "ç", "ć", "ĉ", "ċ", "č": return "c"
  case "ð", "ď", "đ": return "d"
  case "è"..."ë", "ē", "ĕ", "ė", "ę", "ě": return "e"
  case "ĝ", "ğ", "ġ", "ģ", "ǧ": return "g"
  case "ĥ", "ħ": return "h"
  case "ì"..."ï", "ĩ", "ī", "ĭ", "į", "ı": return "i"
  case "ĳ": return "ij"
  case "ĵ": return "j"
  case "ķ", "ĸ", "ǩ": return "k"
  case "ĺ", "ļ", "ľ", "ŀ", "ł": return "l"
  case "ñ", "ń", "ņ", "ň", "ŉ", "ŋ": return "n"
  case "ò"..."ö", "ø", "ō", "ŏ", "ő", "õ": return "o"
  case "œ": return "oe"
  case "ŕ", "ŗ", "ř": return "r"
  case "ś", "ŝ", "ş", "š", "ſ", "ș": return "s"
  case "ß": return "ss"
  case "ţ", "ť", "ŧ", "ț": return "t"
  case "þ": return "th"
  case "ù"..."ü", "ũ", "ū", "ŭ", "ů", "ű", "ų": return "u"
  case "ŵ": return "w"
  case "ý", "ÿ", "ŷ": return "y"
  case "ź", "ż", "ž", "ʒ", "ǯ": return "z"
  default: return ""
  }
}

/// Gives the headings of a document anchors that differ: the second of a name is `name-2`.
struct Anchors {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Gives every heading among `blocks` its anchor.
  mutating func assign(to blocks: inout [Block]) {
    for index in blocks.indices {
      switch blocks[index].kind {
      case .heading(let level, let content, _):
        let anchor = unique(Markdown.anchor(for: content.plainText))
        blocks[index].kind = .heading(level: level, content: content, anchor: anchor)
      case .quote(var inner) where inner.holdHeading:
        assign(to: &inner)
        blocks[index].kind = .quote(inner)
      case .notice(let kind, var inner) where inner.holdHeading:
        assign(to: &inner)
        blocks[index].kind = .notice(kind, inner)
      case .list(var list) where list.items.contains(where: \.blocks.holdHeading):
        for item in list.items.indices { assign(to: &list.items[item].blocks) }
        blocks[index].kind = .list(list)
      default: break
      }
    }
  }

  private mutating func unique(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    while true {
      let count = counts[name, default: 1] + 1
      counts[name] = count
      let candidate = "\(name)-\(count)"
      if taken.insert(candidate).inserted { return candidate }
    }
  }
}

extension [Block] {
  /// Whether there is a heading in it, at any depth.
  fileprivate var holdHeading: Bool {
    contains { block in
      switch block.kind {
      case .heading: true
      case .quote(let blocks), .notice(_, let blocks): blocks.holdHeading
      case .list(let list): list.items.contains { $0.blocks.holdHeading }
      default: false
      }
    }
  }
}
