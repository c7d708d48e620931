import Markup
import ProgrammeModel

extension PageView {
  /// The people to turn to who may still be shown.
  func contactList(_ contacts: [Contact]) -> HTML {
    let shown = contacts.filter { $0.isShown(on: site.today) }
    guard !shown.isEmpty else { return HTML() }
    return ul(.class("contacts")) {
      for contact in shown { li { person(contact) } }
    }
  }

  private func person(_ contact: Contact) -> HTML {
    let lines = [contact.role, contact.area, contact.organisation].compactMap(\.self)
    return HTML {
      strong { contact.name.value }
      if !lines.isEmpty { span(.class("detail")) { lines.joined(separator: ", ") } }
      if let email = contact.email {
        a(.href("mailto:" + email.value)) { breakable(email: email.value) }
      }
      if let phone = contact.phone.flatMap({ PhoneNumber($0.value) }) {
        span {
          words.invitation.phone + " "
          a(.href(phone.link)) { phone.text }
        }
      }
    }
  }

  /// A long address that may be broken before its `@` and its full stops.
  func breakable(email: String) -> HTML {
    breakable(email) { $0 == "@" || $0 == "." }
  }

  /// A web address that may be broken after each of its slashes.
  func breakable(address: String) -> HTML {
    var isAfterSlash = false
    return breakable(address) { character in
      defer { isAfterSlash = character == "/" }
      return isAfterSlash && character != "/"
    }
  }

  private func breakable(_ text: String, before mayBreak: (Character) -> Bool) -> HTML {
    var html = HTML()
    var part = ""
    for character in text {
      if mayBreak(character), !part.isEmpty {
        html.append(HTML(part))
        html.append(wbr())
        part = ""
      }
      part.append(character)
    }
    html.append(HTML(part))
    return html
  }
}
