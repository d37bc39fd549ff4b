import Foundation
import TestSupport
import Testing

/// The public contract of the records, checked by its own program, on every report that is here.
@Suite struct ContractTests {
    private static let checker = Project.neighbour("score/contract")

    private func reports(below folder: String) throws -> [String] {
        let names = try FileTree(folder).files.keys
        return names.filter { name in [".md", ".markdown", ".txt"].contains { name.hasSuffix($0) } }.sorted()
            .map { "\(folder)/\($0)" }
    }

    @Test(.enabled(if: checker != nil, "the checker of the contract is not here"))
    func sampleContentKeepsIt() throws {
        try check(reports(below: Project.path("content/reports")))
    }

    @Test(
        .enabled(if: checker != nil, "the checker of the contract is not here"),
        .enabled(if: Project.neighbour("content/reports") != nil, "the reference reports are not here"))
    func referenceContentKeepsIt() throws {
        try check(reports(below: #require(Project.neighbour("content/reports"))))
    }

    private func check(_ files: [String]) throws {
        #expect(!files.isEmpty)
        let run = try ProgramRun.run(
            #require(Self.checker), [ProgramRun.parkbookPath] + files, in: Project.folder)
        #expect(run.code == 0, "\(run.output)\(run.errors)")
    }
}
