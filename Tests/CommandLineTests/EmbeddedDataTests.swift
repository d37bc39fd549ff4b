import Foundation
import TestSupport
import Testing

/// The sources that are made from data files are what `make embed` would make of them now.
@Suite struct EmbeddedDataTests {
    private static let sources = [
        "Sources/Vocabulary/Data", "Sources/Authoring/Data", "Sources/Preview/Data", "Sources/Terminal/Data",
        "templates",
    ]
    private static let made = [
        "Sources/Vocabulary/BuiltInVocabulary.swift", "Sources/Site/Content/BuiltInTemplates.swift",
        "Sources/Authoring/Starter/BuiltInStarter.swift", "Sources/Preview/Serving/BuiltInPreview.swift",
        "Sources/Terminal/Translation/BuiltInMessages.swift", "docs/template-names.md",
    ]
    /// Made from the tables of OpenCC, which change from version to version.
    private static let traditional = "Sources/Reading/Repair/TraditionalCharacters.swift"
    private static let versionOfOpenCC = "1.1.6"

    private static func hasVersionOfOpenCC() throws -> Bool {
        let run = try? ProgramRun.run("/usr/bin/env", ["pkg-config", "--modversion", "opencc"], in: Project.folder)
        return run?.output.hasPrefix(versionOfOpenCC) == true
    }

    private func remake() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for source in Self.sources { try folder.copy(Project.path(source), to: source) }
        let program = URL(filePath: ProgramRun.parkbookPath).deletingLastPathComponent().appending(path: "embed-data")
        let run = try ProgramRun.run(program.path, [], in: folder.path)
        try #require(run.code == 0, "\(run.errors)")
        return folder
    }

    private func expectTheSame(_ files: [String]) throws {
        let folder = try remake()
        for file in files {
            let now = try folder.text(file)
            let committed = try String(contentsOfFile: Project.path(file), encoding: .utf8)
            let isTheSame = now == committed
            #expect(isTheSame, "run `make embed`: the data behind \(file) were changed")
        }
    }

    @Test func vocabularyAndTemplatesAreUpToDate() throws {
        try expectTheSame(Self.made)
    }

    @Test(.enabled("OpenCC is not of version \(versionOfOpenCC)") { try hasVersionOfOpenCC() })
    func traditionalCharactersAreUpToDate() throws {
        try expectTheSame([Self.traditional])
    }
}
