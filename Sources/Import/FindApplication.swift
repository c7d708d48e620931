import ProgrammeModel

/// Where a text says that applications go.
struct FindApplication {
  /// The address, where there is just one.
  private(set) var address: String?
  /// The addresses, where there are several.
  private(set) var others: [String] = []

  init(in text: ImportedText) {
    var found: [String] = []
    for block in text.blocks {
      let rows: [[Span]] =
        if case .table(let rows) = block { rows.map { $0.flatMap(\.self) } } else {
          [block.spans ?? []]
        }
      for spans in rows {
        let passage = Passage(spans.plain)
        let asks = passage.sentences.contains(where: passage.asksForApplications)
        let addresses = spans.flatMap { span -> [String] in
          guard case .text(let words, let style) = span else { return [] }
          if let link = style.link { return asks || Self.invites(words) ? [link] : [] }
          return asks ? Self.addresses(in: words) : []
        }
        for address in addresses where Application.address(address) != nil {
          // An e-mail address is the same with and without its scheme; one with a subject is kept.
          let bare = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
          let plain = Application.address(bare) == address ? bare : address
          if found.count < 20, !found.contains(plain) { found.append(plain) }
        }
      }
    }
    if found.count == 1 { address = found[0] } else { others = found }
  }

  private static func addresses(in words: String) -> [String] {
    let scalars = Array(words.unicodeScalars)
    var found: [String] = []
    var index = 0
    while index < scalars.count {
      if let end = WebText.address(in: scalars, at: index) {
        found.append(String(String.UnicodeScalarView(scalars[index..<end])))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether the words of a link ask the reader to apply.
  private static func invites(_ words: String) -> Bool {
    let words = words.lowercased().split { !$0.isLetter }
    return ["søk", "påmelding", "søknadsskjema", "påmeldingsskjema", "apply", "register", "meld"]
      .contains { wanted in words.first.map { $0 == wanted } ?? false }
  }
}

extension Passage {
  /// Whether a sentence says where to apply, and does not say whom to ask.
  fileprivate func asksForApplications(_ sentence: Range<Int>) -> Bool {
    let words = sentence.compactMap { word($0) }
    let isQuestion = words.contains { word in
      ["spørsmål", "kontakt", "question", "contact"].contains { word.hasPrefix($0) }
    }
    let isApplication = words.contains { word in
      ["søknad", "påmeld", "søk", "application", "apply"].contains { word.hasPrefix($0) }
        || word == "meld"
    }
    let isAsked = words.contains { word in
      [
        "send", "lever", "fyll", "gjør", "skjer", "meld", "påmeld", "her", "via", "søk", "sent",
        "apply", "rett",
      ].contains { word.hasPrefix($0) }
    }
    return isApplication && isAsked && !isQuestion
  }
}
