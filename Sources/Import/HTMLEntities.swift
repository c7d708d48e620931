/// The character references of HTML that texts in our languages use; any other stays as it is.
enum HTMLEntities {
  /// A text with its character references resolved, and without characters that cannot be seen.
  static func resolved(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index] == "&", let (scalar, length) = reference(scalars[index...].prefix(34)) {
        if let tidy = TextEncoding.tidied(scalar) { text.append(tidy) }
        index += length
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    return String(text)
  }

  private static func reference(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (Unicode.Scalar, length: Int)? {
    guard let end = scalars.firstIndex(of: ";") else { return nil }
    let name = String(String.UnicodeScalarView(scalars[(scalars.startIndex + 1)..<end]))
    let length = end - scalars.startIndex + 1
    guard name.hasPrefix("#") else { return named[name].map { ($0, length) } }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "\u{AD}",
    "aring": "å", "Aring": "Å", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø",
    "auml": "ä", "Auml": "Ä", "ouml": "ö", "Ouml": "Ö", "uuml": "ü", "Uuml": "Ü",
    "aacute": "á", "Aacute": "Á", "eacute": "é", "Eacute": "É", "egrave": "è", "Egrave": "È",
    "ecirc": "ê", "agrave": "à", "Agrave": "À", "ograve": "ò", "oacute": "ó", "ocirc": "ô",
    "ccedil": "ç", "Ccedil": "Ç", "ntilde": "ñ", "szlig": "ß", "ndash": "–", "mdash": "—",
    "minus": "−", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "hellip": "…", "bull": "•", "middot": "·",
    "sect": "§", "para": "¶", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "times": "×",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "euro": "€",
    "pound": "£", "cent": "¢", "plusmn": "±", "le": "≤", "ge": "≥", "ne": "≠", "rarr": "→",
    "larr": "←", "check": "✓", "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "\u{200C}",
    "zwj": "\u{200D}", "lsaquo": "‹", "rsaquo": "›", "dagger": "†", "iexcl": "¡", "iquest": "¿",
    "num": "#", "lpar": "(", "rpar": ")", "comma": ",", "period": ".", "colon": ":", "at": "@",
    "commat": "@", "NewLine": "\n", "Tab": "\t",
  ]
}
