import Synchronization

/// A letter in a size, drawn when it is first put on an image: most are asked for in one size of many.
final class Letter: Sendable {
  /// How far the pen moves, in pixels.
  let advance: Int
  private let shape: LetterShape
  private let size: Lettering.Size
  private let drawn = Mutex<LetterMask?>(nil)

  init(_ shape: LetterShape, _ size: Lettering.Size) {
    (self.shape, self.size) = (shape, size)
    advance = LetterMask.advance(shape, capital: Float(size.capital), stroke: size.stroke)
  }

  /// Its ink.
  var mask: LetterMask {
    drawn.withLock { drawn in
      if let drawn { return drawn }
      let mask = LetterMask(shape, capital: Float(size.capital), stroke: size.stroke)
      drawn = mask
      return mask
    }
  }
}

/// Letters of some sizes, each drawn once and used in every image.
struct Lettering: Sendable {
  /// A size of letters.
  struct Size: Sendable, Hashable {
    /// The height of capitals in pixels.
    let capital: Int
    /// The width of strokes in hundredths of that.
    let weight: Int

    /// From one line's baseline to the next.
    var lineHeight: Int { capital * 7 / 4 }
    /// The width of strokes in pixels.
    var stroke: Float { Float(capital * weight) / 100 }
    /// How far the pen moves where there is no letter.
    var space: Int { capital * 34 / 100 }
  }

  private var letters: [Size: [Character: Letter]] = [:]

  /// The letters of `texts` in each of some sizes.
  init(_ texts: [String], sizes: [Size]) { add(texts, sizes: sizes) }

  /// Adds the letters of `texts` in each of some sizes.
  mutating func add(_ texts: [String], sizes: [Size]) {
    let used = Set(texts.joined()).union(["…", "-"])
    let shapes = used.compactMap { letter in LetterShape(letter).map { (letter, $0) } }
    for size in sizes {
      letters[size] = Dictionary(
        uniqueKeysWithValues: shapes.map { letter, shape in (letter, Letter(shape, size)) })
    }
  }

  /// The letters of a text; nil for a space, and for what we have no letter for.
  func letters(of text: some StringProtocol, _ size: Size) -> [Letter?] {
    let letters = letters[size] ?? [:]
    return text.map { letters[$0] }
  }

  /// How far the pen moves for a letter.
  func advance(_ letter: Character, _ size: Size) -> Int {
    letters[size]?[letter]?.advance ?? size.space
  }

  /// The width of a text on one line.
  func width(_ text: some StringProtocol, _ size: Size) -> Int {
    let letters = letters[size] ?? [:]
    return text.reduce(0) { $0 + (letters[$1]?.advance ?? size.space) }
  }

  /// The text in lines of some width, parted between words, and within those that are too long.
  func lines(of text: String, _ size: Size, width limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var end = 0
    let space = advance(" ", size)
    for word in text.split(whereSeparator: \.isWhitespace) {
      let length = width(word, size)
      if line.isEmpty ? length <= limit : end + space + length <= limit {
        if !line.isEmpty { line += " " }
        end += line.isEmpty ? length : space + length
        line += word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, end) = (String(word), length)
      guard length > limit else { continue }
      (line, end) = ("", 0)
      for letter in word {
        let step = advance(letter, size)
        if end + step + advance("-", size) > limit, !line.isEmpty {
          lines.append(line + "-")
          (line, end) = ("", 0)
        }
        line.append(letter)
        end += step
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The first lines of a text, with `…` where there were more.
  func lines(of text: String, _ size: Size, width limit: Int, atMost count: Int) -> [String] {
    var lines = lines(of: text, size, width: limit)
    guard lines.count > count else { return lines }
    lines.removeLast(lines.count - count)
    var last = lines.removeLast()
    while !last.isEmpty, width(last + "…", size) > limit { last.removeLast() }
    while let end = last.last, end.isWhitespace || end.isPunctuation { last.removeLast() }
    return lines + [last + "…"]
  }
}
