import Language

/// Dates as RIS has them: `2007`, `2016/10/24/`, `2007///Spring`, with EDTF in the last part where
/// a date is more than that.
enum RISDates {
  static func read(_ text: String) -> Result<PartialDate?, DateFault> {
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2, let year = Int(parts[0]) else { return PartialDate.read(text) }
    let numbers = [year] + parts[1...2].prefix { !$0.isEmpty }.compactMap { Int($0) }
    var rest = parts.count > 3 ? trimmed(parts[3]) : ""
    if rest.contains(":") { rest = "" }
    if !rest.isEmpty, case .success(let date?) = PartialDate.read(rest), date.start?.year == year {
      return .success(date)
    }
    switch PartialDate.point(numbers) {
    case .failure(let fault): return .failure(fault)
    case .success(let read):
      var date = PartialDate(read.point)
      date.season = read.season ?? (rest.isEmpty ? nil : rest)
      return .success(date)
    }
  }

  /// The lines for a date: the year, and the whole date where there is more.
  static func lines(_ date: PartialDate) -> [(tag: String, value: String)] {
    guard let start = date.start else { return date.literal.map { [("PY", $0)] } ?? [] }
    let year = ("PY", String(start.year))
    return date == PartialDate(PartialDate.Point(start.year)) ? [year] : [year, ("DA", text(date))]
  }

  static func text(_ date: PartialDate) -> String {
    guard let start = date.start else { return date.literal ?? "" }
    let parts = start.parts + Array(repeating: "", count: 3 - start.parts.count)
    let plain = parts.joined(separator: "/") + "/"
    if date == PartialDate(start) { return plain }
    if let season = date.season, date.end == nil, !date.isCirca, Int(season) == nil {
      return plain + season
    }
    return plain + (date.edtf ?? "")
  }
}
