/// Names as the two styles write them.
extension ReferenceWords {
  /// `Batalden PB, Davidoff F`: the first six, then `et al.`
  func vancouver(_ names: [Name]) -> String {
    let limit = 6
    var shown = names.filter { !$0.isOthers }
    let isCut = shown.count > limit || shown.count < names.count
    shown = Array(shown.prefix(limit))
    let texts = shown.map(vancouver) + (isCut ? ["et al."] : [])
    return texts.joined(separator: ", ")
  }

  private func vancouver(_ name: Name) -> String {
    guard name.literal == nil, name.family != nil else { return name.familyOrLiteral }
    let initials = name.initials(point: "", space: "", hyphen: "")
    let suffix = name.suffix.map { $0.filter { $0 != "." } }
    let parts = [name.familyOrLiteral, initials, name.droppingParticle ?? "", suffix ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `Batalden, P. B. & Davidoff, F.`: up to twenty; of more, the first nineteen and the last.
  func apa(_ names: [Name]) -> String {
    let isOpen = names.contains(where: \.isOthers)
    var texts = names.filter { !$0.isOthers }.map(apa)
    if texts.count > 20 {
      return texts.prefix(19).joined(separator: ", ") + ", . . . " + texts[texts.count - 1]
    }
    if isOpen { return texts.joined(separator: ", ") + " et al." }
    guard let last = texts.popLast() else { return "" }
    return texts.isEmpty ? last : "\(texts.joined(separator: ", ")) & \(last)"
  }

  private func apa(_ name: Name) -> String {
    guard name.literal == nil, name.family != nil else { return name.familyOrLiteral }
    let initials = name.initials(point: ".", space: " ", hyphen: "-")
    let given = [initials, name.droppingParticle ?? ""].filter { !$0.isEmpty }
    let parts = [name.familyOrLiteral, given.joined(separator: " "), name.suffix ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `N. J. Smelser & P. B. Baltes`: names in the order they are spoken, within a reference.
  func apaInOrder(_ names: [Name]) -> String {
    var texts = names.filter { !$0.isOthers }.map { name in
      guard name.literal == nil, name.family != nil else { return name.familyOrLiteral }
      let initials = name.initials(point: ".", space: " ", hyphen: "-")
      let parts = [initials, name.droppingParticle ?? "", name.familyOrLiteral, name.suffix ?? ""]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    if texts.count < names.count { return texts.joined(separator: ", ") + " et al." }
    guard let last = texts.popLast() else { return "" }
    return texts.isEmpty ? last : "\(texts.joined(separator: ", ")) & \(last)"
  }
}
