import Language
import ProgrammeModel
import Templates

/// A change that was told to subscribers, as a sentence.
struct ChangeText {
  let language: Language
  let title: String
  let change: CalendarLock.Change

  var sentence: String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }

  private func when(_ text: String) -> String {
    guard let (dates, time) = Site.when(text) else { return text }
    return language.textWithWeekday(dates) + (time.map { " " + language.text($0) } ?? "")
  }

  private var bokmål: String {
    switch change.kind {
    case .added: "«\(title)» er kommet til, \(when(change.to))."
    case .moved: "«\(title)» er flyttet fra \(when(change.from)) til \(when(change.to))."
    case .renamed: "«\(change.from)» heter nå «\(change.to)»."
    case .place where change.from.isEmpty: "«\(title)» har fått sted: \(change.to)."
    case .place: "«\(title)» har nytt sted: \(change.to) (før: \(change.from))."
    case .cancelled: "«\(title)» \(when(change.from)) er avlyst."
    case .undated: "«\(title)» \(when(change.from)) er utsatt. Ny dato kommer."
    case .dated: "«\(title)» har fått ny dato: \(when(change.to))."
    case .restored: "«\(title)» blir det likevel noe av: \(when(change.to))."
    case .confirmed: "«\(title)» er bekreftet: \(when(change.to))."
    case .tentative: "«\(title)» er foreløpig satt til \(when(change.to))."
    case .details: "Opplysningene om «\(title)» er endret."
    }
  }

  private var nynorsk: String {
    switch change.kind {
    case .added: "«\(title)» er komen til, \(when(change.to))."
    case .moved: "«\(title)» er flytt frå \(when(change.from)) til \(when(change.to))."
    case .renamed: "«\(change.from)» heiter no «\(change.to)»."
    case .place where change.from.isEmpty: "«\(title)» har fått stad: \(change.to)."
    case .place: "«\(title)» har ny stad: \(change.to) (før: \(change.from))."
    case .cancelled: "«\(title)» \(when(change.from)) er avlyst."
    case .undated: "«\(title)» \(when(change.from)) er utsett. Ny dato kjem."
    case .dated: "«\(title)» har fått ny dato: \(when(change.to))."
    case .restored: "«\(title)» blir det likevel noko av: \(when(change.to))."
    case .confirmed: "«\(title)» er stadfesta: \(when(change.to))."
    case .tentative: "«\(title)» er førebels sett til \(when(change.to))."
    case .details: "Opplysningane om «\(title)» er endra."
    }
  }

  private var english: String {
    switch change.kind {
    case .added: "“\(title)” has been added, \(when(change.to))."
    case .moved: "“\(title)” has been moved from \(when(change.from)) to \(when(change.to))."
    case .renamed: "“\(change.from)” is now called “\(change.to)”."
    case .place where change.from.isEmpty: "“\(title)” has a place now: \(change.to)."
    case .place: "“\(title)” has a new place: \(change.to) (before: \(change.from))."
    case .cancelled: "“\(title)” on \(when(change.from)) has been cancelled."
    case .undated: "“\(title)” on \(when(change.from)) is postponed. A new date will come."
    case .dated: "“\(title)” has a new date: \(when(change.to))."
    case .restored: "“\(title)” will take place after all: \(when(change.to))."
    case .confirmed: "“\(title)” is confirmed: \(when(change.to))."
    case .tentative: "“\(title)” is planned for \(when(change.to)), but may change."
    case .details: "What is said of “\(title)” has changed."
    }
  }
}

extension CalendarPlans {
  /// The changes that each schedule page of a programme lists, the newest first, by the page's file.
  func announcedChanges(
    of programme: Programme, _ site: CheckedSite
  ) -> [String: [AnnouncedChange]] {
    guard let lock = plans[programme.folder]?.lock else { return [:] }
    var result: [String: [AnnouncedChange]] = [:]
    let changes = lock.changesInOrder.reversed()
    for version in programme.schedules.flatMap({ site.versions(of: $0) }) {
      result[version.file] = changes.map { record, change in
        let clock = BuildClock(secondsSinceEpoch: change.at.secondsSinceEpoch)
        return AnnouncedChange(
          date: clock.day(in: zone), text: sentence(change, of: record, on: version))
      }
    }
    return result
  }
}
