/// Values by field, for the few fields that a work has of the many there are: looking through them
/// is faster than hashing, and they take less room.
struct FieldValues<Field: Hashable & Sendable, Value: Hashable & Sendable>: Sendable {
  private var fields: [Field] = []
  private var values: [Value] = []

  /// The value of a field; nil where it has none.
  subscript(field: Field) -> Value? {
    get { fields.firstIndex(of: field).map { values[$0] } }
    set {
      let index = fields.firstIndex(of: field)
      switch (index, newValue) {
      case (let index?, let value?): values[index] = value
      case (let index?, nil):
        fields.remove(at: index)
        values.remove(at: index)
      case (nil, let value?):
        fields.append(field)
        values.append(value)
      case (nil, nil): break
      }
    }
  }
}

extension FieldValues: Hashable {
  /// Whether both have the same values, in whichever order they were set.
  static func == (left: FieldValues, right: FieldValues) -> Bool {
    left.fields.count == right.fields.count
      && zip(left.fields, left.values).allSatisfy { right[$0] == $1 }
  }

  /// Mixes in what does not depend on the order.
  func hash(into hasher: inout Hasher) { hasher.combine(Set(fields)) }
}
