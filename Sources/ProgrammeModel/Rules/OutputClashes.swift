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
  for page in site.pages {
    for calendar in page.calendarBases.first.map(page.calendars) ?? [] {
      taken[calendar.lowercased()] = "samling"
    }
  }
  for asset in site.assets.sorted() {
    var path = "/" + asset
    if path.hasSuffix("/index.html") { path.removeLast("index.html".count) }
    take(path, by: "content/" + asset, at: SourceLocation(file: "content/" + asset))
  }
  for page in site.pages {
    for alias in page.head.aliases {
      guard isAddress(alias.value) else {
        findings.append(Finding(.badValue(alias.value, expected: .pageAddress), at: alias.location))
        continue
      }
      let address = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
      take(address, by: page.file, at: alias.location)
      for calendar in page.calendars(below: String(address.dropLast())) {
        take(calendar, by: page.file, at: alias.location)
      }
    }
  }
}

/// Whether a text is an address from the site's root that a page can have: folders of the same names as
/// may stand in content/, told by bytes, since a mark behind a slash would hide it from characters.
private func isAddress(_ text: String) -> Bool {
  let slash = UInt8(ascii: "/")
  let bytes = Array(text.utf8)
  // A calendar is no page; what leads to it is the page that it belongs to.
  guard bytes.first == slash, !text.lowercased().hasSuffix(".ics") else { return false }
  let folders = bytes.dropFirst().split(separator: slash, omittingEmptySubsequences: false)
  // Behind a slash at the end stands nothing.
  return (folders.last?.isEmpty == true ? folders.dropLast() : folders[...]).allSatisfy { name in
    guard let first = name.first, first != UInt8(ascii: ".") else { return false }
    return name.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"\"<>|?*:#"#.utf8.contains($0) }
  } && !text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }
}
