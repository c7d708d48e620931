import Dispatch
import Synchronization

/// The one place where work is done on several cores at once.
enum Parallel {
  /// What `transform` makes of each item, in the items' order.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(transform) }
    // Neighbours have much in common: one core takes several, unless there are few.
    let stride = min(16, max(1, items.count / 256))
    return [Result](unsafeUninitializedCapacity: items.count) { buffer, count in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: (items.count + stride - 1) / stride) { run in
        for index in run * stride..<min((run + 1) * stride, items.count) {
          slots.initializeElement(at: index, to: transform(items[index]))
        }
      }
      count = items.count
    }
  }

  /// The same, where `transform` may let go of what it has read of an item.
  static func map<Item: Sendable, Result: Sendable>(
    emptying items: inout [Item], _ transform: @Sendable (inout Item) -> Result
  ) -> [Result] {
    let count = items.count
    return items.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      return map(Array(0..<count)) { transform(&slots[$0]) }
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
