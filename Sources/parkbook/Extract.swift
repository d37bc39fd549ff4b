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

/// `parkbook extract`: shows how the numerals of reports were read.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what is read out of reports, numeral by numeral.",
        discussion: """
            table   one line a numeral, for people
            jsonl   one JSON object a numeral, with its bytes in the file, for programs
            csv     the observations alone, for spreadsheets
            """)

    /// How the result is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, jsonl, csv
    }

    @Argument(help: "Reports to read (.md, .markdown, .txt).", completion: .file())
    var files: [String]

    @Option(help: "The content folder whose parks and additions to the vocabulary are used.", completion: .directory)
    var content: String?

    @Option(help: "How to print: table, jsonl or csv.")
    var format: Format = .table

    func run() async throws {
        try await reportingProblems {
            let vocabulary = try Vocabulary.load(additions: content.map { "\($0)/vocabulary" })
            let extractor = Extractor(vocabulary)
            let parks = try ParkLookup(content: content ?? files.lazy.compactMap(Files.siteFolder(of:)).first)
            let printer = ExtractionPrinter(
                vocabulary, format, isTerminal: isatty(STDOUT_FILENO) == 1, width: Console.width)
            var output = printer.head
            let progress = ProgressLine()
            progress.show(.reading)
            defer { progress.clear() }
            let parts = await parallelMap(files) { file in
                Result { () throws(Problem) in
                    let outcome = try ReportReader().read(
                        ReportLocation(path: file, folder: Files.parkFolder(of: file)))
                    let bytes = printer.print(
                        extractor.extract(outcome.report, of: parks.park(of: outcome.report)), file: file)
                    return (bytes, outcome.problems)
                }
            }
            var problems: [Problem] = []
            for part in parts {
                switch part {
                case .success(let (bytes, found)):
                    output += bytes
                    problems += found
                case .failure(let problem): problems.append(problem)
                }
            }
            progress.clear()
            Console.write(output)
            try Console.tell(problems)
        }
    }
}

extension Files {
    /// The park's folder, where a file lies in a site's `reports/`.
    static func parkFolder(of file: String) -> String? {
        let folder = parent(of: file)
        return name(of: parent(of: folder)) == "reports" ? name(of: folder) : nil
    }

    /// The content folder, where a file lies in its `reports/`.
    static func siteFolder(of file: String) -> String? {
        parkFolder(of: file).map { _ in parent(of: parent(of: parent(of: file))) }
    }
}
