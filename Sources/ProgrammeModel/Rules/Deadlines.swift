import Diagnostics

/// `deadline-after-start`: applications are due before the first session.
func checkDeadlines(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    let first = programme.sessions.filter { $0.session.status != .cancelled }
      .compactMap(\.session.dates?.first).min()
    guard let deadline = programme.invitation?.application?.deadline, let first,
      deadline.value > first
    else { continue }
    findings.append(
      Finding(
        .programme(.deadlineAfterStart(start: first)), at: deadline.location,
        isMoot: part.site.isOver(programme)))
  }
}

/// `text-contradicts-data`: a deadline in a programme's texts is the one of its application, or
/// the one that it was extended from.
func checkWrittenDeadlines(_ part: SitePart, _ findings: inout [Finding]) {
  for page in part.pages where !page.mentions.deadlines.isEmpty {
    guard page.kind != .report, page.kind != .literature,
      let application = part.site.programme(of: page)?.invitation?.application,
      let deadline = application.deadline
    else { continue }
    let known = [deadline.value, application.extendedFrom].compactMap(\.self)
    for mention in page.mentions.deadlines {
      let isRight = known.contains { date in
        date.day == mention.day && date.month == mention.month
          && date.year == mention.year ?? date.year
      }
      guard !isRight else { continue }
      findings.append(
        Finding(
          .programme(
            .otherDeadline(
              day: mention.day, month: mention.month, right: deadline.value,
              at: deadline.location)),
          at: mention.place))
    }
  }
}
