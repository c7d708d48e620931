import Language
import Markup
import ProgrammeModel

extension PageView {
  /// What each letter of a rule of thumb stands for.
  func letters(_ block: LettersBlock) -> HTML {
    dl(.class("letters")) {
      for letter in block.letters {
        div {
          dt {
            span(.class("letter"), Attribute("aria-hidden", "true")) { letter.letter }
            span { letter.word }
          }
          dd { typeset(letter.text) }
        }
      }
    }
  }

  /// Measures weighed by two scales, as a table that reads in either direction and can be filled
  /// in on paper.
  func matrix(_ matrix: PriorityMatrix) -> HTML {
    wrapped("\(matrix.x.label), \(matrix.y.label)") {
      table(.class("matrix")) {
        caption { "\(matrix.x.label) → / \(matrix.y.label) ↑" }
        thead {
          tr {
            td {}
            th(Attribute("scope", "col")) { matrix.x.low }
            th(Attribute("scope", "col")) { matrix.x.high }
          }
        }
        tbody {
          for end in [PriorityMatrix.End.high, .low] {
            tr {
              th(Attribute("scope", "row")) { end == .high ? matrix.y.high : matrix.y.low }
              cell(matrix, x: .low, y: end)
              cell(matrix, x: .high, y: end)
            }
          }
        }
      }
    }
  }

  private func cell(
    _ matrix: PriorityMatrix, x: PriorityMatrix.End, y: PriorityMatrix.End
  ) -> HTML {
    td {
      for cell in matrix.cells where cell.x == x && cell.y == y { p { typeset(cell.text) } }
      bullets(matrix.items.filter { $0.x == x && $0.y == y }.map(\.text))
    }
  }

  /// Questions to ask, with a box before each to tick on paper. The phases' headings are of
  /// `level`.
  func checklist(_ block: ChecklistBlock, level: Int) -> HTML {
    div(.class("checklist")) {
      if block.isAnyOrder { p(.class("detail")) { words.blocks.anyOrder } }
      for phase in block.phases {
        section {
          heading(level, phase.name)
          for group in phase.groups {
            if let name = group.heading { heading(level + 1, name) }
            if let intro = group.intro { p { typeset(intro) } }
            ul(.class("boxes")) { for item in group.items { li { question(item) } } }
          }
        }
      }
    }
  }

  private func heading(_ level: Int, _ text: String) -> HTML {
    switch level {
    case ...2: h2 { text }
    case 3: h3 { text }
    case 4: h4 { text }
    default: p(.class("label")) { text }
    }
  }

  /// A form to fill in on paper.
  func form(_ block: FormBlock) -> HTML {
    div(.class("form")) {
      for field in block.fields {
        div(.class("field rows-\(min(12, field.rows))")) {
          p(.class("label")) { field.title }
          if block.hasGuide, let guide = field.guide { p(.class("detail")) { typeset(guide) } }
        }
      }
    }
  }
}
