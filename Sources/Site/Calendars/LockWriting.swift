import Language

extension CalendarLock {
  /// The lock as its file holds it: sorted, one fact a line, the same for the same memory.
  var text: String {
    var text = """
      # Hva abonnentene på kalenderne har fått vite. Skrives av «samling build»; ta vare på filen,
      # og endre den aldri for hånd. / What subscribers have been told. Keep it; never edit it.
      version: \(Self.version)
      identity: \(quoted(identity))
      clock: \(clock.iso)
      events:

      """
    if records.isEmpty { text = String(text.dropLast("events:\n".count)) + "events: []\n" }
    for record in records.values.sorted(by: { $0.key < $1.key }) { text += record.text }
    return text + "end: \(records.count)\n"
  }
}

extension CalendarLock.Record {
  fileprivate var text: String {
    var text = """
        - id: \(quoted(key))
          uid: \(uid)
          created: \(created.iso)
          sequence: \(sequence)
          title: \(quoted(facts.title))
          when: \(quoted(whenText(facts.dates, facts.time)))
          place: \(quoted(facts.place))
          status: \(facts.status.rawValue)
          feeds:

      """
    for (feed, state) in feeds.sorted(by: { $0.key < $1.key }) {
      text +=
        "      \(feed.name): \(state.fingerprint) \(state.sequence) \(state.modified.iso)\n"
    }
    if !changes.isEmpty { text += "    changes:\n" }
    for change in changes {
      text +=
        "      - { at: \(change.at.iso), what: \(change.kind.rawValue), "
        + "from: \(quoted(change.from)), to: \(quoted(change.to)) }\n"
    }
    return text
  }
}

/// Days and times in one form for all languages: `2026-10-14`, `2026-10-14/2026-10-16 08:00-15:00`.
func whenText(_ dates: DateRange, _ time: TimeRange?) -> String {
  let days = dates.isOneDay ? dates.first.iso : dates.first.iso + "/" + dates.last.iso
  guard let time else { return days }
  return days + " " + time.start.iso + (time.end.map { "-" + $0.iso } ?? "")
}

/// The days and times of such a text.
func when(_ text: String) -> (DateRange, TimeRange?)? {
  let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
  guard let days = parts.first, case .success(let written) = WrittenDate.read(days) else {
    return nil
  }
  guard parts.count == 2 else { return (written.range, nil) }
  guard let time = TimeRange.read(parts[1]) else { return nil }
  return (written.range, time)
}

/// A text as a YAML scalar in double quotes.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case _
    where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF:
      let hex = String(scalar.value, radix: 16, uppercase: true)
      result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
