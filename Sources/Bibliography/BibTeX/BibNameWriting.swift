/// Names as BibTeX has them, so that reading them gives the same names again.
enum BibNameWriting {
  static func text(_ names: [Name]) -> String { names.map(text).joined(separator: " and ") }

  private static func text(_ name: Name) -> String {
    if name.isOthers { return "others" }
    if let literal = name.literal { return "{\(TeXEscaping.plain(literal))}" }
    let isExtended =
      name.droppingParticle != nil || name.nonDroppingParticle.map { !isParticle($0) } == true
    if isExtended { return extended(name) }
    let family = self.family(name)
    let particle = name.nonDroppingParticle.map { TeXEscaping.plain($0) + " " } ?? ""
    let suffix = name.suffix.map { part($0) + ", " } ?? ""
    let given = name.given.map(part) ?? ""
    let isPlain = particle.isEmpty && suffix.isEmpty && given.isEmpty
    if isPlain, !family.contains(" "), family.lowercased() != "others" {
      return family.hasPrefix("{") ? family + "," : family
    }
    return trimmed("\(particle)\(family), \(suffix)\(given)")
  }

  /// BibLaTeX's form with a key for each part, for particles that the plain form cannot show.
  private static func extended(_ name: Name) -> String {
    let hasBoth = name.droppingParticle != nil && name.nonDroppingParticle != nil
    let parts = [
      ("family", name.family), ("given", name.given),
      ("prefix", name.nonDroppingParticle ?? name.droppingParticle), ("suffix", name.suffix),
      ("dropping-particle", hasBoth ? name.droppingParticle : nil),
    ].compactMap { key, part in part.map { "\(key)={\(TeXEscaping.plain($0))}" } }
    let useprefix = name.droppingParticle == nil || hasBoth ? [] : ["useprefix=false"]
    return (parts + useprefix).joined(separator: ", ")
  }

  /// A family name, in braces where its first word would be read as a particle.
  private static func family(_ name: Name) -> String {
    let family = name.family ?? ""
    let words = family.split(separator: " ")
    let beginsSmall = words.first.map { firstLetterIsSmall(String($0)) } ?? false
    let isAfterParticle = name.nonDroppingParticle != nil
    let hasSmall = words.dropLast().contains { firstLetterIsSmall(String($0)) }
    let isMisread = (words.count > 1 && beginsSmall) || (isAfterParticle && hasSmall)
    return isMisread ? "{\(TeXEscaping.plain(family))}" : part(family)
  }

  /// A part of a name, in braces where it holds what divides names.
  private static func part(_ text: String) -> String {
    let isDivided =
      text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "=") }
      || text.utf8.contains(UInt8(ascii: " "))
        && text.lowercased().split(separator: " ").contains("and")
      || text.lowercased() == "and"
    return isDivided ? "{\(TeXEscaping.plain(text))}" : TeXEscaping.plain(text)
  }

  private static func isParticle(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    return firstLetterIsSmall(String(first)) && firstLetterIsSmall(String(last))
  }

  private static func firstLetterIsSmall(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
  }
}
