/// The pixels of an image, in white on the site's own colour above its edge, and in that colour on
/// white below it.
struct Canvas {
  static let width = 1200
  static let height = 630
  /// How many bytes a row has, of four pixels each.
  static let rowLength = width / 4
  /// The first white row.
  static let edge = 424

  /// How much ink there is, from 0 to 3, four pixels a byte, row by row.
  private var ink = [UInt8](repeating: 0, count: rowLength * height)
  /// Which rows may differ from the one above.
  private var isChanged = [Bool](repeating: false, count: height)

  init() { isChanged[Self.edge] = true }

  /// Writes a line of text on its baseline.
  mutating func write(
    _ text: String, x: Int, baseline: Int, _ lettering: Lettering, _ size: Lettering.Size
  ) {
    var x = x
    for letter in lettering.letters(of: text, size) {
      if let letter { put(letter.mask, x: x, baseline: baseline) }
      x += letter?.advance ?? size.space
    }
  }

  private mutating func put(_ mask: LetterMask, x: Int, baseline: Int) {
    let left = max(0, x + mask.left)
    let rows = mask.rows[left % 4]
    let length = min(mask.rowLength, Self.rowLength - left / 4)
    let top = baseline - mask.ascent
    ink.withUnsafeMutableBufferPointer { ink in
      rows.withUnsafeBufferPointer { rows in
        for row in 0..<(rows.count / mask.rowLength) where (0..<Self.height).contains(top + row) {
          isChanged[top + row] = true
          let (to, from) = ((top + row) * Self.rowLength + left / 4, row * mask.rowLength)
          for index in 0..<max(0, length) { ink[to + index] |= rows[from + index] }
        }
      }
    }
    isChanged[max(0, min(Self.height - 1, top + rows.count / mask.rowLength))] = true
  }

  /// Strings a bead on the edge: a disc of the site's own colour within a white ring.
  mutating func putBead(x: Int, _ bead: Bead) {
    let outer = bead.reach
    for row in 0..<2 * outer {
      let y = Self.edge - outer + row
      guard (0..<Self.height).contains(y) else { continue }
      isChanged[y] = true
      for column in 0..<2 * outer where (0..<Self.width).contains(x - outer + column) {
        let ink = bead.ink[row * 2 * outer + column]
        if ink != Bead.none { set(ink, x - outer + column, y) }
      }
    }
    isChanged[min(Self.height - 1, Self.edge + outer)] = true
  }

  private mutating func set(_ amount: UInt8, _ column: Int, _ row: Int) {
    let shift = UInt8(6 - column % 4 * 2)
    let place = row * Self.rowLength + column / 4
    ink[place] = ink[place] & ~(3 << shift) | amount << shift
  }

  /// Calls `body` with the bytes of each row by which they differ from those of the row above, or
  /// with nil where none does. Below the edge ink is dark: 3 is the site's own colour above it and
  /// white below.
  func forEachDifference(_ body: (UnsafeBufferPointer<UInt8>?) -> Void) {
    let length = Self.rowLength
    let empty = [UInt8](repeating: 0, count: length)
    var difference = empty
    ink.withUnsafeBufferPointer { ink in
      empty.withUnsafeBufferPointer { empty in
        difference.withUnsafeMutableBufferPointer { difference in
          for row in 0..<Self.height {
            guard isChanged[row] else {
              body(nil)
              continue
            }
            let here = UnsafeBufferPointer(rebasing: ink[row * length..<(row + 1) * length])
            let above =
              row == 0
              ? empty : UnsafeBufferPointer(rebasing: ink[(row - 1) * length..<row * length])
            let white: UInt8 = row < Self.edge ? 0 : 0xFF
            let whiteAbove: UInt8 = row <= Self.edge ? 0 : 0xFF
            for index in 0..<length {
              difference[index] = (here[index] ^ white) &- (above[index] ^ whiteAbove)
            }
            body(UnsafeBufferPointer(difference))
          }
        }
      }
    }
  }
}

/// A bead to be put on the edge: how much ink each of its pixels has.
struct Bead: Sendable {
  /// Of the disc, in pixels.
  let radius: Int
  /// From the middle to the ring's outer side.
  let reach: Int
  /// The pixels row by row, from 0 to 3, or `none` outside of the ring.
  let ink: [UInt8]

  static let none = UInt8.max
  /// For up to two dozen moments.
  static let large = Bead(radius: 10, ring: 6)
  /// For more.
  static let small = Bead(radius: 6, ring: 6)

  private init(radius: Int, ring: Int) {
    let reach = radius + ring
    (self.radius, self.reach) = (radius, reach)
    ink = (-reach..<reach).flatMap { y in
      (-reach..<reach).map { x in
        let (dx, dy) = (Float(x) + 0.5, Float(y) + 0.5)
        let away = (dx * dx + dy * dy).squareRoot()
        guard away < Float(reach) + 0.5 else { return Self.none }
        let disc = min(max(Float(radius) + 0.5 - away, 0), 1)
        // Below the edge ink is dark, above it white.
        let cover = min(max(Float(reach) + 0.5 - away, 0), 1)
        return UInt8(((y >= 0 ? disc : cover * (1 - disc)) * 3).rounded())
      }
    }
  }
}
