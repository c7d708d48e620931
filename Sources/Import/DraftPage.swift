import Language

/// A page of a draft while it is written, line by line, with the remarks where they stand.
struct DraftPage {
  /// The file's name in the programme's folder.
  let file: String
  private let words: RemarkWords
  private(set) var lines: [String] = []
  private(set) var remarks: [PlacedRemark] = []

  init(file: String, language: Language) {
    self.file = file
    words = RemarkWords(language: language)
  }

  /// Everything that was written, as a file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A line; an empty one only where the line above is not empty.
  mutating func add(_ line: String) {
    if line.isEmpty, lines.last?.isEmpty == true { return }
    lines.append(line)
  }

  /// A key and its value as a quoted text, where there is one.
  mutating func add(_ key: String, _ value: String?) {
    if let value { add("\(key): \(YAMLText.quoted(value))") }
  }

  /// Remarks as comments in the front matter, above what they are about.
  mutating func add(_ remarks: [Remark], indent: String = "") {
    for remark in remarks { note(remark) { "\(indent)# \($0)" } }
  }

  /// A remark as a comment in the text.
  mutating func addRemark(_ remark: Remark) {
    add("")
    note(remark) { "<!-- \($0.replacing("--", with: "– ").replacing(">", with: "›")) -->" }
  }

  private mutating func note(_ remark: Remark, _ comment: (String) -> String) {
    let text = YAMLText.commentable(String(words.text(remark).prefix(500)))
    lines.append(comment(words.lead + ": " + text))
    remarks.append(PlacedRemark(file: file, line: lines.count, text: text))
  }
}

extension String {
  /// The beginning of a text, where it is long.
  var excerpt: String {
    let short = prefix(90)
    return short.endIndex == endIndex ? self : String(short).trimmed + " …"
  }
}
