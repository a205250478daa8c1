// swift-tools-version: 6.1
import PackageDescription

/// What every Swift target of this package is compiled with: existentials are spelt `any`, an import is internal to
/// its file's module unless it says otherwise, and a member is visible only where its module is imported. A release
/// may inline across modules, which the path from text to page crosses often, and leaves out the check that no two parts
/// use one variable at once, which the tests make.
let houseStyle: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(
        ["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: houseStyle)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: houseStyle)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "strapline",
    products: [.executable(name: "strapline", targets: ["strapline"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // The extensions library comes first: it needs the other one. A release holds both, and so runs anywhere.
        .target(
            name: "CMark",
            linkerSettings: [
                .linkedLibrary("cmark-gfm-extensions", .when(configuration: .debug)),
                .linkedLibrary("cmark-gfm", .when(configuration: .debug)),
                .linkedLibrary(":libcmark-gfm-extensions.a", .when(configuration: .release)),
                .linkedLibrary(":libcmark-gfm.a", .when(configuration: .release)),
            ]),
        .target(name: "CPlatform"),
        module("Platform", ["CPlatform"]),
        module("Diagnostics"),
        module("Markup", ["CMark", "Diagnostics"]),
        module("Language"),
        module("Model", ["Diagnostics", "Language", "Markup"]),
        module("Content", ["Diagnostics", "Language", "Markup", "Model", "Platform", yams]),
        module("Rendering", ["Diagnostics", "Language", "Markup", "Model"]),
        module("Theme", ["Diagnostics", "Markup"]),
        module("Output", ["CPlatform", "Diagnostics", "Platform"]),
        module(
            "Site",
            [
                "Content", "Diagnostics", "Language", "Markup", "Model", "Output", "Platform", "Rendering", "Theme",
            ]),
        module("Reference", ["Content", "Diagnostics", "Platform", "Site", "Theme"]),
        module("Preview", ["Platform", flyingFox]),
        module(
            "CommandLine",
            [
                "Content", "Diagnostics", "Language", "Model", "Output", "Platform", "Preview", "Reference", "Site",
                argumentParser,
            ]),
        .executableTarget(name: "strapline", dependencies: ["CommandLine"], swiftSettings: houseStyle),

        .target(
            name: "TestFolders", dependencies: ["Platform"], path: "Tests/TestFolders", swiftSettings: houseStyle),
        .executableTarget(
            name: "output-probe", dependencies: ["Output", "Diagnostics", "Platform", "TestFolders"],
            path: "Tests/OutputProbe", swiftSettings: houseStyle),
        tests("PlatformTests", ["Platform", "TestFolders"]),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("LanguageTests", ["Language"]),
        tests("ContentTests", ["Content", "Diagnostics", "Language", "Model"]),
        tests("ThemeTests", ["Theme", "Content", "Diagnostics", "Markup", "Platform", "TestFolders"]),
        tests("OutputTests", ["Output", "Diagnostics", "Platform", "TestFolders", "output-probe"]),
        tests("MarkupTests", ["CMark", "CMarkReference", "Diagnostics", "Markup"]),
        // cmark's own HTML, to compare ours with, and which cmark it is.
        .target(
            name: "CMarkReference", path: "Tests/CMarkReference",
            linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
        tests("RenderingTests", ["CMarkReference", "Diagnostics", "Language", "Markup", "Model", "Rendering"]),
        tests(
            "SiteTests",
            [
                "CMarkReference", "Content", "Reference", "Site", "Diagnostics", "Output", "Platform", "TestFolders",
                "strapline",
            ]),
        tests(
            "ReferenceTests",
            ["Reference", "Content", "Diagnostics", "Markup", "Platform", "Site", "TestFolders", "strapline"]),
        tests("CommandLineTests", ["TestFolders", "Platform", "strapline"]),
        tests("PreviewTests", ["Preview", "Platform", "TestFolders"]),
    ]
)
