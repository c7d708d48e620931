import Synchronization

/// A value that is made once, when it is first asked for.
final class Lazy<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    made.withLock { made in
      let value = made ?? make()
      made = value
      return value
    }
  }
}

/// A value that several files are made of. It is made when the first of them is, and let go with the
/// last.
final class Shared<Value: Sendable>: Sendable {
  private let state: Mutex<(value: Value?, uses: Int)>
  private let make: @Sendable () -> Value

  /// `uses` is how many files are made of it.
  init(uses: Int, _ make: @escaping @Sendable () -> Value) {
    state = Mutex((nil, uses))
    self.make = make
  }

  func take() -> Value {
    state.withLock { state in
      let value = state.value ?? make()
      state.uses -= 1
      state.value = state.uses > 0 ? value : nil
      return value
    }
  }
}
