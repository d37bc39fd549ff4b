import ArgumentParser
import Basics
import Site
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `parkbook build`: turns a content folder into a site.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn a folder of reports into a site.",
        discussion: """
            Everything is read, checked and rendered before the first file is written: where something is wrong, the
            site stays as it was. The result is a folder of plain files for any web host, and opens from disk too.
            """)

    @Option(help: "The folder with site.yml, parks/ and reports/.", completion: .directory)
    var content = "content"

    @Option(
        help:
            "A folder of your own templates; each file replaces the built-in one of its name. (default: templates, if there is one)",
        completion: .directory)
    var templates: String?

    @Option(help: "The folder the site is written to.", completion: .directory)
    var output = "public"

    @Option(
        help:
            "The data/observations.json of an earlier publication: the site then tells what changed since, also in data/changes-since.json.",
        completion: .file(extensions: ["json"]))
    var since: String?

    @Flag(help: "Print problems only.")
    var quiet = false

    func run() async throws {
        let begin = ContinuousClock.now
        try await reportingProblems {
            let options = BuildOptions(
                content: Paths.plain(content), templates: Paths.templates(templates), output: Paths.plain(output),
                since: since)
            let summary = try await build(options)
            try Console.tell(summary.warnings)
            if !quiet { tell(summary, output: options.output, ContinuousClock.now - begin) }
        }
    }

    /// Builds the site under a line that tells the step, and goes away before anything else is told.
    private func build(_ options: BuildOptions) async throws -> BuildSummary {
        let progress = ProgressLine(isQuiet: quiet)
        defer { progress.clear() }
        return try await SiteBuilder(options) { progress.show($0) }.build()
    }

    private func tell(_ summary: BuildSummary, output: String, _ time: Duration) {
        let (totals, writing) = (summary.totals, summary.writing)
        let hundredths = time.components.seconds * 100 + time.components.attoseconds / 10_000_000_000_000_000
        let seconds = "\(ExactDecimal(significand: Int128(hundredths), exponent: -2)) s"
        let (reports, parks) = (Console.count(totals.reports, "report"), Console.count(totals.parks, "park"))
        let observations = Console.count(totals.observations, "observation")
        Console.say("Read \(totals.numerals) numerals in \(reports) of \(parks): \(observations).")
        Console.say(
            "Wrote \(output)/: \(Console.count(writing.files, "file")), \(writing.written) new or changed, \(writing.removed) removed. (\(seconds))"
        )
        if let serve = Serve.command(content: content, templates: templates) {
            Console.say("Look at it: open \(output)/index.html, or run \(serve)")
        } else {
            Console.say("Look at it: open \(output)/index.html")
        }
    }
}

/// A line on the terminal that says what the program is doing, and goes away when it is done.
struct ProgressLine: Sendable {
    private let isShown: Bool

    /// A line that is shown where problems are told on a terminal.
    init(isQuiet: Bool = false) { isShown = !isQuiet && isatty(STDERR_FILENO) == 1 }

    func show(_ step: BuildStep) {
        guard isShown else { return }
        let text =
            switch step {
            case .looking: "looking at content and templates"
            case .reading: "reading reports"
            case .dataset: "putting observations together"
            case .exporting: "writing out the data"
            case .rendering: "rendering pages"
            case .writing: "writing files"
            }
        Console.warn("\r\u{1B}[K" + Translation.current.text("\(text) …"))
    }

    func clear() {
        if isShown { Console.warn("\r\u{1B}[K") }
    }
}
