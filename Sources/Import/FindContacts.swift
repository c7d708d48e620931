import Language
import ProgrammeModel

/// A person one may turn to, as a text gives them.
struct FoundContact {
  var name: String
  var email: String?
  var phone: String?
  var remarks: [Remark] = []
}

/// Finds people with their e-mail addresses and telephones.
struct FindContacts {
  /// Those whose names are known.
  private(set) var contacts: [FoundContact] = []
  /// Addresses and numbers that no name belongs to for sure.
  private(set) var remarks: [Remark] = []

  private struct Sighting {
    let block: Int
    let name: NameByAddress?
  }

  init(in blocks: [String], besides applicationAddress: String?) {
    var sightings: [String: [Sighting]] = [:]
    var order: [String] = []
    let addresses = blocks.map(WebText.emailAddresses)
    for (index, block) in blocks.enumerated() {
      for address in addresses[index] {
        let key = address.lowercased()
        if sightings[key] == nil { order.append(key) }
        var name = NameByAddress(
          address: address, text: block, isClose: addresses[index].count == 1)
        if name == nil || name?.trust == NameByAddress.Trust.loose, index > 0,
          addresses[index - 1].isEmpty
        {
          let above = NameByAddress(address: address, text: blocks[index - 1], isClose: false)
          name = above ?? name
        }
        sightings[key, default: []].append(Sighting(block: index, name: name))
      }
    }
    var owners: [Int: [Int]] = [:]
    for address in order {
      let seen = sightings[address] ?? []
      guard let best = seen.compactMap(\.name).max(by: { $0.trust < $1.trust }) else {
        if address != applicationAddress?.lowercased() {
          remarks.append(.addressWithoutName(address))
        }
        continue
      }
      for sighting in seen where sighting.name != nil {
        owners[sighting.block, default: []].append(contacts.count)
      }
      contacts.append(
        FoundContact(name: best.name, email: address, remarks: best.remark.map { [$0] } ?? []))
    }
    addPhones(in: blocks, owners: owners, addresses: addresses)
  }

  private mutating func addPhones(
    in blocks: [String], owners: [Int: [Int]], addresses: [[String]]
  ) {
    var unowned: Set<String> = []
    for (index, block) in blocks.enumerated() {
      let numbers = Passage(block).phoneNumbers
      let here = owners[index] ?? []
      let above = index > 0 && addresses[index].isEmpty ? owners[index - 1] ?? [] : []
      let candidates = here.isEmpty ? above : here
      if numbers.count == 1, candidates.count == 1, let owner = candidates.first,
        contacts[owner].phone == nil || contacts[owner].phone == numbers[0]
      {
        contacts[owner].phone = numbers[0]
      } else {
        for number in numbers where unowned.insert(number).inserted {
          remarks.append(.phoneWithoutName(number))
        }
      }
    }
  }
}

/// A name that stands with an e-mail address, and how sure it is that they belong together.
struct NameByAddress {
  enum Trust: Comparable {
    /// Nothing in the address speaks of the name.
    case loose
    /// They are nearly alike.
    case near
    /// The address is made of the name.
    case sure
  }

  let name: String
  let trust: Trust
  let remark: Remark?

  /// Looks for the name in a text; `isClose` where any name in it is likely to be the one.
  init?(address: String, text: String, isClose: Bool) {
    let local = address.prefix { $0 != "@" }
    let parts = local.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    let names = Self.names(in: text, without: address)
    for words in names {
      let matched = words.indices.filter { index in
        words[index].split(separator: "-").contains { part in
          parts.contains { Self.isSame(String(part), $0) }
        }
      }
      if parts.count > 1, matched.count >= 2, matched.count >= parts.count,
        let first = matched.first, let last = matched.last
      {
        (name, trust, remark) = (words[first...last].joined(separator: " "), .sure, nil)
        return
      }
    }
    for words in names {
      if let near = NameLikeness.difference(names: words, address: address) {
        (name, trust) = (words.joined(separator: " "), .near)
        remark = .nameUnlikeAddress(name: near.name, part: near.part)
        return
      }
    }
    guard isClose, names.count == 1, let words = names.first else { return nil }
    (name, trust) = (words.joined(separator: " "), .loose)
    remark = .nameNotInAddress(name: name)
  }

  private static func isSame(_ name: String, _ part: String) -> Bool {
    !NameLikeness.forms(name).isDisjoint(with: NameLikeness.forms(part))
  }

  /// The runs of two to five words that begin with capitals.
  private static func names(in text: String, without address: String) -> [[String]] {
    var names: [[String]] = []
    var words: [String] = []
    func flush() {
      if (2...5).contains(words.count) { names.append(words) }
      words = []
    }
    for piece in text.prefix(2000).split(separator: " ") {
      let word = piece.drop { !$0.isLetter }
      let core = word.prefix { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
      let isName =
        !piece.contains("@") && core.first?.isUppercase == true && core.count > 1
        && core.dropFirst().contains { $0.isLowercase }
      if word.startIndex != piece.startIndex { flush() }
      if isName { words.append(String(core)) } else { flush() }
      if core.endIndex != piece.endIndex { flush() }
    }
    flush()
    return names
  }
}

extension Passage {
  /// The telephone numbers in the text: what follows `tlf.` and the like, or begins with `+`.
  var phoneNumbers: [String] {
    var numbers: [String] = []
    var seen: Set<String> = []
    var index = 0
    while index < tokens.count {
      let isInternational = kind(index) == .mark(0x2B)
      guard isInternational || isPhoneWord(index) else {
        index += 1
        continue
      }
      var start = index
      while !isInternational, start < min(index + 5, tokens.count), number(start) == nil,
        kind(start) != .mark(0x2B)
      {
        start += 1
      }
      var end = isInternational || kind(start) == .mark(0x2B) ? start + 1 : start
      var digits = 0
      while let number = number(end), digits + number.digits <= 12 {
        digits += number.digits
        end += 1
        if digits == 8, kind(start) != .mark(0x2B) { break }
        if digits == 10, kind(start) == .mark(0x2B), self.number(start + 1)?.value == 47 { break }
      }
      if end > start, digits >= 5 {
        let text = string(start...(end - 1))
        if PhoneNumber(text) != nil, seen.insert(text).inserted { numbers.append(text) }
      }
      index = max(end, index + 1)
    }
    return numbers
  }

  private func isPhoneWord(_ index: Int) -> Bool {
    guard let word = word(index) else { return false }
    return ["tlf", "tel", "mob", "mobil", "phone", "tlfnr", "mobile"].contains(word)
      || word.hasPrefix("telefon")
  }
}
