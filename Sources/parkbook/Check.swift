import ArgumentParser
import Basics
import Site
import Terminal

/// `parkbook check`: looks for everything that can be wrong, and writes nothing.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look for everything that can be wrong, and write nothing.",
        discussion: """
            Content, templates and vocabulary are checked as for a build; then links and their places, figures that
            do not agree, templates and words that are not used or missing, and files that nobody reads. At the
            end it says which built-in templates you replaced.

            text    for people
            json    an array of objects, for programs
            github  annotations of a workflow on GitHub
            """)

    @Option(help: "The folder with site.yml, parks/ and reports/.", completion: .directory)
    var content = "content"

    @Option(help: "The folder of your own templates. (default: templates, if there is one)", completion: .directory)
    var templates: String?

    @Flag(help: "Fail where there are warnings, too.")
    var strict = false

    @Option(help: "How to print: text, json or github.")
    var format: ProblemFormat = .text

    func run() async throws {
        let options = BuildOptions(
            content: Paths.plain(content), templates: Paths.templates(templates), output: "public")
        var problems: [Problem] = []
        var totals: CheckSummary?
        do {
            let summary = try await SiteBuilder(options).check()
            problems = summary.problems
            totals = summary
        } catch let problem as Problem {
            problems = [problem]
        } catch let found as Problems {
            problems = found.list
        }
        Console.write(format.text(of: problems))
        if format == .text { tell(totals, problems) }
        if let code = Console.exitCode(of: problems) { throw code }
        if strict, !problems.isEmpty { throw Console.contentProblem }
    }

    private func tell(_ summary: CheckSummary?, _ problems: [Problem]) {
        guard let summary else {
            Console.say("Links, figures and files are checked once these errors are mended.")
            return
        }
        if !summary.replaced.isEmpty {
            Console.say("Your own in place of built-in files: \(summary.replaced.joined(separator: ", ")).")
        }
        let totals = summary.totals
        let parts = [
            Console.count(summary.files, "file"), Console.count(totals.reports, "report"),
            Console.count(totals.parks, "park"),
        ]
        Console.say("Checked \(parts.joined(separator: ", ")): \(Console.count(problems.count, "warning")).")
    }
}
