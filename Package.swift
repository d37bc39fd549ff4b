// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

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
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "COpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"])]),
        .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
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
            dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "Templates", "CCMarkGFM"],
            swiftSettings: strict),
        .executableTarget(
            name: "parkbook",
            dependencies: [
                "Basics", "Vocabulary", "Reading", "Extraction", "Dataset", "Site",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "embed-data", dependencies: ["Basics", "Vocabulary", "COpenCC"], swiftSettings: strict),
        .testTarget(
            name: "ReadingTests", dependencies: ["Basics", "Vocabulary", "Reading", "Extraction", "COpenCC"],
            swiftSettings: strict),
    ]
)
