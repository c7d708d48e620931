/// A program that makes tagged PDFs of pages, where one is installed.
public struct PDFProgram: Sendable, Hashable {
  /// The kinds of program that are known.
  enum Kind: Sendable, Hashable {
    case chromium, weasyPrint
  }

  /// Where it is.
  public let path: String
  let kind: Kind

  private static let names: [(String, Kind)] = [
    ("chromium", .chromium), ("chromium-browser", .chromium), ("google-chrome", .chromium),
    ("google-chrome-stable", .chromium), ("chrome", .chromium), ("weasyprint", .weasyPrint),
  ]

  private static let applications = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ]

  /// The first of the known programs in the folders of a `PATH` (the user's own unless given), or
  /// where macOS keeps browsers; nil where there is none.
  public static func find(in path: String? = nil) -> PDFProgram? {
    for (name, kind) in names {
      if let found = InstalledProgram.path(of: name, in: path) {
        return PDFProgram(path: found, kind: kind)
      }
    }
    #if os(macOS)
      for application in applications where InstalledProgram.isProgram(application) {
        return PDFProgram(path: application, kind: .chromium)
      }
    #endif
    return nil
  }

  /// What the program is to be told, so that it makes `pdf` of the page in the file `page`.
  func arguments(page: String, pdf: String, scratch: String, isRoot: Bool) -> [String] {
    switch kind {
    case .weasyPrint: ["--pdf-variant", "pdf/ua-1", page, pdf]
    case .chromium:
      // The sandbox cannot be set up by root; the page is the site's own and may load nothing else.
      (isRoot ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
        "--disable-background-networking", "--no-first-run", "--no-default-browser-check",
        "--user-data-dir=\(scratch)", "--no-pdf-header-footer", "--export-tagged-pdf",
        "--generate-pdf-document-outline", "--print-to-pdf=\(pdf)", "file://\(page)",
      ]
    }
  }
}
