/// The colour that a client may draw a calendar in.
public struct Color: Hashable, Sendable {
  /// The three parts of the colour, red in the highest byte of 24 bits.
  public let rgb: UInt32

  /// Makes a colour of 24 bits, 0xRRGGBB.
  public init(rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// The colour as #RRGGBB, which Apple's clients read.
  public var hexadecimal: String {
    let parts = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: rgb >> $0) }.dropFirst()
    return "#\(parts.hexadecimal.uppercased())"
  }

  /// The nearest colour that has a name in CSS: RFC 7986 takes no other.
  public var nearestName: String {
    let nearest = Color.named.min { distance(to: $0.rgb) < distance(to: $1.rgb) }
    return nearest?.name ?? "black"
  }

  private func distance(to other: UInt32) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = Int(rgb >> shift & 0xFF) - Int(other >> shift & 0xFF)
      return sum + difference * difference
    }
  }

  private static let named: [(name: String, rgb: UInt32)] = [
    ("black", 0x000000), ("dimgray", 0x696969), ("gray", 0x808080), ("silver", 0xC0C0C0),
    ("white", 0xFFFFFF), ("slategray", 0x708090), ("darkslategray", 0x2F4F4F),
    ("maroon", 0x800000), ("firebrick", 0xB22222), ("crimson", 0xDC143C), ("red", 0xFF0000),
    ("tomato", 0xFF6347), ("salmon", 0xFA8072), ("coral", 0xFF7F50), ("sienna", 0xA0522D),
    ("saddlebrown", 0x8B4513), ("chocolate", 0xD2691E), ("peru", 0xCD853F),
    ("darkorange", 0xFF8C00), ("orange", 0xFFA500), ("goldenrod", 0xDAA520), ("gold", 0xFFD700),
    ("khaki", 0xF0E68C), ("yellow", 0xFFFF00), ("olive", 0x808000), ("olivedrab", 0x6B8E23),
    ("darkolivegreen", 0x556B2F), ("yellowgreen", 0x9ACD32), ("lime", 0x00FF00),
    ("limegreen", 0x32CD32), ("green", 0x008000), ("darkgreen", 0x006400),
    ("forestgreen", 0x228B22), ("seagreen", 0x2E8B57), ("mediumseagreen", 0x3CB371),
    ("darkseagreen", 0x8FBC8F), ("teal", 0x008080), ("darkcyan", 0x008B8B),
    ("lightseagreen", 0x20B2AA), ("turquoise", 0x40E0D0), ("aqua", 0x00FFFF),
    ("cadetblue", 0x5F9EA0), ("steelblue", 0x4682B4), ("skyblue", 0x87CEEB),
    ("deepskyblue", 0x00BFFF), ("dodgerblue", 0x1E90FF), ("cornflowerblue", 0x6495ED),
    ("royalblue", 0x4169E1), ("blue", 0x0000FF), ("mediumblue", 0x0000CD),
    ("darkblue", 0x00008B), ("navy", 0x000080), ("midnightblue", 0x191970),
    ("darkslateblue", 0x483D8B), ("slateblue", 0x6A5ACD), ("indigo", 0x4B0082),
    ("purple", 0x800080), ("darkorchid", 0x9932CC),
    ("orchid", 0xDA70D6), ("violet", 0xEE82EE), ("plum", 0xDDA0DD), ("fuchsia", 0xFF00FF),
    ("mediumvioletred", 0xC71585), ("deeppink", 0xFF1493), ("hotpink", 0xFF69B4),
    ("pink", 0xFFC0CB), ("wheat", 0xF5DEB3), ("beige", 0xF5F5DC), ("lavender", 0xE6E6FA),
  ]
}
