import Diagnostics

/// The bytes of a file without their byte order mark, made into UTF-8 where they are not.
struct SourceBytes {
  let bytes: [UInt8]
  let file: String
  private var encodingFault: Finding?

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard let offset = firstInvalidOffset(text) else {
      self.bytes = Array(text)
      return
    }
    let before = text[..<(text.startIndex + offset)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.startIndex
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    encodingFault = Finding(
      .notUTF8(byteOffset: text.startIndex + offset),
      at: SourceLocation(file: file, line: line, column: column))
    self.bytes = Array(String(decoding: text, as: UTF8.self).utf8)
  }

  mutating func takeEncodingFault() -> Finding? {
    defer { encodingFault = nil }
    return encodingFault
  }
}

/// How many bytes of valid UTF-8 come before the first that are not; nil where all are.
func firstInvalidOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
      continue
    }
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return index - bytes.startIndex
    }
    guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]),
      bytes[(index + 2)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return index - bytes.startIndex }
    index += length
  }
  return nil
}
