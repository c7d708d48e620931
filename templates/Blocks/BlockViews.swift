import Charts
import Markup
import ProgrammeModel

extension PageView {
  /// A richer part of a text, which stands on a line of the page's file.
  func view(of block: RichBlock, line: Int) -> HTML {
    switch block {
    case .budget(let budget): budgetTable(budget)
    case .costEstimate(let estimate): costTable(estimate)
    case .keyFigures(let block): figureList(block.figures)
    case .timeline(let timeline): timelineList(timeline)
    case .levels(let levels): levelsFigure(levels)
    case .roles(let roles): rolesList(roles)
    case .smarte(let block): letters(block)
    case .priorityMatrix(let block): matrix(block)
    case .checklist(let block): checklist(block, level: headingLevel(at: line))
    case .a3(let block): form(block)
    case .evaluation(let block): evaluation(block)
    case .contacts(let block): contactList(contacts(of: block))
    case .sessions(let block): sessionsView(block)
    case .chart: chart(at: line)
    }
  }

  /// The chart whose YAML begins on a line.
  private func chart(at line: Int) -> HTML {
    let charts = site.charts[page.file] ?? [:]
    let number = charts.keys.count { $0 <= line }
    return charts[line]?.html(in: language, idPrefix: "diagram-\(number)") ?? HTML()
  }

  /// The level of a heading that would be right on a line: one below the last before it.
  private func headingLevel(at line: Int) -> Int {
    (page.body.headings.last { $0.location.line < line }?.level ?? 1) + 1
  }

  private func contacts(of block: ContactsBlock) -> [Contact] {
    guard let source = block.source?.value,
      case .page(let target, _) = site.resolve(source, from: page)
    else { return block.contacts }
    return (site.version(of: target, in: language).invitation?.contacts ?? []) + block.contacts
  }

  private func sessionsView(_ block: SessionsBlock) -> HTML {
    let schedule = schedule(from: block.source?.value)
    let all = Schedule(
      calendar: schedule?.calendar ?? CalendarSettings(),
      sessions: (schedule?.sessions ?? []) + block.sessions)
    return sessionTable(all.sessionsInOrder, schedule: all, calendars: nil)
  }
}
