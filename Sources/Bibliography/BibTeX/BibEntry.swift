import Diagnostics

/// An entry of a BibTeX file as it was written.
struct BibEntry {
  /// The type in small letters, without the `@`.
  var type: String
  var typeLocation: SourceLocation
  var key: String
  /// Where the key stands.
  var location: SourceLocation
  /// The fields in the order they were written, each name once.
  var fields: [BibField] = []

  subscript(name: String) -> BibField? { fields.first { $0.name == name } }
}

/// A field of an entry, with its strings already put together.
struct BibField {
  /// The name in small letters.
  var name: String
  var location: SourceLocation
  var tokens: [TeXToken]
}
