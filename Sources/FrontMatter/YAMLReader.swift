import CYaml
public import Diagnostics

extension YAMLNode {
  /// Reads one YAML document. Nil where it cannot be read; the findings say why.
  ///
  /// It drives libyaml's events itself, so that every node knows its place and nothing is built
  /// twice. Aliases are followed as long as the whole stays under `maximalWeight` nodes.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int = 1,
    findings: inout [Finding]
  ) -> YAMLNode? {
    var composer = Composer(file: file, firstLine: firstLine)
    let node = composer.compose(bytes)
    findings.append(contentsOf: composer.findings)
    return node
  }

  /// Reads one YAML document from a text.
  public static func read(
    _ text: String, file: String, firstLine: Int = 1, findings: inout [Finding]
  ) -> YAMLNode? {
    var text = text
    return text.withUTF8 {
      read($0, file: file, firstLine: firstLine, findings: &findings)
    }
  }

  static let maximalWeight = 2_000_000
  static let maximalDepth = 100
}

private struct Composer {
  let file: String
  let firstLine: Int
  var findings: [Finding] = []
  private var open: [Container] = []
  private var anchors: [String: YAMLNode] = [:]
  private var root: YAMLNode?

  /// A list or mapping whose end has not come yet.
  private struct Container {
    let isMapping: Bool
    let location: SourceLocation
    let anchor: String?
    var weight = 1
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var key: (text: String, location: SourceLocation)?
    /// The lines of keys, once there are many.
    private var firstLines: [String: Int]?

    /// The line on which a key was written before.
    mutating func firstLine(of key: String) -> Int? {
      guard entries.count >= 24 else {
        return entries.first { $0.key == key }?.keyLocation.line
      }
      let lines =
        firstLines
        ?? Dictionary(entries.map { ($0.key, $0.keyLocation.line) }) { first, _ in first }
      firstLines = lines
      return lines[key]
    }

    mutating func add(_ entry: YAMLNode.Entry) {
      entries.append(entry)
      firstLines?[entry.key] = entry.keyLocation.line
    }

    init(isMapping: Bool, location: SourceLocation, anchor: String?) {
      self.isMapping = isMapping
      self.location = location
      self.anchor = anchor
    }
  }

  private enum Fault: Error {
    case reported
  }

  init(file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  mutating func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var nothing: UInt8 = 0
    return withUnsafePointer(to: &nothing) { fallback in
      yaml_parser_set_input_string(&parser, bytes.baseAddress ?? fallback, bytes.count)
      do {
        while try step(&parser) {}
        return root ?? YAMLNode(.mapping([]), at: SourceLocation(file: file, line: firstLine))
      } catch {
        return nil
      }
    }
  }

  /// Takes one event. False when the document is at its end.
  private mutating func step(_ parser: inout yaml_parser_t) throws(Fault) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      report(YAMLFault(parser), at: faultLocation(parser))
      throw .reported
    }
    defer { yaml_event_delete(&event) }
    let start = place(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      let isOneLine = event.start_mark.line == event.end_mark.line
      let written = isOneLine ? event.end_mark.column - event.start_mark.column : 1
      let location = SourceLocation(
        file: file, line: start.line, column: start.column, length: Int(written))
      let node = YAMLNode(
        .scalar(text, isPlain: isPlain), at: location,
        isVerbatim: isPlain && isOneLine)
      try add(node, anchor: name(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT:
      try begin(isMapping: false, at: start, anchor: name(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      try begin(isMapping: true, at: start, anchor: name(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let container = open.popLast() else { break }
      let content: YAMLNode.Content =
        container.isMapping ? .mapping(container.entries) : .sequence(container.items)
      let node = YAMLNode(content, at: container.location, weight: container.weight)
      try add(node, anchor: container.anchor)
    case YAML_ALIAS_EVENT:
      guard let alias = name(event.data.alias.anchor), let node = anchors[alias] else {
        report(.undefinedAlias, at: start)
        throw .reported
      }
      try add(node, anchor: nil)
    case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT:
      return false
    default:
      break
    }
    return true
  }

  private mutating func begin(
    isMapping: Bool, at location: SourceLocation, anchor: String?
  ) throws(Fault) {
    guard open.count < YAMLNode.maximalDepth else {
      report(.tooDeep, at: location)
      throw .reported
    }
    if let last = open.last, last.isMapping, last.key == nil {
      report(.complexKey, at: location)
      throw .reported
    }
    open.append(Container(isMapping: isMapping, location: location, anchor: anchor))
  }

  private mutating func add(_ node: YAMLNode, anchor: String?) throws(Fault) {
    if let anchor { anchors[anchor] = node }
    guard !open.isEmpty else {
      root = node
      return
    }
    let last = open.count - 1
    open[last].weight += node.weight
    guard open[last].weight <= YAMLNode.maximalWeight else {
      findings.append(Finding(.yamlTooLarge, at: node.location))
      throw .reported
    }
    guard open[last].isMapping else {
      open[last].items.append(node)
      return
    }
    guard let key = open[last].key else {
      guard case .scalar(let text, _) = node.content else {
        report(.complexKey, at: node.location)
        throw .reported
      }
      open[last].key = (text, node.location)
      return
    }
    open[last].key = nil
    if let line = open[last].firstLine(of: key.text) {
      findings.append(Finding(.duplicateKey(key.text, firstLine: line), at: key.location))
    } else {
      open[last].add(.init(key: key.text, keyLocation: key.location, value: node))
    }
  }

  private func place(_ mark: yaml_mark_t) -> SourceLocation {
    SourceLocation(file: file, line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
  }

  /// An open quote is told where it opens, everything else where it was noticed.
  private func faultLocation(_ parser: yaml_parser_t) -> SourceLocation {
    let isQuote = YAMLFault(parser) == .unclosedQuote
    return place(isQuote ? parser.context_mark : parser.problem_mark)
  }

  private mutating func report(_ fault: YAMLFault, at location: SourceLocation) {
    findings.append(Finding(.yamlSyntax(fault), at: location))
  }

  private func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

extension YAMLFault {
  /// What libyaml's own message amounts to.
  fileprivate init(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    if problem.contains("nesting level") {
      self = .tooDeep
    } else if context.contains("quoted scalar") {
      self = .unclosedQuote
    } else if problem.contains("mapping values are not allowed") {
      self = .strayColon
    } else if problem.contains("cannot start any token") {
      self = .strayCharacter
    } else if problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'") {
      self = .unclosedBracket
    } else if problem.contains("did not find expected key")
      || problem.contains("did not find expected '-'") || problem.contains("block end")
      || problem.contains("expected <document start>")
    {
      self = .indentation
    } else if problem.contains("simple key") || problem.contains("expected ':'") {
      self = .missingColon
    } else if problem.contains("control characters") {
      self = .controlCharacter
    } else {
      self = .other(problem)
    }
  }
}
