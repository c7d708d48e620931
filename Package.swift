// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the house: a folder of Sources/ that may import only what it names here.
func room(
  _ name: String, path: String? = nil, imports: [Target.Dependency] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: imports, path: path ?? "Sources/\(name)", resources: resources,
    swiftSettings: settings)
}

func tests(
  _ name: String, imports: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: imports, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: settings)
}

/// The files that `samling new` and `samling add` plant. Their names become names in Swift, so no two may be alike.
let seeds =
  ["nb", "nn", "en"].flatMap { language in
    [
      "site.yml", "front.md", "invitation.md", "schedule.md", "literature.md", "report.md",
      "measurements.csv", "add-invitation.md", "add-literature.md", "add-report.md", "add-page.md",
    ].map { "\(language)-\($0)" }
  } + ["literature.bib", "settings.json", "extensions.json", "tasks.json", "gitignore.txt"]

let package = Package(
  name: "samling",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "samling", targets: ["samling"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", path: "Sources/CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    room("Markup"),
    room("JSON"),
    room("ImageFiles"),
    room("SharingImage"),
    room("Language"),
    room("ICalendar"),
    room("Diagnostics", imports: ["JSON", "Language"]),
    room(
      "FrontMatter",
      imports: [.product(name: "Yams", package: "Yams"), "Diagnostics", "Language"]),
    room("Markdown", imports: ["CCmark", "Markup", "Diagnostics"]),
    room("Bibliography", imports: ["JSON", "Diagnostics", "Language"]),
    room("Charts", imports: ["Markup", "Diagnostics", "Language"]),
    room(
      "ProgrammeModel",
      imports: [
        "FrontMatter", "Markdown", "Bibliography", "Charts", "ImageFiles", "JSON", "Diagnostics",
        "Language",
      ]),
    room("Import", imports: ["ProgrammeModel", "Markdown", "Language"]),
    room(
      "Templates", path: "templates",
      imports: [
        "Markup", "JSON", "Markdown", "ProgrammeModel", "Charts", "Bibliography", "ImageFiles",
        "SharingImage", "Language",
      ],
      resources: [.embedInCode("style.css"), .embedInCode("script.js")]),
    room(
      "Site",
      imports: [
        "Import", "Templates", "SharingImage", "ProgrammeModel", "ICalendar", "FrontMatter",
        "Markdown",
        "Bibliography", "ImageFiles", "Markup", "Diagnostics", "Language",
      ]),
    room("Seeds", path: "seeds", resources: seeds.map { .embedInCode($0) }),
    room(
      "PreviewServer", imports: ["Site", "Templates", "Markup", "Diagnostics", "Language"],
      resources: [.embedInCode("preview.css"), .embedInCode("preview.js")]),
    .executableTarget(
      name: "samling",
      dependencies: [
        "Seeds", "Import", "PreviewServer", "Site", "Templates", "ProgrammeModel", "Markdown",
        "Markup", "JSON", "Diagnostics", "Language",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/samling", swiftSettings: settings),
    .executableTarget(
      name: "MicroBenchmarks",
      dependencies: [
        "Site", "ProgrammeModel", "FrontMatter", "Markdown", "Diagnostics", "Language",
      ],
      path: "Benchmarks/Micro", swiftSettings: settings),
    tests("MarkupTests", imports: ["Markup"]),
    tests("JSONTests", imports: ["JSON"]),
    tests("ImageFilesTests", imports: ["ImageFiles"]),
    tests("SharingImageTests", imports: ["SharingImage"]),
    tests("LanguageTests", imports: ["Language"]),
    tests("DiagnosticsTests", imports: ["Diagnostics", "Language"]),
    tests("FrontMatterTests", imports: ["FrontMatter", "Diagnostics", "Language"]),
    tests("MarkdownTests", imports: ["Markdown", "Markup", "Diagnostics"]),
    tests(
      "BibliographyTests", imports: ["Bibliography", "Diagnostics", "Language"],
      exclude: ["Fixtures"]),
    tests(
      "ChartsTests", imports: ["Charts", "Markup", "Diagnostics", "Language"]),
    tests("ICalendarTests", imports: ["ICalendar"]),
    tests(
      "ProgrammeModelTests",
      imports: ["ProgrammeModel", "Site", "ImageFiles", "Diagnostics", "Language"],
      exclude: ["Prose"]),
    tests(
      "PreviewServerTests",
      imports: ["PreviewServer", "Site", "Diagnostics", "Language", "samling"]),
    tests(
      "ImportTests",
      imports: [
        "Import", "Site", "ProgrammeModel", "FrontMatter", "Markdown", "Markup", "Diagnostics",
        "Language",
      ],
      exclude: ["Cases"]),
    tests(
      "SiteTests",
      imports: [
        "Site", "ProgrammeModel", "ImageFiles", "Diagnostics", "Language", "Seeds", "samling",
      ],
      exclude: ["Cases"]),
  ]
)

// Tests/Fuzzing/run asks for the fuzzer, which needs flags of its own.
if Context.environment["SAMLING_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Import", "Site", "ProgrammeModel", "Markdown", "Bibliography", "Charts", "Diagnostics",
        "Language",
      ],
      path: "Tests/Fuzzing/Sources",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
