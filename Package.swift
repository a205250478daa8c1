// swift-tools-version: 6.1
import PackageDescription

/// What every Swift target of this package is compiled with: existentials are spelt `any`, an import is internal to
/// its file's module unless it says otherwise, and a member is visible only where its module is imported.
let houseStyle: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: houseStyle)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: houseStyle)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "strapline",
    products: [.executable(name: "strapline", targets: ["strapline"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        module("Diagnostics"),
        module("Markup", ["Diagnostics"]),
        .target(name: "CPlatform", linkerSettings: [.linkedLibrary("crypto")]),
        module("Platform", ["CPlatform"]),
        module("Output", ["Diagnostics", "Platform", "CPlatform"]),
        .target(
            name: "TestFolders", dependencies: ["Platform"], path: "Tests/TestFolders", swiftSettings: houseStyle),
        .executableTarget(
            name: "output-probe", dependencies: ["Output", "Diagnostics", "Platform", "TestFolders"], path: "Tests/OutputProbe",
            swiftSettings: houseStyle),
        tests("PlatformTests", ["Platform", "TestFolders"]),
        tests("OutputTests", ["Output", "Diagnostics", "Platform", "TestFolders", "output-probe"]),
        .executableTarget(name: "strapline", dependencies: [], swiftSettings: houseStyle),
    ]
)
