import Bibliography
public import Diagnostics
import FrontMatter
public import Language
import Markdown

extension Page {
  /// Reads a page from its file. Nil, with findings, where it cannot be understood.
  ///
  /// `path` is the file's path from the site's folder and begins with `content/`.
  public static func read(
    _ bytes: [UInt8], path: String, siteLanguage: Language, allowsRawHTML: Bool
  ) -> (Page?, [Finding]) {
    var findings: [Finding] = []
    let page = bytes.withUnsafeBufferPointer { buffer -> Page? in
      guard let split = FrontMatterSplit(buffer, file: path, findings: &findings),
        let node = YAMLNode.read(
          UnsafeBufferPointer(rebasing: buffer[split.yaml]), file: path,
          firstLine: split.yamlFirstLine, findings: &findings)
      else { return nil }
      let (tree, found) = MarkdownTree.parse(
        Array(buffer[split.body]), file: path, firstLine: split.bodyFirstLine, extensions: .all,
        allowsRawHTML: allowsRawHTML)
      findings.append(contentsOf: found)
      let acknowledgements =
        Acknowledgement.inYAML(
          bytes[split.yaml], file: path, firstLine: split.yamlFirstLine, findings: &findings)
        + Acknowledgement.inMarkdown(tree, findings: &findings)
      let source = SourceLines(Array(buffer[split.body]), firstLine: split.bodyFirstLine)
      return Page(
        node, path: path, siteLanguage: siteLanguage, body: tree, source: source,
        acknowledgements: acknowledgements, findings: &findings)
    }
    return (page, findings)
  }

  private convenience init?(
    _ node: YAMLNode, path: String, siteLanguage: Language, body: MarkdownTree,
    source: SourceLines, acknowledgements: [Acknowledgement], findings: inout [Finding]
  ) {
    guard var fields = Fields(node, &findings) else { return nil }
    let address = PageAddress(path: String(path.dropFirst("content/".count)))
    let kind: PageKind? = fields.required("kind", Read.choice)
    let head = PageHead(&fields)
    var content: Content?
    var references: [Work] = []
    switch kind {
    case .invitation?:
      content = Invitation(&fields, isTranslation: address.translation != nil)
        .map(Content.invitation)
    case .schedule?:
      content =
        address.translation == nil
        ? Schedule(&fields).map(Content.schedule)
        : Schedule(translation: &fields).map(Content.schedule)
    case .literature?:
      content = Literature(&fields).map(Content.literature)
    case .report?:
      references = fields.list("references", of: Work.read)
      content = Report(&fields).map(Content.report)
    case .page?:
      references = fields.list("references", of: Work.read)
      content = .page
    case nil:
      break
    }
    fields.finish(&findings, knowsAllKeys: kind != nil)
    let blocks = Self.blocks(of: body, file: path, findings: &findings)
    let language = address.translation ?? head?.language ?? siteLanguage
    let text = PageText(body, source: source, file: path, language: language)
    for rule in Self.textRules { rule(text, &findings) }
    guard let head, let content else { return nil }
    self.init(
      file: path, address: address, language: language, head: head, content: content, body: body,
      blocks: blocks, references: references, mentions: Mentions(text),
      acknowledgements: acknowledgements)
  }

  /// Every rule that looks at the text of one page, in no particular order.
  private static var textRules: [(PageText, inout [Finding]) -> Void] {
    [
      checkTypography, checkWeekdays, checkHeadingLevels, checkRepeatedHeadings, checkBoldHeadings,
      checkPrivateUse, checkAsterisks, checkWrappedLinks, checkPlaceholders, checkNamesInText,
    ]
  }

  private static func blocks(
    of body: MarkdownTree, file: String, findings: inout [Finding]
  ) -> [Int: RichBlock] {
    var blocks: [Int: RichBlock] = [:]
    body.forEachBlock { block in
      guard case .code(let code) = block.kind, !code.name.isEmpty else { return }
      blocks[code.line] = RichBlock.read(code, file: file, findings: &findings)
    }
    return blocks
  }
}
