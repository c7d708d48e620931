import Foundation
import Testing

/// `samling new` and `samling add` as processes.
@Suite struct PlantingCommandTests {
  private let binary: Binary

  init() throws { binary = try Binary() }

  @Test(arguments: ["nb", "nn", "en"])
  func `a new site builds at once, without a word of what is wrong`(language: String) throws {
    let folder = try TemporaryFolder()
    let planted = try binary.run(["new", "mitt", "--language", language], in: folder, at: ".")
    #expect(planted.status == 0)
    #expect(planted.errors == "")
    #expect(planted.output.contains("samling serve"))
    let built = try binary.run(["build", "--strict"], in: folder, at: "mitt")
    #expect(built.status == 0)
    #expect(built.errors == "")
    #expect(folder.files(in: ".").keys.allSatisfy { $0.hasPrefix("mitt/") })
  }

  @Test(arguments: ["site.yml", "content/index.md", "brev.docx", ".gitignore", ".vscode/x.json"])
  func `a folder that holds something is refused and left as it was`(file: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("mitt eget", to: "site/" + file)
    for path in ["site", "site/", "./site"] {
      let outcome = try binary.run(["new", path], in: folder, at: ".")
      #expect(outcome.status == 2, "\(outcome)")
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("ingenting blir overskrevet"))
    }
    #expect(folder.files(in: ".").keys.sorted() == ["site/" + file])
    #expect(folder.text("site/" + file) == "mitt eget")
  }

  @Test func `an empty folder, or one that git has just made, becomes the site`() throws {
    let folder = try TemporaryFolder()
    try folder.write("ref", to: "klon/.git/HEAD")
    try binary.run(["new", "."], in: folder, at: "klon").expect(0)
    #expect(folder.has("klon/site.yml"))
    #expect(folder.has("klon/.vscode/tasks.json"))
    #expect(folder.text("klon/.git/HEAD") == "ref")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.full("klon"))
    #expect(names.sorted() == [".git", ".gitignore", ".vscode", "content", "site.yml"])
    try binary.run(["check", "--strict"], in: folder, at: "klon").expect(0)
  }

  @Test func `where a folder cannot be made, nothing is left behind`() throws {
    let folder = try TemporaryFolder()
    try folder.write("fil", to: "fil")
    try binary.run(["new", "fil"], in: folder, at: ".").expect(2)
    try binary.run(["new", "fil/site"], in: folder, at: ".").expect(2)
    try binary.run(["new", "mangler/site"], in: folder, at: ".").expect(2)
    try folder.link("lenke", to: "ingensteds")
    try binary.run(["new", "lenke"], in: folder, at: ".").expect(2)
    try binary.run(["new", "x", "--language", "sv"], in: folder, at: ".").expect(2)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["fil", "lenke"])
  }

  @Test func `pages are added to a site and pass its checks`() throws {
    let folder = try TemporaryFolder()
    try binary.run(["new", "site", "--language", "nn"], in: folder, at: ".").expect(0)
    let pages = [
      ["invitation", "vestfold-2031"], ["schedule", "vestfold-2031/samlingar"],
      ["literature", "content/vestfold-2031/litteratur.md"], ["report", "vestfold-2031/rapport"],
      ["page", "om-oss"],
    ]
    for page in pages {
      let outcome = try binary.run(["add"] + page, in: folder)
      #expect(outcome.status == 0, "\(outcome)")
      #expect(outcome.output.hasPrefix("Planta content/"))
    }
    let check = try binary.run(["check", "--strict"], in: folder)
    #expect(check.status == 0, "\(check)")
    #expect(folder.text("site/content/vestfold-2031/samlingar.md")?.contains("Næraste") == true)
    let before = folder.files(in: "site")
    for page in pages {
      let outcome = try binary.run(["add"] + page, in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("finst frå før"))
    }
    #expect(folder.files(in: "site") == before)
  }

  @Test func `a page that would make something wrong is not planted`() throws {
    let folder = try TemporaryFolder()
    try binary.run(["new", "site"], in: folder, at: ".").expect(0)
    let before = folder.files(in: "site")
    let year = try #require(
      before.keys.first { $0.hasSuffix("/samlinger.md") }?.split(separator: "/")[1])
    let outcome = try binary.run(["add", "schedule", "\(year)/flere"], in: folder)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("[duplicate-id]"))
    #expect(outcome.errors.contains("Ingenting er plantet"))
    #expect(folder.files(in: "site") == before)
  }

  @Test(arguments: [
    ["page", "../ute"], ["page", "Æ Ø"], ["schedule", "alene"], ["sirkus", "x"], ["page"],
    ["page", ""],
  ])
  func `wrong usage is status 2`(arguments: [String]) throws {
    let folder = try TemporaryFolder.withSite()
    let before = folder.files(in: "site")
    let outcome = try binary.run(["add"] + arguments, in: folder)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(!outcome.errors.isEmpty)
    #expect(folder.files(in: "site") == before)
    try binary.run(["add", "page", "x"], in: folder, at: ".").expect(2)
  }
}
