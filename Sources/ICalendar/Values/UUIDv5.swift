/// An identifier made of a namespace and a name, the same wherever and whenever it is made
/// (RFC 9562, version 5).
public struct UUIDv5: Hashable, Sendable {
  /// The sixteen bytes of the identifier.
  public let bytes: [UInt8]

  /// Makes the identifier of a name within a namespace.
  public init(namespace: Namespace, name: String) {
    var bytes = Array(SHA1(namespace.bytes + Array(name.utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// What the names of a family of identifiers belong to.
  public struct Namespace: Hashable, Sendable {
    let bytes: [UInt8]

    /// Makes a namespace of an identifier, so that namespaces can be nested.
    public init(_ identifier: UUIDv5) { bytes = identifier.bytes }

    private init(registered lastByteOfFirstWord: UInt8) {
      bytes = [
        0x6B, 0xA7, 0xB8, lastByteOfFirstWord, 0x9D, 0xAD, 0x11, 0xD1,
        0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
      ]
    }

    /// The registered namespace of domain names.
    public static let dns = Namespace(registered: 0x10)
    /// The registered namespace of addresses on the web.
    public static let url = Namespace(registered: 0x11)
  }
}

extension UUIDv5: CustomStringConvertible {
  /// The identifier in its usual form, thirty-two lower-case digits in five groups.
  public var description: String {
    let groups = [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]]
    return groups.map(\.hexadecimal).joined(separator: "-")
  }
}
