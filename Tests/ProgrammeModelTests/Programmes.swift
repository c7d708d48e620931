/// A programme of an invitation and a schedule, for tests to put faults into.
enum Programmes {
  /// An invitation with more lines of front matter and a text.
  static func invitation(_ more: String = "", body: String = "") -> String {
    """
    ---
    kind: invitation
    title: Forbedringsutdanning
    programme: { name: Forbedringsutdanning }
    hosts: [{ name: USHT Vestfold }]
    \(more)
    ---

    \(body)
    """
  }

  /// A schedule of sessions, each begun with `- id:`.
  static func schedule(_ sessions: String, body: String = "") -> String {
    """
    ---
    kind: schedule
    title: Samlinger
    calendar: { audiences: { leder: Ledere, teamleder: Teamledere } }
    sessions:
    \(sessions)
    ---

    \(body)
    """
  }

  /// A site with an invitation and a schedule.
  static func site(
    invitation: String = "", text: String = "", sessions: String, scheduleText: String = "",
    settings: String = "", clock: String = "2026-01-15"
  ) -> SmallSite {
    SmallSite(
      [
        "p/index.md": Self.invitation(invitation, body: text),
        "p/samlinger.md": schedule(sessions, body: scheduleText),
      ], settings: settings, clock: clock)
  }

  /// One session with a date, and more lines.
  static func session(_ id: String, _ date: String, _ more: String = "") -> String {
    "  - id: \(id)\n    title: Samling \(id)\n    date: \(date)" + (more.isEmpty ? "" : "\n" + more)
  }
}
