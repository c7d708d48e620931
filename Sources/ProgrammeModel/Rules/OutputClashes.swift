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
      guard isAddress(alias.value) else {
        findings.append(Finding(.badValue(alias.value, expected: .pageAddress), at: alias.location))
        continue
      }
      let address = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
      take(address, by: page.file, at: alias.location)
    }
  }
}

/// Whether a text is an address from the site's root that a page can have: folders with names, nothing
/// in them that cannot be seen, and nothing that begins another part of an address.
private func isAddress(_ text: String) -> Bool {
  let folders = (text.hasSuffix("/") ? text.dropLast() : text[...])
    .split(separator: "/", omittingEmptySubsequences: false)
  return text.hasPrefix("/")
    && folders.dropFirst().allSatisfy { !["", ".", ".."].contains($0) }
    && text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && !["\\", "?", "#"].contains($0)
    }
}
