extension Collection<UInt8> {
  /// Whether these bytes have others in them, one behind the other.
  func hold(_ needle: some Collection<UInt8>) -> Bool {
    guard let first = needle.first else { return true }
    let found = withContiguousStorageIfAvailable { bytes -> Bool in
      let last = bytes.count - needle.count
      guard last >= 0 else { return false }
      for start in 0...last where bytes[start] == first {
        if needle.elementsEqual(bytes[start..<(start + needle.count)]) { return true }
      }
      return false
    }
    return found ?? Array(self).hold(needle)
  }
}

extension String {
  /// Whether it has another text in it, byte for byte.
  public func holds(_ text: String) -> Bool { utf8.hold(text.utf8) }
}
