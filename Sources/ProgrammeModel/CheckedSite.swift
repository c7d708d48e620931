public import Bibliography
public import Charts
import Diagnostics
public import ImageFiles
public import Language

/// A site that has been checked: every reference in it leads somewhere. The only way to one is
/// `SiteDraft.checked()`. A class, since every step and every page holds it.
public final class CheckedSite: Sendable {
  /// What site.yml says.
  public let configuration: SiteConfiguration
  /// The pages that are published, in the order of their addresses.
  public let pages: [Page]
  /// The programmes, in the order of their folders.
  public let programmes: [Programme]
  /// The files that are published as they are, by their paths below content/.
  public let assets: Set<String>
  /// The images among them, by the same paths.
  public let images: [String: ImageFile]
  /// The works that a page's citations and lists are made of, by the page's file.
  public let works: [String: [Work]]
  /// How the references of a page's literature are written, by the page's file.
  public let styles: [String: ReferenceStyle]
  /// The charts of each page, by the page's file and the line on which their YAML begins.
  public let charts: [String: [Int: Chart]]
  /// The day by which contacts are shown or left out, where no calendar says otherwise.
  public let today: LocalDate
  /// The days that calendars have recorded, by the programmes' folders.
  public let clocks: [String: LocalDate]
  /// The site's own pieces of HTML, below theme/.
  let slots: [SiteDraft.DataFile]

  let index: SiteIndex

  init(
    configuration: SiteConfiguration, pages: [Page], programmes: [Programme],
    assets: Set<String>, images: [String: ImageFile], works: [String: [Work]],
    styles: [String: ReferenceStyle], charts: [String: [Int: Chart]], today: LocalDate,
    clocks: [String: LocalDate], slots: [SiteDraft.DataFile], index: SiteIndex
  ) {
    self.configuration = configuration
    self.pages = pages
    self.programmes = programmes
    self.assets = assets
    self.images = images
    self.works = works
    self.styles = styles
    self.charts = charts
    self.today = today
    self.clocks = clocks
    self.slots = slots
    self.index = index
  }

  /// The page at an address from the site's root.
  public func page(at path: String) -> Page? { index.byPath[path].map { pages[$0] } }

  /// Whether there is a calendar at an address from the site's root.
  public func hasCalendar(at path: String) -> Bool { index.calendars.contains(path) }

  /// The folders that have pages, in order.
  public var folders: [String] { index.byFolder.keys.sorted() }

  /// The pages of a folder, translations too, in the order of their addresses.
  public func pages(inFolder folder: String) -> [Page] {
    (index.byFolder[folder] ?? []).map { pages[$0] }
  }

  /// The page and its translations, in the order of their languages.
  public func versions(of page: Page) -> [Page] {
    let versions =
      page.isSearch
      ? searchPages : (index.byOriginal[page.address.original] ?? []).map { pages[$0] }
    guard versions.count > 1 else { return versions }
    return versions.sorted { order($0.language) < order($1.language) }
  }

  /// The version of a page in a language, or the page itself where there is none.
  public func version(of page: Page, in language: Language) -> Page {
    if !page.isSearch, index.byOriginal[page.address.original]?.count ?? 0 < 2 { return page }
    return versions(of: page).first { $0.language == language } ?? page
  }

  /// The programme that a page belongs to.
  public func programme(of page: Page) -> Programme? { programme(inFolder: page.address.folder) }

  /// The programme of a folder below content/.
  public func programme(inFolder folder: String) -> Programme? {
    index.programmes[folder].map { programmes[$0] }
  }

  /// The day by which a page's contacts are shown or left out.
  public func today(for page: Page) -> LocalDate { clocks[page.address.folder] ?? today }

  /// Whether the last session of a programme has passed.
  func isOver(_ programme: Programme) -> Bool {
    programme.days.map { $0.last < clocks[programme.folder] ?? today } ?? false
  }

  /// The same site by the days that its calendars have recorded.
  public func with(clocks: [String: LocalDate]) -> CheckedSite {
    CheckedSite(
      configuration: configuration, pages: pages, programmes: programmes, assets: assets,
      images: images, works: works, styles: styles, charts: charts, today: today, clocks: clocks,
      slots: slots,
      index: index)
  }

  /// The programme that follows another one.
  public func successor(of programme: Programme) -> Programme? {
    index.successors[programme.folder].map { programmes[$0] }
  }

  /// Where a link of a page leads.
  public func resolve(_ destination: String, from page: Page) -> LinkTarget {
    switch index.resolve(destination, from: page.address) {
    case .page(let number, let anchor): .page(pages[number], anchor: anchor)
    case .asset(let path): .asset(path)
    case .calendar(let path): .calendar(path)
    case .outside(let address): .outside(address)
    case .samePage(let anchor): .page(page, anchor: anchor)
    case .nowhere: .outside(destination)
    }
  }

  private func order(_ language: Language) -> Int {
    language == configuration.language ? -1 : Language.allCases.firstIndex(of: language) ?? 0
  }
}

/// Where a link leads.
public enum LinkTarget: Sendable {
  /// To a page of the site, and to a place on it.
  case page(Page, anchor: String?)
  /// To a file that is published as it is, by its path below content/.
  case asset(String)
  /// To a calendar of the site, by its address from the root.
  case calendar(String)
  /// Out of the site.
  case outside(String)
}

/// One cohort of a training programme: the pages of one folder.
public final class Programme: Sendable {
  /// Its folder below content/.
  public let folder: String
  /// Its own page.
  public let home: Page?
  /// Its pages in the site's language: home, schedules, literature, reports, others.
  public let pages: [Page]
  /// Its schedule pages.
  public let schedules: [Page]
  /// Its sessions with the page they stand on, in order of time.
  public let sessions: [(page: Page, session: Session)]
  /// The first and the last day of its sessions, where any has a day.
  public let days: DateRange?

  init(folder: String, home: Page?, pages: [Page]) {
    self.folder = folder
    self.home = home
    self.pages = pages
    schedules = pages.filter { $0.kind == .schedule }
    sessions = schedules.flatMap { page in
      (page.schedule?.sessionsInOrder ?? []).map { (page, $0) }
    }
    let dates = sessions.compactMap(\.session.dates)
    if let first = dates.map(\.first).min(), let last = dates.map(\.last).max() {
      days = DateRange(first: first, last: last)
    } else {
      days = nil
    }
  }

  /// Its invitation.
  public var invitation: Invitation? { home?.invitation }

  /// Its name without the cohort.
  public var name: String {
    invitation?.programme.name ?? home?.head.title.value ?? pages.first?.head.title.value ?? folder
  }
}
