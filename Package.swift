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

func tests(_ name: String, imports: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name, dependencies: imports, path: "Tests/\(name)", resources: resources,
    swiftSettings: settings)
}

let package = Package(
  name: "samling",
  platforms: [.macOS(.v15)],
  products: [],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CCmark", path: "Sources/CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    room("Markup"),
    room("Language"),
    room("Diagnostics", imports: ["Language"]),
    room("Charts", imports: ["Markup", "Diagnostics", "Language"]),
    tests("MarkupTests", imports: ["Markup"]),
    tests("LanguageTests", imports: ["Language"]),
    tests("DiagnosticsTests", imports: ["Diagnostics", "Language"]),
    tests("ChartsTests", imports: ["Charts", "Markup", "Diagnostics", "Language"]),
  ]
)
