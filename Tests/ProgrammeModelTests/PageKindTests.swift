import Diagnostics
import Testing

@Suite struct PageKindTests {
  private func problems(_ frontMatter: String) -> [Problem] {
    SmallSite(["side.md": "---\n\(frontMatter)\n---\n"]).findings.map(\.problem)
  }

  @Test func `a page whose kind nobody can tell is told, and not left out in silence`() {
    #expect(problems("title: Side") == [.missingKey("kind")])
    #expect(
      problems("kind: sid\ntitle: Side\nsessions: []") == [
        .badValue(
          "sid", expected: .oneOf(["invitation", "schedule", "literature", "report", "page"]))
      ])
  }

  @Test func `a key that is nearly kind is told beside the kind that is missing`() {
    let problems = problems("kinf: schedule\ntitle: Side\nsessions: []")
    #expect(problems.count == 2)
    #expect(problems.contains(.missingKey("kind")))
    #expect(
      problems.contains { problem in
        if case .unknownKey("kinf", suggestion: "kind", known: _) = problem { true } else { false }
      })
  }
}
