/// How a notice is meant.
public enum NoticeKind: String, Sendable, Hashable, CaseIterable {
  /// Worth knowing: `[!NOTE]`, `[!MERK]`.
  case note
  /// A piece of advice: `[!TIP]`, `[!TIPS]`.
  case tip
  /// What must not be missed: `[!IMPORTANT]`, `[!VIKTIG]`.
  case important
  /// What may go wrong: `[!WARNING]`, `[!ADVARSEL]`.
  case warning
  /// Something to watch out for: `[!OBS]`, `[!CAUTION]`.
  case attention

  /// The kind that a marker's word names, in any case of letters.
  init?(word: String) {
    switch word.lowercased() {
    case "note", "merk": self = .note
    case "tip", "tips": self = .tip
    case "important", "viktig": self = .important
    case "warning", "advarsel": self = .warning
    case "obs", "caution": self = .attention
    default: return nil
    }
  }
}
