// What each part of a build costs, over the pages of a site. Usage: MicroBenchmarks FOLDER [ROUNDS]
//
//     Benchmarks/generate.py 100 /tmp/site
//     swift run -c release MicroBenchmarks /tmp/site/samling

import Diagnostics
import FrontMatter
import Language
import Markdown
import ProgrammeModel
import Site

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A part of a build, done once for everything it is about.
struct Part {
  let name: String
  let count: Int
  let run: () -> Int
}

func report(_ part: Part, rounds: Int) {
  var times: [Duration] = []
  var volume = 0
  for _ in 0..<rounds { times.append(ContinuousClock().measure { volume = part.run() }) }
  let (seconds, attoseconds) = times.sorted()[rounds / 2].components
  let microseconds = Double(seconds) * 1e6 + Double(attoseconds) / 1e12
  let each = (microseconds / Double(max(1, part.count)) * 10).rounded() / 10
  print("\(part.name): \(part.count) of them, \(each) µs each, \(volume) bytes or nodes in all")
}

guard CommandLine.arguments.count > 1 else {
  print("usage: MicroBenchmarks FOLDER [ROUNDS]")
  exit(2)
}
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 9
let (source, found) = try SourceFolder.read(CommandLine.arguments[1])
let pages = source.pages
let parts = pages.compactMap { page -> (SourceFile, FrontMatterSplit)? in
  var findings: [Finding] = []
  return page.bytes.withUnsafeBufferPointer {
    FrontMatterSplit($0, file: page.path, findings: &findings)
  }.map { (page, $0) }
}
let options = BuildOptions(clock: BuildClock(secondsSinceEpoch: 1_795_305_600))
let outcome = SiteBuild.prepare(source, findings: found, options: options)
guard let site = outcome.site else {
  print("\(outcome.findings.count) findings: not a site to measure")
  exit(1)
}
let documents = site.files.filter { $0.path.hasSuffix(".html") }
let calendars = site.files.filter { $0.path.hasSuffix(".ics") }

func volume(of files: [OutputFile]) -> Int {
  files.reduce(0) { $0 + ((try? $1.read().count) ?? 0) }
}

for part in [
  Part(name: "front matter", count: parts.count) {
    parts.reduce(0) { sum, part in
      var findings: [Finding] = []
      let node = part.0.bytes.withUnsafeBufferPointer {
        YAMLNode.read(
          UnsafeBufferPointer(rebasing: $0[part.1.yaml]), file: part.0.path, findings: &findings)
      }
      return sum + (node?.entries?.count ?? 0)
    }
  },
  Part(name: "Markdown", count: parts.count) {
    parts.reduce(0) { sum, part in
      let tree = MarkdownTree.parse(
        Array(part.0.bytes[part.1.body]), file: part.0.path, firstLine: part.1.bodyFirstLine,
        extensions: .all, allowsRawHTML: false
      ).0
      return sum + tree.blocks.count
    }
  },
  Part(name: "pages read, both and their rules", count: pages.count) {
    pages.reduce(0) { sum, page in
      let read = Page.read(
        page.bytes, path: page.path, siteLanguage: .bokmål, allowsRawHTML: false)
      return sum + (read.0 == nil ? 0 : 1)
    }
  },
  Part(name: "read, checked and planned on all cores", count: pages.count) {
    SiteBuild.prepare(source, findings: found, options: options).site?.files.count ?? 0
  },
  Part(name: "templates", count: documents.count) { volume(of: documents) },
  Part(name: "calendars", count: calendars.count) { volume(of: calendars) },
] { report(part, rounds: rounds) }
