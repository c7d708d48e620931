import Language
public import ProgrammeModel

extension Templates {
  /// The path of what is on every sheet of a printed report, from the site's root.
  public static func printStylesheetPath(of page: Page) -> String {
    "\(page.address.path)\(page.address.stem).print.css"
  }

  /// What is on every sheet of a printed report: its title on top, but for the first, and the
  /// number of the sheet. Only a stylesheet of its own can say it, since pages may hold no styles.
  public static func printStylesheet(of page: Page) -> [UInt8] {
    let words = page.language.words.report
    let number = words.pageOfPages.split(separator: "{", omittingEmptySubsequences: false)
      .map { part in
        switch part {
        case _ where part.hasPrefix("n}"): "counter(page) " + quoted(part.dropFirst(2))
        case _ where part.hasPrefix("total}"): "counter(pages) " + quoted(part.dropFirst(6))
        default: quoted(part)
        }
      }.joined(separator: " ")
    return Array(
      """
      @page {
        @top-left { content: \(quoted(page.head.title.value)); }
        @bottom-right { content: \(number); }
      }
      @page :first { @top-left { content: none; } }

      """.utf8)
  }

  /// A text as a string of CSS.
  private static func quoted(_ text: some StringProtocol) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
