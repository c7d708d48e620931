import Language

/// The words of charts in a language.
struct ChartWords {
  let language: Language

  func kind(_ kind: ChartSpecification.Kind) -> String {
    switch kind {
    case .run: say("Seriediagram", "Seriediagram", "Run chart")
    case .control(let type):
      say("Kontrolldiagram", "Kontrolldiagram", "Control chart") + " (\(type.rawValue))"
    }
  }

  var notOnlyChance: String {
    say(
      "Variasjonen er trolig ikke bare tilfeldig.", "Variasjonen er truleg ikkje berre tilfeldig.",
      "The variation is probably not chance alone.")
  }

  var chance: String {
    say(
      "Det er ingen tegn til annet enn tilfeldig variasjon.",
      "Det er ingen teikn til anna enn tilfeldig variasjon.",
      "There is no sign of anything but random variation.")
  }

  func tooFew(_ points: Int, needed: Int) -> String {
    say(
      "Det er for få målepunkter til å vurdere: \(points) av de \(needed) som trengs.",
      "Det er for få målepunkt til å vurdere: \(points) av dei \(needed) som trengst.",
      "There are too few data points to assess: \(points) of the \(needed) that are needed.")
  }

  var tooFewForRuns: String {
    say(
      "For få målepunkter til å vurdere serier", "For få målepunkt til å vurdere seriar",
      "Too few data points to assess runs")
  }

  var signal: String { say("signal", "signal", "signal") }
  var median: String { say("Median", "Median", "Median") }
  var mean: String { say("Gjennomsnitt", "Gjennomsnitt", "Mean") }
  var limits: String { say("Grenser", "Grenser", "Limits") }

  /// The words beside the lines, short enough for a phone.
  var upperMark: String { say("Øvre", "Øvre", "Upper") }
  var lowerMark: String { say("Nedre", "Nedre", "Lower") }
  var meanMark: String { say("Snitt", "Snitt", "Mean") }

  func span(_ lower: String, _ upper: String) -> String {
    say("\(lower) til \(upper)", "\(lower) til \(upper)", "\(lower) to \(upper)")
  }

  func upTo(_ upper: String) -> String { say("til \(upper)", "til \(upper)", "up to \(upper)") }

  var limitsVary: String {
    say(
      "følger n for hvert punkt, se tabellen", "følgjer n for kvart punkt, sjå tabellen",
      "follow the n of each point, see the table")
  }

  func baseline(_ count: Int) -> String {
    say(
      "regnet av de første \(count) målepunktene", "rekna av dei første \(count) målepunkta",
      "from the first \(count) data points")
  }

  func useful(_ count: Int) -> String {
    say(
      "\(count) ligger ikke på linjen", "\(count) ligg ikkje på linja",
      "\(count) are off the line")
  }

  func longestRun(_ points: Int, atMost limit: Int) -> String {
    say(
      "Lengste serie på én side: \(points) \(points == 1 ? "punkt" : "punkter"), høyst \(limit) "
        + "ventet",
      "Lengste serie på éi side: \(points) punkt, høgst \(limit) venta",
      "Longest run on one side: \(points) \(points == 1 ? "point" : "points"), at most \(limit) "
        + "expected")
  }

  func crossings(_ crossings: Int, atLeast limit: Int) -> String {
    say(
      "Kryssinger av midtlinjen: \(crossings), minst \(limit) ventet",
      "Kryssingar av midtlinja: \(crossings), minst \(limit) venta",
      "Crossings of the centre line: \(crossings), at least \(limit) expected")
  }

  func outside(_ count: Int, at places: [String]) -> String {
    let label = say("Utenfor grensene", "Utanfor grensene", "Outside the limits")
    if count == 0 {
      return label + ": " + say("ingen punkter", "ingen punkt", "no points")
    }
    let points =
      count == 1
      ? say("1 punkt", "1 punkt", "1 point")
      : say("\(count) punkter", "\(count) punkt", "\(count) points")
    let rest = count - places.count
    let more = rest > 0 ? say(" og \(rest) til", " og \(rest) til", " and \(rest) more") : ""
    return "\(label): \(points) (\(places.joined(separator: ", "))\(more))"
  }

  func phase(_ number: Int, from start: String) -> String {
    say(
      "Fase \(number), fra \(start)", "Fase \(number), frå \(start)",
      "Phase \(number), from \(start)")
  }

  func change(at place: String, _ text: String) -> String {
    say("Endring, \(place): \(text)", "Endring, \(place): \(text)", "Change, \(place): \(text)")
  }

  var data: String { say("Vis tallene", "Vis tala", "Show the numbers") }
  var tableOfData: String {
    say("Tallene bak diagrammet", "Tala bak diagrammet", "The numbers behind the chart")
  }
  var share: String { say("Andel", "Del", "Proportion") }
  var rate: String { say("Rate", "Rate", "Rate") }
  var movingRange: String { say("Endring fra forrige", "Endring frå førre", "Moving range") }
  var lowerLimit: String { say("Nedre grense", "Nedre grense", "Lower limit") }
  var upperLimit: String { say("Øvre grense", "Øvre grense", "Upper limit") }
  var signalColumn: String { say("Signal", "Signal", "Signal") }
  var outsideMark: String { say("utenfor grensene", "utanfor grensene", "outside the limits") }
  var longRunMark: String { say("i lang serie", "i lang serie", "in a long run") }

  private func say(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}
