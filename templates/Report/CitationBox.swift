import Bibliography
import Markup
import ProgrammeModel

extension PageView {
  /// The report as a work that others can cite.
  var citableWork: Work? { page.citableWork(at: absolute(page.address.path)) }

  /// How to cite the report, in both styles and as files.
  var citationBox: HTML {
    guard let work = citableWork else { return HTML() }
    return titled(words.report.cite, id: "siter", class: "cite") {
      citation(of: work, in: .vancouver, name: "Vancouver")
      citation(of: work, in: .apa, name: "APA 7")
      downloads(words.report.downloads)
    }
  }

  private func citation(of work: Work, in style: ReferenceStyle, name: String) -> HTML {
    let text = style.reference(to: work, in: language)
    return HTML {
      p(.class("label")) { name }
      p(.class("citation-text")) { richText(text) }
      p(.class("actions")) {
        button(
          Attribute("type", "button"), Attribute("hidden", if: true),
          Attribute("data-copy", text.plainText), Attribute("data-copied", words.report.copied)
        ) { "\(words.report.copyAs) \(name)" }
      }
    }
  }

  /// The report as programs that collect references read it from the head of the page.
  var citationMetadata: HTML {
    guard let work = citableWork else { return HTML() }
    let tags = work.citationMetadata(page: absolute(page.address.path))
    return HTML {
      for tag in tags { meta(Attribute("name", tag.name), Attribute("content", tag.content)) }
    }
  }
}
