/// Values by field, for the few fields that a work has of the many there are: looking through them
/// is faster than hashing, and they take less room.
struct FieldValues<Field: Hashable & Sendable, Value: Hashable & Sendable>: Sendable {
  private struct Entry: Sendable {
    let field: Field
    var value: Value
  }

  private var entries: [Entry] = []

  /// The value of a field; nil where it has none.
  subscript(field: Field) -> Value? {
    get { entries.first { $0.field == field }?.value }
    set {
      let index = entries.firstIndex { $0.field == field }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(field: field, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension FieldValues: Hashable {
  /// Whether both have the same values, in whichever order they were set.
  static func == (left: FieldValues, right: FieldValues) -> Bool {
    left.entries.count == right.entries.count
      && left.entries.allSatisfy { right[$0.field] == $0.value }
  }

  /// Mixes in what does not depend on the order.
  func hash(into hasher: inout Hasher) { hasher.combine(Set(entries.map(\.field))) }
}
