/// A line of a paragraph without what belongs to the quotes and lists around it.
struct ContentLine {
  var number: Int
  /// The place of its text in the source's bytes.
  var range: Range<Int>
  /// How many columns of white space come before it in its container.
  var indent: Int
  /// Whether it lacks the mark of a container that its paragraph is in.
  var isLazy: Bool

  /// The line as a part of a footnote, whose later lines are indented by four.
  var inFootnote: FragmentLine {
    FragmentLine(number: number, range: range, indent: max(0, indent - 4))
  }

  /// The line at an indentation.
  func indented(_ indent: Int) -> FragmentLine {
    FragmentLine(number: number, range: range, indent: indent)
  }
}
