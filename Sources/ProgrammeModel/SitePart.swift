/// A folder of a site, as rules look at it: its pages are what they check, and the site is where they
/// look things up. That no rule of a part checks more than its folder is what lets a change be
/// checked without the rest of the site.
struct SitePart: Sendable {
  /// The site that it is a part of.
  let site: CheckedSite
  /// The numbers of its pages in the site.
  let numbers: [Int]
  /// The published pages in the folder, translations too, in the order of their addresses.
  let pages: [Page]
  /// The programme of the folder, where it is one.
  let programmes: [Programme]

  init(_ site: CheckedSite, folder: String) {
    self.site = site
    numbers = site.index.byFolder[folder] ?? []
    pages = numbers.map { site.pages[$0] }
    programmes = site.programme(inFolder: folder).map { [$0] } ?? []
  }
}
