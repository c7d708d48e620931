public import Language
public import Markup
public import ProgrammeModel

/// The pages of a site as HTML. A class, since every page's view holds it.
public final class Templates: Sendable {
  /// The names of the files that every page uses, with their fingerprints.
  public struct AssetNames: Sendable {
    /// The stylesheet's path from the site's root.
    public let stylesheet: String
    /// The script's path from the site's root.
    public let script: String
    /// The site's own stylesheet from theme/, where there is one.
    public let ownStylesheet: String?
    /// The logo's path from the site's root, where there is one.
    public let logo: String?

    /// The names of the files that every page uses.
    public init(stylesheet: String, script: String, ownStylesheet: String?, logo: String?) {
      self.stylesheet = stylesheet
      self.script = script
      self.ownStylesheet = ownStylesheet
      self.logo = logo
    }
  }

  /// What a site's own theme/ puts into every page.
  public struct Slots: Sendable {
    /// Behind the stylesheets, in `head`.
    public var head = HTML()
    /// Above the page's header.
    public var header = HTML()
    /// Below the page's footer.
    public var footer = HTML()

    /// Empty slots.
    public init() {}
  }

  /// The name of the Atom feed of changes in a programme's folder and at the site's root.
  public static let changeFeedName = "endringer.xml"

  let site: CheckedSite
  let assets: AssetNames
  let slots: Slots
  let changes: [String: [AnnouncedChange]]
  /// How many seconds the site's clocks are ahead of UTC at a time of a day.
  let utcOffset: @Sendable (LocalDate, LocalTime) -> Int

  /// Templates for a site. `changes` are those of each schedule page, by the page's file, the
  /// newest first; `utcOffset` says how many seconds the site's clocks are ahead of UTC.
  public init(
    site: CheckedSite, assets: AssetNames, slots: Slots,
    changes: [String: [AnnouncedChange]] = [:],
    utcOffset: @escaping @Sendable (LocalDate, LocalTime) -> Int
  ) {
    self.site = site
    self.assets = assets
    self.slots = slots
    self.changes = changes
    self.utcOffset = utcOffset
  }

  /// A page as a whole HTML document.
  public func document(for page: Page) -> HTML {
    let view = PageView(templates: self, page: page)
    return view.document(main: view.content)
  }

  /// A page that lists what there is to find.
  public func searchDocument(for page: Page) -> HTML {
    let view = PageView(templates: self, page: page)
    return view.document(main: view.searchPage)
  }
}
