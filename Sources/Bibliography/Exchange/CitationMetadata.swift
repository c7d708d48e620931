/// A `<meta name content>` that search engines for literature read.
public struct CitationMeta: Sendable, Hashable {
  /// Its name: `citation_title`.
  public var name: String
  /// What it says.
  public var content: String
}

extension Work {
  /// The work as `citation_*` meta tags, in the form Google Scholar asks for: a report or another
  /// work that is published here.
  ///
  /// - Parameters:
  ///   - page: the address of the page itself.
  ///   - pdf: the address of the same text as PDF.
  public func citationMetadata(page: String? = nil, pdf: String? = nil) -> [CitationMeta] {
    var tags = [CitationMeta(name: "citation_title", content: plainTitle)]
    func add(_ name: String, _ content: String?) {
      guard let content, !content.isEmpty else { return }
      tags.append(CitationMeta(name: "citation_" + name, content: content))
    }
    for name in makers.names where !name.isOthers { add("author", name.inverted) }
    add("publication_date", issued?.start?.parts.joined(separator: "/"))
    switch Shape(self) {
    case .thesis: add("dissertation_institution", self[.publisher])
    case .report:
      add("technical_report_institution", self[.publisher])
      add("technical_report_number", self[.number])
    case .article:
      add("journal_title", self[.containerTitle])
      add("journal_abbrev", self[.containerTitleShort])
    case .part: add("inbook_title", self[.containerTitle])
    case .book, .webpage, .law: add("publisher", self[.publisher])
    }
    add("volume", self[.volume])
    add("issue", self[.issue])
    let pages = self[.page].map { $0.split { "-–".contains($0) }.map { trimmed($0) } } ?? []
    add("firstpage", pages.first)
    add("lastpage", pages.count == 2 ? pages[1] : nil)
    add("isbn", self[.isbn])
    add("issn", self[.issn])
    add("doi", doi)
    add("language", languageTag)
    add("keywords", self[.keyword])
    add("abstract_html_url", page)
    add("public_url", page)
    add("pdf_url", pdf)
    return tags
  }
}
