/// A field of a work that holds a text or a number, by its name in CSL-JSON.
public enum TextField: String, Sendable, Hashable, CaseIterable {
  case abstract, annote, archive, authority, dimensions, division, edition, event, genre, issue
  case jurisdiction, keyword, language, license, medium, note, number, page, references, scale
  case section, source, status, title, version, volume
  case archiveCollection = "archive_collection"
  case archiveLocation = "archive_location"
  case archivePlace = "archive-place"
  case callNumber = "call-number"
  case chapterNumber = "chapter-number"
  case citationKey = "citation-key"
  case citationLabel = "citation-label"
  case collectionNumber = "collection-number"
  case collectionTitle = "collection-title"
  case containerTitle = "container-title"
  case containerTitleShort = "container-title-short"
  case doi = "DOI"
  case eventPlace = "event-place"
  case eventTitle = "event-title"
  case isbn = "ISBN"
  case issn = "ISSN"
  case numberOfPages = "number-of-pages"
  case numberOfVolumes = "number-of-volumes"
  case originalPublisher = "original-publisher"
  case originalPublisherPlace = "original-publisher-place"
  case originalTitle = "original-title"
  case pageFirst = "page-first"
  case partNumber = "part-number"
  case partTitle = "part-title"
  case pmcid = "PMCID"
  case pmid = "PMID"
  case printingNumber = "printing-number"
  case publisher
  case publisherPlace = "publisher-place"
  case reviewedGenre = "reviewed-genre"
  case reviewedTitle = "reviewed-title"
  case supplementNumber = "supplement-number"
  case titleShort = "title-short"
  case url = "URL"
  case volumeTitle = "volume-title"
  case yearSuffix = "year-suffix"
  /// The group of a literature list; Samling's own.
  case theme
  /// A sentence or two about the work for those who choose what to read; Samling's own.
  case annotation

  /// The field that a key of CSL-JSON names, with the older names that Zotero still writes.
  init?(key: String) {
    switch key {
    case "journalAbbreviation": self = .containerTitleShort
    case "shortTitle": self = .titleShort
    default: self.init(rawValue: key)
    }
  }
}

/// What somebody did for a work, by its name in CSL-JSON.
public enum NameRole: String, Sendable, Hashable, CaseIterable {
  case author, chair, compiler, composer, contributor, curator, director, editor, guest, host
  case illustrator, interviewer, narrator, organizer, performer, producer, recipient, translator
  case collectionEditor = "collection-editor"
  case containerAuthor = "container-author"
  case editorialDirector = "editorial-director"
  case editorTranslator = "editor-translator"
  case executiveProducer = "executive-producer"
  case originalAuthor = "original-author"
  case reviewedAuthor = "reviewed-author"
  case scriptWriter = "script-writer"
  case seriesCreator = "series-creator"
}

/// A field of a work that holds a date, by its name in CSL-JSON.
public enum DateField: String, Sendable, Hashable, CaseIterable {
  case accessed, issued, submitted
  case availableDate = "available-date"
  case eventDate = "event-date"
  case originalDate = "original-date"
}
