/// Where everything stands on a sharing image: the title in white on the site's colour, and below it
/// when it is and who stands behind it in that colour on white. Between them is a line of the moments.
struct SharingImageLayout {
  private(set) var canvas = Canvas()
  private let lettering: Lettering

  private static let margin = 80
  private static let textWidth = Canvas.width - 2 * margin

  init(_ image: SharingImage, _ lettering: Lettering) {
    self.lettering = lettering
    if let site = image.site {
      write(site, baseline: 92, .small)
    }
    writeTitle(image.title, from: image.site == nil ? 70 : 118)
    drawMoments(image.moments)
    writeFoot(image)
  }

  /// The title as large as it has room for, in the middle of what is left of the upper part.
  private mutating func writeTitle(_ title: String, from top: Int) {
    var choice = Lettering.Size.titles[0]
    var lines: [String] = []
    for (size, count) in Lettering.Size.titles {
      choice = (size, count)
      lines = lettering.lines(of: title, size, width: Self.textWidth)
      if lines.count <= count, !lines.contains(where: { $0.hasSuffix("-") }) { break }
    }
    let (size, count) = choice
    lines = lettering.lines(of: title, size, width: Self.textWidth, atMost: count)
    let height = size.capital + (lines.count - 1) * size.lineHeight
    var baseline = top + (Canvas.edge - 38 - top - height) / 2 + size.capital
    for line in lines {
      write(line, baseline: baseline, size)
      baseline += size.lineHeight
    }
  }

  /// A bead for each moment on the edge between the two parts.
  private mutating func drawMoments(_ moments: [Double]) {
    let bead = moments.count > 24 ? Bead.small : .large
    for moment in moments {
      let x = Self.margin + bead.radius + Int(Double(Self.textWidth - 2 * bead.radius) * moment)
      canvas.putBead(x: x, bead)
    }
  }

  private mutating func writeFoot(_ image: SharingImage) {
    var baseline = Canvas.edge + 78
    if let dates = image.dates {
      let lines = lettering.lines(of: dates, .dates, width: Self.textWidth, atMost: 1)
      for line in lines { write(line, baseline: baseline, .dates) }
      baseline += 54
    }
    guard let organisation = image.organisation else { return }
    let room = image.dates == nil ? 3 : 2
    let fits =
      lettering.lines(of: organisation, .small, width: Self.textWidth).count <= room
    let text = fits ? organisation : image.organisationInShort ?? organisation
    for line in lettering.lines(of: text, .small, width: Self.textWidth, atMost: room) {
      write(line, baseline: baseline, .small)
      baseline += 44
    }
  }

  private mutating func write(
    _ text: String, baseline: Int, _ size: Lettering.Size
  ) {
    canvas.write(text, x: Self.margin, baseline: baseline, lettering, size)
  }
}

extension Lettering.Size {
  fileprivate static let small = Lettering.Size(capital: 25, weight: 12)
  fileprivate static let dates = Lettering.Size(capital: 34, weight: 14)
  /// The sizes of titles, and how many lines there is room for in each.
  fileprivate static let titles: [(size: Lettering.Size, lines: Int)] = [
    (Lettering.Size(capital: 74, weight: 14), 2), (Lettering.Size(capital: 56, weight: 14), 3),
    (Lettering.Size(capital: 41, weight: 14), 4),
  ]
}

extension Lettering {
  /// The letters of titles in the sizes of titles, and those of all else in theirs.
  init(titles: [String], others: [String]) {
    self.init(titles, sizes: Size.titles.map(\.size))
    add(others, sizes: [.small, .dates])
  }
}
