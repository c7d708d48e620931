import JSON
public import Language

/// The configuration of a form editor in the browser, Sveltia CMS or Decap CMS, whose `config.yml`
/// is the same.
///
/// Works of literature are left out: they are better kept in a reference manager. Such an editor
/// leaves what it has no field for as it is.
public struct FormEditor: Sendable {
  private let language: Language

  /// A maker of the configuration with explanations in a language.
  public init(language: Language) { self.language = language }

  /// The file `config.yml`.
  public var configuration: String {
    let collections = PageKind.allCases.map(collection) + [site]
    let head = """
      # \(say("Laget av: samling schema --format cms", "Laga av: samling schema --format cms", "Made by: samling schema --format cms"))

      """
    return head
      + JSONValue.members([
        (
          "backend",
          .members([
            ("name", .text("github")), ("repo", .text("OWNER/REPOSITORY")),
            ("branch", .text("main")),
          ])
        ),
        ("media_folder", .text("content/media")), ("public_folder", .text("/media")),
        ("collections", .list(collections)),
      ]).yaml
  }

  private func collection(_ kind: PageKind) -> JSONValue {
    // Only what stands alone in its folder can be made in the form; the rest is made by samling add.
    let isOwnFolder = kind == .invitation || kind == .page
    let group = SchemaSubject.page(kind).group
    let body = field(
      "body", "markdown", say("Teksten på siden.", "Teksten på sida.", "The page's text."),
      isRequired: false)
    return .members([
      ("name", .text(kind.rawValue)), ("label", .text(kind.rawValue)),
      ("folder", .text("content")), ("path", .text("{{slug}}/index")),
      ("extension", .text("md")), ("format", .text("yaml-frontmatter")),
      ("create", .flag(isOwnFolder)),
      ("filter", .members([("field", .text("kind")), ("value", .text(kind.rawValue))])),
      (
        "fields",
        .list((group?.keys ?? []).compactMap { self.field($0, kind: kind) } + [.members(body)])
      ),
    ])
  }

  private var site: JSONValue {
    let file = JSONValue.members([
      ("name", .text("site")), ("label", .text("site.yml")), ("file", .text("site.yml")),
      ("fields", .list(KeyGroup.site.keys.compactMap { field($0, kind: nil) })),
    ])
    return .members([
      ("name", .text("settings")), ("label", .text("site.yml")), ("files", .list([file])),
    ])
  }

  private func field(_ key: Key, kind: PageKind?) -> JSONValue? {
    if key.name == "kind", let kind {
      return .members([
        ("name", .text("kind")), ("widget", .text("hidden")), ("default", .text(kind.rawValue)),
      ])
    }
    guard let (widget, more) = widget(key.shape) else { return nil }
    return .members(
      field(key.name, widget, key.description(in: language), isRequired: key.isRequired) + more)
  }

  private typealias Members = [(key: String, value: JSONValue)]

  private func field(
    _ name: String, _ widget: String, _ hint: String, isRequired: Bool
  ) -> Members {
    [
      ("name", .text(name)), ("label", .text(name)), ("hint", .text(hint)),
      ("widget", .text(widget)), ("required", .flag(isRequired)),
    ]
  }

  /// The editor's word for a shape; nil for works of literature.
  private func widget(_ shape: Shape) -> (name: String, more: Members)? {
    switch shape {
    case .boolean: return ("boolean", [])
    case .wholeNumber: return ("number", [("value_type", .text("int"))])
    case .choice(let words): return ("select", [("options", .texts(words))])
    case .map: return ("keyvalue", [])
    case .keys(let group):
      guard group.name != KeyGroup.work.name else { return nil }
      return (
        "object",
        [
          ("collapsed", .flag(true)),
          ("fields", .list(group.keys.compactMap { field($0, kind: nil) })),
        ]
      )
    case .list(let item):
      guard let (name, more) = widget(item) else { return nil }
      if let fields = more.first(where: { $0.key == "fields" }) { return ("list", [fields]) }
      let single = field("item", name, "", isRequired: true) + more
      return ("list", [("field", .members(single))])
    case .either(let short, let long): return widget(formShape(short, long))
    default: return ("string", [])
    }
  }

  /// A form has one way to write a thing: the long one where its parts are worth asking for.
  private func formShape(_ short: Shape, _ long: Shape) -> Shape {
    switch (short, long) {
    case (.text, .keys(let group)) where ["goal", "place", "checklistItem"].contains(group.name):
      short
    case (_, .keys) where short.isList: short
    case (_, .keys), (_, .map): long
    default: .text
    }
  }

  private func say(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}

extension Shape {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
