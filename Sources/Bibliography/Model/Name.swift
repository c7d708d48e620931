/// Somebody's name: a person's in its parts, or an institution's as a whole.
public struct Name: Sendable, Hashable {
  /// The family name.
  public var family: String?
  /// The given names or their initials.
  public var given: String?
  /// A particle that goes where the given names go: «van» in Beethoven, Ludwig van.
  public var droppingParticle: String?
  /// A particle that stays with the family name: «van der» in van der Berg, Anna.
  public var nonDroppingParticle: String?
  /// What follows the name: Jr., III.
  public var suffix: String?
  /// The name of an institution, or a name that is not to be taken apart.
  public var literal: String?
  /// What else was written about the name, kept as it was.
  public var otherFields: [String: CSLValue] = [:]

  /// A person's name.
  public init(
    family: String?, given: String? = nil, nonDroppingParticle: String? = nil,
    suffix: String? = nil
  ) {
    self.family = family
    self.given = given
    self.nonDroppingParticle = nonDroppingParticle
    self.suffix = suffix
  }

  /// An institution's name.
  public init(literal: String) { self.literal = literal }

  /// What stands at the end of a list that leaves names out: `and others`.
  public static let others = Name(literal: "others")

  /// Whether it stands for names that are left out.
  public var isOthers: Bool { literal == "others" }

  /// The family name with the particle that stays with it, or the institution's name.
  public var familyOrLiteral: String {
    if let literal { return literal }
    guard let family else { return given ?? "" }
    guard let particle = nonDroppingParticle else { return family }
    return joined(particle, family)
  }

  /// `P. B. Batalden`: the name in the order it is spoken.
  public var inOrder: String {
    guard literal == nil, family != nil else { return familyOrLiteral }
    let parts = [given, droppingParticle, familyOrLiteral, suffix]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// `Batalden, P. B.`: the name with the family name first.
  public var inverted: String {
    guard literal == nil, family != nil else { return familyOrLiteral }
    let after = [given, droppingParticle].compactMap { $0 }.joined(separator: " ")
    return [familyOrLiteral, after, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The initials of the given names: `separator` stands after each, `hyphen` between two that
  /// are joined. `Anne-Marie B.` gives `A.-M. B.` or `AMB`.
  func initials(point: String, space: String, hyphen: String) -> String {
    guard let given else { return "" }
    let words = given.split { $0 == " " || $0 == "\u{A0}" || $0 == "." }
    return words.map { word in
      if word.count <= 3, word.count > 1, word.allSatisfy(\.isUppercase) {
        return word.map { "\($0)\(point)" }.joined(separator: space)
      }
      return word.split(whereSeparator: { "-‐‑".contains($0) })
        .compactMap { $0.first.map { "\($0.uppercased())\(point)" } }
        .joined(separator: hyphen)
    }.filter { !$0.isEmpty }.joined(separator: space)
  }

  /// A particle before a family name: «d'» and «al-» stand close to it.
  private func joined(_ particle: String, _ family: String) -> String {
    let isClose = particle.last.map { "'’-‐".contains($0) } ?? false
    return isClose ? particle + family : "\(particle) \(family)"
  }
}
