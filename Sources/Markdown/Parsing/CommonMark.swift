import CCmark

/// cmark's tree of one document. This file is the only place that sees cmark's pointers.
struct CommonMark: ~Copyable {
  private let root: OpaquePointer

  /// What cmark makes of UTF-8 `source`.
  init?(_ source: [UInt8]) {
    let root = source.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_SOURCEPOS)
    }
    guard let root else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Calls `visit` with every node, in and out again, without recursion, until it says false. The
  /// text of paragraphs and headings, and the way out of them, is left out where `withText` is
  /// false. A node is good only for as long as the call lasts.
  borrowing func walk(withText: Bool = true, _ visit: (Node, _ isEntering: Bool) -> Bool) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let kind = cmark_node_get_type(node)
      guard visit(Node(pointer: node), event == CMARK_EVENT_ENTER) else { return }
      if !withText, kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING {
        cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
      }
    }
  }
}

extension CommonMark {
  /// The kinds of nodes that a parse gives, with cmark's numbers.
  enum Kind: UInt32 {
    case document = 1
    case quote, list, item, code, html
    case paragraph = 8
    case heading, thematicBreak
    case text, softBreak, hardBreak, codeSpan, inlineHTML
    case emphasis = 17
    case strong, link, image
  }

  /// A node while it is visited.
  struct Node {
    fileprivate let pointer: OpaquePointer

    /// What it is; nil for what no parse gives.
    var kind: Kind? { Kind(rawValue: cmark_node_get_type(pointer).rawValue) }

    /// The text that it holds.
    var literal: String { String(orEmpty: cmark_node_get_literal(pointer)) }

    /// The info string of a code block.
    var info: String { String(orEmpty: cmark_node_get_fence_info(pointer)) }

    /// Where a link or an image leads.
    var destination: String { String(orEmpty: cmark_node_get_url(pointer)) }

    /// The title of a link or an image; empty also where there is none.
    var title: String { String(orEmpty: cmark_node_get_title(pointer)) }

    /// A heading's level.
    var level: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// A list's first number; nil where it is bulleted.
    var listStart: Int? {
      cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
        ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    /// Whether a list is tight.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The first line, from 1.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }

    /// The first column, from 1, in bytes.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }

    /// The line and column where an inline begins, in cmark's count; line 0 for a line break. A
    /// link's line would be the one it ends on, and an autolink's column that of another line, so
    /// the link's text is asked.
    var inlinePlace: (line: Int, column: Int) {
      guard kind == .link || kind == .image, let child = cmark_node_first_child(pointer) else {
        return (line, column)
      }
      let childLine = Int(cmark_node_get_start_line(child))
      guard childLine > 0 else { return (line, column) }
      let isText = cmark_node_get_type(child) == CMARK_NODE_TEXT
      let childColumn = Int(cmark_node_get_start_column(child))
      return (childLine, kind == .link && isText ? childColumn - 1 : column)
    }

    /// The last line.
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// Whether a link or an image without a title was written with an empty one, which cmark's
    /// accessors do not tell but its renderer does.
    var hasEmptyTitle: Bool {
      guard let markup = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return false }
      defer { cmark_get_default_mem_allocator().pointee.free(markup) }
      let tag = String(cString: markup).utf8
      return kind == .image
        ? tag.suffix(12).elementsEqual(" title=\"\" />".utf8)
        : tag.prefix { $0 != .greaterThan }.suffix(9).elementsEqual(" title=\"\"".utf8)
    }
  }
}

extension String {
  fileprivate init(orEmpty text: UnsafePointer<CChar>?) {
    if let text { self.init(cString: text) } else { self.init() }
  }
}
