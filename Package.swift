// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

/// Release builds carry the Swift runtime, so that the program starts fast and runs where no Swift is installed.
/// The libraries are those that Foundation's own archive needs.
let selfContained: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationCollections", "-l_FoundationCShims",
            "-l_FoundationICU", "-lstdc++",
        ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "parkbook",
    products: [
        .executable(name: "parkbook", targets: ["parkbook"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(name: "COpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"]), .brew(["opencc"])]),
        .systemLibrary(
            name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
        .target(name: "Basics", dependencies: ["Yams"], swiftSettings: strict),
        .target(name: "Vocabulary", dependencies: ["Basics"], exclude: ["Data"], swiftSettings: strict),
        .target(
            name: "Reading", dependencies: ["Basics", "Vocabulary", "CCMarkGFM", "COpenCC", "CUchardet"],
            swiftSettings: strict),
        .target(name: "Extraction", dependencies: ["Basics", "Vocabulary", "Reading"], swiftSettings: strict),
        .target(name: "Templates", dependencies: ["Basics"], swiftSettings: strict),
        .target(
            name: "Dataset", dependencies: ["Basics", "Vocabulary", "Reading", "Extraction"], swiftSettings: strict),
        .target(
            name: "Site",
            dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "Templates"],
            swiftSettings: strict),
        .target(
            name: "Authoring", dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "Site"],
            exclude: ["Data"], swiftSettings: strict),
        .target(
            name: "Terminal",
            dependencies: ["Basics", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            exclude: ["Data"], swiftSettings: strict),
        .executableTarget(
            name: "parkbook",
            dependencies: [
                "Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "Site", "Authoring", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: selfContained),
        .executableTarget(
            name: "parkbook-bench",
            dependencies: [
                "Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "Site",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: selfContained),
        .executableTarget(
            name: "embed-data", dependencies: ["Basics", "Vocabulary", "Site", "COpenCC"], swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "BasicsTests", dependencies: ["Basics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "TemplatesTests", dependencies: ["Basics", "Templates"], swiftSettings: strict),
        .testTarget(
            name: "VocabularyTests", dependencies: ["Basics", "Vocabulary", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "DatasetTests",
            dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests", dependencies: ["Basics", "Dataset", "Site", "TestSupport", "parkbook"],
            exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "CommandLineTests", dependencies: ["Terminal", "TestSupport", "parkbook", "embed-data"],
            swiftSettings: strict),
        .testTarget(
            name: "AuthoringTests",
            dependencies: [
                "Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "Site", "Authoring", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ReadingTests", dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "COpenCC"],
            swiftSettings: strict),
    ]
)

// The preview has a web server in it. `make site` leaves it out, so that the server is not even fetched.
if Context.environment["PARKBOOK_PREVIEW"] != "no" {
    package.products.append(.executable(name: "parkbook-serve", targets: ["parkbook-serve"]))
    package.dependencies.append(
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"))
    package.targets += [
        .target(
            name: "Preview",
            dependencies: [
                "Basics", "Vocabulary", "Extraction", "Dataset", "Site", "Authoring",
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            exclude: ["Data"], swiftSettings: strict),
        .executableTarget(
            name: "parkbook-serve",
            dependencies: [
                "Basics", "Preview", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: selfContained),
        .testTarget(
            name: "PreviewTests", dependencies: ["Basics", "Preview", "TestSupport", "parkbook", "parkbook-serve"],
            swiftSettings: strict),
    ]
}
