import Diagnostics
import Markdown

/// `heading-jump`: a heading is at most one level below the one before it; the page's title is the
/// first.
func checkHeadingLevels(_ text: PageText, _ findings: inout [Finding]) {
  var before = 1
  for heading in text.tree.headings {
    if heading.level > before + 1 {
      findings.append(
        Finding(
          .text(.headingJump(from: before, to: heading.level)),
          at: heading.location.part(offset: 0, length: heading.level)))
    }
    before = heading.level
  }
}

/// `duplicate-heading`: headings beside each other, under one heading, say different things.
func checkRepeatedHeadings(_ text: PageText, _ findings: inout [Finding]) {
  var seen: [[String: Int]] = [[:], [:], [:], [:], [:], [:], [:]]
  for heading in text.tree.headings {
    for level in (heading.level + 1)..<max(heading.level + 1, seen.count) { seen[level] = [:] }
    let key = heading.text.lowercased()
    if let first = seen[heading.level][key] {
      findings.append(
        Finding(
          .text(.duplicateHeading(heading.text, firstLine: first)),
          at: heading.location.part(
            offset: heading.level + 1, length: heading.text.unicodeScalars.count)))
    } else {
      seen[heading.level][key] = heading.location.line
    }
  }
}

/// `bold-as-heading`: what stands where a heading would is one, and not a paragraph in bold that a
/// screen reader cannot tell from others.
func checkBoldHeadings(_ text: PageText, _ findings: inout [Finding]) {
  var level = 1
  for (index, block) in text.tree.blocks.enumerated() {
    if case .heading(let own, _, _) = block.kind { level = own }
    guard case .paragraph(let content) = block.kind, content.count == 1,
      case .strong(let words) = content[0].kind, index + 1 < text.tree.blocks.count
    else { continue }
    if case .heading = text.tree.blocks[index + 1].kind { continue }
    let said = words.plainText
    guard said.count <= 80, let last = said.last, !".:!?…,;".contains(last) else { continue }
    findings.append(
      Finding(
        .text(.boldAsHeading(said, level: min(6, level + 1))),
        at: SourceLocation(
          file: text.file, line: block.line, column: block.column,
          length: said.unicodeScalars.count + 4)))
  }
}
