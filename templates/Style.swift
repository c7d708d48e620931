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

  /// The script of every page.
  public static var script: [UInt8] { PackageResources.script_js }

  /// A path as it stands in an address.
  public static func encodedPath(_ path: String) -> String { URLPath.encoded(path) }
}
