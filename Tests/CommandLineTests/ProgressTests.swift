import Foundation
import TestSupport
import Testing

/// What a person at a terminal sees while a site is built.
@Suite struct ProgressTests {
    @Test(arguments: ["site.yml", "sites.yml"])
    func theLineGoesAwayWhetherTheBuildIsDoneOrFails(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("content/parks/north.md", "---\nname: 北方高新区\n---\n")
        try folder.write("content/reports/north/2024-01-a.txt", "税收15亿元。\n")
        // A file of another name is none of the site's.
        try folder.write("content/\(name)", "titel: 小站\n")
        let told = try terminal("build", in: folder)
        let clear = "\r\u{1B}[K"
        #expect(told.contains("\(clear)reading reports …"))
        let last = try #require(told.range(of: clear, options: .backwards))
        #expect(told[last.upperBound...].hasPrefix(name == "site.yml" ? "error: " : "Read "))
        #expect(!told[last.upperBound...].contains(" …"))
    }

    /// What a run of the program prints to a terminal.
    private func terminal(_ arguments: String, in folder: TemporaryFolder) throws -> String {
        let command = "'\(ProgramRun.parkbookPath)' \(arguments)"
        return try ProgramRun.run("/usr/bin/script", ["-qec", command, "/dev/null"], in: folder.path).output
    }
}
