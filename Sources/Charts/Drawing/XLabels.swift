import Language

/// The labels under the x axis, as many as have room beside each other.
struct XLabels {
  struct Label {
    let position: Int
    let text: String
    /// The year, under the first label and where it changes; nil otherwise.
    let year: String?
  }

  private static let longest = 130.0
  private static let gap = 14.0

  /// Whether any label has a year under it.
  let hasYears: Bool
  /// How wide the widest label is at most.
  let widest: Double

  private let texts: [String]
  private let xs: [XValue]

  init(_ xs: [XValue], language: Language) {
    self.xs = xs
    texts = xs.map { x in
      fitted(language.shortText(x), width: Self.longest, size: Frame.fontSize)
    }
    let widest = texts.map { textWidth($0, size: Frame.fontSize) }.max() ?? 0
    let yearWidth = textWidth("2000", size: Frame.fontSize)
    hasYears = xs.contains { $0.year != nil }
    self.widest = max(widest, hasYears ? yearWidth : 0)
  }

  /// The labels that have room where neighbours are `spacing` apart.
  func thinned(spacing: Double) -> [Label] {
    let needed = widest + Self.gap
    let step = max(1, Int((needed / max(spacing, 0.001)).rounded(.up)))
    var labels: [Label] = []
    var year: Int?
    for position in stride(from: 0, to: xs.count, by: step) {
      let changed = xs[position].year != year ? xs[position].year.map { String($0) } : nil
      labels.append(Label(position: position, text: texts[position], year: changed))
      year = xs[position].year
    }
    return labels
  }
}
