/// Gives each name once: a name that is taken is given a number. Case makes no difference.
struct UniqueNames {
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  /// The name, or `name-2` and so on where it is taken.
  mutating func unique(_ name: String) -> String {
    let folded = name.lowercased()
    if taken.insert(folded).inserted { return name }
    var number = lastNumber[folded] ?? 1
    repeat { number += 1 } while !taken.insert("\(folded)-\(number)").inserted
    lastNumber[folded] = number
    return "\(name)-\(number)"
  }
}
