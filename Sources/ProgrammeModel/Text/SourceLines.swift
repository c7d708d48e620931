import Diagnostics

/// The lines of a page's file, for marking exactly what a finding is about.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The number of the first line.
  private let firstLine: Int

  /// Lines longer than this are not searched, so that a page of one line takes no longer.
  private static let lineLimit = 4_000

  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
  }

  /// The number of the last line.
  var lastLine: Int { firstLine + starts.count - 1 }

  /// A line without its end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    let index = number - firstLine
    guard starts.indices.contains(index) else { return [] }
    var end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
    if end > starts[index], bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[starts[index]..<end]
  }

  /// Where `text` stands on the line of a place, at that place or behind it.
  func mark(of text: String, from place: SourceLocation) -> SourceLocation? {
    let line = line(place.line)
    let needle = Array(text.utf8)
    guard !needle.isEmpty, line.count <= Self.lineLimit,
      let start = offset(ofColumn: place.column, in: line)
    else { return nil }
    var index = start
    var column = place.column
    while index + needle.count <= line.endIndex {
      if line[index..<(index + needle.count)].elementsEqual(needle) {
        return SourceLocation(
          file: place.file, line: place.line, column: column, length: text.unicodeScalars.count)
      }
      index += 1
      if index < line.endIndex, line[index] & 0xC0 != 0x80 { column += 1 }
    }
    return nil
  }

  /// Where the address of a link stands that begins at a place, on its line or the next; else the
  /// place itself.
  func markOfAddress(_ address: String, from place: SourceLocation) -> SourceLocation {
    if address.isEmpty || address == "#" {
      return mark(of: "](\(address))", from: place)
        .map { $0.part(offset: 2, length: max(1, address.count)) } ?? place
    }
    for opening in ["](", "<", ""] {
      let width = opening.unicodeScalars.count
      if let mark = mark(of: opening + address, from: place) {
        return mark.part(offset: width, length: mark.length - width)
      }
    }
    let next = SourceLocation(file: place.file, line: place.line + 1)
    if let mark = mark(of: "](" + address, from: next) {
      return mark.part(offset: 2, length: mark.length - 2)
    }
    return place
  }

  private func offset(ofColumn column: Int, in line: ArraySlice<UInt8>) -> Int? {
    var count = 0
    for index in line.indices where line[index] & 0xC0 != 0x80 {
      count += 1
      if count == column { return index }
    }
    return nil
  }
}
