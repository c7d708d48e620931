extension PageRenderer {
  /// A table in a frame of its own that scrolls sideways and can be reached with the keyboard.
  /// Alignment is a class, since the page's content security policy forbids styles in attributes.
  mutating func writeTable(_ table: Table) {
    tableCount += 1
    out.write("<div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"")
    if let caption = table.caption?.plainText, !caption.isEmpty {
      out.writeText(caption)
    } else {
      out.writeText(options.words.table)
      out.write(" ")
      out.write(tableCount)
    }
    out.write("\">\n<table>\n")
    if let caption = table.caption {
      out.write("<caption>")
      writeText(caption)
      out.write("</caption>\n")
    }
    writeHeader(table)
    writeRows(table)
    out.write("</table>\n</div>\n")
  }

  /// A heading cell without text heads nothing, and is an ordinary cell.
  private mutating func writeHeader(_ table: Table) {
    out.write("<thead>\n<tr>\n")
    for (cell, alignment) in zip(table.header, table.alignments) {
      if cell.isBlank {
        out.write("<td></td>\n")
      } else {
        writeCell(cell, "<th scope=\"col\"", "</th>\n", alignment)
      }
    }
    out.write("</tr>\n</thead>\n")
  }

  private mutating func writeRows(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    out.write("<tbody>\n")
    for row in table.rows {
      out.write("<tr>\n")
      for (column, alignment) in table.alignments.enumerated() {
        writeCell(column < row.count ? row[column] : [], "<td", "</td>\n", alignment)
      }
      out.write("</tr>\n")
    }
    out.write("</tbody>\n")
  }

  private mutating func writeCell(
    _ cell: Table.Cell, _ start: StaticString, _ end: StaticString, _ alignment: Table.Alignment
  ) {
    out.write(start)
    switch alignment {
    case .natural: out.write(">")
    case .left: out.write(" class=\"align-left\">")
    case .center: out.write(" class=\"align-center\">")
    case .right: out.write(" class=\"align-right\">")
    }
    writeText(cell)
    out.write(end)
  }
}
