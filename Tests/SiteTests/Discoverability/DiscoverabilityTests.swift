import Foundation
import ImageFiles
import Language
import Testing

@testable import Site

/// What a site says to search engines and to those it is shared with.
@Suite struct DiscoverabilityTests {
  private static let hostile = "</script><script>alert(1)</script> & \\\" \u{2028}<!--"
  private static let png =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 3, 0x20, 0, 0, 2, 0x58]

  private func built(
    _ files: [String: String], settings: String = "url: https://samling.example"
  ) throws -> [String: String] {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: Samling\norganisation: { name: Etaten, short: E }\n\(settings)\n", to: "site.yml")
    for (path, text) in files { try folder.write(text, to: "content/" + path) }
    try folder.write(Self.png, to: "content/bilde.png")
    let (source, found) = try SourceFolder.read(folder.path)
    let clock = try #require(BuildClock("2026-05-01T08:00:00Z"))
    let outcome = SiteBuild.prepare(source, findings: found, options: BuildOptions(clock: clock))
    let site = try #require(outcome.site, "\(outcome.findings)")
    return Dictionary(
      uniqueKeysWithValues: try site.files.map {
        ($0.path, String(decoding: try $0.read(), as: UTF8.self))
      })
  }

  private func data(_ html: String?) throws -> [[String: Any]] {
    let html = try #require(html)
    let match = try #require(
      html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
    let value = try JSONSerialization.jsonObject(with: Data(match.1.utf8))
    return try #require((value as? [String: Any])?["@graph"] as? [[String: Any]])
  }

  private let programme = [
    "index.md": "---\nkind: page\ntitle: Forside\n---\n\nDette er programmene.\n\nMer.\n",
    "kurs/index.md": """
    ---
    kind: invitation
    title: Kurset
    programme: { name: Kurs, cohort: Våren 2026 }
    hosts: [{ name: Vert, short: V }]
    fee: { amount: 6400 kr }
    application: { to: "mailto:a@b.no", deadline: 2026-01-10 }
    ---
    """,
    "kurs/samlinger.md": """
    ---
    kind: schedule
    title: Samlinger
    sessions:
      - { id: a, title: Oppstart, date: 2026-03-20, time: 22.00–02.00, format: physical,
          place: { name: Huset, address: Gata 1 } }
      - { id: b, title: Midt, date: 2026-06-02, format: digital, join: later, status: cancelled }
      - { id: c, title: Slutt, date: 2026-09-01/2026-09-02, status: tentative, place: later }
      - { id: d, title: Senere, unscheduled: Ikke satt }
    ---
    """,
  ]

  @Test func `sessions are events, with their clocks' offset from UTC`() throws {
    let files = try built(programme)
    let events = try data(files["kurs/samlinger/index.html"])
      .filter { $0["@type"] as? String == "EducationEvent" }
    #expect(events.compactMap { $0["name"] as? String } == ["Oppstart", "Midt", "Slutt"])
    #expect(
      events.map { $0["startDate"] as? String }
        == ["2026-03-20T22:00:00+01:00", "2026-06-02", "2026-09-01"])
    #expect(
      events.map { $0["endDate"] as? String }
        == ["2026-03-21T02:00:00+01:00", "2026-06-02", "2026-09-02"])
    #expect(
      events.map { ($0["eventStatus"] as? String)?.split(separator: "/").last }
        == ["EventScheduled", "EventCancelled", nil])
    #expect(
      events.map { ($0["eventAttendanceMode"] as? String)?.split(separator: "/").last }
        == ["OfflineEventAttendanceMode", "OnlineEventAttendanceMode", nil])
    #expect((events[0]["location"] as? [String: String])?["address"] == "Gata 1")
    #expect(events[2]["location"] as? String == "Sted kommer")
    #expect(events[0]["url"] as? String == "https://samling.example/kurs/samlinger/#a")
  }

  @Test func `a programme is a course, its cohort the instance of it`() throws {
    let course = try #require(
      try data(try built(programme)["kurs/index.html"]).first { $0["@type"] as? String == "Course" }
    )
    let instance = try #require(course["hasCourseInstance"] as? [String: Any])
    #expect(instance["name"] as? String == "Kurs, Våren 2026")
    #expect(instance["startDate"] as? String == "2026-03-20")
    #expect(instance["endDate"] as? String == "2026-09-02")
    #expect(instance["courseMode"] as? String == "Onsite")
    let offer = try #require(course["offers"] as? [String: Any])
    #expect(offer["price"] as? Int == 6400)
    #expect(offer["category"] as? String == "Paid")
    #expect(offer["availabilityEnds"] as? String == "2026-01-10")
    #expect(offer["url"] == nil)
    #expect((course["syllabusSections"] as? [Any])?.count == 3)
    #expect(course["description"] == nil)
  }

  @Test func `nothing that is written can end the script or break out of it`() throws {
    let title =
      "\""
      + Self.hostile.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\u{2028}", with: "\\L") + "\""
    let files = try built([
      "index.md": "---\nkind: page\ntitle: \(title)\ndescription: \(title)\n---\n",
      "a.md": "---\nkind: report\ntitle: \(title)\nauthors: [\(title)]\nsummary: \(title)\n---\n",
    ])
    let report = try #require(
      try data(files["a/index.html"]).first { $0["@type"] as? String == "Report" })
    #expect(report["name"] as? String == Self.hostile)
    #expect(report["abstract"] as? String == Self.hostile)
    for html in [files["index.html"], files["a/index.html"]] {
      #expect(html?.contains("<script>alert") == false)
      #expect(
        html?.contains(
          "\\u003C/script>\\u003Cscript>alert(1)\\u003C/script> & \\\\\\\" \\u2028\\u003C!--")
          == true)
      #expect(html?.matches(of: /<script/).count == 2)
    }
  }

  @Test func `a page that is shared says what it is and shows a picture`() throws {
    let files = try built(programme)
    let front = try #require(files["index.html"])
    for tag in [
      #"<meta name="description" content="Dette er programmene.">"#,
      #"<meta property="og:description" content="Dette er programmene.">"#,
      #"<meta property="og:image" content="https://samling.example/deling.png">"#,
      #"<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">"#,
      #"<meta property="og:locale" content="nb_NO">"#,
    ] { #expect(front.contains(tag), "\(tag)") }
    #expect(front.contains("hreflang") == false)
    #expect(
      files["kurs/samlinger/index.html"]?.contains(
        #"og:image" content="https://samling.example/kurs/deling.png""#) == true)
    #expect(files["deling.png"] != nil && files["kurs/deling.png"] != nil)
  }

  @Test func `a page's own picture goes with its links, and stands on the page`() throws {
    let files = try built([
      "index.md":
        "---\nkind: page\ntitle: X\nimage: { src: bilde.png, alt: Et team, credit: Kari }\n---\n\n![To](bilde.png)\n"
    ])
    let html = try #require(files["index.html"])
    for part in [
      #"og:image" content="https://samling.example/bilde.png">"#,
      #"og:image:width" content="800"><meta property="og:image:height" content="600">"#,
      #"og:image:alt" content="Et team">"#,
      #"<img src="bilde.png" alt="Et team" width="800" height="600"><figcaption>Foto: Kari</figcaption>"#,
      #"<img src="bilde.png" alt="To" width="800" height="600" loading="lazy" decoding="async">"#,
    ] { #expect(html.contains(part), "\(part)") }
  }

  @Test func `the logo keeps its shape`() throws {
    let files = try built(
      ["index.md": "---\nkind: page\ntitle: X\n---\n"],
      settings: "url: https://samling.example\ntheme: { logo: bilde.png }")
    #expect(
      files["index.html"]?.contains(
        #"<img src="bilde.png" alt="" width="53" height="40">"#) == true)
  }

  @Test func `where the site's address is not known, nothing is said that needs it`() throws {
    let files = try built(programme, settings: "")
    let html = try #require(files["kurs/samlinger/index.html"])
    #expect(!html.contains("og:image") && !html.contains("og:url") && !html.contains("canonical"))
    #expect(files["deling.png"] == nil)
    let graph = try data(html)
    #expect(!graph.contains { $0["@type"] as? String == "BreadcrumbList" })
    #expect(((graph.last?["organizer"] as? [[String: Any]])?.first)?["name"] as? String == "Vert")
  }

  @Test func `versions of a page know each other, in their heads and in the sitemap`() throws {
    let files = try built([
      "index.md": "---\nkind: page\ntitle: X\nupdated: 2026-01-02\n---\n",
      "index.en.md": "---\nkind: page\ntitle: Y\n---\n",
    ])
    let map = try #require(files["sitemap.xml"])
    let alternates =
      #"<xhtml:link rel="alternate" hreflang="nb" href="https://samling.example/"/>"#
      + #"<xhtml:link rel="alternate" hreflang="en" href="https://samling.example/en/"/>"#
      + #"<xhtml:link rel="alternate" hreflang="x-default" href="https://samling.example/"/>"#
    #expect(
      map.contains(
        "<loc>https://samling.example/</loc><lastmod>2026-01-02</lastmod>\(alternates)</url>"))
    #expect(map.contains("<loc>https://samling.example/en/</loc>\(alternates)</url>"))
    #expect(
      files["en/index.html"]?.contains(
        #"hreflang="x-default" href="https://samling.example/">"#) == true)
  }

  @Test func `images are read from the disk, and those with much before their size to the end`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("title: X\n", to: "site.yml")
    try folder.write(Self.png, to: "content/a.png")
    try folder.write([UInt8](), to: "content/b.gif")
    let segment = [0xFF, 0xE2, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 65533)
    try folder.write(
      [0xFF, 0xD8] + segment + segment + [0xFF, 0xC0, 0, 17, 8, 0, 10, 0, 20, 3],
      to: "content/c.JPG")
    try folder.write("text", to: "content/d.txt")
    let (source, _) = try SourceFolder.read(folder.path)
    #expect(source.images.keys.sorted() == ["a.png", "b.gif", "c.JPG"])
    #expect(source.images["a.png"]?.size == ImageSize(width: 800, height: 600))
    #expect(source.images["b.gif"] == ImageFile(header: nil, byteCount: 0))
    #expect(source.images["c.JPG"]?.size == ImageSize(width: 20, height: 10))
  }
}
