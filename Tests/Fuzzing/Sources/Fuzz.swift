#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The readers that are tried, each with a corpus of its name.
private let targets: [String: @Sendable ([UInt8]) -> Void] = [
  "site": tryWholeSite, "page": tryPage, "lock": tryLock, "values": tryValues,
  "markdown": tryMarkdown, "bibtex": { tryWorks($0, .bibTeX) }, "ris": { tryWorks($0, .ris) },
  "csl": { tryWorks($0, .cslJSON) }, "chart": tryChart, "import": tryImport,
]

private let target: @Sendable ([UInt8]) -> Void = {
  let name = getenv("SAMLING_FUZZ").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    fail("SAMLING_FUZZ is to be one of \(targets.keys.sorted().joined(separator: ", "))")
  }
  return target
}()

/// What libFuzzer calls with each input it thinks of.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// libFuzzer's own main, by its name in the library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What the package manager makes the program's beginning, since it is not told of the fuzzer.
@_cdecl("fuzz_main")
public func begin(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments, tryInput)
}

/// Ends the program: what must hold did not.
func fail(_ message: String) -> Never { fatalError(message) }

/// Ends the program where what must hold does not.
func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fail(message()) }
}
