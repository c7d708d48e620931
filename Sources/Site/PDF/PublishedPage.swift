import ProgrammeModel

/// A page of a site that is ready to be written.
public struct PublishedPage: Sendable, Hashable {
  /// The path of its file from the site's folder.
  public let file: String
  /// Its address from the site's root, with a slash at both ends.
  public let address: String
  /// Whether it is a report.
  public let isReport: Bool
  /// The path of its PDF below the output folder: beside the page, by the page's name.
  public let pdfPath: String

  init(_ page: Page) {
    file = page.file
    address = page.address.path
    isReport = page.report != nil
    pdfPath = address.dropFirst() + page.address.stem + ".pdf"
  }

  /// Whether somebody means this page by its address or by its file, `folder` being the site's.
  public func isMeant(by name: String, folder: String) -> Bool {
    let name = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    if name.hasSuffix(".md") { return name == file || name == folder + "/" + file }
    return name.split(separator: "/") == address.split(separator: "/")
  }
}
