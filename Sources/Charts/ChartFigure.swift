public import Language
public import Markup

extension Chart {
  /// The chart as HTML: the drawing, what it says in words beneath it, and its numbers as a table
  /// that can be opened.
  ///
  /// The same chart gives the same bytes. There is no script and no style attribute; the classes
  /// all begin with `chart`, and without a stylesheet the drawing is in the colour of the text.
  ///
  /// - Parameters:
  ///   - language: the language of words and numbers.
  ///   - idPrefix: what the ids begin with; another one for each chart of a page.
  public func html(in language: Language, idPrefix: String) -> HTML {
    let style = NumberStyle(
      language: language, spread: spread, dataDecimals: series.decimals,
      isPercent: specification.controlType == .proportions, unit: specification.unit)
    let summary = ChartSummary(self, style: style)
    let layout = Layout(self, style: style)
    return div(.class("chart")) {
      figure(.class("chart-figure")) {
        p(.class("chart-title")) { specification.title }
        Drawing(layout).svg(summary, idPrefix: idPrefix)
        figcaption { summary.html(changesAreNumbered: layout.changeMarks.areNumbers) }
      }
      NumberTable(self, style: style).html
    }
  }
}

extension ChartSummary {
  fileprivate func html(changesAreNumbered: Bool) -> HTML {
    HTML {
      p(.class("chart-conclusion")) { conclusion }
      for section in sections {
        if let heading = section.heading { p(.class("chart-phase")) { heading } }
        ul(.class("chart-facts")) {
          for line in section.lines { item(line) }
        }
      }
      if changesAreNumbered {
        ol(.class("chart-change-list")) { for change in changes { li { change } } }
      } else if !changes.isEmpty {
        ul(.class("chart-change-list")) { for change in changes { li { change } } }
      }
    }
  }

  private func item(_ line: Line) -> HTML {
    li(.class(line.isSignal ? "chart-fact-signal" : nil)) {
      if let shape = line.shape {
        span(.class("chart-shape"), Attribute("aria-hidden", "true")) { shape.character }
        " "
      }
      line.text
    }
  }
}
