import Diagnostics

/// `output-clash`: no two pages, files or old addresses stand in one place, letter case aside.
func checkOutputClashes(_ site: CheckedSite, _ findings: inout [Finding]) {
  var taken: [String: String] = [:]
  func take(_ address: String, by file: String, at place: SourceLocation) {
    let key = address.lowercased()
    if let other = taken[key] {
      findings.append(Finding(.outputClash(address: address, other: other), at: place))
    } else {
      taken[key] = file
    }
  }
  for page in site.pages where page.schedule != nil && page.address.folder.isEmpty {
    findings.append(Finding(.scheduleOutsideProgramme, at: SourceLocation(file: page.file)))
  }
  for page in site.searchPages { taken[page.address.path] = "samling" }
  for page in site.pages {
    take(page.address.path, by: page.file, at: SourceLocation(file: page.file))
  }
  for calendar in site.index.calendars.sorted() { taken[calendar.lowercased()] = "samling" }
  for asset in site.assets.sorted() {
    var path = "/" + asset
    if path.hasSuffix("/index.html") { path.removeLast("index.html".count) }
    take(path, by: "content/" + asset, at: SourceLocation(file: "content/" + asset))
  }
  for page in site.pages {
    for alias in page.head.aliases {
      guard alias.value.hasPrefix("/"), !alias.value.split(separator: "/").contains(".."),
        alias.value.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "\\" })
      else {
        findings.append(Finding(.badValue(alias.value, expected: .pageAddress), at: alias.location))
        continue
      }
      let address = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
      take(address, by: page.file, at: alias.location)
    }
  }
}
