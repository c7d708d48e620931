import ICalendar
import Language
import Markup
import ProgrammeModel
import Templates

extension CalendarPlans {
  /// The Atom feed of what a programme's subscribers were told.
  func changeFeed(of programme: Programme, _ site: CheckedSite) -> OutputFile? {
    guard let url = site.configuration.url, let lock = plans[programme.folder]?.lock,
      let page = programme.schedules.first
    else { return nil }
    let path = "\(programme.folder)/\(Templates.changeFeedName)"
    return OutputFile(
      path: path,
      content: .made {
        let entries = self.entries(of: lock, on: page, site, url: url)
        let created = lock.records.values.map(\.created).max() ?? .epoch
        return ChangeFeed(
          site: site, path: path,
          title: "\(site.configuration.language.words.subscription.changes): \(programme.name)",
          page: page.address.path, updated: entries.first?.at ?? created, entries: entries
        ).bytes(url: url)
      }, stage: .list)
  }

  /// The Atom feed of what all subscribers were told.
  func siteChangeFeed(_ site: CheckedSite) -> OutputFile? {
    let told = site.programmes.compactMap { programme in
      plans[programme.folder]?.lock.flatMap { lock in
        programme.schedules.first.map { (lock: lock, page: $0) }
      }
    }
    guard let url = site.configuration.url, !told.isEmpty else { return nil }
    return OutputFile(
      path: Templates.changeFeedName,
      content: .made {
        let entries = told.flatMap { self.entries(of: $0.lock, on: $0.page, site, url: url) }
          .sorted { ($0.at, $0.id) > ($1.at, $1.id) }
        let newest = told.flatMap { $0.lock.records.values.map(\.created) }.max() ?? .epoch
        return ChangeFeed(
          site: site, path: Templates.changeFeedName,
          title: "\(site.configuration.language.words.subscription.changes): "
            + site.configuration.title.value,
          page: "/", updated: entries.first?.at ?? newest, entries: Array(entries.prefix(100))
        ).bytes(url: url)
      }, stage: .list)
  }

  private func entries(
    of lock: CalendarLock, on page: Page, _ site: CheckedSite, url: String
  ) -> [ChangeFeed.Entry] {
    lock.changesInOrder.reversed().map { record, change in
      ChangeFeed.Entry(
        id: UUIDv5(
          namespace: .url,
          name: "samling:change:\(lock.identity)#\(record.key)#\(change.at.iso)#\(change.kind)"
        ).description,
        title: sentence(change, of: record, on: page), at: change.at,
        link: url + Templates.encodedPath(page.address.path))
    }
  }
}

extension UTCInstant {
  fileprivate static let epoch = UTCInstant(secondsSinceEpoch: 0)
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

  func bytes(url: String) -> [UInt8] {
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
    return Array((text + "</feed>\n").utf8)
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
