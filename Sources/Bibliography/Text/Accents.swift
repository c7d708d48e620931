/// Letters with accents, taken apart and put together without Foundation.
enum Accents {
  /// The accents by the name that TeX has for them, each with its combining mark and with the
  /// letters it is joined to: a plain one, then the joined one.
  private static let table: [(name: String, mark: Unicode.Scalar, letters: String)] = [
    ("`", "\u{300}", "AÀaàEÈeèIÌiìOÒoòUÙuùNǸnǹWẀwẁYỲyỳ"),
    ("'", "\u{301}", "AÁaáEÉeéIÍiíOÓoóUÚuúYÝyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÆǼæǽØǾøǿGǴgǵ"),
    ("^", "\u{302}", "AÂaâEÊeêIÎiîOÔoôUÛuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    ("~", "\u{303}", "AÃaãNÑnñOÕoõIĨiĩUŨuũ"),
    ("\"", "\u{308}", "AÄaäEËeëIÏiïOÖoöUÜuüYŸyÿ"),
    ("r", "\u{30A}", "AÅaåUŮuů"),
    ("v", "\u{30C}", "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzžGǦgǧLĽlľAǍaǎIǏiǐOǑoǒUǓuǔ"),
    ("c", "\u{327}", "CÇcçSŞsşTŢtţGĢgģKĶkķLĻlļNŅnņRŖrŗEȨeȩ"),
    ("k", "\u{328}", "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    (".", "\u{307}", "CĊcċEĖeėGĠgġZŻzżIİ"),
    ("=", "\u{304}", "AĀaāEĒeēIĪiīOŌoōUŪuū"),
    ("u", "\u{306}", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
    ("H", "\u{30B}", "OŐoőUŰuű"),
    ("d", "\u{323}", "AẠaạDḌdḍHḤhḥSṢsṣTṬtṭZẒzẓIỊiịOỌoọUỤuụEẸeẹLḶlḷMṂmṃNṆnṇRṚrṛ"),
    ("b", "\u{331}", "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕ"),
  ]

  private struct Key: Hashable {
    var name: String
    var letter: Unicode.Scalar
  }

  private static let joined: [Key: Unicode.Scalar] = {
    var joined: [Key: Unicode.Scalar] = [:]
    for (name, _, letters) in table {
      let scalars = Array(letters.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        joined[Key(name: name, letter: scalars[index])] = scalars[index + 1]
      }
    }
    return joined
  }()

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (key, scalar) in joined { plain[scalar] = key.letter }
    return plain
  }()

  /// Whether TeX has an accent of that name: `'`, `"`, `c`.
  static func isAccent(_ name: String) -> Bool { table.contains { $0.name == name } }

  /// A text whose first letter is given an accent.
  static func put(_ name: String, on text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard var letter = scalars.first else { return spacing(name) }
    if letter == "ı" { letter = "i" }
    if letter == "ȷ" { letter = "j" }
    if let scalar = joined[Key(name: name, letter: letter)] {
      scalars[0] = scalar
    } else if let mark = table.first(where: { $0.name == name })?.mark {
      scalars[0] = letter
      scalars.insert(mark, at: 1)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// A letter without its accent.
  static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar { plainLetters[letter] ?? letter }

  /// An accent that stands by itself: `\~{}`, `\^{}`.
  private static func spacing(_ name: String) -> String {
    ["~", "^", "`", "'", "\"", "="].contains(name) ? name : ""
  }
}
