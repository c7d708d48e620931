/// A language that Samling writes in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Norwegian bokmål.
  case bokmål = "nb"
  /// Norwegian nynorsk.
  case nynorsk = "nn"
  /// English, as written in Norway's public sector: day before month and the 24-hour clock.
  case english = "en"

  /// The language of a BCP 47 tag, where region and case do not matter; `no` is bokmål.
  public init?(tag: String) {
    switch tag.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "nb", "no": self = .bokmål
    case "nn": self = .nynorsk
    case "en": self = .english
    default: return nil
    }
  }

  /// The BCP 47 tag, for `lang` and `hreflang`.
  public var tag: String { rawValue }

  /// The language's own name for itself.
  public var name: String {
    switch self {
    case .bokmål: "Bokmål"
    case .nynorsk: "Nynorsk"
    case .english: "English"
    }
  }

  /// Whether numbers take a decimal comma and quotes are « ».
  public var isNorwegian: Bool { self != .english }
}
