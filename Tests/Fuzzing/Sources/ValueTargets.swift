import Bibliography
import Charts
import Diagnostics
import Language

/// Dates, times, durations and sums: what is read and written is read as the same.
func tryValues(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  if case .success(let date) = WrittenDate.read(text) {
    for language in Language.allCases {
      for written in [language.text(date.range), language.textWithWeekday(date.range)] {
        guard case .success(let again) = WrittenDate.read(written) else {
          // Two weekdays before one range are written, and not read.
          hold(written != language.text(date.range), written)
          continue
        }
        hold(again.range == date.range, "\(text) is \(written) in \(language)")
        hold(!again.weekdays.contains(where: \.isWrong), written)
      }
    }
  }
  if let time = TimeRange.read(text) {
    for language in Language.allCases {
      hold(TimeRange.read(language.text(time)) == time, "\(text) is \(language.text(time))")
    }
  }
  if let span = TimeSpan.read(text) {
    for language in Language.allCases {
      hold(TimeSpan.read(language.text(span)) == span, "\(text) is \(language.text(span))")
    }
  }
  if let amount = Amount.read(text) {
    for language in [Language.bokmål, .nynorsk] {
      let written = language.text(amount)
      hold(Amount.read(written)?.hundredths == amount.hundredths, "\(text) is \(written)")
    }
  }
}

/// A list of literature: what is written is read again without an error, as the same works, and
/// each has a reference in each style.
func tryWorks(_ bytes: [UInt8], _ format: BibliographyFormat) {
  var (works, findings) = format.read(bytes, file: "a.\(format.fileExtension)")
  check(findings)
  hold(!works.isEmpty || !findings.isEmpty, "a list is dropped in silence")
  for style in ReferenceStyle.allCases {
    for language in Language.allCases { _ = style.list(of: works, in: language) }
  }
  // Nothing is written where an error was found. Of one name, a file has one work.
  guard !findings.hasErrors else { return }
  var names: Set<String> = []
  works.removeAll { !names.insert($0.id).inserted }
  for other in BibliographyFormat.allCases {
    let written = other.write(works)
    let (copies, faults) = other.read(Array(written.utf8), file: "b")
    hold(
      works.isEmpty || !faults.hasErrors,
      "what is written as \(other) is refused: \(told(faults)) in \(written)")
    hold(copies.count == works.count, "\(works.count) works are \(copies.count) as \(other)")
  }
}

/// A CSV file in a chart of each kind.
func tryChart(_ bytes: [UInt8]) {
  let place = SourceLocation(file: "a.md", line: 1)
  let kinds = [ChartSpecification.Kind.run] + ControlChartType.allCases.map { .control($0) }
  for kind in kinds {
    var specification = ChartSpecification(
      kind, title: "T", x: Located("x", at: place), y: Located("y", at: place), at: place)
    if case .control(let type) = kind, type.needsTotals {
      specification.n = Located("n", at: place)
    }
    if bytes.count.isMultiple(of: 3) { specification.baseline = Located(4, at: place) }
    if bytes.count.isMultiple(of: 2) {
      specification.changes = [.init(at: Located("3", at: place), text: "U")]
    }
    let reading = Chart.check(specification, data: bytes, file: "a.csv")
    check(reading.findings)
    hold((reading.value == nil) == reading.findings.hasErrors, "a chart or a finding")
    for language in Language.allCases {
      guard let chart = reading.value else { break }
      checkMarkup(chart.html(in: language, idPrefix: "d").bytes, in: .html)
    }
  }
}
