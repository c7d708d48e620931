import Charts
import Language
import Markup
import Testing

@Suite struct DrawingTests {
  private func html(
    _ specification: ChartSpecification, _ data: String, _ language: Language = .bokmål,
    idPrefix: String = "c"
  ) throws -> String {
    try #require(Examples.check(specification, data).value)
      .html(in: language, idPrefix: idPrefix).string
  }

  private var weeks: ChartSpecification {
    Examples.specification(.run, title: "Smerte", x: "Uke", y: "Poeng")
  }

  @Test func `the drawing is an image with a name and a description of its own`() throws {
    let html = try html(weeks, Examples.weeks, idPrefix: "smerte-2")
    #expect(html.contains("role=\"img\" aria-labelledby=\"smerte-2-title smerte-2-desc\""))
    #expect(html.contains("<title id=\"smerte-2-title\">Seriediagram: Smerte</title>"))
    #expect(html.contains("<desc id=\"smerte-2-desc\">Variasjonen er trolig ikke bare tilfeldig."))
  }

  @Test func `what the description says stands in the text beneath too`() throws {
    let html = try html(weeks, Examples.weeks)
    for sentence in [
      "Variasjonen er trolig ikke bare tilfeldig.", "n = 24", "Median: 67,5",
      "Lengste serie på én side: 12 punkter, høyst 8 ventet – signal",
      "Kryssinger av midtlinjen: 1, minst 8 ventet – signal",
    ] {
      #expect(html.split(separator: sentence, omittingEmptySubsequences: false).count == 3)
    }
  }

  @Test func `there is no script and no style attribute`() throws {
    let html = try html(weeks, Examples.weeks)
    #expect(!html.contains("style=") && !html.contains("<script") && !html.contains("<style"))
  }

  @Test func `few points are said to be too few`() throws {
    let data = "Uke;Poeng\n1;2\n2;3\n3;4\n"
    #expect(
      try html(weeks, data).contains(
        "Det er for få målepunkter til å vurdere: 2 av de 10 som trengs."))
    #expect(try html(weeks, data, .nynorsk).contains("for få målepunkt til å vurdere"))
    #expect(try html(weeks, data, .english).contains("too few data points to assess"))
  }

  @Test func `signals differ in shape`() throws {
    var chart = Examples.specification(
      .control(.individuals), title: "Smerte", x: "Uke", y: "Poeng")
    chart.baseline = .init(12, at: Examples.place)
    let html = try html(chart, Examples.weeks)
    #expect(html.split(separator: "chart-signal-outside").count == 7)
    #expect(html.split(separator: "chart-signal-run").count == 8)
    #expect(html.contains("■ i lang serie") && html.contains("◆ utenfor grensene"))
  }

  @Test func `numbers take the decimal mark of the language`() throws {
    #expect(try html(weeks, Examples.weeks).contains(">Median 67,5<"))
    #expect(try html(weeks, Examples.weeks, .english).contains(">Median 67.5<"))
  }

  @Test func `the same chart gives the same bytes`() throws {
    #expect(try html(weeks, Examples.weeks) == html(weeks, Examples.weeks))
  }
}
