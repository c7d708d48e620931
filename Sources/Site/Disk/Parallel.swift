import Dispatch
import Synchronization

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

  /// The same for work that mostly waits: at most `width` items at a time, whatever the cores.
  static func waitingMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], width: Int, _ transform: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    let group = DispatchGroup()
    for worker in 0..<min(width, items.count) {
      DispatchQueue(label: "samling.waiting.\(worker)").async(group: group) {
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < items.count else { return }
          let result = transform(items[index])
          results.withLock { $0[index] = result }
        }
      }
    }
    group.wait()
    return results.withLock { $0.compactMap(\.self) }
  }
}
