import Foundation
import TestSupport
import Testing

/// Every mistake a user can make: the exact words, the exit code, and the site as it was.
///
/// A folder of `Fixtures/Mistakes` is laid over the tiny site. `expected` holds the exit code and what is printed to
/// standard error. To write it anew after a message was changed on purpose, run the tests with
/// `PARKBOOK_WRITE_EXPECTED=1` and read the difference.
@Suite struct MistakeTests {
    private static let writesExpected = ProcessInfo.processInfo.environment["PARKBOOK_WRITE_EXPECTED"] == "1"

    @Test(arguments: SiteFixture.names(of: "Mistakes"))
    func isToldAndTheSiteStays(name: String) throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let source = "\(SiteFixture.fixtures)/Mistakes/\(name)"
        try fixture.folder.copy(source, to: ".")
        let arguments = (try? fixture.folder.text("arguments"))?.split { $0.isWhitespace }.map(String.init) ?? []
        let before = try FileTree(fixture.folder.path)

        let run = try fixture.build(arguments)

        let told = "exit \(run.code)\n\(run.errors)"
        let expected = "\(source)/expected"
        if Self.writesExpected { try Data(told.utf8).write(to: URL(filePath: expected)) }
        #expect(told == (try? String(contentsOfFile: expected, encoding: .utf8)))
        #expect(run.output.isEmpty)
        #expect(run.code != 0)
        // An output folder that is named for the first time is not made either.
        #expect(try FileTree(fixture.folder.path).differences(to: before) == [])
    }

    @Test func eachMistakeIsListedOnce() throws {
        for name in SiteFixture.names(of: "Mistakes") {
            let text = try String(contentsOfFile: "\(SiteFixture.fixtures)/Mistakes/\(name)/expected", encoding: .utf8)
            let problems = text.components(separatedBy: "error: ").dropFirst()
            #expect(Set(problems).count == problems.count, "\(name)")
            #expect(problems.allSatisfy { $0.contains("  at ") && $0.contains("  fix: ") }, "\(name)")
        }
    }

    @Test func anEmptySiteIsBuiltWithAWarning() throws {
        let fixture = try SiteFixture()
        try FileManager.default.removeItem(atPath: fixture.folder.path("content/reports"))
        let run = try fixture.build()
        #expect(run.code == 0)
        #expect(
            run.errors == """
                warning: there are no reports here
                  at content/reports
                  fix: put Markdown or text files into reports/PARK/

                """)
        #expect(try fixture.output().files["index.html"] != nil)
    }
}
