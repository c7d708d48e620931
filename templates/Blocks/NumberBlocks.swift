import Language
import Markup
import ProgrammeModel

extension PageView {
  /// Numbers to see first.
  func keyFigures(_ figures: [KeyFigure], id: String) -> HTML {
    guard !figures.isEmpty else { return HTML() }
    return titled(words.report.keyFigures, id: id) { figureList(figures) }
  }

  /// Numbers with what they count.
  func figureList(_ figures: [KeyFigure]) -> HTML {
    dl(.class("key-figures")) {
      for figure in figures {
        div {
          dt { typeset(figure.label) }
          dd {
            strong {
              figure.value
              if let unit = figure.unit { "\u{A0}\(unit)" }
            }
            if let note = figure.note { span(.class("detail")) { typeset(note) } }
          }
        }
      }
    }
  }

  /// A budget, with the accounts where there are any.
  func budgetTable(_ budget: Budget) -> HTML {
    let columns = [words.report.budget] + (budget.hasActual ? [words.report.actual] : [])
    return wrapped(words.report.budget) {
      table(.class("money")) {
        caption { "\(words.report.budget) (\(currencyWord(budget.currency)))" }
        thead {
          tr {
            th(Attribute("scope", "col")) { words.report.item }
            for column in columns { th(Attribute("scope", "col"), .class("number")) { column } }
            if budget.hasNotes { th(Attribute("scope", "col")) { words.report.note } }
          }
        }
        tbody {
          for line in budget.lines {
            tr {
              th(Attribute("scope", "row")) { typeset(line.item) }
              money(line.budget?.value)
              if budget.hasActual { money(line.actual?.value) }
              if budget.hasNotes { td { line.note.map(typeset) ?? HTML() } }
            }
          }
        }
        if budget.budgetTotal != nil || budget.actualTotal != nil {
          tfoot {
            tr {
              th(Attribute("scope", "row")) { words.report.total }
              money(budget.budgetTotal?.value)
              if budget.hasActual { money(budget.actualTotal?.value) }
              if budget.hasNotes { td {} }
            }
          }
        }
      }
    }
  }

  private func money(_ amount: Amount?) -> HTML {
    td(.class("number")) { amount.map(language.number) ?? "" }
  }

  private func currencyWord(_ code: String) -> String { code == "NOK" ? "kr" : code }

  /// What taking part costs, reckoned line by line.
  func costTable(_ estimate: CostEstimate) -> HTML {
    HTML {
      if !estimate.assumptions.isEmpty {
        p(.class("label")) { words.blocks.assumptions }
        bullets(estimate.assumptions)
      }
      wrapped(words.blocks.estimate) {
        table(.class("money")) {
          caption { "\(words.blocks.estimate) (\(currencyWord(estimate.currency)))" }
          thead {
            tr {
              th(Attribute("scope", "col")) { words.report.item }
              for column in [
                words.blocks.quantity, words.blocks.rate, words.blocks.people, words.blocks.amount,
              ] {
                th(Attribute("scope", "col"), .class("number")) { column }
              }
            }
          }
          tbody { for line in estimate.lines { costRow(line) } }
          if let total = estimate.total?.value {
            tfoot {
              tr {
                th(Attribute("scope", "row"), Attribute("colspan", "4")) { words.report.total }
                money(total)
              }
            }
          }
        }
      }
    }
  }

  private func costRow(_ line: CostEstimate.Line) -> HTML {
    tr {
      th(Attribute("scope", "row")) {
        typeset(line.item)
        if let note = line.note { span(.class("line detail")) { typeset(note) } }
      }
      td(.class("number")) {
        if let quantity = line.quantity {
          language.text(quantity)
          if let unit = line.unit { "\u{A0}\(unit)" }
        }
      }
      money(line.rate?.value)
      td(.class("number")) { line.people.map(language.text) ?? "" }
      money(line.amount.value)
    }
  }

  /// A part that may be scrolled sideways on a narrow screen.
  func wrapped(_ label: String, @HTMLBuilder content: () -> HTML) -> HTML {
    div(
      .class("table-wrap"), .role("region"), Attribute("tabindex", "0"),
      Attribute("aria-label", label), content: content)
  }
}
