/// Every word that the templates and calendars add, in one language.
///
/// A class, since a page asks for words hundreds of times and copying them all would cost more than
/// the page.
public final class Words: Sendable {
  /// The words around every page.
  public let page: Page
  /// The words of an invitation.
  public let invitation: Invitation
  /// The words of sessions.
  public let sessions: Sessions
  /// The words that help people subscribe to a calendar.
  public let subscription: Subscription
  /// The words of reports.
  public let report: Report
  /// The words of a literature list.
  public let literature: Literature
  /// The words of the richer parts of a text.
  public let blocks: Blocks
  /// The words of the search.
  public let search: Search

  /// The words of a language.
  public static func words(in language: Language) -> Words {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }

  private init(
    page: Page, invitation: Invitation, sessions: Sessions, subscription: Subscription,
    report: Report, literature: Literature, blocks: Blocks, search: Search
  ) {
    self.page = page
    self.invitation = invitation
    self.sessions = sessions
    self.subscription = subscription
    self.report = report
    self.literature = literature
    self.blocks = blocks
    self.search = search
  }

  private static let bokmål = Words(
    page: .bokmål, invitation: .bokmål, sessions: .bokmål, subscription: .bokmål, report: .bokmål,
    literature: .bokmål, blocks: .bokmål, search: .bokmål)

  private static let nynorsk = Words(
    page: .nynorsk, invitation: .nynorsk, sessions: .nynorsk, subscription: .nynorsk,
    report: .nynorsk, literature: .nynorsk, blocks: .nynorsk, search: .nynorsk)

  private static let english = Words(
    page: .english, invitation: .english, sessions: .english, subscription: .english,
    report: .english, literature: .english, blocks: .english, search: .english)
}

extension Language {
  /// The words of this language.
  public var words: Words { Words.words(in: self) }
}
