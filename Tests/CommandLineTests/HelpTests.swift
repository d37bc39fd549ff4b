import TestSupport
import Testing

/// The command line as a newcomer meets it.
@Suite struct HelpTests {
    @Test(arguments: [
        ["--help"], ["init", "--help"], ["build", "--help"], ["check", "--help"], ["extract", "--help"],
    ])
    func helpExplains(arguments: [String]) throws {
        let run = try ProgramRun.parkbook(arguments)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains("USAGE: parkbook"))
        #expect(run.output.contains("OVERVIEW: "))
    }

    @Test func everyCommandIsNamed() throws {
        let help = try ProgramRun.parkbook(["--help"]).output
        for command in ["init", "build", "check", "serve", "extract", "explain", "read"] {
            #expect(help.contains("\n  \(command) "))
        }
        let build = try ProgramRun.parkbook(["build", "--help"]).output
        for option in ["--content", "--templates", "--output", "--quiet"] { #expect(build.contains("\n  \(option) ")) }
        let extract = try ProgramRun.parkbook(["extract", "--help"]).output
        for format in ["table", "jsonl", "csv"] { #expect(extract.contains(format)) }
    }

    @Test(arguments: [
        ["biuld"], ["build", "--outptu", "x"], ["extract"], ["extract", "--format", "xml", "a.md"], ["build", "x"],
        ["init"], ["check", "--format", "xml"],
        ["read", "--log", "--zones", "a.md"],
    ])
    func aWrongCommandLineIsUsage(arguments: [String]) throws {
        let run = try ProgramRun.parkbook(arguments)
        #expect(run.code == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: "))
    }
}
