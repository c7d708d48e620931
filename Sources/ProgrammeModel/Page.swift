public import Bibliography
import Diagnostics
import FrontMatter
public import Language
public import Markdown

/// A page as it was written: front matter understood, text parsed, blocks read.
///
/// A class, since it is handed from step to step and has much in it.
public final class Page: Sendable {
  /// What a page says beside its text, by its kind. Each page has room for its own kind only.
  public indirect enum Content: Sendable {
    case invitation(Invitation)
    case schedule(Schedule)
    case literature(Literature)
    case report(Report)
    case page
  }

  /// The path of its file from the site's folder.
  public let file: String
  /// Where it will stand.
  public let address: PageAddress
  /// The language of its words.
  public let language: Language
  /// What the front matter of every kind may say.
  public let head: PageHead
  /// What its kind says.
  public let content: Content
  /// Its text.
  public let body: MarkdownTree
  /// Its richer parts, by the line on which their YAML begins.
  public let blocks: [Int: RichBlock]
  /// The works that the page itself holds, for its citations.
  public let references: [Work]
  /// What its text says that other pages can bear out or contradict.
  let mentions: Mentions
  /// Why some findings on it must stand.
  let acknowledgements: [Acknowledgement]

  /// What it is for.
  public var kind: PageKind {
    switch content {
    case .invitation: .invitation
    case .schedule: .schedule
    case .literature: .literature
    case .report: .report
    case .page: .page
    }
  }

  /// Its invitation, where it is one.
  public var invitation: Invitation? {
    if case .invitation(let invitation) = content { return invitation }
    return nil
  }

  /// Its schedule, where it is one.
  public var schedule: Schedule? {
    if case .schedule(let schedule) = content { return schedule }
    return nil
  }

  /// Its literature, where it is a list.
  public var literature: Literature? {
    if case .literature(let literature) = content { return literature }
    return nil
  }

  /// Its report, where it is one.
  public var report: Report? {
    if case .report(let report) = content { return report }
    return nil
  }

  /// Its first paragraph that says anything, on one line.
  public var firstParagraph: String? {
    for block in body.blocks {
      guard case .paragraph(let content) = block.kind else { continue }
      let text = content.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty { return text }
    }
    return nil
  }

  init(
    file: String, address: PageAddress, language: Language, head: PageHead, content: Content,
    body: MarkdownTree, blocks: [Int: RichBlock], references: [Work], mentions: Mentions,
    acknowledgements: [Acknowledgement]
  ) {
    self.file = file
    self.address = address
    self.language = language
    self.head = head
    self.content = content
    self.body = body
    self.blocks = blocks
    self.references = references
    self.mentions = mentions
    self.acknowledgements = acknowledgements
  }

  /// The same page with other content, as a translation gets its dates from the original.
  func with(_ content: Content) -> Page {
    Page(
      file: file, address: address, language: language, head: head, content: content, body: body,
      blocks: blocks, references: references, mentions: mentions,
      acknowledgements: acknowledgements)
  }
}
