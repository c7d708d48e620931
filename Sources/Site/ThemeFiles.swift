import Diagnostics
import ICalendar
import Markup
import ProgrammeModel
import Templates

/// The stylesheets, the script and the slots that every page uses.
struct ThemeFiles {
  /// The files.
  let files: [OutputFile]
  /// Their names.
  let names: Templates.AssetNames
  /// What the site's own theme puts into every page.
  let slots: Templates.Slots

  init(site: CheckedSite, source: SourceFolder) {
    var files: [OutputFile] = []
    func publish(_ bytes: [UInt8], _ name: String, _ ending: String) -> String {
      let digest = SHA1(bytes).description.prefix(10)
      let path = "assets/\(name).\(digest).\(ending)"
      files.append(OutputFile(path: path, content: .bytes(bytes), stage: .asset))
      return path
    }
    let style = publish(Templates.stylesheet(site.configuration.theme), "style", "css")
    let script = publish(Templates.script, "script", "js")
    var slots = Templates.Slots()
    var own: String?
    for file in source.theme {
      switch file.path {
      case "theme/style.css": own = publish(file.bytes, "theme", "css")
      case "theme/head.html": slots.head = HTML(trusted: file.bytes)
      case "theme/header.html": slots.header = HTML(trusted: file.bytes)
      case "theme/footer.html": slots.footer = HTML(trusted: file.bytes)
      default: break
      }
    }
    let logo = site.configuration.theme.logo.map { logo in
      String(logo.value.drop { $0 == "/" })
    }
    self.files = files
    self.slots = slots
    names = Templates.AssetNames(
      stylesheet: style, script: script, ownStylesheet: own,
      logo: logo.flatMap { site.assets.contains($0) ? $0 : nil })
  }
}
