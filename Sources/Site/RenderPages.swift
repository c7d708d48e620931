import Bibliography
import ICalendar
import Language
import Markup
import ProgrammeModel
import Templates

/// Makes the files of a site, calendars apart.
struct RenderPages {
  let site: CheckedSite
  let source: SourceFolder
  let zone: TimeZoneRules
  let changes: [String: [AnnouncedChange]]

  func files() -> [OutputFile] {
    let style = ThemeFiles(site: site, source: source)
    let templates = Templates(
      site: site, assets: style.names, slots: style.slots, changes: changes,
      utcOffset: { [zone] day, time in
        zone.utcOffset(
          at: CivilDateTime(CivilDate(day), .midnight).adding(seconds: time.minutes * 60))
      })
    let pages = site.pages.map { page in
      OutputFile(
        path: String(page.address.path.dropFirst()) + "index.html",
        content: .made { templates.document(for: page).bytes },
        stage: page.address.isIndex ? .index : .page)
    }
    let lists = site.searchPages.map { page in
      OutputFile(
        path: String(page.address.path.dropFirst()) + "index.html",
        content: .made { templates.searchDocument(for: page).bytes }, stage: .list)
    }
    return style.files + assets + SharingImages(site: site).files + pages + lists
      + redirects(templates) + literature + reports
      + hostFiles + [notFound(templates)]
  }

  private var assets: [OutputFile] {
    source.assets.map { asset in
      OutputFile(
        path: asset.name, content: .copy(of: asset.diskPath),
        stage: .asset)
    }
  }

  private func redirects(_ templates: Templates) -> [OutputFile] {
    site.pages.flatMap { page in
      page.head.aliases.map { alias in
        let path = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
        return OutputFile(
          path: String(path.dropFirst()) + "index.html",
          content: .made { templates.redirect(to: page, from: path).bytes }, stage: .page)
      }
    }
  }

  private func notFound(_ templates: Templates) -> OutputFile {
    OutputFile(path: "404.html", content: .bytes(templates.notFound().bytes), stage: .list)
  }

  /// The works of each list in every format.
  private var literature: [OutputFile] {
    site.pages.filter { $0.literature != nil }.flatMap { page in
      references(to: site.works[page.file] ?? [], beside: page)
    }
  }

  /// The reference to each report in every format, and what is on its sheets when it is printed.
  private var reports: [OutputFile] {
    site.pages.filter { $0.report != nil }.flatMap { page in
      let url = site.configuration.url.map { $0 + Templates.encodedPath(page.address.path) }
      let sheets = OutputFile(
        path: String(Templates.printStylesheetPath(of: page).dropFirst()),
        content: .made { Templates.printStylesheet(of: page) }, stage: .asset)
      return references(to: [page.citableWork(at: url)].compactMap(\.self), beside: page)
        + [sheets]
    }
  }

  private func references(to works: [Work], beside page: Page) -> [OutputFile] {
    BibliographyFormat.allCases.map { format in
      OutputFile(
        path: String(page.address.path.dropFirst())
          + "\(page.address.stem).\(format.fileExtension)",
        content: .made { Array(format.write(works).utf8) }, stage: .asset)
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
          path: "sitemap.xml", content: .bytes(HostFiles.sitemap(of: site, url: url)),
          stage: .list))
    }
    return files
  }
}
