import Bibliography

// Keys of a work, by CSL's own names.
extension KeyGroup {
  static let work = KeyGroup("work", Work.knownKeys.map(key))

  private static func key(_ name: String) -> Key {
    switch name {
    case "id":
      Key(
        name, .text, isRequired: true,
        "Navnet som teksten viser til verket med: `[@navnet]`.",
        "Namnet som teksten viser til verket med: `[@namnet]`.",
        "The name by which the text cites the work: `[@name]`.")
    case "type":
      Key(
        name, .choice(WorkType.knownWords), isRequired: true,
        "Hva slags verk det er, med ordene fra CSL.",
        "Kva slags verk det er, med orda frå CSL.",
        "What sort of work it is, in CSL's words.")
    case "annotation":
      Key(
        name, .text, "Noen ord om hvorfor det er verdt å lese.",
        "Nokre ord om kvifor det er verdt å lese.", "A few words on why it is worth reading.")
    case "theme":
      Key(
        name, .text, "Temaet det hører til i listen.", "Temaet det høyrer til i lista.",
        "The theme it belongs to in the list.")
    default:
      Key(
        name, shape(name), "Feltet \(name) fra CSL.", "Feltet \(name) frå CSL.",
        "CSL's field \(name).")
    }
  }

  private static func shape(_ name: String) -> Shape {
    if NameRole(rawValue: name) != nil { return .workNames }
    if DateField(rawValue: name) != nil { return .workDate }
    return .list(.text)
  }
}
