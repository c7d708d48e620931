import Dispatch

/// The one place where work is done on several cores at once.
enum Parallel {
  /// What `transform` makes of each item, in the items' order.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(transform) }
    return [Result](unsafeUninitializedCapacity: items.count) { buffer, count in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: items.count) { index in
        slots.initializeElement(at: index, to: transform(items[index]))
      }
      count = items.count
    }
  }
}
