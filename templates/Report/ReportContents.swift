import Language
import Markdown
import Markup
import ProgrammeModel

extension PageView {
  private static let summaryNames = ["sammendrag", "samandrag", "summary"]

  /// The blocks of the section that is the summary, its heading first; empty where there is none.
  var summaryRange: Range<Int> {
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

  func summaryBox(_ report: Report, section part: HTML) -> HTML {
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
  var contents: HTML {
    let headings = page.body.headings.filter { $0.level == 2 || $0.level == 3 }
    guard headings.count > 3 else { return HTML() }
    return nav(.class("contents"), Attribute("aria-labelledby", "innholdsliste")) {
      h2(
        .id("innholdsliste")
      ) { words.page.contents }
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
      contentsLink(chapter.heading)
      if !chapter.sections.isEmpty {
        ol {
          for section in chapter.sections {
            li { contentsLink(section) }
          }
        }
      }
    }
  }

  private func contentsLink(_ heading: Heading) -> HTML {
    a(.href("#" + heading.anchor)) {
      if let number = headingNumbers[heading.anchor] {
        span(.class("heading-number")) { number }
        " "
      }
      typeset(heading.text)
    }
  }
}
