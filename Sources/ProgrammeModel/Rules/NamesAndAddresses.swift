import Diagnostics

/// `name-email`: a person's name and e-mail address are spelt alike, once ø, æ and å are written
/// as addresses write them. Rossland and Rosslund are not; Rømuld and Romuld are.
func checkContactAddresses(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages {
    let contacts = (page.invitation?.contacts ?? []) + page.blocks.values.flatMap(\.contacts)
    for contact in contacts {
      guard let email = contact.email,
        let found = NameLikeness.difference(
          names: contact.name.value.split(separator: " ").map(String.init), address: email.value)
      else { continue }
      findings.append(
        Finding(
          .programme(.nameUnlikeEmail(name: found.name, part: found.part)), at: email.location))
    }
  }
}

/// `name-email`: the same for names and addresses in one paragraph of a text.
func checkNamesInText(_ text: PageText, _ findings: inout [Finding]) {
  for passage in text.passages {
    for index in passage.tokens.indices where passage.kind(index) == .mark(0x40) {
      let tokens = passage.wordAround(index)
      guard tokens.count > 2 else { continue }
      let names = passage.tokens.indices.filter { !tokens.contains($0) }.compactMap { index in
        passage.capitalisedWord(index)
      }
      guard
        let found = NameLikeness.difference(names: names, address: passage.string(tokens))
      else { continue }
      findings.append(
        Finding(
          .programme(.nameUnlikeEmail(name: found.name, part: found.part)),
          at: passage.place(tokens)))
    }
  }
}

extension Passage {
  /// The tokens that stand together without white space around one.
  fileprivate func wordAround(_ index: Int) -> ClosedRange<Int> {
    var first = index
    var last = index
    while first > 0, isClose(first), !isBracket(first - 1) { first -= 1 }
    while isClose(last + 1), !isBracket(last + 1) { last += 1 }
    while last > index, token(last)?.isMark == true { last -= 1 }
    return first...last
  }

  private func isBracket(_ index: Int) -> Bool {
    guard case .mark(let scalar)? = kind(index) else { return false }
    return [0x28, 0x29, 0x3C, 0x3E, 0x2C, 0x3A, 0x3B, 0xFFFC].contains(scalar)
  }

  fileprivate func capitalisedWord(_ index: Int) -> String? {
    guard let token = token(index), token.kind == .word, token.range.count >= 4 else { return nil }
    let word = string(token.range)
    return word.first?.isUppercase == true ? word : nil
  }
}

extension RichBlock {
  fileprivate var contacts: [Contact] {
    if case .contacts(let block) = self { return block.contacts }
    return []
  }
}

/// Compares names with the parts of an e-mail address.
package enum NameLikeness {
  /// A part of the address that is nearly one of the names, and that name; nil where every part is
  /// a name, or like none.
  package static func difference(names: [String], address: String) -> (name: String, part: String)?
  {
    let local = address.prefix { $0 != "@" }.lowercased()
    let parts = local.split { !$0.isLetter }.map(String.init)
    let names = names.flatMap { $0.split(separator: "-").map(String.init) }
    let folded = names.map { (name: $0, forms: forms($0)) }
    for part in parts where part.count >= 5 {
      let partForms = forms(part)
      if folded.contains(where: { !$0.forms.isDisjoint(with: partForms) }) { continue }
      let near = folded.first { name in
        name.forms.contains { form in partForms.contains { isNear(Array(form), Array($0)) } }
      }
      if let near { return (near.name, part) }
    }
    return nil
  }

  /// How a name may be spelt in an address, folded so that like ones are equal.
  package static func forms(_ name: String) -> Set<String> {
    var plain = ""
    var other = ""
    for character in name.lowercased() {
      switch character {
      case "ø", "ö": (plain, other) = (plain + "o", other + "o")
      case "å": (plain, other) = (plain + "a", other + "a")
      case "æ", "ä": (plain, other) = (plain + "a", other + "e")
      case "é", "è", "ê": (plain, other) = (plain + "e", other + "e")
      case "ü": (plain, other) = (plain + "u", other + "u")
      default: (plain, other) = (plain + String(character), other + String(character))
      }
    }
    let pairs = [("aa", "a"), ("ae", "a"), ("oe", "o")]
    return Set(
      [plain, other].map { form in
        pairs.reduce(form) { $0.holds($1.0) ? $0.replacing($1.0, with: $1.1) : $0 }
      })
  }

  /// Whether one letter differs, is missing or is too many; two in a long name.
  private static func isNear(_ left: [Character], _ right: [Character]) -> Bool {
    guard min(left.count, right.count) >= 5, abs(left.count - right.count) <= 2 else {
      return false
    }
    let limit = min(left.count, right.count) >= 9 ? 2 : 1
    var row = Array(0...right.count)
    for i in left.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (left[i] == right[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count] <= limit
  }
}
