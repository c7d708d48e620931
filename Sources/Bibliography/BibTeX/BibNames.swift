import Diagnostics

/// Reads the names of a BibTeX field: `First von Last`, `von Last, First`, `von Last, Jr, First`,
/// `{An Institution}` and `family=…, given=…`, with ` and ` between them.
struct BibNames {
  private let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  mutating func names(_ tokens: [TeXToken]) -> [Name] {
    split(tokens, atWord: "and").compactMap { name(stripped($0)) }
  }

  private mutating func name(_ tokens: [TeXToken]) -> Name? {
    guard !tokens.isEmpty else { return nil }
    if isOneGroup(tokens) {
      let literal = text(tokens)
      return literal.isEmpty ? nil : Name(literal: literal)
    }
    let parts = splitAtCommas(tokens)
    if let name = extendedName(parts) { return name }
    switch parts.count {
    case 1: return spokenName(words(parts[0]))
    case 2: return invertedName(parts[0], suffix: nil, given: parts[1])
    case 3: return invertedName(parts[0], suffix: parts[1], given: parts[2])
    default:
      findings.append(
        Finding(
          .bibliographyDoubt(.namesWithCommas(text(tokens))), at: tokens[0].location(in: file)))
      return invertedName(
        parts[0], suffix: nil, given: Array(tokens.drop { $0.kind != .scalar(",") }.dropFirst()))
    }
  }

  /// `First von Last`: «von» are the words from the first to the last that begin small.
  private mutating func spokenName(_ words: [[TeXToken]]) -> Name? {
    guard let last = words.last else { return nil }
    if words.count == 1, text(last).lowercased() == "others" { return .others }
    let before = words.dropLast()
    guard let first = before.firstIndex(where: beginsSmall),
      let end = before.lastIndex(where: beginsSmall)
    else { return person(given: before, particle: [], family: [last]) }
    return person(
      given: words[..<first], particle: words[first...end], family: words[(end + 1)...])
  }

  /// `von Last`: «von» are there only where the first word begins small.
  private mutating func invertedName(
    _ familyTokens: [TeXToken], suffix: [TeXToken]?, given: [TeXToken]
  ) -> Name? {
    let words = words(familyTokens)
    var particles = 0
    if words.first.map(beginsSmall) == true {
      particles = (words.dropLast().lastIndex(where: beginsSmall) ?? -1) + 1
    }
    var name = person(
      given: self.words(given)[...], particle: words[..<particles], family: words[particles...])
    let suffix = suffix.map { text($0) } ?? ""
    name?.suffix = suffix.isEmpty ? nil : suffix
    return name
  }

  private mutating func person(
    given: ArraySlice<[TeXToken]>, particle: ArraySlice<[TeXToken]>, family: ArraySlice<[TeXToken]>
  ) -> Name? {
    func joined(_ words: ArraySlice<[TeXToken]>) -> String? {
      let texts = words.map { text($0) }.filter { !$0.isEmpty }
      return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
    let familyName = joined(family)
    let givenName = joined(given)
    guard familyName != nil || givenName != nil else { return nil }
    return Name(
      family: familyName ?? givenName, given: familyName == nil ? nil : givenName,
      nonDroppingParticle: joined(particle))
  }

  /// BibLaTeX's `family=Berg, given=Anna, prefix=van der, useprefix=false`; nil where it is not.
  private mutating func extendedName(_ parts: [[TeXToken]]) -> Name? {
    var fields: [String: String] = [:]
    for part in parts {
      guard let equals = part.firstIndex(where: { $0.kind == .scalar("=") }) else { return nil }
      let key = TeXFormula.written(stripped(Array(part[..<equals])))
      guard
        ["family", "given", "prefix", "suffix", "useprefix", "dropping-particle"]
          .contains(key)
      else {
        return nil
      }
      fields[key] = text(stripped(Array(part[(equals + 1)...])))
    }
    guard let family = fields["family"], !family.isEmpty else { return nil }
    var name = Name(family: family, given: fields["given"], suffix: fields["suffix"])
    if fields["useprefix"] == "false" {
      name.droppingParticle = fields["prefix"]
    } else {
      name.nonDroppingParticle = fields["prefix"]
      name.droppingParticle = fields["dropping-particle"]
    }
    return name
  }

  // MARK: - Words

  private mutating func text(_ tokens: [TeXToken]) -> String {
    var reader = TeXText(file: file, purpose: .plain)
    let text = reader.text(tokens)
    findings += reader.findings
    return text
  }

  /// Whether the first letter of a word outside braces is a small one.
  private func beginsSmall(_ word: [TeXToken]) -> Bool {
    var tokens = word[...]
    if case .open? = tokens.first?.kind {
      guard case .command? = tokens.dropFirst().first?.kind else { return false }
      tokens = tokens.dropFirst()
    }
    for (index, token) in zip(tokens.indices, tokens) {
      switch token.kind {
      case .scalar(let scalar) where scalar.properties.isAlphabetic:
        return scalar.properties.isLowercase
      case .command(let name):
        if let symbol = TeXSymbols.text(name)?.unicodeScalars.first, symbol.properties.isAlphabetic
        {
          return symbol.properties.isLowercase
        }
        for next in tokens[(index + 1)...].prefix(2) {
          if case .scalar(let scalar) = next.kind { return scalar.properties.isLowercase }
          if case .command(let letter) = next.kind { return letter.first?.isLowercase == true }
        }
        return false
      case .open: return false
      default: continue
      }
    }
    return false
  }

  private func words(_ tokens: [TeXToken]) -> [[TeXToken]] {
    split(tokens) { $0 == .space || $0 == .tie || $0 == .paragraph }
  }

  private func splitAtCommas(_ tokens: [TeXToken]) -> [[TeXToken]] {
    split(tokens, keepsEmpty: true) { $0 == .scalar(",") }.map(stripped)
  }

  private func split(
    _ tokens: [TeXToken], keepsEmpty: Bool = false, at isSeparator: (TeXToken.Kind) -> Bool
  ) -> [[TeXToken]] {
    var parts: [[TeXToken]] = [[]]
    var depth = 0
    for token in tokens {
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth -= 1 }
      if depth == 0, isSeparator(token.kind) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return keepsEmpty ? parts : parts.filter { !$0.isEmpty }
  }

  /// The tokens between a word that stands by itself outside braces.
  private func split(_ tokens: [TeXToken], atWord word: String) -> [[TeXToken]] {
    let letters = Array(word.unicodeScalars)
    func isSpace(_ index: Int) -> Bool {
      guard tokens.indices.contains(index) else { return true }
      return [.space, .tie, .paragraph].contains(tokens[index].kind)
    }
    func isWord(at index: Int) -> Bool {
      guard index + letters.count <= tokens.count, isSpace(index - 1),
        isSpace(index + letters.count)
      else { return false }
      return zip(letters, tokens[index...]).allSatisfy { letter, token in
        guard case .scalar(let scalar) = token.kind else { return false }
        return scalar.properties.lowercaseMapping == String(Character(letter))
      }
    }
    var parts: [[TeXToken]] = [[]]
    var depth = 0
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .open { depth += 1 }
      if tokens[index].kind == .close { depth -= 1 }
      if depth == 0, isWord(at: index) {
        parts.append([])
        index += letters.count
      } else {
        parts[parts.count - 1].append(tokens[index])
        index += 1
      }
    }
    return parts
  }

  private func stripped(_ tokens: [TeXToken]) -> [TeXToken] {
    var rest = tokens[...]
    while let first = rest.first, [.space, .tie, .paragraph].contains(first.kind) {
      rest = rest.dropFirst()
    }
    while let last = rest.last, [.space, .tie, .paragraph].contains(last.kind) {
      rest = rest.dropLast()
    }
    return Array(rest)
  }

  /// Whether one pair of braces holds all of it, and no accent alone.
  private func isOneGroup(_ tokens: [TeXToken]) -> Bool {
    guard tokens.count > 2, tokens[0].kind == .open, tokens.last?.kind == .close else {
      return false
    }
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth -= 1 }
      if depth == 0 { return index == tokens.count - 1 }
    }
    return false
  }
}
