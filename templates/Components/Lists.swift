import Markup

extension PageView {
  /// A section with a heading that can be linked to. A heading of the text's own keeps its `id`.
  func titled(
    _ heading: String, id: String, class name: String? = nil, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let isTaken = page.body.headings.contains { $0.anchor == id }
    let id = isTaken ? id + "-del" : id
    return section(.class(name), Attribute("aria-labelledby", id)) {
      h2(.id(id)) { heading }
      content()
    }
  }

  /// A bulleted list; nothing where there are no items.
  func bullets(_ items: [String], class name: String? = nil) -> HTML {
    guard !items.isEmpty else { return HTML() }
    return ul(.class(name)) { for item in items { li { typeset(item) } } }
  }

  /// One term and its description in a `dl`; nothing where there is no description.
  func fact(_ term: String, @HTMLBuilder _ description: () -> HTML) -> HTML {
    let description = description()
    guard !description.isEmpty else { return HTML() }
    return div {
      dt { term }
      dd { description }
    }
  }
}
