import Markdown
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct HostileInputTests {
  /// Inputs on which a careless reader takes quadratic time or overflows its stack.
  static let inputs: [String] = [
    repeated("> - ", 60) + repeated("*a **a ", 60) + "b" + repeated(" a** a*", 60),
    repeated("> ", 5000) + "a", repeated("* ", 5000) + "a\n" + repeated("\n", 5000),
    repeated("> - ", 3000) + "a\n" + repeated("\n", 5000),
    (0..<150).map { repeated("  ", $0) + "- a\n" }.joined(),
    repeated("*a **a ", 3000) + "b" + repeated(" a** a*", 3000), repeated("![[]()", 3000),
    repeated("![", 5000) + "a" + repeated("](u)", 5000),
    repeated("[", 5000) + repeated("]", 5000),
    repeated("[^", 5000), repeated("[^a]", 5000), repeated("[^a]: ", 5000),
    repeated("[^a]: b\n", 5000), repeated("[@a]", 5000), repeated("[@a;", 5000),
    "[" + repeated("@a;", 5000) + "]", repeated("|", 10_000) + "\n" + repeated("|-", 5000),
    repeated("|a", 3000) + "\n" + repeated("|-", 3000) + "\n" + repeated("|x\n", 2000),
    repeated("|a|\n|-|-|\n", 5000), repeated("- ", 80) + "|a|\n|-|\n" + repeated("|b|\n", 5000),
    (0..<150).map { repeated("    ", $0) + "[^\($0)]: a\n\n" }.joined(),
    repeated("# a\n", 3000), repeated("ø [a](b) ", 3000), repeated("\"'a ", 5000),
    repeated("1 000 ", 3000), repeated("[a](b \"\") ", 3000), repeated("\0", 5000),
    repeated("<!-- ", 3000), "[a](" + repeated("(", 5000), repeated("[a\n", 3000) + "]: u",
  ]

  @Test(arguments: inputs.indices)
  func `a hostile input is read and written in bounded time on a small stack`(index: Int) {
    let text = Self.inputs[index]
    let clock = ContinuousClock()
    let time = clock.measure {
      onSmallStack {
        _ = plain(text)
        _ = page(text, typography: .norwegian)
      }
    }
    #expect(time < .seconds(20 * instrumented))
  }

  @Test func `what nests too deep is kept, and found once`() {
    let quotes = repeated("> ", 150) + "innerst"
    #expect(page(quotes).contains("innerst"))
    #expect(findings(quotes).map { $0.split(separator: " ").last } == ["deep-nesting"])
    let emphasis = repeated("*a **b ", 80) + "[x](/y)" + repeated(" a** a*", 80)
    #expect(page(emphasis).contains("x"))
    #expect(findings(emphasis).map { $0.split(separator: " ").last } == ["deep-nesting"])
  }

  @Test func `a long rule and code far to the right are no deep nesting`() {
    #expect(plain(repeated("- ", 200)) == "<hr />\n")
    let far = repeated(" ", 250) + "- a"
    #expect(page("```\n\(far)\n```").contains(">\(far)\n</code>"))
    #expect(findings("```\n\(far)\n```").isEmpty)
  }

  @Test func `our marks in a file become replacement characters and confuse nothing`() {
    let marks = (0..<3).map(noncharacter)
    let html = page("a\(marks[0]) [\(marks[1])^1] [^1]\(marks[0]) b\n\n[^1]: c \(marks[2])")
    #expect(html.contains("<p>a\u{FFFD} [\u{FFFD}^1] <sup"))
    #expect(html.contains("c \u{FFFD} <a"))
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private func repeated(_ text: String, _ count: Int) -> String { Self.repeated(text, count) }
}

/// How many times the stack and the time a program takes that `make sanitize` has instrumented.
private let instrumented = getenv("SAMLING_SANITIZED") == nil ? 1 : 8

/// Runs `body` on a thread with a stack of 512 KiB, as worker threads have.
private func onSmallStack(_ body: @escaping @Sendable () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 512 * 1024 * instrumented)
  let work = Unmanaged.passRetained(Work(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(&thread, &attributes, { Work.run($0) }, work)
    if let thread { pthread_join(thread, nil) }
  #else
    var thread = pthread_t()
    pthread_create(&thread, &attributes, { Work.run($0) }, work)
    pthread_join(thread, nil)
  #endif
}

private final class Work: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
    return nil
  }
}
