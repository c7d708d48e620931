import Diagnostics

/// `broken-image` and `large-image`: images that pages show can be read, and are no larger than a
/// screen has use for. Told where the image is first shown; one that pages only link to may be as
/// large as it likes.
func checkImages(_ site: CheckedSite, _ findings: inout [Finding]) {
  var seen: Set<String> = []
  for (path, location) in site.shownImages where seen.insert(path).inserted {
    guard let image = site.images[path] else { continue }
    guard let header = image.header else {
      findings.append(Finding(.appearance(.brokenImage(path)), at: location))
      continue
    }
    guard header.format.isRaster, let size = header.size,
      image.byteCount > 500_000 || size.width > 2400
    else { continue }
    findings.append(
      Finding(
        .appearance(
          .largeImage(bytes: image.byteCount, width: size.width, height: size.height)),
        at: location))
  }
}

extension CheckedSite {
  /// The images that are shown, by their paths below content/, and where: the logo, and then page by
  /// page.
  fileprivate var shownImages: [(path: String, location: SourceLocation)] {
    var shown: [(String, SourceLocation)] = []
    if let logo = configuration.theme.logo {
      shown.append((String(logo.value.drop { $0 == "/" }), logo.location))
    }
    for page in pages {
      var images = [page.head.image?.source].compactMap(\.self)
      for link in page.mentions.links
      where link.isImage && (!link.isHTML || configuration.allowsRawHTML) {
        images.append(Located(link.destination, at: link.place))
      }
      for image in images {
        if case .asset(let path) = resolve(image.value, from: page) {
          shown.append((path, image.location))
        }
      }
    }
    return shown
  }
}
