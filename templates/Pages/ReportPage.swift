import Language
import Markdown
import Markup
import ProgrammeModel

extension PageView {
  /// A report: who wrote it, the summary, what is in it, the numbers, the text, the sources.
  func reportPage(_ report: Report) -> HTML {
    let range = summaryRange
    let blocks = page.body.blocks
    let text = renderedText([
      Array(blocks[range]), Array(blocks[..<range.lowerBound] + blocks[range.upperBound...]),
    ])
    return HTML {
      titleBlock(report)
      summaryBox(report, section: text.parts[0])
      contents
      keyFigures(report.keyFigures, id: "nokkeltall")
      participation(report.participation)
      projectGroup(report.projectGroup)
      text.parts[1]
      text.footnotes
      if let budget = report.budget {
        titled(words.report.budget, id: "budsjett") { budgetTable(budget) }
      }
      if !report.funders.isEmpty {
        titled(words.invitation.funders, id: "finansiering") {
          ul { for funder in report.funders { li { name(of: funder) } } }
        }
      }
      referenceList(text.references)
      changes(report.changes)
      citationBox
      neighbours(of: report)
    }
  }

  private func titleBlock(_ report: Report) -> HTML {
    header(.class("hero report-title")) {
      h1 { page.head.title.value }
      if let subtitle = report.subtitle { p(.class("subtitle")) { typeset(subtitle) } }
      dl(.class("imprint")) {
        if !report.authors.isEmpty {
          fact(report.authors.count == 1 ? words.report.author : words.report.authors) {
            for author in report.authors { span(.class("line")) { name(of: author) } }
          }
        }
        if let institution = report.institution {
          fact(words.report.institution) { institution }
        }
        if let number = report.reportNumber { fact(words.report.number) { number } }
        if let period = report.period { fact(words.report.period) { typeset(period) } }
        if let home = programmePage(of: report) {
          fact(words.report.programme) {
            a(.href(href(to: home))) { home.head.title.value }
          }
        }
        if let published = page.head.published {
          fact(words.page.published) { day(published) }
        }
        if let version = versionDate(of: report) { fact(words.page.updated) { day(version) } }
      }
      printButton
      picture
    }
  }

  /// When the report last changed, by its head or by its list of changes.
  func versionDate(of report: Report) -> LocalDate? {
    ([page.head.updated] + report.changes.map(\.date)).compactMap(\.self).max()
  }

  /// A way to paper: the PDF beside the page where it lies there, else the browser's own printing.
  /// The script shows it and looks for the PDF when asked to, so that a page without one asks for
  /// nothing that is not there.
  private var printButton: HTML {
    p(.class("actions")) {
      button(
        Attribute("type", "button"), Attribute("hidden", if: true),
        Attribute("data-print", URLPath.encoded(page.address.stem + ".pdf"))
      ) { words.report.print }
    }
  }

  private func name(of author: Report.Author) -> String {
    let rest = [author.role, author.organisation].compactMap(\.self).joined(separator: ", ")
    return rest.isEmpty ? author.name : "\(author.name), \(rest)"
  }

  /// The page of the programme that a report names.
  func programmePage(of report: Report) -> Page? {
    guard let address = report.programme,
      case .page(let target, _) = site.resolve(address.value, from: page)
    else { return nil }
    return target
  }

  // MARK: Numbers and changes

  private func projectGroup(_ group: [Report.Author]) -> HTML {
    guard !group.isEmpty else { return HTML() }
    return titled(words.report.projectGroup, id: "prosjektgruppe") {
      ul { for member in group { li { name(of: member) } } }
    }
  }

  private func participation(_ participation: Report.Participation?) -> HTML {
    guard let participation, !participation.groups.isEmpty else { return HTML() }
    return titled(words.report.participation, id: "deltakelse") {
      table {
        if let teams = participation.teams {
          caption { "\(language.text(teams)) \(words.report.teams.lowercased())" }
        }
        thead {
          tr {
            th(Attribute("scope", "col")) { words.report.group }
            th(Attribute("scope", "col"), .class("number")) { words.report.people }
          }
        }
        tbody {
          for group in participation.groups {
            tr {
              th(Attribute("scope", "row")) { group.name }
              td(.class("number")) { language.text(group.people) }
            }
          }
        }
        if let people = participation.people?.value {
          tfoot {
            tr {
              th(Attribute("scope", "row")) { words.report.total }
              td(.class("number")) { language.text(people) }
            }
          }
        }
      }
    }
  }

  private func changes(_ changes: [Report.Change]) -> HTML {
    guard !changes.isEmpty else { return HTML() }
    return titled(words.report.changes, id: "versjoner") {
      ul(.class("changes")) {
        for change in changes.sorted(by: { $0.date > $1.date }) {
          li {
            day(change.date)
            ": "
            typeset(change.text)
          }
        }
      }
    }
  }
}
