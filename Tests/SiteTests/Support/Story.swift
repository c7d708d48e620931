import Testing

/// A programme whose content changes from one edition to the next.
final class Story {
  let folder: TemporaryFolder
  var programme = ProgrammeText()
  private(set) var editions: [Edition] = []
  /// The lasting identities of the sessions, by their ids, as they were first published.
  private(set) var uids: [String: String] = [:]

  /// Publishes the first edition.
  init(_ change: (inout ProgrammeText) -> Void = { _ in }) throws {
    folder = try TemporaryFolder()
    change(&programme)
    let first = try publish("2026-05-01T08:00:00Z")
    #expect(first.rules.isEmpty)
    for id in programme.sessions.map(\.id) {
      guard let path = first.files?.keys.first(where: { $0.hasSuffix("session/\(id).ics") })
      else { continue }
      uids[id] = try first.calendar(path).events.first?.uid
    }
    uids["søknadsfrist"] = try first.calendar(feed()).events.first {
      $0["SUMMARY"]?.hasPrefix("Søknadsfrist") == true
    }?.uid
  }

  /// The path of a calendar of the programme.
  func feed(_ audience: String = "", english: Bool = false) -> String {
    (english ? "en/" : "") + programme.folder + "/samlinger"
      + (audience.isEmpty ? "" : "/" + audience) + ".ics"
  }

  /// Builds what the content is now, and keeps the memory that comes of it.
  @discardableResult
  func publish(
    _ clock: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Edition {
    try programme.write(to: folder)
    let edition = try Edition(of: folder, clock: clock)
    #expect(
      edition.files != nil, "\(edition.findings)", sourceLocation: sourceLocation)
    for lock in edition.locks { try folder.write(lock.bytes, to: lock.path) }
    editions.append(edition)
    return edition
  }

  /// Builds without keeping anything.
  func build(_ clock: String, isLocked: Bool = false, published: Set<String>? = nil) throws
    -> Edition
  {
    try programme.write(to: folder)
    return try Edition(of: folder, clock: clock, isLocked: isLocked, published: published)
  }

  /// Changes the content and publishes it, and expects that just the named sessions change, each
  /// in just the named calendars, and each the way a subscriber's program follows: a higher
  /// sequence, later stamps, the same identity. What is not named keeps every byte.
  @discardableResult
  func step(
    _ clock: String, changing expected: [String: Set<String>],
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
    _ change: (inout ProgrammeText) -> Void
  ) throws -> Edition {
    let before = try #require(editions.last)
    change(&programme)
    let refused = try build(clock, isLocked: true)
    #expect(refused.files == nil, "--locked let a change through", sourceLocation: sourceLocation)
    #expect(refused.rules.contains("lock-outdated"), sourceLocation: sourceLocation)
    let after = try publish(clock, sourceLocation: sourceLocation)
    let changed = try changes(from: before, to: after, clock: clock, sourceLocation)
    var named: [String: Set<String>] = [:]
    for (uid, paths) in changed {
      let id = uids.first { $0.value == uid }?.key ?? uid
      named[id] = paths
    }
    #expect(named == expected, sourceLocation: sourceLocation)
    let again = try build("2031-01-01T00:00:00Z", isLocked: true)
    // By then everything has passed, and what is off may be gone; the recorded day decides.
    #expect(again.calendars == after.calendars, sourceLocation: sourceLocation)
    #expect(again.locks.isEmpty, sourceLocation: sourceLocation)
    return after
  }

  /// The feeds, without single sessions' files, in which an event's bytes changed.
  private func changes(
    from before: Edition, to after: Edition, clock: String, _ sourceLocation: Testing.SourceLocation
  ) throws -> [String: Set<String>] {
    var changed: [String: Set<String>] = [:]
    let stamp = clock.filter { $0 != "-" && $0 != ":" }
    for path in before.calendars.keys where !path.contains("/session/") {
      let old = try before.calendar(path)
      let new = try after.calendar(path)
      for event in new.events where old.event(event.uid) != event {
        changed[event.uid, default: []].insert(path)
        #expect(event["DTSTAMP"] == stamp, sourceLocation: sourceLocation)
        #expect(event["LAST-MODIFIED"] == stamp, sourceLocation: sourceLocation)
        guard let former = old.event(event.uid) else { continue }
        #expect(event.sequence > former.sequence, sourceLocation: sourceLocation)
        #expect(event["CREATED"] == former["CREATED"], sourceLocation: sourceLocation)
      }
      for event in old.events where new.event(event.uid) == nil {
        changed[event.uid, default: []].insert("gone from " + path)
      }
    }
    return changed
  }
}
