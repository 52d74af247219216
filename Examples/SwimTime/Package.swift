// swift-tools-version: 6.2
import PackageDescription

/// As strict as Takehome itself.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

func takehome(_ product: String) -> Target.Dependency { .product(name: product, package: "takehome") }

let package = Package(
  name: "swim-time",
  products: [.executable(name: "swim-takehome", targets: ["swim-takehome"])],
  dependencies: [.package(name: "takehome", path: "../..")],
  targets: [
    .target(name: "SwimTime", dependencies: [takehome("Handout")], swiftSettings: strict),
    .executableTarget(
      name: "swim-takehome", dependencies: ["SwimTime", takehome("TakehomeCommand")], swiftSettings: strict),
    .testTarget(
      name: "SwimTimeTests", dependencies: ["SwimTime", takehome("HandoutTesting")], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
