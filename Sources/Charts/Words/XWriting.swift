import Language

extension Language {
  /// A value of the x axis in running text: `28. august 2026`, `august 2026`, `uke 35`.
  func text(_ x: XValue) -> String {
    switch x {
    case .day(let date): text(date)
    case .month(let year, let month): "\(name(ofMonth: month)) \(year)"
    case .text(let text): text
    }
  }

  /// A value as short as it fits under an axis, without its year: `28.8.`, `28 Aug`, `aug.`.
  func shortText(_ x: XValue) -> String {
    switch x {
    case .day(let date):
      isNorwegian ? "\(date.day).\(date.month)." : "\(date.day) \(shortName(ofMonth: date.month))"
    case .month(_, let month): shortName(ofMonth: month)
    case .text(let text): text
    }
  }

  private func shortName(ofMonth month: Int) -> String {
    let name = name(ofMonth: month)
    if !isNorwegian { return String(name.prefix(3)) }
    return name.count > 5 ? name.prefix(3) + "." : name
  }
}

extension XValue {
  /// The year it is in; nil for a text.
  var year: Int? {
    switch self {
    case .day(let date): date.year
    case .month(let year, _): year
    case .text: nil
    }
  }
}
