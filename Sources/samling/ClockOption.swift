import ArgumentParser
import Language
import Site

/// The moment that a verb works at.
struct ClockOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Når det skjer, som 2026-11-22 eller 2026-11-22T08:00:00Z (ellers nå).", valueName: "tid"))
  var clock: String?

  func validate() throws {
    if let clock, BuildClock(clock) == nil {
      throw ValidationError(
        "--clock må være en dato som 2026-11-22 eller 2026-11-22T08:00:00Z, ikke «\(clock)».")
    }
  }

  /// The moment.
  var moment: BuildClock {
    clock.flatMap(BuildClock.init) ?? BuildClock(secondsSinceEpoch: Terminal.now())
  }

  /// The day of it.
  var today: LocalDate {
    LocalDate(daysSince1970: Int((Double(moment.secondsSinceEpoch) / 86400).rounded(.down)))
  }
}

/// Sees that a language is one of ours.
func validateLanguage(_ language: String) throws {
  if Language(rawValue: language) == nil {
    throw ValidationError("--language må være nb, nn eller en, ikke «\(language)».")
  }
}
