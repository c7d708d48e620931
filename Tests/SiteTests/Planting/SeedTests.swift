import Diagnostics
import Language
import ProgrammeModel
import Seeds
import Testing

@testable import Site
@testable import samling

/// What is planted is right on whatever day it is planted.
@Suite struct SeedTests {
  static let days = (0..<1096).map { LocalDate(daysSince1970: 20_600).adding(days: $0) }

  @Test func `a new site has no finding, on any day of three years`() throws {
    var read: [SourceFile: (Page?, [Finding])] = [:]
    for day in Self.days {
      let site = Planting(language: .bokmål, today: day).site
      #expect(try checked(site, on: day, &read) == [], "\(day.iso)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a new site builds without a finding, whatever its language`(language: Language) throws {
    for (number, day) in Self.days.enumerated() where number % 122 == 0 {
      let site = Planting(language: language, today: day).site
      #expect(try findings(of: site, on: day) == [], "\(day.iso)")
    }
  }

  @Test func `a new site has no finding long after it was planted`() throws {
    for day in Self.days where day.day == 1 && day.month % 3 == 0 {
      let site = Planting(language: .bokmål, today: day).site
      #expect(try findings(of: site, on: day.adding(days: 800)) == [], "\(day.iso)")
    }
  }

  @Test(arguments: Language.allCases, PageKind.allCases)
  func `a page of each kind has no finding beside a new site`(
    language: Language, kind: PageKind
  ) throws {
    for (number, day) in Self.days.enumerated() where number % 365 == 0 {
      let planting = Planting(language: language, today: day)
      let page = planting.page(kind, path: "content/nytt/\(kind).md", title: "Nytt")
      #expect(try findings(of: planting.site + [page], on: day) == [], "\(day.iso)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a new site shows each kind of page`(language: Language) throws {
    let site = Planting(language: language, today: Self.days[0]).site
    let pages = site.filter { $0.path.hasSuffix(".md") }.compactMap {
      Page.read($0.bytes, path: $0.path, siteLanguage: language, allowsRawHTML: false).0
    }
    #expect(Set(pages.map(\.kind)) == Set(PageKind.allCases))
    #expect(pages.count == PageKind.allCases.count)
    let blocks = pages.flatMap(\.blocks.values)
    #expect(blocks.count == 2)
    #expect(site.contains { $0.path.hasSuffix(".bib") })
    #expect(site.contains { $0.path.hasSuffix(".csv") })
  }

  @Test func `the programme comes after its deadline, and both after the day of planting`() {
    for day in Self.days {
      let dates = SeedDates(today: day)
      #expect(day.adding(days: 29) < dates.deadline)
      #expect(dates.deadline < dates.start)
      #expect(dates.start < dates.webinar && dates.webinar < dates.middle)
      #expect(dates.breakEnd < dates.middle && dates.middle < dates.end)
      #expect(dates.lastYear < day.year)
    }
  }

  @Test func `nothing is left to fill in`() {
    for language in Language.allCases {
      let planting = Planting(language: language, today: Self.days[0])
      let pages = PageKind.allCases.map { planting.page($0, path: "content/x.md", title: "X") }
      for file in planting.site + pages {
        #expect(!file.bytes.isEmpty)
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("{{"), "\(file.path)")
      }
    }
  }

  /// What is found where everything is built.
  private func findings(of files: [SourceFile], on day: LocalDate) throws -> [Finding] {
    var options = BuildOptions(clock: try #require(BuildClock(day.iso)))
    options.withDrafts = true
    return SiteBuild.prepare(folder(of: files), findings: [], options: options).findings
  }

  /// What the rules find, with nothing built and no page read twice: quick enough for every day.
  private func checked(
    _ files: [SourceFile], on day: LocalDate, _ read: inout [SourceFile: (Page?, [Finding])]
  ) throws -> [Finding] {
    let source = folder(of: files)
    var findings: [Finding] = []
    let bytes = try #require(source.configuration).bytes
    let configuration = try #require(
      SiteConfiguration.read(bytes, file: "site.yml", findings: &findings))
    let pages = source.pages.compactMap { file in
      let (page, found) =
        read[file]
        ?? Page.read(
          file.bytes, path: file.path, siteLanguage: configuration.language, allowsRawHTML: false)
      read[file] = (page, found)
      findings += found
      return page
    }
    #expect(pages.count == source.pages.count)
    var judge = FindingJudge(configuration: configuration, pages: pages, withDrafts: true)
    let draft = SiteDraft(
      configuration: configuration, pages: pages, assets: [],
      data: source.data.map { SiteDraft.DataFile(path: $0.path, bytes: $0.bytes) },
      withDrafts: true, today: day, clocks: [:], slots: [])
    let (site, found) = draft.checked(&judge)
    #expect(site != nil)
    return findings + found
  }

  private func folder(of files: [SourceFile]) -> SourceFolder {
    var source = SourceFolder()
    for file in files where !file.path.hasPrefix(".") {
      switch file.path.split(separator: ".").last {
      case "md": source.pages.append(file)
      case "yml": source.configuration = file
      default: source.data.append(file)
      }
    }
    return source
  }
}

/// Where people say that a page is to be.
@Suite struct SeedPathTests {
  @Test(arguments: [
    ("kull-2028/samlinger", "content/kull-2028/samlinger.md", "Samlinger"),
    ("content/kull-2028/samlinger.md", "content/kull-2028/samlinger.md", "Samlinger"),
    ("./content/kull-2028/dag-en.md", "content/kull-2028/dag-en.md", "Dag en"),
    ("kull-2028/plan/", "content/kull-2028/plan.md", "Plan"),
  ])
  func `a path may be written short or in full`(written: String, file: String, title: String) throws
  {
    let path = try SeedPath(written, kind: .schedule)
    #expect(path.file == file)
    #expect(path.title == title)
  }

  @Test func `an invitation is its folder's own page`() throws {
    let path = try SeedPath("vestfold-2028", kind: .invitation)
    #expect(path.file == "content/vestfold-2028/index.md")
    #expect(path.title == "Vestfold 2028")
    #expect(try SeedPath("vestfold-2028/index.md", kind: .invitation) == path)
    #expect(throws: SeedPath.Fault.notIndex(folder: "vestfold")) {
      try SeedPath("vestfold/kurs.md", kind: .invitation)
    }
  }

  @Test(arguments: [
    ("../x", SeedPath.Fault.outside("../x")), ("/etc/x", .outside("/etc/x")),
    ("content/a/../../x", .outside("content/a/../../x")), ("", .empty), ("content/", .empty),
    ("Vestfold 2028", .name("Vestfold 2028", better: "vestfold-2028")),
    ("kull/Øvelse på æ", .name("Øvelse på æ", better: "ovelse-pa-ae")),
    ("a/.skjult", .name(".skjult", better: "skjult")), ("a/‮", .name("‮", better: nil)),
    ("samlinger", .noFolder(name: "samlinger")),
  ])
  func `what cannot be a page's address is refused`(
    written: String, fault: SeedPath.Fault
  ) throws {
    #expect(throws: fault) { try SeedPath(written, kind: .schedule) }
  }
}
