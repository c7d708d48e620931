public import ProgrammeModel

extension Templates {
  /// The stylesheet of every page, with the site's own colour in it.
  public static func stylesheet(_ theme: SiteConfiguration.Theme) -> [UInt8] {
    guard let accent = theme.accentColours else { return PackageResources.style_css }
    let text = """
      :root{--accent:\(accent.light.hex);--accent-dark:\(accent.dark.hex)}

      """
    return Array(text.utf8) + PackageResources.style_css
  }

  /// The script of every page: script.js without indentation and lines of comment.
  public static var script: [UInt8] {
    PackageResources.script_js.split(separator: UInt8(ascii: "\n"))
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
      .filter { !$0.starts(with: "//".utf8) }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  /// A path as it stands in an address.
  public static func encodedPath(_ path: String) -> String { URLPath.encoded(path) }
}
