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
        if let updated = page.head.updated { fact(words.page.updated) { day(updated) } }
      }
    }
  }

  private func name(of author: Report.Author) -> String {
    let rest = [author.role, author.organisation].compactMap(\.self).joined(separator: ", ")
    return rest.isEmpty ? author.name : "\(author.name), \(rest)"
  }

  private func programmePage(of report: Report) -> Page? {
    guard let address = report.programme,
      case .page(let target, _) = site.resolve(address.value, from: page)
    else { return nil }
    return target
  }

  // MARK: Summary and contents

  private static let summaryNames = ["sammendrag", "samandrag", "summary"]

  /// The blocks of the section that is the summary, its heading first; empty where there is none.
  private var summaryRange: Range<Int> {
    let blocks = page.body.blocks
    let start = blocks.firstIndex { block in
      guard case .heading(level: 2, let content, _) = block.kind else { return false }
      return Self.summaryNames.contains(content.plainText.lowercased())
    }
    guard let start else { return 0..<0 }
    let rest = blocks[(start + 1)...]
    let end = rest.firstIndex { block in
      if case .heading(let level, _, _) = block.kind { return level <= 2 }
      return false
    }
    return start..<(end ?? blocks.count)
  }

  private func summaryBox(_ report: Report, section part: HTML) -> HTML {
    guard !part.isEmpty else {
      guard let summary = report.summary else { return HTML() }
      return section(.class("summary"), Attribute("aria-labelledby", "sammendrag")) {
        h2(.id("sammendrag")) { words.report.summary }
        for paragraph in summary.split(separator: "\n\n") { p { typeset(String(paragraph)) } }
      }
    }
    return section(.class("summary")) { part }
  }

  /// What the report holds, as links.
  private var contents: HTML {
    let headings = page.body.headings.filter { $0.level == 2 || $0.level == 3 }
    guard headings.count > 3 else { return HTML() }
    return nav(.class("contents"), Attribute("aria-labelledby", "innholdsliste")) {
      h2(.id("innholdsliste")) { words.page.contents }
      ol { for chapter in chapters(of: headings) { chapterItem(chapter) } }
    }
  }

  private func chapters(of headings: [Heading]) -> [(heading: Heading, sections: [Heading])] {
    var chapters: [(heading: Heading, sections: [Heading])] = []
    for heading in headings {
      if heading.level == 3, !chapters.isEmpty {
        chapters[chapters.count - 1].sections.append(heading)
      } else {
        chapters.append((heading, []))
      }
    }
    return chapters
  }

  private func chapterItem(_ chapter: (heading: Heading, sections: [Heading])) -> HTML {
    li {
      a(.href("#" + chapter.heading.anchor)) { typeset(chapter.heading.text) }
      if !chapter.sections.isEmpty {
        ol {
          for section in chapter.sections {
            li { a(.href("#" + section.anchor)) { typeset(section.text) } }
          }
        }
      }
    }
  }

  // MARK: Numbers and changes

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
