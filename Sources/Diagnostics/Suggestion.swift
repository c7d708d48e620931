/// The candidate that is most like what was written, for "did you mean"; nil where none is near.
public func suggestion(for written: String, among candidates: [String]) -> String? {
  let folded = Array(written.lowercased().unicodeScalars)
  guard folded.count <= 64 else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    // So many letters must be added or removed at least.
    guard abs(folded.count - other.count) <= max(1, min(folded.count, other.count) / 3) else {
      continue
    }
    let distance = editDistance(folded, other)
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  guard let best, best.distance <= max(1, min(written.count, best.candidate.count) / 3) else {
    return nil
  }
  return best.candidate
}

/// How many letters must be added, removed, changed or swapped with their neighbour.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
