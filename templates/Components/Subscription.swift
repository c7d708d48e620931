import Language
import Markup
import ProgrammeModel

extension PageView {
  /// How to subscribe: one block an audience, each with three ways in, and short steps.
  func subscription(_ schedule: Schedule) -> HTML {
    let base = String(page.address.path.dropLast())
    return titled(words.subscription.heading, id: "abonner", class: "subscribe") {
      p { words.subscription.intro + " " + words.subscription.delay }
      feed(
        name: words.subscription.everyone, text: words.subscription.everyoneText,
        path: base + ".ics")
      for audience in schedule.calendar.audiences {
        feed(
          name: audience.name, text: words.subscription.audienceText,
          path: "\(base)/\(audience.key.value).ics")
      }
      Markup.details {
        summary { words.subscription.howTo }
        bullets([
          words.subscription.outlook, words.subscription.google, words.subscription.apple,
        ])
      }
    }
  }

  private func feed(name: String, text: String, path: String) -> HTML {
    let https = absolute(path)
    return div(.class("feed")) {
      h3 { name }
      p(.class("detail")) { text }
      if let https {
        let webcal = "webcal" + https.drop { $0 != ":" }
        p(.class("actions")) {
          a(
            .class("button"), .href(webcal),
            Attribute("aria-label", "\(words.subscription.open): \(name)")
          ) { words.subscription.open }
          a(
            .href(href(path)), Attribute("download", if: true),
            Attribute("aria-label", "\(words.subscription.download): \(name)")
          ) { words.subscription.download }
        }
        p(.class("address")) {
          span(.class("label")) { words.subscription.address + ":" }
          " "
          code { breakable(address: https) }
          button(
            Attribute("type", "button"), Attribute("hidden", if: true),
            Attribute("data-copy", https), Attribute("data-copied", words.subscription.copied),
            Attribute("aria-label", "\(words.subscription.copy): \(name)")
          ) { words.subscription.copy }
        }
      } else {
        p(.class("actions")) {
          a(
            .href(href(path)), Attribute("download", if: true),
            Attribute("aria-label", "\(words.subscription.download): \(name)")
          ) { words.subscription.download }
        }
      }
    }
  }
}
