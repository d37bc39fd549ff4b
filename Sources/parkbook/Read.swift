import ArgumentParser
import Basics
import Reading
import Terminal

/// `parkbook read`: shows a report as the program reads it, and what was repaired.
struct Read: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the repaired text of a report, and what was repaired.",
        discussion: """
            Encoding, characters, punctuation and broken lines are put right before figures are looked for. With
            --log, each repair is listed with its line: kind, before → after.
            """)

    @Argument(help: "The report to read (.md, .markdown, .txt).", completion: .file())
    var file: String

    @Flag(help: "List the repairs instead of the text.")
    var log = false

    @Flag(help: "Show for each block where it stands: body, heading, list, table, caption, notice, other-stories.")
    var zones = false

    func validate() throws {
        if log, zones { throw ValidationError("--log and --zones show different things: name one of them.") }
    }

    func run() async throws {
        try await reportingProblems {
            let (report, problems) = try ReportReader().read(ReportLocation(path: file, folder: nil))
            Console.write(log ? list(report) : zones ? blocks(of: report) : report.text + [ASCII.newline])
            try Console.tell(problems)
        }
    }

    private func list(_ report: Report) -> [UInt8] {
        var bytes: [UInt8] = []
        for repair in report.repairs.repairs {
            let line = report.line(at: repair.range.lowerBound)
            bytes.append("\(file):\(line): \(repair.kind.rawValue): \(shown(repair.before)) → \(shown(repair.after))\n")
        }
        return bytes
    }

    private func blocks(of report: Report) -> [UInt8] {
        var bytes: [UInt8] = []
        for block in report.blocks {
            let line = report.line(at: report.map.older(block.range).lowerBound)
            bytes.append("\(file):\(line): \(block.zone.rawValue): \(shown(report.text.text(in: block.range)))\n")
        }
        return bytes
    }

    /// A text on one line.
    private func shown(_ text: String) -> String { text.replacing("\n", with: "⏎") }
}
