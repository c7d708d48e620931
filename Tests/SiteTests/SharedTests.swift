import Testing

@testable import Site

@Suite struct SharedTests {
  private final class Token: Sendable {}

  @Test func `a shared value is made once and let go with its last use`() {
    weak var made: Token?
    let shared = Shared(uses: 3) { Token() }
    do {
      let first = shared.take()
      made = first
      #expect(shared.take() === first)
    }
    #expect(made != nil)
    #expect(shared.take() === made)
    #expect(made == nil)
  }

  @Test func `a shared value that is asked for once more is made anew`() {
    let shared = Shared(uses: 1) { Token() }
    let first = shared.take()
    #expect(shared.take() !== first)
  }
}
