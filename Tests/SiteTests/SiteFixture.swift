import Foundation
import TestSupport
import Testing

/// A tiny site in a folder of its own, and what a build of it prints.
///
/// The folder holds `content/` and perhaps `templates/`; builds write to `public/`.
struct SiteFixture {
    let folder: TemporaryFolder

    static let fixtures = Project.path("Tests/SiteTests/Fixtures")

    /// The tiny site: one park with one report.
    init() throws {
        folder = try TemporaryFolder()
        try folder.copy("\(Self.fixtures)/Tiny", to: ".")
    }

    /// The names of the folders in a folder of fixtures.
    static func names(of group: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(fixtures)/\(group)")) ?? []).sorted()
    }

    /// Runs `parkbook build` from the folder.
    @discardableResult
    func build(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> ProgramRun {
        try ProgramRun.parkbook(["build"] + arguments, in: folder.path, environment: environment)
    }

    /// Runs a build that has to succeed without a word on standard error.
    func buildCleanly(_ arguments: [String] = [], environment: [String: String] = [:]) throws {
        let run = try build(arguments, environment: environment)
        try #require(run.code == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
    }

    /// The files a build wrote.
    func output(_ name: String = "public") throws -> FileTree { try FileTree(folder.path(name)) }

    /// The text of a file a build wrote.
    func page(_ name: String) throws -> String { try folder.text("public/\(name)") }
}
