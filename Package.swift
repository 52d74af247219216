// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with these: Swift 6 mode, four upcoming features, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// One folder in Plugins/ is one context is one target; a test holds this list against the folders and the registry.
let plugins = ["BathTime", "StoryTime", "CarWait", "ObstacleCourse", "WallColoring", "SensoryBins"]

func system(_ name: String, _ pkgConfig: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig)
}

func module(
  _ name: String, _ dependencies: [Target.Dependency], path: String? = nil, exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "takehome",
  products: [
    .executable(name: "takehome", targets: ["takehome"]),
    .library(name: "Handout", targets: ["Handout"]),
    .library(name: "TakehomeCommand", targets: ["TakehomeCommand", "Contexts"]),
    .library(name: "HandoutTesting", targets: ["HandoutTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    system("CCairo", "cairo-pdf"),
    system("CPango", "pangocairo pangoft2 fontconfig"),
    system("CRsvg", "librsvg-2.0"),
    system("CQRCode", "libqrencode"),
    system("CQPDF", "libqpdf"),
    system("CDeflate", "libdeflate"),
    module("Handout", []),
    module("Literacy", ["Handout"]),
    module("Canvas", ["CCairo", "CPango", "CRsvg", "CQRCode", "CQPDF", "CDeflate"]),
    module("Press", ["Handout", "Canvas"]),
    module("ContextPack", ["Handout", .product(name: "Yams", package: "Yams")]),
    module("Caseload", ["Handout", "ContextPack"]),
    module("Contexts", ["Handout"] + plugins.map { .byName(name: $0) }),
    module(
      "TakehomeCommand",
      [
        "Handout", "Caseload", "ContextPack", "Literacy", "Press", "Contexts", "HandoutTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    module("HandoutTesting", ["Handout", "ContextPack", "Press"]),
    .executableTarget(name: "takehome", dependencies: ["TakehomeCommand", "Contexts"], swiftSettings: strict),
    .executableTarget(
      name: "takehome-bench",
      dependencies: [
        "Press", "Canvas", "Caseload", "Contexts", "ContextPack", "Handout", "CCairo", "CPango", "CRsvg",
      ],
      path: "Benchmarks", exclude: ["peers", "instructions.txt"], swiftSettings: strict),
    module("PDFReading", [], path: "Tests/PDFReading"),
    tests("HandoutTests", ["Handout"]),
    tests("LiteracyTests", ["Literacy", "Handout"], exclude: ["Fixtures"]),
    tests("CanvasTests", ["Canvas", "CCairo", "CQPDF", "CRsvg", "PDFReading"]),
    tests("PressTests", ["Press", "Handout", "HandoutTesting", "Canvas", "PDFReading"]),
    tests("HandoutTestingTests", ["HandoutTesting", "Handout", "Press", "Canvas"], exclude: ["Packs"]),
    tests("ContextPackTests", ["ContextPack", "Handout"], exclude: ["Fixtures"]),
    tests("CaseloadTests", ["Caseload", "ContextPack", "Handout"]),
    tests(
      "ContextsTests",
      ["Contexts", "ContextPack", "Caseload", "Press", "Canvas", "Handout", "HandoutTesting", "PDFReading"],
      exclude: ["Goldens", "Reuse"]),
    tests(
      "TakehomeCommandTests",
      ["TakehomeCommand", "takehome", "Caseload", "ContextPack", "Handout", "HandoutTesting"],
      exclude: ["Snapshots"]),
  ]
    + plugins.map { module($0, ["Handout"], path: "Plugins/\($0)", exclude: ["Context"]) },
  swiftLanguageModes: [.v6]
)
