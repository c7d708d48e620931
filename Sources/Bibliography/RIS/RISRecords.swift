import Diagnostics

/// A record of a RIS file as it was written.
struct RISRecord {
  /// A line with its tag, and the lines that go on with it.
  struct Line {
    var tag: String
    var value: String
    /// Where the value stands.
    var location: SourceLocation
  }

  var type: String
  var location: SourceLocation
  var lines: [Line] = []
}

/// Takes a RIS file apart into records. Lines may end in any way, and a line without a tag goes on
/// with the one before it.
struct RISRecords {
  private let source: SourceBytes
  private(set) var records: [RISRecord] = []
  private(set) var findings: [Finding] = []
  private var open: RISRecord?
  private var isAfterBlank = false
  private var hasToldOfText = false

  init(_ source: SourceBytes) {
    self.source = source
    readLines()
    if let record = open {
      report(.unclosedWork, at: record.location)
      records.append(record)
    }
  }

  private mutating func readLines() {
    let bytes = source.bytes
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      number += 1
      read(bytes[start..<end], number: number)
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) {
    let place = SourceLocation(file: source.file, line: number)
    guard let (tag, offset) = tag(bytes) else {
      return addContinuation(trimmed(String(decoding: bytes, as: UTF8.self)), at: place)
    }
    let value = trimmed(String(decoding: bytes.dropFirst(offset), as: UTF8.self))
    let location = SourceLocation(
      file: source.file, line: number, column: offset + 1, length: value.unicodeScalars.count)
    isAfterBlank = false
    switch tag {
    case "TY":
      if let record = open {
        report(.unclosedWork, at: record.location)
        records.append(record)
      }
      open = RISRecord(type: value, location: location)
    case "ER":
      guard let record = open else { return report(.endWithoutWork, at: place.marking(2)) }
      records.append(record)
      open = nil
    default:
      if open == nil {
        tellOfText(at: place.marking(2))
      } else if !value.isEmpty {
        open?.lines.append(RISRecord.Line(tag: tag, value: value, location: location))
      }
    }
  }

  /// The tag a line begins with, and how many bytes come before its value.
  private func tag(_ bytes: ArraySlice<UInt8>) -> (String, Int)? {
    let line = Array(bytes.prefix(8))
    guard line.count >= 4, (0x41...0x5A).contains(line[0]),
      (0x41...0x5A).contains(line[1]) || line[1].isASCIIDigit
    else { return nil }
    guard let hyphen = line[2...].firstIndex(where: { $0 != 0x20 }), hyphen > 2,
      line[hyphen] == UInt8(ascii: "-")
    else { return nil }
    let isSpaced = line.count == hyphen + 1 || line[hyphen + 1] <= 0x20
    let tag = String(decoding: line[..<2], as: UTF8.self)
    guard isSpaced, hyphen > 3 || tag == "TY" || tag == "ER" || open != nil && RISFields.isTag(tag)
    else { return nil }
    let offset = hyphen + 1
    let space = bytes.dropFirst(offset).prefix { $0 == 0x20 || $0 == 0x09 }.count
    return (tag, offset + space)
  }

  private mutating func addContinuation(_ text: String, at place: SourceLocation) {
    guard !text.isEmpty else {
      isAfterBlank = true
      return
    }
    guard let count = open?.lines.count else { return tellOfText(at: place) }
    guard count > 0, let tag = open?.lines[count - 1].tag else {
      return report(.textOutsideWork, at: place)
    }
    let separator = RISFields.keepsLines(tag) ? (isAfterBlank ? "\n\n" : "\n") : " "
    open?.lines[count - 1].value += separator + text
    isAfterBlank = false
  }

  private mutating func tellOfText(at place: SourceLocation) {
    if !hasToldOfText { report(.textOutsideWork, at: place) }
    hasToldOfText = true
  }

  private mutating func report(_ doubt: BibliographyDoubt, at place: SourceLocation) {
    findings.append(Finding(.bibliographyDoubt(doubt), at: place))
  }
}
