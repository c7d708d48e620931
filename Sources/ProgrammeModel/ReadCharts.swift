import Charts
import Diagnostics

extension SiteDraft {
  /// The charts of each page, by the page's file and the line on which their YAML begins, drawn
  /// from the files of figures that they name.
  func charts(
    of pages: [Page], _ found: inout [String: [Finding]]
  ) -> [String: [Int: Chart]] {
    let files = Dictionary(data.map { ($0.path, $0) }) { first, _ in first }
    var charts: [String: [Int: Chart]] = [:]
    for page in pages {
      for (line, block) in page.blocks.sorted(by: { $0.key < $1.key }) {
        guard case .chart(let block) = block else { continue }
        charts[page.file, default: [:]][line] = chart(
          block, on: page, files, &found[page.address.folder, default: []])
      }
    }
    return charts
  }

  private func chart(
    _ block: ChartBlock, on page: Page, _ files: [String: DataFile], _ findings: inout [Finding]
  ) -> Chart? {
    let path = SiteIndex.absolute(block.data.value, from: page.address).map { "content" + $0 }
    guard let path, let file = files[path] else {
      findings.append(
        Finding(
          .brokenLink(
            block.data.value, .noSuchFile,
            suggestion: suggestion(for: block.data.value, among: names(near: page))),
          at: block.data.location))
      return nil
    }
    let reading = Chart.check(block.specification, data: file.bytes, file: file.path)
    findings += reading.findings
    return reading.value
  }

  /// The files of figures in a page's folder, as the page would name them.
  private func names(near page: Page) -> [String] {
    let folder = page.address.folder.isEmpty ? "content/" : "content/\(page.address.folder)/"
    return data.map(\.path).filter { $0.hasPrefix(folder) && $0.hasSuffix(".csv") }
      .map { String($0.dropFirst(folder.count)) }.sorted()
  }
}
