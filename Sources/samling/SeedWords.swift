import Language
import ProgrammeModel
import Site

/// What planting says, and what it calls what it plants.
struct SeedWords {
  let language: Language

  func folder(_ year: Int) -> String {
    say("forbedring-\(year)", "forbetring-\(year)", "improvement-\(year)")
  }

  var sessionsFile: String { say("samlinger", "samlingar", "sessions") }
  var literatureFile: String { say("litteratur", "litteratur", "literature") }
  var measurementsFile: String { say("maling", "maling", "measurements") }

  func sessionsTitle(_ year: Int) -> String {
    say("Samlinger høsten \(year)", "Samlingar hausten \(year)", "Sessions, autumn \(year)")
  }

  /// What was planted, and what to do next.
  func planted(site folder: String) -> String {
    let enter = folder == "." ? "" : "  cd \(folder)\n"
    return say(
      """
      Et nytt nettsted er plantet i \(folder)/. Det er ferdig til å bygges.

      Gjør dette nå:
      \(enter)  samling serve --open    se nettstedet i nettleseren mens du skriver
      Skriv om filene i content/, og begynn med content/index.md. Hver fil forklarer seg selv.

      Når du vil publisere:
        samling check           se om noe er galt
        samling build           lag nettstedet i public/

      """,
      """
      Ein ny nettstad er planta i \(folder)/. Han er klar til å byggjast.

      Gjer dette no:
      \(enter)  samling serve --open    sjå nettstaden i nettlesaren medan du skriv
      Skriv om filene i content/, og byrj med content/index.md. Kvar fil forklarer seg sjølv.

      Når du vil publisere:
        samling check           sjå om noko er gale
        samling build           lag nettstaden i public/

      """,
      """
      A new site is planted in \(folder)/. It is ready to be built.

      Do this now:
      \(enter)  samling serve --open    see the site in the browser while you write
      Rewrite the files in content/, beginning with content/index.md. Each file explains itself.

      When you want to publish:
        samling check           see whether anything is wrong
        samling build           make the site in public/

      """)
  }

  /// A page was planted.
  func planted(page path: String, address: String) -> String {
    say(
      "Plantet \(path). Siden får adressen \(address). Åpne filen og skriv om det som står der.",
      "Planta \(path). Sida får adressa \(address). Opne fila og skriv om det som står der.",
      "Planted \(path). The page's address will be \(address). Open the file and rewrite it.")
  }

  /// Why nothing was planted.
  func text(of fault: PlantFiles.Fault, site: Bool) -> String {
    switch fault {
    case .taken(let path) where site:
      say(
        "«\(path)» finnes fra før, og ingenting blir overskrevet. Velg en mappe som ikke finnes, "
          + "eller en som er tom",
        "«\(path)» finst frå før, og ingenting blir overskrive. Vel ei mappe som ikkje finst, "
          + "eller ei som er tom",
        "\"\(path)\" is there already, and nothing is overwritten. Choose a folder that does not "
          + "exist, or an empty one")
    case .taken(let path):
      say(
        "«\(path)» finnes fra før, og ingenting blir overskrevet. Velg et annet navn",
        "«\(path)» finst frå før, og ingenting blir overskrive. Vel eit anna namn",
        "\"\(path)\" is there already, and nothing is overwritten. Choose another name")
    case .disk(let error): "\(error.path): \(error.reason)"
    }
  }

  /// Why a name cannot be a page's.
  func text(of fault: SeedPath.Fault) -> String {
    switch fault {
    case .empty:
      say(
        "skriv hvor siden skal ligge, som vestfold-2028/samlinger",
        "skriv kvar sida skal liggje, som vestfold-2028/samlingar",
        "say where the page is to be, such as vestfold-2028/sessions")
    case .outside(let path):
      say(
        "«\(path)» ligger utenfor content/", "«\(path)» ligg utanfor content/",
        "\"\(path)\" lies outside content/")
    case .name(let name, let better):
      say(
        "«\(name)» blir en del av adressen til siden. Bruk bare små bokstaver fra a til z, tall og "
          + "bindestrek",
        "«\(name)» blir ein del av adressa til sida. Bruk berre små bokstavar frå a til z, tal og "
          + "bindestrek",
        "\"\(name)\" becomes a part of the page's address. Use only small letters from a to z, "
          + "digits and hyphens")
        + (better.map { say(": «\($0)»", ": «\($0)»", ": \"\($0)\"") } ?? "")
    case .notIndex(let folder):
      say(
        "en invitasjon er forsiden til programmet, og ligger i index.md. Skriv "
          + "samling add invitation \(folder)",
        "ein invitasjon er framsida til programmet, og ligg i index.md. Skriv "
          + "samling add invitation \(folder)",
        "an invitation is its programme's front page, and stands in index.md. Write "
          + "samling add invitation \(folder)")
    case .noFolder(let name):
      say(
        "en samlingsside må ligge i mappen til programmet sitt, som vestfold-2028/\(name)",
        "ei samlingsside må liggje i mappa til programmet sitt, som vestfold-2028/\(name)",
        "a schedule must be in its programme's folder, such as vestfold-2028/\(name)")
    }
  }

  /// There is no site here.
  var noSite: String {
    say(
      "her er det ikke noe nettsted (ingen site.yml). Gå til mappen som har site.yml i seg, eller "
        + "lag et nytt nettsted: samling new mappe",
      "her er det ikkje nokon nettstad (ingen site.yml). Gå til mappa som har site.yml i seg, eller "
        + "lag ein ny nettstad: samling new mappe",
      "there is no site here (no site.yml). Go to the folder that has site.yml in it, or make a "
        + "new site: samling new folder")
  }

  /// The page would make something in the site wrong.
  func wouldBeWrong(_ path: String) -> String {
    say(
      "Ingenting er plantet: \(path) passer ikke sammen med det som er der fra før.",
      "Ingenting er planta: \(path) passar ikkje saman med det som er der frå før.",
      "Nothing was planted: \(path) does not fit with what is there already.")
  }

  private func say(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }
}
