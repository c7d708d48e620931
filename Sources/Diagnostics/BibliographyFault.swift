/// Why a file of literature cannot be read at a place.
public enum BibliographyFault: Sendable, Hashable {
  // JSON.
  case unexpected(String)
  case unclosedText
  case unclosedStructure
  case badEscape
  case nestingTooDeep(limit: Int)
  case noListOfWorks
  // BibTeX.
  case unclosedEntry
  case unclosedValue
  case noKey
  case noEquals(field: String)
  case noValue(field: String)
  case noComma
}

/// What was read in a file of literature, but perhaps not as it was meant.
public enum BibliographyDoubt: Sendable, Hashable {
  case noWorks
  case unknownAbbreviation(String)
  case unknownCommand(String)
  case unknownParent(String, suggestion: String?)
  case circularParent(String)
  case repeatedField(String)
  case unclosedWork
  case endWithoutWork
  case textOutsideWork
  case namesWithCommas(String)
}
