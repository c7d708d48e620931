extension Work {
  /// The work as an OpenURL context object, for the `title` of a `<span class="Z3988">`. Its `&`
  /// are bare; whoever puts it in an attribute escapes them.
  public var coins: String {
    var pairs = [("ctx_ver", "Z39.88-2004")]
    let (format, genre) = openURLFormat
    pairs.append(("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format))
    if let doi { pairs.append(("rft_id", "info:doi/" + doi)) }
    if let pmid = self[.pmid] { pairs.append(("rft_id", "info:pmid/" + pmid)) }
    if doi == nil, let url = self[.url] { pairs.append(("rft_id", url)) }
    if !genre.isEmpty { pairs.append(("rft.genre", genre)) }
    pairs += titlePairs(format, genre)
    for (field, key) in Self.openURLFields {
      if let text = self[field] { pairs.append(("rft." + key, TitleText.plain(text))) }
    }
    if let page = self[.page] {
      let ends = page.split { "-–".contains($0) }.map { trimmed($0) }
      pairs.append(("rft.pages", page))
      if let first = ends.first { pairs.append(("rft.spage", first)) }
      if ends.count == 2 { pairs.append(("rft.epage", ends[1])) }
    }
    if let date = issued?.start?.iso { pairs.append(("rft.date", date)) }
    if let first = makers.names.first, first.literal == nil {
      pairs.append(("rft.aulast", first.familyOrLiteral))
      if let given = first.given { pairs.append(("rft.aufirst", given)) }
    }
    for name in makers.names where !name.isOthers {
      pairs.append((name.literal == nil ? "rft.au" : "rft.aucorp", name.inverted))
    }
    var text: [UInt8] = []
    for (key, value) in pairs {
      if !text.isEmpty { text.append(UInt8(ascii: "&")) }
      text.append(contentsOf: key.utf8)
      text.append(UInt8(ascii: "="))
      appendPercentEncoded(value, keeping: "-._~", to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private var openURLFormat: (String, String) {
    switch Shape(self) {
    case .article: ("journal", "article")
    case .part: ("book", type == .paperConference ? "proceeding" : "bookitem")
    case .thesis: ("dissertation", "")
    case .report: ("book", "report")
    case .book: ("book", "book")
    case .webpage, .law: ("dc", "")
    }
  }

  private func titlePairs(_ format: String, _ genre: String) -> [(String, String)] {
    let container = self[.containerTitle].map { TitleText.plain($0) }
    switch (format, genre) {
    case ("journal", _):
      let journal = container.map { [("rft.jtitle", $0)] } ?? []
      let short = self[.containerTitleShort].map { [("rft.stitle", $0)] } ?? []
      return [("rft.atitle", plainTitle)] + journal + short
    case ("book", "book"), ("book", "report"): return [("rft.btitle", plainTitle)]
    case ("book", _): return [("rft.atitle", plainTitle), ("rft.btitle", container ?? "")]
    case ("dc", _):
      return [("rft.type", type.csl), ("rft.title", plainTitle)]
        + (container.map { [("rft.source", $0)] } ?? [])
    default: return [("rft.title", plainTitle)]
    }
  }

  private static let openURLFields: [(TextField, String)] = [
    (.volume, "volume"), (.issue, "issue"), (.edition, "edition"), (.publisher, "pub"),
    (.publisherPlace, "place"), (.isbn, "isbn"), (.issn, "issn"), (.collectionTitle, "series"),
    (.language, "language"),
  ]
}

extension PartialDate.Point {
  /// `2016-10-24`, `2016-10` or `2016`
  var iso: String { parts.joined(separator: "-") }

  /// The year with at least four digits, and the month and the day with two.
  var parts: [String] {
    let sign = year < 0 ? "-" : ""
    return [sign + padded(abs(year), 4)] + [month, day].compactMap { $0 }.map { padded($0, 2) }
  }
}

/// A number with zeros before it, up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
