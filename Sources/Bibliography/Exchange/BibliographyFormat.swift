public import Diagnostics

/// A format that works are read from and written in.
public enum BibliographyFormat: String, Sendable, Hashable, CaseIterable {
  case bibTeX = "bib"
  case ris
  case cslJSON = "json"

  /// The format of a file by the ending of its name.
  public init?(fileName: String) {
    guard let point = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: point)...].lowercased() {
    case "bib", "bibtex", "biblatex": self = .bibTeX
    case "ris": self = .ris
    case "json", "csl": self = .cslJSON
    default: return nil
    }
  }

  /// The ending of such a file's name, without the point.
  public var fileExtension: String { rawValue }

  /// The media type to serve and to link it with.
  public var mediaType: String {
    switch self {
    case .bibTeX: "application/x-bibtex"
    case .ris: "application/x-research-info-systems"
    case .cslJSON: "application/vnd.citationstyles.csl+json"
    }
  }

  /// The works of a file, and what is wrong in it.
  ///
  /// Any bytes are read in time proportional to their number; what cannot be understood is told
  /// about, and the works around it are read all the same.
  public func read(_ bytes: [UInt8], file: String) -> (works: [Work], findings: [Finding]) {
    var source = SourceBytes(bytes, file: file)
    var result: (works: [Work], findings: [Finding]) =
      switch self {
      case .bibTeX: readBibTeX(source)
      case .ris: readRIS(source)
      case .cslJSON: readCSLJSON(source)
      }
    if let fault = source.takeEncodingFault() { result.findings.insert(fault, at: 0) }
    result.findings += repeatedIDs(result.works)
    if result.works.isEmpty, !result.findings.contains(where: { $0.severity == .error }) {
      result.findings.append(
        Finding(.bibliographyDoubt(.noWorks), at: SourceLocation(file: file)))
    }
    return result
  }

  /// Works as the text of a file; the same works always give the same text.
  public func write(_ works: [Work]) -> String {
    String(decoding: bytes(of: works), as: UTF8.self)
  }

  /// Works as the bytes of a file, in UTF-8.
  public func bytes(of works: [Work]) -> [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .bibTeX: writeBibTeX(works, to: &bytes)
    case .ris: writeRIS(works, to: &bytes)
    case .cslJSON: writeCSLJSON(works, to: &bytes)
    }
    return bytes
  }

  private func repeatedIDs(_ works: [Work]) -> [Finding] {
    var first: [String: SourceLocation] = [:]
    return works.compactMap { work in
      guard let place = first[work.id] else {
        first[work.id] = work.location
        return nil
      }
      return Finding(.duplicateID(work.id, first: place), at: work.location)
    }
  }
}
