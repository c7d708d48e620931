import Diagnostics
import JSON
import Language
import Site

/// What `samling changes` prints.
struct ChangeWords {
  let language: Language

  /// A line a change, by programme; what is still to be told comes last.
  func text(_ changes: [ToldChange]) -> String {
    if changes.isEmpty { return none + "\n" }
    var text = ""
    for (programme, changes) in byProgramme(changes) {
      text += programme + "\n"
      for change in changes {
        let day = change.told.map(language.text) ?? toCome
        text += "  \(day): \(change.text)\n"
      }
    }
    return text
  }

  /// A message about what is still to be told, or, where nothing is, about what was told.
  func email(_ changes: [ToldChange]) -> String {
    let coming = changes.filter { $0.told == nil }
    let chosen = coming.isEmpty ? changes : coming
    if chosen.isEmpty { return none + "\n" }
    return byProgramme(chosen).map { programme, changes in
      let lines = changes.map { "– \($0.text)" }.joined(separator: "\n")
      let page = changes[0].page
      let sender = changes.compactMap(\.sender).first
      let signature = sender.map { "\n\n\(greeting)\n\($0)" } ?? ""
      switch language {
      case .bokmål:
        return """
          Emne: Endringer i \(programme)

          Hei!

          Dette er endret i programmet:

          \(lines)

          Abonnerer du på kalenderen, flytter endringene seg dit av seg selv innen et døgn.
          Oppdatert oversikt: \(page)\(signature)

          """
      case .nynorsk:
        return """
          Emne: Endringar i \(programme)

          Hei!

          Dette er endra i programmet:

          \(lines)

          Abonnerer du på kalenderen, kjem endringane dit av seg sjølve innan eit døgn.
          Oppdatert oversikt: \(page)\(signature)

          """
      case .english:
        return """
          Subject: Changes in \(programme)

          Hello,

          This has changed in the programme:

          \(lines)

          If you subscribe to the calendar, the changes will be there within a day.
          The sessions as they are now: \(page)\(signature)

          """
      }
    }.joined(separator: "\n----\n\n")
  }

  /// `{"changes": [{programme, page, id, kind, from, to, told, text}]}`, for machines.
  func json(_ changes: [ToldChange]) -> String {
    let items = changes.map { change in
      let fields = [
        ("programme", change.programme), ("page", change.page), ("id", change.id),
        ("kind", change.kind), ("from", change.from), ("to", change.to), ("text", change.text),
      ].map { "\(JSONText.quoted($0.0)): \(JSONText.quoted($0.1))" }
      let told = change.told.map { JSONText.quoted($0.iso) } ?? "null"
      return "    {" + (fields + ["\"told\": \(told)"]).joined(separator: ", ") + "}"
    }
    return "{\n  \"changes\": ["
      + (items.isEmpty ? "" : "\n" + items.joined(separator: ",\n") + "\n  ")
      + "]\n}\n"
  }

  private func byProgramme(_ changes: [ToldChange]) -> [(String, [ToldChange])] {
    var groups: [(String, [ToldChange])] = []
    for change in changes {
      if let index = groups.firstIndex(where: { $0.0 == change.programme }) {
        groups[index].1.append(change)
      } else {
        groups.append((change.programme, [change]))
      }
    }
    return groups
  }

  private var none: String {
    switch language {
    case .bokmål: "Ingen endringer."
    case .nynorsk: "Ingen endringar."
    case .english: "No changes."
    }
  }

  private var toCome: String {
    switch language {
    case .bokmål: "Blir fortalt ved neste bygging"
    case .nynorsk: "Blir fortalt ved neste bygging"
    case .english: "Will be told by the next build"
    }
  }

  private var greeting: String {
    switch language {
    case .bokmål: "Vennlig hilsen"
    case .nynorsk: "Venleg helsing"
    case .english: "Kind regards"
    }
  }
}
