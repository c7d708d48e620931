import Language
import ProgrammeModel
import SharingImage
import Templates

/// The pictures that go with links to the site and to each of its programmes.
struct SharingImages {
  let site: CheckedSite

  /// The files; none where it is not known where the site will stand, since links to pictures must
  /// be whole addresses.
  var files: [OutputFile] {
    guard site.configuration.url != nil else { return [] }
    let images = [(Templates.sharingImagePath, siteImage)] + programmeImages
    let accent = site.configuration.theme.accentColours?.light ?? PageColours.accent
    let writer = SharingImageWriter(images.map(\.1), accent: accent.bytes)
    return images.map { path, image in
      OutputFile(
        path: String(path.dropFirst()), content: .made { writer.png(of: image) }, stage: .asset)
    }
  }

  private var siteImage: SharingImage {
    SharingImage(
      site: nil, title: site.configuration.title.value,
      organisation: site.configuration.organisation?.name,
      organisationInShort: site.configuration.organisation?.short)
  }

  private var programmeImages: [(String, SharingImage)] {
    site.programmes.flatMap { programme in
      (programme.home.map(site.versions) ?? []).map { home in
        (Templates.sharingImagePath(ofProgrammeAt: home), image(of: programme, home))
      }
    }
  }

  private func image(of programme: Programme, _ home: Page) -> SharingImage {
    let hosts = home.invitation?.hosts ?? []
    return SharingImage(
      site: site.configuration.title.value, title: home.head.title.value,
      dates: programme.days.map(home.language.text),
      organisation: hosts.isEmpty
        ? site.configuration.organisation?.name : hosts.map(\.name).joined(separator: ", "),
      organisationInShort: hosts.isEmpty
        ? site.configuration.organisation?.short
        : hosts.map { $0.short ?? $0.name }.joined(separator: ", "),
      moments: moments(of: programme))
  }

  /// When each session begins, as a part of the time from the first to the last.
  private func moments(of programme: Programme) -> [Double] {
    let days = programme.sessions.filter { $0.session.status != .cancelled }
      .compactMap { $0.session.dates?.first.daysSince1970 }
    guard let first = days.min(), let last = days.max(), first < last else { return [] }
    return Set(days).sorted().map { Double($0 - first) / Double(last - first) }
  }
}
