import Bibliography
import JSON
import Language
import ProgrammeModel

extension PageView {
  /// A report as a work of its own.
  func reportData(_ report: Report) -> JSONValue {
    let institution = report.institution.map { organisation(named: $0) }
    let authors = report.authors.map { author in
      author.name == report.institution
        ? organisation(named: author.name)
        : JSONValue.object(of: [
          "@type": "Person", "name": .text(author.name),
          "affiliation": author.organisation.map { organisation(named: $0) },
        ])
    }
    return .object(of: [
      "@type": "Report", "@id": absolute(page.address.path).map(JSONValue.text),
      "name": .text(page.head.title.value),
      "alternativeHeadline": report.subtitle.map(JSONValue.text),
      "author": JSONValue.some(authors) ?? institution, "publisher": institution,
      "datePublished": page.head.published.map { .text($0.iso) },
      "dateModified": versionDate(of: report).map { .text($0.iso) },
      "reportNumber": report.reportNumber.map(JSONValue.text),
      "abstract": (report.summary ?? pageDescription).map(JSONValue.text),
      "funder": organisations(report.funders), "inLanguage": .text(language.tag),
      "url": absolute(page.address.path).map(JSONValue.text), "about": subject(of: report),
      "citation": JSONValue.some(
        citedWorks.filter { !$0.plainTitle.isEmpty }.map(citation)),
    ])
  }

  private func organisation(named name: String) -> JSONValue {
    .object(of: ["@type": "Organization", "name": .text(name)])
  }

  /// The programme that a report is about: the one it names, or the one it stands with.
  private func subject(of report: Report) -> JSONValue? {
    guard
      let home = (programmePage(of: report) ?? programme?.home)
        .map({ site.version(of: $0, in: language) }), home.invitation != nil
    else { return nil }
    return .object(of: [
      "@type": "Course", "@id": courseIdentifier(of: home).map(JSONValue.text),
      "name": .text(home.invitation?.programme.name ?? home.head.title.value),
      "description": PageView(templates: templates, page: home).pageDescription
        .map(JSONValue.text),
      "provider": organisations(home.invitation?.hosts ?? []),
      "url": absolute(home.address.path).map(JSONValue.text),
    ])
  }

  private func citation(_ work: Work) -> JSONValue {
    .object(of: [
      "@type": "CreativeWork", "name": .text(work.plainTitle),
      "datePublished": work.year.map { .text(String($0)) }, "url": work.link.map(JSONValue.text),
    ])
  }
}
