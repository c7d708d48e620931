/// Short codes for symbols that are frequent, long ones for those that are rare (RFC 1951, 3.2.2).
struct HuffmanCode {
  /// How many bits the code of each symbol has; 0 for symbols that are not there.
  let lengths: [UInt8]
  /// The codes, with their first bit lowest.
  let codes: [UInt32]

  /// The code for symbols that are there so many times; at least two of them are.
  init(_ counts: [Int], longest: UInt8) {
    var counts = counts
    var lengths = Self.lengths(counts)
    // Evening out what is rare shortens the longest codes.
    while lengths.contains(where: { $0 > longest }) {
      counts = counts.map { $0 == 0 ? 0 : $0 / 2 + 1 }
      lengths = Self.lengths(counts)
    }
    self.lengths = lengths
    var codes = [UInt32](repeating: 0, count: lengths.count)
    var next: UInt32 = 0
    for length in 1...longest {
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol] = reversed(next, length)
        next += 1
      }
      next <<= 1
    }
    self.codes = codes
  }

  /// Joins the two rarest again and again; what is joined last has the shortest codes.
  private static func lengths(_ counts: [Int]) -> [UInt8] {
    let symbols = counts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    // Nodes stand in the order of their weights: leaves first, what is joined behind them.
    var weights = symbols.map { counts[$0] }
    var parents = [Int](repeating: 0, count: 2 * symbols.count)
    var leaf = 0
    var joined = symbols.count
    for node in symbols.count..<max(symbols.count, 2 * symbols.count - 1) {
      var weight = 0
      for _ in 0..<2 {
        let isLeaf = leaf < symbols.count && (joined >= node || weights[leaf] <= weights[joined])
        let child = isLeaf ? leaf : joined
        if isLeaf { leaf += 1 } else { joined += 1 }
        parents[child] = node
        weight += weights[child]
      }
      weights.append(weight)
    }
    var depths = [UInt8](repeating: 0, count: max(1, 2 * symbols.count - 1))
    var lengths = [UInt8](repeating: 0, count: counts.count)
    for node in (0..<max(0, depths.count - 1)).reversed() {
      depths[node] = depths[parents[node]] + 1
      if node < symbols.count { lengths[symbols[node]] = depths[node] }
    }
    return lengths
  }
}
