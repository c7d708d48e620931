public import Language

/// A problem in words: what is wrong, and what to write instead.
public struct Wording: Sendable, Hashable {
  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it, without a full stop; nil where the message says it.
  public let mend: String?

  init(_ message: String, mend: String? = nil) {
    self.message = message
    self.mend = mend
  }
}

extension Problem {
  /// The problem in a language.
  public func wording(in language: Language) -> Wording {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}

extension Severity {
  /// The word for it in a language.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.error, _): "feil"
    case (.warning, .bokmål): "advarsel"
    case (.warning, .nynorsk): "åtvaring"
    }
  }
}

extension String {
  /// The address of the page that a calendar at this address belongs to.
  var calendarPage: String { (hasSuffix(".ics") ? String(dropLast(4)) : self) + "/" }
}
