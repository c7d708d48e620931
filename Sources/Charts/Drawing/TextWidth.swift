/// How wide a text is at most, in the unit of `size`, in a sans-serif font of that size.
///
/// The widths are those of DejaVu Sans, which is wider than the fonts that people have otherwise:
/// what has room by them has room with any.
func textWidth(_ text: String, size: Double) -> Double {
  text.unicodeScalars.reduce(0) { $0 + width($1) } * size
}

/// As much of a text as has room, with `…` where something was left out.
func fitted(_ text: String, width: Double, size: Double) -> String {
  guard textWidth(text, size: size) > width else { return text }
  var kept = ""
  var used = textWidth("…", size: size)
  for character in text {
    used += textWidth(String(character), size: size)
    if used > width { break }
    kept.append(character)
  }
  return trimmed(kept) + "…"
}

private func width(_ scalar: Unicode.Scalar) -> Double {
  switch scalar {
  case "i", "j", "l", "I", "'", "|": 0.3
  case " ", "\u{A0}", ".", ",", ":", ";", "!": 0.34
  case "f", "r", "t", "(", ")", "-", "/": 0.42
  case "m", "w", "M", "W", "%", "@", "Æ", "æ", "…": 1.0
  case "a"..."z", "0"..."9", "å", "ø": 0.64
  case "A"..."Z", "Å", "Ø": 0.8
  default: scalar.value < 0x1100 ? 0.84 : 1.1
  }
}
