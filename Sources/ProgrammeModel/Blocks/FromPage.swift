public import Diagnostics
import FrontMatter

/// The block `contacts`: people to turn to, written here or taken from a page.
public struct ContactsBlock: Sendable {
  /// The people; empty where they are taken from a page.
  public let contacts: [Contact]
  /// The page they are taken from.
  public let source: Located<String>?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    source = fields.value("from", Read.locatedText)
    contacts =
      source == nil
      ? fields.required("contacts") { Read.list($0, of: Contact.init, &$1) } ?? []
      : fields.list("contacts", of: Contact.init)
    fields.finish(&findings)
  }
}

/// The block `sessions`: a schedule in the middle of a text, written here or taken from a page.
public struct SessionsBlock: Sendable {
  /// The sessions; empty where they are taken from a page.
  public let sessions: [Session]
  /// The schedule page they are taken from.
  public let source: Located<String>?

  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    source = fields.value("from", Read.locatedText)
    sessions =
      source == nil
      ? fields.required("sessions") { Read.list($0, of: { Session($0, &$1) }, &$1) } ?? []
      : fields.list("sessions", of: { Session($0, &$1) })
    fields.finish(&findings)
  }
}
