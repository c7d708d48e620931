extension PlainRenderer {
  mutating func writeTable(_ table: Table) {
    out.beginLine()
    out.write("<table>\n<thead>\n<tr>\n")
    for (column, cell) in table.header.enumerated() {
      writeCell(cell, "<th", "</th>\n", table.alignments[column])
    }
    out.write("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
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
    out.write("</table>\n")
  }

  private mutating func writeCell(
    _ cell: Table.Cell, _ start: StaticString, _ end: StaticString, _ alignment: Table.Alignment
  ) {
    out.write(start)
    switch alignment {
    case .natural: out.write(">")
    case .left: out.write(" align=\"left\">")
    case .center: out.write(" align=\"center\">")
    case .right: out.write(" align=\"right\">")
    }
    write(cell)
    out.write(end)
  }
}
