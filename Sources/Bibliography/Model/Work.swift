public import Diagnostics

/// A work that can be cited: a CSL-JSON item with its values typed and its place in the source.
public struct Work: Sendable, Hashable {
  /// The key that citations name it by.
  public var id: String
  /// What it is: an article, a book, a law.
  public var type: WorkType
  /// Where it was written.
  public var location: SourceLocation
  /// Its texts and numbers by field. A text may hold the marks of CSL's rich text (`<i>`).
  private var texts = FieldValues<TextField, String>()
  /// Those who made it, by what they did, in order.
  private var names = FieldValues<NameRole, [Name]>()
  /// Its dates by field.
  private var dates = FieldValues<DateField, PartialDate>()
  /// What was written beside the fields of CSL, kept as it was.
  public var otherFields: [String: CSLValue] = [:]

  /// A work without fields.
  public init(id: String, type: WorkType, location: SourceLocation) {
    self.id = id
    self.type = type
    self.location = location
  }

  /// The text of a field; an empty text is none.
  public subscript(field: TextField) -> String? {
    get { texts[field] }
    set { texts[field] = newValue?.isEmpty == true ? nil : newValue }
  }

  /// Those with a role, in order.
  public subscript(role: NameRole) -> [Name] {
    get { names[role] ?? [] }
    set { names[role] = newValue.isEmpty ? nil : newValue }
  }

  /// The date of a field.
  public subscript(field: DateField) -> PartialDate? {
    get { dates[field] }
    set { dates[field] = newValue }
  }
}

extension Work {
  /// The title, without the marks of rich text.
  public var plainTitle: String { TitleText.plain(self[.title] ?? "") }

  /// When it was published.
  public var issued: PartialDate? { self[.issued] }

  /// The year it was published.
  public var year: Int? { issued?.start?.year }

  /// The theme that a literature list groups it under.
  public var theme: String? { self[.theme] }

  /// What the list says about it, whichever field it was written in.
  public var annotation: String? { self[.annotation] ?? self[.annote] }

  /// The BCP 47 tag of its language, where one is known.
  public var languageTag: String? { self[.language].map(LanguageName.tag) }

  /// The DOI alone, without `https://doi.org/` or `doi:` before it.
  public var doi: String? { self[.doi].map(DOI.bare) }

  /// Where it can be opened: its DOI as a link, or its address on the web.
  public var link: String? { doi.map(DOI.link) ?? self[.url].flatMap(webAddress) }
}
