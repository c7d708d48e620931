public import Bibliography
import Diagnostics
import Language
import Markdown

extension Page {
  /// The report as a work that others can cite, made from what its head says; nil for a page that
  /// is no report.
  ///
  /// - Parameter url: where the page will stand, where that is known.
  public func citableWork(at url: String?) -> Work? {
    guard let report else { return nil }
    let authors = report.authors.map { Name(written: $0.name, institution: report.institution) }
    let date = head.published ?? head.updated
    var work = Work(
      id: key(authors.first, date), type: .report, location: head.title.location)
    work[.title] = [head.title.value, report.subtitle].compactMap(\.self).joined(separator: ": ")
    work[.author] =
      authors.isEmpty ? report.institution.map { [Name(literal: $0)] } ?? [] : authors
    work[.publisher] = report.institution
    work[.number] = report.reportNumber
    work[.issued] = date.map { PartialDate(.init($0.year, $0.month, $0.day)) }
    work[.language] = language.tag
    work[.url] = url
    return work
  }

  /// `vanderberg2026`, or `vanderberg-rapport` where the year is not known.
  private func key(_ author: Name?, _ date: LocalDate?) -> String {
    let institution = author?.literal ?? report?.institution ?? head.title.value
    let firstWord = institution.split(separator: " ").first.map(String.init)
    let maker = author?.family == nil ? firstWord : author?.familyOrLiteral
    let year = date.map { String($0.year) } ?? "-" + address.stem
    return anchor(for: maker ?? address.stem).filter { $0 != "-" } + year
  }
}

extension Name {
  /// A name as it stands on a title page: `Kari van der Berg`, `Berg, Kari` or an institution's.
  init(written text: String, institution: String?) {
    let comma = text.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
    let words = text.split(separator: " ")
    if text == institution || words.count < 2 {
      self.init(literal: text)
    } else if comma.count == 2 {
      self.init(family: String(comma[0]), given: String(comma[1]))
    } else {
      let particles = words.dropLast().reversed()
        .prefix { Self.particles.contains($0.lowercased()) }
      let given = words.dropLast(1 + particles.count)
      self.init(
        family: words.last.map(String.init),
        given: given.isEmpty ? nil : given.joined(separator: " "),
        nonDroppingParticle: particles.isEmpty ? nil : particles.reversed().joined(separator: " "))
    }
  }

  private static let particles: Set<String> = [
    "af", "av", "da", "de", "den", "der", "di", "du", "la", "le", "van", "von", "zu",
  ]
}
