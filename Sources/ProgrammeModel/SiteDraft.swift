import Diagnostics
public import ImageFiles
public import Language

/// A site whose pages have been read one by one, but not yet against each other.
public struct SiteDraft: Sendable {
  /// A text file that pages refer to: literature or figures.
  public struct DataFile: Sendable {
    /// Its path from the site's folder.
    public let path: String
    /// What is in it.
    public let bytes: [UInt8]

    /// A text file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What site.yml says.
  public let configuration: SiteConfiguration
  /// The pages that could be read.
  public let pages: [Page]
  /// The files that are published as they are, by their paths below content/.
  public let assets: Set<String>
  /// The images among them, by the same paths.
  public let images: [String: ImageFile]
  /// Literature and figures.
  public let data: [DataFile]
  /// Whether drafts are published too.
  public let withDrafts: Bool
  /// The day by which contacts are shown or left out.
  public let today: LocalDate
  /// The days that calendars have recorded, by the programmes' folders, where they count.
  public let clocks: [String: LocalDate]
  /// The site's own pieces of HTML, below theme/.
  public let slots: [DataFile]
  /// How to learn which links out of the site are dead; nil where nobody asks.
  public var linkInquiry: LinkInquiry?

  /// A draft of a site.
  public init(
    configuration: SiteConfiguration, pages: [Page], assets: Set<String>,
    images: [String: ImageFile] = [:], data: [DataFile], withDrafts: Bool, today: LocalDate,
    clocks: [String: LocalDate] = [:], slots: [DataFile] = []
  ) {
    self.configuration = configuration
    self.pages = pages
    self.assets = assets
    self.images = images
    self.data = data
    self.withDrafts = withDrafts
    self.today = today
    self.clocks = clocks
    self.slots = slots
  }
}
