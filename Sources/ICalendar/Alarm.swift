/// A reminder that a client shows some time before the event.
public struct Alarm: Hashable, Sendable {
  /// The number of minutes before the event begins.
  public var minutesBefore: Int

  /// Sets a reminder so many minutes before the event begins.
  public init(minutesBefore: Int) { self.minutesBefore = minutesBefore }
}

extension Alarm {
  func write(to lines: inout ContentLines, summary: String) {
    lines.component("VALARM") { lines in
      lines.token("ACTION", "DISPLAY")
      lines.line("TRIGGER") { $0.append(contentsOf: "-PT\(max(0, minutesBefore))M".utf8) }
      lines.title("DESCRIPTION", summary)
    }
  }
}
