import ArgumentParser
import Basics
import Extraction
import Reading
import Site
import Terminal
import Vocabulary

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `parkbook explain`: shows how the numerals of one line were read.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how each numeral of a line was read, step by step.",
        discussion: """
            For each numeral of the line: the clause it stands in and what its words say, the rules that were tried
            and the one that decided, and which words gave period, status and scope; or the rule that found it to be
            no figure.
            """)

    @Argument(help: "A report and a line of it, such as report.md:15.", completion: .file())
    var place: String

    @Option(help: "The content folder whose parks and additions to the vocabulary are used.", completion: .directory)
    var content: String?

    func validate() throws {
        guard Self.split(place) == nil else { return }
        throw ValidationError("'\(place)' names no line: write FILE:LINE, such as report.md:15.")
    }

    func run() async throws {
        guard let (file, line) = Self.split(place) else { return }
        try await reportingProblems {
            let vocabulary = try Vocabulary.load(additions: content.map { "\($0)/vocabulary" })
            let (report, _) = try ReportReader().read(ReportLocation(path: file, folder: Files.parkFolder(of: file)))
            let count = Self.lineCount(of: report)
            guard (1...count).contains(line) else {
                throw Problem(ExplainFault.noSuchLine(count: count), at: Place(file: file, line: line))
            }
            let parks = try ParkLookup(content: content ?? Files.siteFolder(of: file))
            let explanations = Extractor(vocabulary).explain(report, of: parks.park(of: report), line: line)
            guard !explanations.isEmpty else {
                throw Problem(ExplainFault.noNumerals, at: Place(file: file, line: line))
            }
            let printer = ExplanationPrinter(vocabulary, isTerminal: isatty(STDOUT_FILENO) == 1, width: Console.width)
            for explanation in explanations { Console.say(printer.text(explanation, file: file)) }
        }
    }

    /// The file and the line behind its last colon.
    static func split(_ place: String) -> (file: String, line: Int)? {
        guard let colon = place.lastIndex(of: ":"), colon > place.startIndex,
            let line = Int(place[place.index(after: colon)...]), line > 0
        else { return nil }
        return (String(place[..<colon]), line)
    }

    /// How many lines a person counts: what stands behind the last line break is one only if it is not empty.
    private static func lineCount(of report: Report) -> Int {
        let count = report.lines.count
        return count > 1 && report.lines.start(ofLine: count) >= report.source.bytes.count ? count - 1 : count
    }
}

/// Why a line can't be explained.
enum ExplainFault: Fault {
    case noSuchLine(count: Int)
    case noNumerals

    var message: String {
        switch self {
        case .noSuchLine(let count): "this file has no such line: it ends with line \(count)"
        case .noNumerals: "no numeral begins in this line"
        }
    }

    var advice: String {
        switch self {
        case .noSuchLine(let count): "name a line from 1 to \(count)"
        case .noNumerals: "`parkbook extract` lists the numerals of the file with their lines"
        }
    }
}
