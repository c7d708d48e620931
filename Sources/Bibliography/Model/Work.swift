public import Diagnostics

/// A work that can be cited: a CSL-JSON item with its values typed and its place in the source.
public struct Work: Sendable, Hashable {
  private struct Fields: Hashable {
    var id: String
    var type: WorkType
    var location: SourceLocation
    var texts = FieldValues<TextField, String>()
    var names = FieldValues<NameRole, [Name]>()
    var dates = FieldValues<DateField, PartialDate>()
    var otherFields: [String: CSLValue] = [:]
  }

  /// The fields, which all copies of a work hold together, as it is handed on far more often than it is
  /// changed. They change only where one work alone holds them, hence `@unchecked`.
  private final class Storage: @unchecked Sendable {
    @exclusivity(unchecked) var fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  private var storage: Storage

  private var fields: Fields {
    get { storage.fields }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.fields) }
      yield &storage.fields
    }
  }

  /// A work without fields.
  public init(id: String, type: WorkType, location: SourceLocation) {
    storage = Storage(Fields(id: id, type: type, location: location))
  }

  /// The key that citations name it by.
  public var id: String {
    get { storage.fields.id }
    set { fields.id = newValue }
  }

  /// What it is: an article, a book, a law.
  public var type: WorkType {
    get { storage.fields.type }
    set { fields.type = newValue }
  }

  /// Where it was written.
  public var location: SourceLocation {
    get { storage.fields.location }
    set { fields.location = newValue }
  }

  /// What was written beside the fields of CSL, kept as it was.
  public var otherFields: [String: CSLValue] {
    get { storage.fields.otherFields }
    set { fields.otherFields = newValue }
  }

  /// The text or number of a field; an empty text is none. It may hold the marks of CSL's rich text
  /// (`<i>`).
  public subscript(field: TextField) -> String? {
    get { storage.fields.texts[field] }
    set { fields.texts[field] = newValue?.isEmpty == true ? nil : newValue }
  }

  /// Those who made it and what they did, in order.
  public subscript(role: NameRole) -> [Name] {
    get { storage.fields.names[role] ?? [] }
    set { fields.names[role] = newValue.isEmpty ? nil : newValue }
  }

  /// The date of a field.
  public subscript(field: DateField) -> PartialDate? {
    get { storage.fields.dates[field] }
    set { fields.dates[field] = newValue }
  }

  /// Whether both say the same.
  public static func == (left: Work, right: Work) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  /// Mixes in what is said.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }
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
