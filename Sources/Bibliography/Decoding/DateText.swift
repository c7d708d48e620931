extension PartialDate {
  /// The date in EDTF as BibLaTeX and RIS take it: `2007`, `2016-10-24`, `2007/2009`, `1998~`,
  /// `2004-21` for spring; or the words it is. Nil where there is neither.
  var edtf: String? {
    guard let start else { return literal }
    var text = start.iso
    if let number = season.flatMap({ Int($0) }), (1...4).contains(number), start.month == nil {
      text += "-\(20 + number)"
    }
    if let end { text += "/" + end.iso }
    return isCirca ? text + "~" : text
  }
}
