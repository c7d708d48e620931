import Language
import ProgrammeModel

/// Which calendar of a schedule: whose, and in which language.
struct FeedKey: Hashable, Comparable, Sendable {
  /// The audience's key; `alle` is everyone.
  let audience: String
  /// The language, where it is a translation's.
  let translation: Language?

  static let everyone = FeedKey(audience: Session.everyone, translation: nil)

  /// The name in the lock: `alle`, `leder`, `en.alle`.
  var name: String { (translation.map { $0.tag + "." } ?? "") + audience }

  init(audience: String, translation: Language?) {
    self.audience = audience
    self.translation = translation
  }

  init(name: String) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2, let language = Language(rawValue: parts[0]) {
      self.init(audience: parts[1], translation: language)
    } else {
      self.init(audience: name, translation: nil)
    }
  }

  static func < (left: FeedKey, right: FeedKey) -> Bool {
    let leftKey = (
      left.translation?.tag ?? "", left.audience == Session.everyone ? "" : left.audience
    )
    let rightKey = (
      right.translation?.tag ?? "", right.audience == Session.everyone ? "" : right.audience
    )
    return leftKey < rightKey
  }
}
