import Site
import Testing

/// PDFs beside their pages, made by stand-ins for the browsers.
@Suite struct PDFTests {
  /// A built site, a folder of programs, and what the program was told.
  private struct Stage {
    let folder: TemporaryFolder
    let site: PreparedSite

    init(program: String, named name: String = "chromium") throws {
      folder = try TemporaryFolder()
      try folder.makeFolder("site")
      let source = try TemporaryFolder()
      try ReportSite().write(to: source)
      for (path, bytes) in source.files(in: ".") { try folder.write(bytes, to: "site/" + path) }
      let clock = try #require(BuildClock("2026-05-01T08:00:00Z"))
      let (read, found) = try SourceFolder.read(folder.full("site"))
      let outcome = SiteBuild.prepare(read, findings: found, options: BuildOptions(clock: clock))
      site = try #require(outcome.site)
      try build()
      try folder.writeProgram("#!/bin/sh\n" + program, to: "bin/" + name)
    }

    @discardableResult
    func build() throws -> WriteSummary {
      try WritePublic.write(
        site.files, to: folder.full("site/public"), source: folder.full("site"), isForced: false)
    }

    func print(_ pages: [PublishedPage], seconds: Int = 20) throws {
      let program = try #require(PDFProgram.find(in: folder.full("bin")))
      let writer = try WritePDF(
        of: site, source: folder.full("site"), to: folder.full("site/public"), by: program,
        seconds: seconds)
      try writer.write(pages) { _ in }
    }

    var report: PublishedPage {
      get throws {
        let reports = site.pages.filter(\.isReport)
        return try #require(reports.first)
      }
    }
  }

  /// Writes a PDF to where Chromium is told to, and its arguments into it.
  private static let chromium = """
    for argument; do
      case $argument in --print-to-pdf=*) pdf=${argument#*=} ;; esac
      page=$argument
    done
    test -f "${page#file://}" || exit 9
    { echo '%PDF-1.4'; for argument; do echo "$argument"; done; } > "$pdf"
    """

  @Test func `a PDF lies beside its page, and builds let it be`() throws {
    let stage = try Stage(program: Self.chromium)
    try stage.print([try stage.report])
    let pdf = try #require(stage.folder.text("site/public/pilot/rapport/rapport.pdf"))
    let arguments = pdf.split(separator: "\n")
    #expect(arguments.contains("--headless"))
    #expect(arguments.contains("--export-tagged-pdf"))
    #expect(arguments.contains("--generate-pdf-document-outline"))
    #expect(arguments.contains("--no-pdf-header-footer"))
    let manifest = try #require(stage.folder.text("site/public/.samling-manifest"))
    #expect(!manifest.contains(".pdf"))
    let summary = try stage.build()
    #expect(summary.removed == 0)
    #expect(summary.unchanged == stage.site.files.count)
    #expect(stage.folder.text("site/public/pilot/rapport/rapport.pdf") == pdf)
  }

  @Test func `WeasyPrint is asked for PDF/UA`() throws {
    let program = "{ echo '%PDF-1.7'; echo \"$@\"; } > \"$4\""
    let stage = try Stage(program: program, named: "weasyprint")
    try stage.print([try stage.report])
    let pdf = try #require(stage.folder.text("site/public/pilot/rapport/rapport.pdf"))
    #expect(pdf.contains("--pdf-variant pdf/ua-1"))
  }

  @Test func `a program that takes too long is stopped with what it started`() throws {
    let stage = try Stage(program: "sleep 60 & sleep 60")
    let report = try stage.report
    #expect {
      try stage.print([report], seconds: 1)
    } throws: { error in
      if case PDFError.timedOut(_, seconds: 1) = error { true } else { false }
    }
    #expect(!stage.folder.has("site/public/pilot/rapport/rapport.pdf"))
  }

  @Test(arguments: ["echo dette gikk galt >&2; exit 3", "exit 0", "kill -9 $$"])
  func `a program that gives no PDF has failed, and its words are told`(program: String) throws {
    let stage = try Stage(program: program)
    let report = try stage.report
    #expect {
      try stage.print([report])
    } throws: { error in
      guard case PDFError.failed(_, let said) = error else { return false }
      return program.hasPrefix("echo") ? said == "dette gikk galt" : said.isEmpty
    }
    #expect(!stage.folder.has("site/public/pilot/rapport/rapport.pdf"))
  }

  @Test func `a page that is not built is told before anything is started`() throws {
    let stage = try Stage(program: Self.chromium)
    try stage.folder.remove("site/public/pilot/rapport/index.html")
    let report = try stage.report
    #expect {
      try stage.print([report])
    } throws: { error in
      if case PDFError.notBuilt(page: "/pilot/rapport/", _) = error { true } else { false }
    }
  }

  @Test func `no program is found where there is none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("not a program", to: "chromium")
    #expect(PDFProgram.find(in: folder.path) == nil)
    #expect(PDFProgram.find(in: "") == nil)
  }

  @Test(arguments: [
    "/pilot/rapport/", "pilot/rapport", "content/pilot/rapport.md", "./content/pilot/rapport.md",
    "site/content/pilot/rapport.md",
  ])
  func `a page is named by its address or its file`(name: String) throws {
    let stage = try Stage(program: "")
    #expect(try stage.report.isMeant(by: name, folder: "site"))
    #expect(stage.site.pages.filter { $0.isMeant(by: name, folder: "site") }.count == 1)
  }
}
