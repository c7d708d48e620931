import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The programme's home: what it is, the facts, the one thing to do, and then everything else.
  func invitationPage(_ invitation: Invitation) -> HTML {
    HTML {
      header(.class("hero")) {
        h1 { page.head.title.value }
        lead
        primaryAction(invitation)
        endedNotice
        picture
      }
      factsBox(invitation)
      text
      goals(invitation)
      audience(invitation)
      team(invitation)
      requirements(invitation)
      programmeSessions(invitation)
      levelsAndRoles(invitation)
      fee(invitation)
      application(invitation)
      testimonials(invitation)
      contacts(invitation)
      neighbours(invitation)
    }
  }

  /// The page's description as its first paragraph.
  var lead: HTML {
    page.head.description.map { description in p(.class("lead")) { typeset(description) } }
      ?? HTML()
  }

  private func primaryAction(_ invitation: Invitation) -> HTML {
    guard let application = invitation.application, let to = application.to,
      let deadline = application.deadline?.value
    else { return HTML() }
    return p(.class("action"), Attribute("data-hide-after", deadline.iso)) {
      a(.class("button"), .href(to.value)) { words.invitation.apply }
      span(.class("detail")) {
        words.invitation.applyBy + " "
        day(deadline)
      }
    }
  }

  /// Says that the programme is over, once it is; the script shows it.
  private var endedNotice: HTML {
    guard let last = programme?.days?.last else { return HTML() }
    return p(
      .class("notice-line"), Attribute("hidden", if: true), Attribute("data-show-after", last.iso)
    ) {
      words.page.endedNotice
    }
  }

  private func goals(_ invitation: Invitation) -> HTML {
    guard !invitation.goals.isEmpty else { return HTML() }
    return titled(words.invitation.goals, id: "utbytte") {
      ul {
        for goal in invitation.goals {
          li {
            typeset(goal.text)
            if let number = goal.number, !goal.text.contains(String(number)) {
              " (\(language.text(number)))"
            }
            if let by = goal.by {
              span(.class("detail")) {
                " \(words.invitation.by) "
                day(by)
              }
            }
            bullets(goal.items)
          }
        }
      }
    }
  }

  private func audience(_ invitation: Invitation) -> HTML {
    guard !invitation.audience.isEmpty else { return HTML() }
    return titled(words.invitation.audience, id: "malgruppe") { bullets(invitation.audience) }
  }

  private func team(_ invitation: Invitation) -> HTML {
    guard let team = invitation.team, !team.criteria.isEmpty else { return HTML() }
    return titled(words.invitation.team, id: "team") { bullets(team.criteria) }
  }

  private func requirements(_ invitation: Invitation) -> HTML {
    guard !invitation.requirements.isEmpty else { return HTML() }
    return titled(words.invitation.requirements, id: "krav") {
      ul(.class("requirements")) {
        for requirement in invitation.requirements {
          li {
            badge(
              requirement.isMust ? words.invitation.must : words.invitation.should,
              class: requirement.isMust ? "mandatory" : "recommended")
            " "
            span { typeset(requirement.text) }
          }
        }
      }
    }
  }

  /// The schedule page that an invitation shows in short.
  private func schedulePage(of invitation: Invitation) -> Page? {
    let pages = programme?.schedules ?? []
    let chosen =
      invitation.schedule.flatMap { name in pages.first { $0.address.stem == name.value } }
      ?? pages.first
    return chosen.map { site.version(of: $0, in: language) }
  }

  private func programmeSessions(_ invitation: Invitation) -> HTML {
    guard let target = schedulePage(of: invitation), let schedule = target.schedule else {
      return HTML()
    }
    return titled(words.sessions.sessions, id: "samlinger") {
      sessionSummary(schedule.sessionsInOrder, schedule: schedule)
      p { a(.class("more"), .href(href(target.address.path))) { words.sessions.all } }
    }
  }

  private func levelsAndRoles(_ invitation: Invitation) -> HTML {
    HTML {
      if let levels = invitation.levels {
        titled(words.blocks.level, id: "nivaer") { levelsFigure(levels) }
      }
      if let roles = invitation.roles {
        titled(words.blocks.role, id: "roller") { rolesList(roles) }
      }
    }
  }

  private func fee(_ invitation: Invitation) -> HTML {
    guard let fee = invitation.fee, !fee.covers.isEmpty || !fee.excludes.isEmpty else {
      return HTML()
    }
    return titled(words.invitation.fee, id: "pris") {
      if let amount = fee.amount?.value {
        p { amount.hundredths == 0 ? words.invitation.free : language.text(amount) }
      }
      listUnder(words.invitation.covers, fee.covers)
      listUnder(words.invitation.excludes, fee.excludes)
    }
  }

  private func listUnder(_ heading: String, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return HTML() }
    return HTML {
      h3 { heading }
      bullets(items)
    }
  }

  private func testimonials(_ invitation: Invitation) -> HTML {
    guard !invitation.testimonials.isEmpty else { return HTML() }
    return titled(words.invitation.testimonials, id: "tilbakemeldinger") {
      for testimonial in invitation.testimonials {
        figure(.class("testimonial")) {
          blockquote { p { typeset(quoted(testimonial.quote.value)) } }
          if let by = testimonial.by { figcaption { by } }
        }
      }
    }
  }

  private func quoted(_ text: String) -> String {
    let opening = language.isNorwegian ? "«" : "“"
    let closing = language.isNorwegian ? "»" : "”"
    return text.hasPrefix(opening) ? text : opening + text + closing
  }

  private func contacts(_ invitation: Invitation) -> HTML {
    let list = contactList(invitation.contacts)
    guard !list.isEmpty else { return HTML() }
    return titled(words.invitation.contacts, id: "kontakt") { list }
  }

  /// Links to the cohorts before and after, and to the programme's report.
  private func neighbours(_ invitation: Invitation) -> HTML {
    var links: [(label: String, page: Page)] = []
    if let follows = invitation.programme.follows,
      case .page(let earlier, _) = site.resolve(follows.value, from: page)
    {
      links.append((words.invitation.follows, earlier))
    }
    if let programme, let next = site.successor(of: programme), let home = next.home {
      links.append((words.invitation.followedBy, home))
    }
    for report in programme?.pages.filter({ $0.report != nil }) ?? [] {
      links.append((words.invitation.report, report))
    }
    return neighbours(links)
  }
}
