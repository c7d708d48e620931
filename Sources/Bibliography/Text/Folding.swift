/// A text by its letters and digits alone, without case and accents: two that are so written are
/// the same to a reader.
func folded(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isSpaced = false
  for scalar in text.lowercased().unicodeScalars {
    if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
      if isSpaced, !result.isEmpty { result.append(" ") }
      isSpaced = false
      result.append(scalar)
      continue
    }
    let plain = Accents.plain(scalar)
    if plain.properties.isAlphabetic || ("0"..."9").contains(plain) {
      if isSpaced, !result.isEmpty { result.append(" ") }
      isSpaced = false
      result.append(plain)
    } else if !["'", "’"].contains(plain) {
      isSpaced = true
    }
  }
  return String(result)
}

/// A text in ASCII, as names are written in addresses and keys: ø is o, æ is ae, å is a.
func asciiFolded(_ text: String) -> String {
  let special: [Unicode.Scalar: String] = [
    "ø": "o", "æ": "ae", "å": "a", "ö": "o", "ä": "a", "ü": "u", "ß": "ss", "đ": "d", "ð": "d",
    "þ": "th", "ł": "l", "œ": "oe",
  ]
  var result = ""
  for scalar in text.lowercased().unicodeScalars {
    if let letters = special[scalar] {
      result += letters
    } else {
      let plain = Accents.plain(scalar)
      if ("a"..."z").contains(plain) || ("0"..."9").contains(plain) {
        result.unicodeScalars.append(plain)
      }
    }
  }
  return result
}
