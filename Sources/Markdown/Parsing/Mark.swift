/// The noncharacters that we put into what cmark reads, to find our own syntax again in its tree.
/// None of them is ever left in a text, and a file that holds them has U+FFFD in their stead.
enum Mark: UInt8, CaseIterable {
  /// U+FDD0 stands for the colon of `[^label]:`, which cmark would take for a link's definition.
  case definition = 0x90
  /// U+FDD1 stands behind a bracket that was escaped, and so is no syntax of ours.
  case escaped = 0x91
  /// U+FDD2 stands before a marker that would nest too deep.
  case tooDeep = 0x92

  /// The first two bytes of all of them.
  static let bytes: [UInt8] = [0xEF, 0xB7]

  /// The mark as UTF-8.
  var utf8: [UInt8] { Self.bytes + [rawValue] }

  /// The mark as a scalar.
  var scalar: Unicode.Scalar { Unicode.Scalar(0xFDD0 + UInt32(rawValue - 0x90)) ?? "\u{FFFD}" }

  /// Whether a mark begins at `index` that stands for nothing in the file.
  static func isInserted(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index + 1] == 0xB7 else { return false }
    return bytes[index + 2] == Mark.escaped.rawValue || bytes[index + 2] == Mark.tooDeep.rawValue
  }

  /// `text` as it was before it was marked.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(0xEF) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case Mark.definition.scalar: result.append(":")
      case Mark.escaped.scalar, Mark.tooDeep.scalar: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
