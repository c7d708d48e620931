import Bibliography
import ICalendar
import Language
import Markup
import ProgrammeModel
import Templates

/// Makes the files of a site, calendars apart. Each is rendered when it is asked for.
struct RenderPages: Sendable {
  let site: CheckedSite
  /// The files that are published as they are.
  let assets: [AssetFile]
  let zone: TimeZoneRules
  let style: ThemeFiles

  /// The files that belong to no folder, the pictures for sharing apart.
  var siteFiles: [OutputFile] { style.files + copies + lists + hostFiles + [notFound] }

  /// The pictures that go with links to the site and its programmes.
  var sharingImages: [OutputFile] { SharingImages(site: site).files }

  /// The files of some pages. `changes` are those of each schedule page, by the page's file.
  func files(of pages: [Page], changes: [String: [AnnouncedChange]]) -> [OutputFile] {
    let templates = templates(changes)
    return pages.flatMap { page in
      [
        OutputFile(
          path: String(page.address.path.dropFirst()) + "index.html",
          content: .made { templates.document(for: page).bytes },
          stage: page.address.isIndex ? .index : .page)
      ] + redirects(to: page, templates) + literature(page) + report(page)
    }
  }

  private func templates(_ changes: [String: [AnnouncedChange]]) -> Templates {
    Templates(
      site: site, assets: style.names, slots: style.slots, changes: changes,
      utcOffset: { [zone] day, time in
        zone.utcOffset(
          at: CivilDateTime(CivilDate(day), .midnight).adding(seconds: time.minutes * 60))
      })
  }

  /// The lists of everything, one a language.
  private var lists: [OutputFile] {
    let templates = templates([:])
    return site.searchPages.map { page in
      OutputFile(
        path: String(page.address.path.dropFirst()) + "index.html",
        content: .made { templates.searchDocument(for: page).bytes }, stage: .list)
    }
  }

  private var copies: [OutputFile] {
    assets.map { asset in
      OutputFile(
        path: asset.name, content: .copy(of: asset.diskPath),
        stage: .asset)
    }
  }

  private func redirects(to page: Page, _ templates: Templates) -> [OutputFile] {
    page.head.aliases.map { alias in
      let path = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
      return OutputFile(
        path: String(path.dropFirst()) + "index.html",
        content: .made { templates.redirect(to: page, from: path).bytes }, stage: .page)
    }
  }

  private var notFound: OutputFile {
    let templates = templates([:])
    return OutputFile(
      path: "404.html", content: .made { templates.notFound().bytes }, stage: .list)
  }

  /// The works of a list in every format.
  private func literature(_ page: Page) -> [OutputFile] {
    guard page.literature != nil else { return [] }
    let works = site.works[page.file] ?? []
    return references(beside: page) { works }
  }

  /// The reference to a report in every format, and what is on its sheets when it is printed.
  private func report(_ page: Page) -> [OutputFile] {
    guard page.report != nil else { return [] }
    let url = site.configuration.url.map { $0 + Templates.encodedPath(page.address.path) }
    let sheets = OutputFile(
      path: String(Templates.printStylesheetPath(of: page).dropFirst()),
      content: .made { Templates.printStylesheet(of: page) }, stage: .asset)
    return references(beside: page) { [page.citableWork(at: url)].compactMap(\.self) } + [sheets]
  }

  private func references(
    beside page: Page, to works: @escaping @Sendable () -> [Work]
  ) -> [OutputFile] {
    BibliographyFormat.allCases.map { format in
      OutputFile(
        path: String(page.address.path.dropFirst())
          + "\(page.address.stem).\(format.fileExtension)",
        content: .made { format.bytes(of: works()) }, stage: .asset)
    }
  }

  /// What web servers and search engines read.
  private var hostFiles: [OutputFile] {
    var files = [
      OutputFile(path: "_headers", content: .bytes(Array(HostFiles.headers.utf8)), stage: .list),
      OutputFile(path: ".htaccess", content: .bytes(Array(HostFiles.htaccess.utf8)), stage: .list),
      OutputFile(
        path: "robots.txt",
        content: .bytes(Array(HostFiles.robots(url: site.configuration.url).utf8)), stage: .list),
    ]
    if let url = site.configuration.url {
      files.append(
        OutputFile(
          path: "sitemap.xml", content: .made { [site] in HostFiles.sitemap(of: site, url: url) },
          stage: .list))
    }
    return files
  }
}
