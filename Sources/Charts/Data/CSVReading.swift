import Diagnostics

extension DataTable {
  /// Reads a CSV file: `;`, tab or `,` between the columns, as its first line tells; quotation
  /// marks around a cell that holds one of these; any line endings; with or without a byte order
  /// mark. The first line names the columns.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its path, for the findings.
  public static func read(_ bytes: [UInt8], file: String) -> Reading<DataTable> {
    let start = SourceLocation(file: file)
    if let offset = firstByteOutsideUTF8(bytes) {
      return .failure(.notUTF8(byteOffset: offset), at: start)
    }
    var scanner = CSVScanner(bytes, file: file)
    var header: [Located<String>]?
    var rows: [[Located<String>]] = []
    var findings: [Finding] = []
    while var cells = scanner.row() {
      guard cells.contains(where: { !$0.value.isEmpty }) else { continue }
      guard let columns = header?.count else {
        header = cells
        continue
      }
      while cells.count > columns, cells.last?.value.isEmpty == true { cells.removeLast() }
      if cells.count == columns {
        rows.append(cells)
      } else {
        let place = (cells.count > columns ? cells[columns] : cells[cells.count - 1]).location
        let fault = ChartFault.raggedRow(cells: cells.count, columns: columns)
        findings.append(Finding(.chart(fault), at: place))
      }
    }
    findings += scanner.findings
    guard let header, !rows.isEmpty || !findings.isEmpty else {
      return Reading(nil, findings: [Finding(.chart(.noData), at: start)] + findings)
    }
    let table = DataTable(header: header, rows: rows)
    return Reading(findings.isEmpty ? table : nil, findings: findings.inOrder())
  }
}
