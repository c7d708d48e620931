import Language
import Markup
import ProgrammeModel

extension PageView {
  /// The box with what one must know before one reads on.
  func factsBox(_ invitation: Invitation) -> HTML {
    aside(.class("facts"), Attribute("aria-labelledby", "fakta")) {
      h2(.id("fakta")) { words.invitation.facts }
      dl {
        deadlineFact(invitation.application)
        programmeFacts(invitation)
        feeFact(invitation.fee)
        organiserFacts(invitation)
      }
    }
  }

  private func deadlineFact(_ application: Application?) -> HTML {
    guard let application, let deadline = application.deadline?.value else { return HTML() }
    return HTML {
      if let opens = application.opens {
        fact(words.invitation.opens) { day(opens) }
      }
      fact(words.invitation.deadline) {
        span(
          Attribute("data-until", deadline.iso),
          Attribute("data-passed", words.invitation.passed)
        ) { dayWithWeekday(deadline) }
        extensionNote(application)
      }
    }
  }

  /// Says in words that a deadline has been extended.
  func extensionNote(_ application: Application) -> HTML {
    guard application.isExtended else { return HTML() }
    return span(.class("detail")) {
      strong { words.invitation.extended + "." }
      if let old = application.extendedFrom {
        " \(words.invitation.formerly): "
        del { day(old) }
      }
    }
  }

  private func programmeFacts(_ invitation: Invitation) -> HTML {
    let facts = invitation.programme
    return HTML {
      if let cohort = facts.cohort { fact(words.invitation.cohort) { cohort } }
      if let duration = facts.duration { fact(words.invitation.duration) { duration.value } }
      if let range = programme?.days {
        fact(words.invitation.period) { period(range) }
      }
      if let level = facts.level { fact(words.invitation.level) { level } }
      if let seats = invitation.seats { fact(words.invitation.seats) { language.text(seats) } }
      if let team = invitation.team {
        if let size = team.size { fact(words.invitation.teamSize) { size } }
        if let count = team.maxTeams {
          fact(words.invitation.maxTeams) { "\(count) \(words.invitation.teams.lowercased())" }
        }
      }
      if let workload = invitation.workload {
        fact(words.invitation.workload) { typeset(workload) }
      }
    }
  }

  private func feeFact(_ fee: Fee?) -> HTML {
    guard let amount = fee?.amount?.value else { return HTML() }
    return fact(words.invitation.price) {
      amount.hundredths == 0 ? words.invitation.free : language.text(amount)
    }
  }

  private func organiserFacts(_ invitation: Invitation) -> HTML {
    HTML {
      organisations(
        invitation.hosts,
        invitation.hosts.count == 1 ? words.invitation.host : words.invitation.hosts)
      organisations(invitation.partners, words.invitation.partners)
      organisations(invitation.funders, words.invitation.funders)
    }
  }

  private func organisations(_ organisations: [Organisation], _ term: String) -> HTML {
    guard !organisations.isEmpty else { return HTML() }
    return fact(term) {
      for organisation in organisations { span(.class("line")) { name(of: organisation) } }
    }
  }
}
