import Diagnostics
import FrontMatter
import Language
import ProgrammeModel

/// Some files of a site that are made of the same sources.
struct SitePartFiles: Sendable {
  /// A folder below content/, or `SitePartFiles.sharingImages`.
  let name: String
  /// Where they are among the site's files.
  let files: Range<Int>
  /// A digest of what they are made of; nil where that is not to be relied on.
  var ingredients: String?

  /// The pictures of all programmes, which are made of what their pages show to others.
  static let sharingImages = "/"
}

/// What the parts of a site are made of, as digests.
///
/// A folder's files are made of its own sources, and of what the other pages show: their front matter,
/// and the first words of those that have no description. All of that, with site.yml, theme/, the
/// names and sizes of assets, the data, the days, and the program itself, surrounds each folder. So a
/// text that changes concerns its own folder, and a title all of them.
struct Ingredients: Sendable {
  private let source: SourceFolder
  private let site: CheckedSite
  private let edition: SiteEdition
  private let digests: SourceDigests

  init(_ edition: SiteEdition, of source: SourceFolder, _ digests: SourceDigests) {
    (self.edition, self.source, self.digests) = (edition, source, digests)
    site = edition.site
  }

  /// A digest of what surrounds every folder.
  var surroundings: String {
    var digest = StampDigest()
    digest.add(site.configuration.url ?? "")
    digest.add(site.today.iso)
    digest.add(edition.plans.zone?.fingerprint ?? "")
    for (folder, day) in site.clocks.sorted(by: { $0.key < $1.key }) {
      digest.add(folder)
      digest.add(day.iso)
    }
    for file in [source.configuration].compactMap(\.self) + source.theme + source.data {
      digest.add(file.path)
      digest.add(file.bytes)
    }
    for asset in source.assets {
      digest.add(asset.name)
      guard let image = source.images[asset.name] else { continue }
      digest.add(image.header?.format.rawValue ?? "")
      digest.add(image.size.map { "\($0.width) \($0.height)" } ?? "")
    }
    for shown in Parallel.map(site.pages, shown) { digest.add(shown) }
    // The address of a draft is taken, though nothing stands there.
    let published = Set(site.pages.map(\.file))
    for file in source.pages where !published.contains(file.path) { digest.add(file.path) }
    return digest.text
  }

  /// A digest of what a part is made of beside its surroundings: the folder's own sources. Nil where
  /// its calendars have something new to tell, and for the front page, which shows everything.
  func digest(of folder: String) -> String? {
    if folder == SitePartFiles.sharingImages { return "pictures" }
    guard !folder.isEmpty, edition.plans.plans[folder]?.lock == edition.locks[folder] else {
      return nil
    }
    var digest = StampDigest()
    for page in site.pages(inFolder: folder) {
      digest.add(page.file)
      digest.add(digests.pages[page.file]?.whole)
    }
    digest.add(digests.locks[CalendarLock.path(inFolder: folder)])
    return digest.text
  }

  /// What a page shows to others.
  private func shown(of page: Page) -> String {
    var digest = StampDigest()
    digest.add(page.file)
    digest.add(digests.pages[page.file]?.frontMatter)
    if page.head.description == nil { digest.add(page.firstParagraph ?? "") }
    return digest.text
  }
}

/// Digests of the sources that a build lets go of once it has read them, by their paths from the
/// site's folder.
struct SourceDigests: Sendable {
  /// Those of a page.
  struct Page: Sendable {
    let whole: StampDigest
    /// Of its front matter; of all of it where it has none.
    let frontMatter: StampDigest

    init(_ file: SourceFile) {
      whole = StampDigest(of: file.bytes)
      var found: [Finding] = []
      let yaml = file.bytes.withUnsafeBufferPointer {
        FrontMatterSplit($0, file: file.path, findings: &found)?.yaml
      }
      frontMatter = yaml.map { StampDigest(of: file.bytes[$0]) } ?? whole
    }
  }

  var pages: [String: Page] = [:]
  var locks: [String: StampDigest] = [:]
}
