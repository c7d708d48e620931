import ICalendar
import Language
import Markup
import ProgrammeModel
import Templates

extension CalendarPlans {
  /// Atom feeds of what subscribers were told: one a programme, and one of the whole site.
  func changeFeeds(_ site: CheckedSite) -> [OutputFile] {
    guard let url = site.configuration.url else { return [] }
    var all: [ChangeFeed.Entry] = []
    var files: [OutputFile] = []
    var newest = UTCInstant(secondsSinceEpoch: 0)
    for programme in site.programmes {
      guard let lock = plans[programme.folder]?.lock, let page = programme.schedules.first else {
        continue
      }
      let entries = lock.changesInOrder.reversed().map { record, change in
        ChangeFeed.Entry(
          id: UUIDv5(
            namespace: .url,
            name: "samling:change:\(lock.identity)#\(record.key)#\(change.at.iso)#\(change.kind)"
          ).description,
          title: sentence(change, of: record, on: page), at: change.at,
          link: url + Templates.encodedPath(page.address.path))
      }
      let created = lock.records.values.map(\.created).max() ?? newest
      newest = max(newest, created)
      let feed = ChangeFeed(
        site: site, path: "\(programme.folder)/\(Templates.changeFeedName)",
        title: "\(site.configuration.language.words.subscription.changes): \(programme.name)",
        page: page.address.path, updated: entries.first?.at ?? created, entries: entries)
      files.append(feed.file(url: url))
      all += entries
    }
    guard !files.isEmpty else { return [] }
    all.sort { ($0.at, $0.id) > ($1.at, $1.id) }
    let feed = ChangeFeed(
      site: site, path: Templates.changeFeedName,
      title: "\(site.configuration.language.words.subscription.changes): "
        + site.configuration.title.value,
      page: "/", updated: all.first?.at ?? newest, entries: Array(all.prefix(100)))
    return files + [feed.file(url: url)]
  }
}

/// An Atom feed (RFC 4287) of changes.
private struct ChangeFeed {
  struct Entry {
    let id: String
    let title: String
    let at: UTCInstant
    let link: String
  }

  let site: CheckedSite
  let path: String
  let title: String
  let page: String
  let updated: UTCInstant
  let entries: [Entry]

  func file(url: String) -> OutputFile {
    let own = url + "/" + Templates.encodedPath(path)
    let author = site.configuration.organisation?.name ?? site.configuration.title.value
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.configuration.language.tag)">
      <id>\(escaped(own))</id>
      <title>\(escaped(title))</title>
      <updated>\(updated.iso)</updated>
      <author><name>\(escaped(author))</name></author>
      <link rel="self" type="application/atom+xml" href="\(escaped(own))"/>
      <link rel="alternate" type="text/html" href="\(escaped(url + Templates.encodedPath(page)))"/>

      """
    for entry in entries {
      text += """
        <entry>
        <id>urn:uuid:\(entry.id)</id>
        <title>\(escaped(entry.title))</title>
        <updated>\(entry.at.iso)</updated>
        <link rel="alternate" type="text/html" href="\(escaped(entry.link))"/>
        <content type="text">\(escaped(entry.title))</content>
        </entry>

        """
    }
    return OutputFile(path: path, content: .bytes(Array((text + "</feed>\n").utf8)), stage: .list)
  }

  /// A text inside XML, which has no place for most control characters.
  private func escaped(_ text: String) -> String {
    HTML(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }))
    ).string
  }
}
