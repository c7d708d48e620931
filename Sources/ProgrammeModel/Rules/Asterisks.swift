import Diagnostics

/// `dangling-asterisk`: an asterisk behind a word or number refers to a note on the page that
/// begins with one, and an emphasis that is opened is closed.
func checkAsterisks(_ text: PageText, _ findings: inout [Finding]) {
  var marks: [(length: Int, place: SourceLocation)] = []
  var notes: [(length: Int, place: SourceLocation)] = []
  for passage in text.passages {
    var index = 0
    while index < passage.tokens.count {
      let start = index
      while passage.kind(index) == TextToken.asterisk, index == start || passage.isClose(index) {
        index += 1
      }
      guard index > start else {
        index += 1
        continue
      }
      let run = (length: index - start, place: passage.place(start...(index - 1)))
      if start == 0 || passage.tokens[start].isAfterBreak {
        notes.append(run)
      } else if passage.isClose(start), isEnd(passage, index) {
        marks.append(run)
      } else if !passage.isClose(start), passage.isClose(index),
        passage.token(index)?.isMark == false
      {
        marks.append(run)
      }
    }
  }
  let noted = Set(notes.map(\.length))
  let marked = Set(marks.map(\.length))
  for run in marks where !noted.contains(run.length) {
    findings.append(Finding(.text(.danglingAsterisk), at: run.place))
  }
  for run in notes where !marked.contains(run.length) {
    findings.append(Finding(.text(.danglingAsterisk), at: run.place))
  }
}

/// Whether nothing but white space or a mark follows, as after a word with a note.
private func isEnd(_ passage: Passage, _ index: Int) -> Bool {
  guard let next = passage.token(index), !next.isSpaced else { return true }
  return next.isMark
}
