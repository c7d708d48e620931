public import Language

extension Rule {
  /// What the rule is about and why it matters, in one paragraph.
  public func explanation(in language: Language) -> String {
    switch language {
    case .bokmål: explanationInBokmål
    case .nynorsk: explanationInNynorsk
    case .english: explanationInEnglish
    }
  }
}
