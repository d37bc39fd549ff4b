import ArgumentParser
import Authoring
import Basics
import Extraction
import Terminal

/// `parkbook add`: takes new reports into a content folder.
struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take new reports into the content folder.",
        discussion: """
            Park, date, title and publisher are found in the text, and written into a .yml beside the report where
            they can be corrected. The report itself is copied byte for byte. No file is ever replaced, and a text
            that is there already is recognised. Where something is wrong with one of the files, none is added.
            """)

    @Argument(help: "Reports from anywhere (.md, .markdown, .txt).", completion: .file())
    var files: [String]

    @Option(help: "The park they are about, by id or name. (default: the one that each report speaks of)")
    var park: String?

    @Option(help: "The folder with site.yml, parks/ and reports/.", completion: .directory)
    var content = "content"

    @Flag(help: "Show what would be added, and write nothing.")
    var dryRun = false

    func run() async throws {
        try await reportingProblems {
            let progress = ProgressLine()
            progress.show(.reading)
            defer { progress.clear() }
            let intake = try await Intake(content: Paths.plain(content), park: park)
            let reports = try await intake.look(at: files)
            progress.clear()
            let printer = NewReportPrinter(intake.vocabulary, width: Console.width)
            for report in reports {
                if !dryRun { try report.write() }
                if report.target != nil { Console.say(printer.text(report)) }
            }
            try Console.tell(reports.flatMap(\.problems))
            let count = Console.count(reports.count { $0.target != nil }, "report")
            Console.say(dryRun ? "Nothing was written: \(count) would be added." : "Added \(count).")
            guard !dryRun, reports.contains(where: { $0.target != nil }) else { return }
            let doubtful = reports.filter { $0.target != nil }.reduce(0) { $0 + $1.doubtful }
            let words =
                doubtful == 0 ? "" : " (\(Console.count(doubtful, "figure")) to check)"
            let command = Serve.command(content: content) ?? "parkbook build" + Serve.options(content: content)
            Console.say("Look at them: \(command)\(words)")
        }
    }
}
