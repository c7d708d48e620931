import Diagnostics

extension WorkDecoder {
  /// Names from a list of them, or from one alone.
  mutating func names(_ value: CSLValue) -> [Name] {
    switch value {
    case .list(let values, _):
      var names: [Name] = []
      names.reserveCapacity(values.count)
      for value in values { if let name = name(value) { names.append(name) } }
      return names
    case .null: return []
    default: return name(value).map { [$0] } ?? []
    }
  }

  private mutating func name(_ value: CSLValue) -> Name? {
    if let text = value.scalar {
      let name = Name(written: text)
      if name == nil { report(.badValue("", expected: .text), at: value.location) }
      return name
    }
    guard case .object(let members, let place) = value else {
      report(.badValue(value.shown, expected: .text), at: value.location)
      return nil
    }
    var name = Name(family: nil)
    for member in members {
      let text = member.value.scalar.map { trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
      switch member.key {
      case "family": name.family = text
      case "given": name.given = text
      case "dropping-particle": name.droppingParticle = text
      case "non-dropping-particle": name.nonDroppingParticle = text
      case "suffix": name.suffix = text
      case "literal", "name": name.literal = text
      default: name.otherFields[member.key] = member.value
      }
    }
    if name.family == nil, name.literal == nil, let given = name.given {
      name.family = given
      name.given = nil
    }
    guard name.family != nil || name.literal != nil else {
      report(.badValue("", expected: .text), at: place)
      return nil
    }
    return name
  }
}

extension Name {
  /// A name as one text: `Batalden, Paul B.`, `van der Berg, Anna, Jr.`, or an institution.
  ///
  /// A comma at the end says that the text before it is an institution's name, though there are
  /// commas in it too. Nil where the text is empty.
  init?(written text: String) {
    let text = trimmed(text)
    guard !text.isEmpty else { return nil }
    let folded = text.lowercased()
    if ["others", "et al.", "et al", "m.fl.", "mfl.", "and others"].contains(folded) {
      self = .others
      return
    }
    if text.last == "," {
      let literal = trimmed(text.dropLast())
      guard !literal.isEmpty else { return nil }
      self.init(literal: literal)
      return
    }
    let parts = text.split(separator: ",", maxSplits: 2).map { trimmed($0) }
    guard parts.count > 1, !parts[0].isEmpty else {
      self.init(literal: text)
      return
    }
    let (particle, family) = Self.particle(before: parts[0])
    self.init(
      family: family, given: parts[1].isEmpty ? nil : parts[1], nonDroppingParticle: particle,
      suffix: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil)
  }

  /// The words in small letters before a family name, and the name itself.
  private static func particle(before family: String) -> (String?, String) {
    let words = family.split(separator: " ")
    let particles = words.dropLast().prefix { $0.first?.isLowercase == true }
    guard !particles.isEmpty else { return (nil, family) }
    return (
      particles.joined(separator: " "),
      words.dropFirst(particles.count).joined(separator: " ")
    )
  }
}
