/// A line of a fragment: its place in the source's bytes, and its indentation in columns.
struct FragmentLine {
  var number: Int
  var range: Range<Int>
  var indent: Int

  var isEmpty: Bool { range.isEmpty }
}
