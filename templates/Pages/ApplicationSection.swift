import Language
import Markup
import ProgrammeModel

extension PageView {
  /// How to apply, what applications are judged by, and what to have thought through first.
  func application(_ invitation: Invitation) -> HTML {
    guard let application = invitation.application else { return HTML() }
    return titled(words.invitation.application, id: "soknad") {
      howToApply(application)
      if !application.selection.isEmpty {
        h3 { words.invitation.selection }
        bullets(application.selection)
      }
      if !application.checklist.isEmpty {
        h3 { words.invitation.checklist }
        ol(.class("questions")) {
          for item in application.checklist { li { question(item) } }
        }
      }
    }
  }

  private func howToApply(_ application: Application) -> HTML {
    HTML {
      if let deadline = application.deadline?.value {
        p {
          "\(words.invitation.deadline): "
          strong(
            Attribute("data-until", deadline.iso),
            Attribute("data-passed", words.invitation.passed)
          ) { dayWithWeekday(deadline) }
          "."
          if application.isExtended {
            " "
            extensionNote(application)
          }
        }
      }
      if let to = application.to {
        p {
          if to.value.hasPrefix("mailto:") {
            let address = String(to.value.dropFirst("mailto:".count).prefix { $0 != "?" })
            words.invitation.sendTo + " "
            a(.href(to.value)) { breakable(email: address) }
            "."
          } else {
            a(.href(to.value)) { words.invitation.apply }
          }
        }
      }
      if let minutes = application.minutes { p { timeToApply(minutes) } }
    }
  }

  private func timeToApply(_ minutes: Int) -> String {
    switch language {
    case .bokmål: "Det tar omtrent \(minutes) minutter å fylle ut søknaden."
    case .nynorsk: "Det tek om lag \(minutes) minutt å fylle ut søknaden."
    case .english: "It takes about \(minutes) minutes to fill in the application."
    }
  }

  /// A question with what helps to answer it.
  func question(_ item: ChecklistItem) -> HTML {
    HTML {
      span(.class("question")) { typeset(item.question) }
      if let help = item.help { span(.class("line detail")) { typeset(help) } }
      if let tool = item.tool {
        span(.class("line detail")) { "\(words.blocks.tool): \(tool)" }
      }
    }
  }
}
