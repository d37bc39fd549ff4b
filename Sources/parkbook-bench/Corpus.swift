import Basics
import Reading

/// Generated reports, in memory and as a content folder.
struct Corpus: Sendable {
    /// A report before it is read.
    struct Source: Sendable {
        let location: ReportLocation
        let bytes: [UInt8]
        let form: ReportGenerator.Form
    }

    let parks: Int
    let sources: [Source]

    /// A third of the reports is Markdown, a third text, a third bulletins.
    init(reports: Int, parks: Int, bytes: Int, seed: UInt64) {
        self.parks = parks
        sources = (0..<reports).map { number in
            var generator = ReportGenerator(seed: seed &+ UInt64(number))
            let form = ReportGenerator.Form.allCases[number % ReportGenerator.Form.allCases.count]
            let (park, year) = (number % parks, 2010 + number / parks % 15)
            let text = generator.report(form, park: Self.name(park), year: year, bytes: bytes)
            let path = "reports/park-\(park)/\(year + 1)-01-report-\(number).\(form.ending)"
            return Source(
                location: ReportLocation(path: path, folder: "park-\(park)"), bytes: Array(text.utf8), form: form)
        }
    }

    private static func name(_ park: Int) -> String { "第\(park + 1)高新区" }

    /// The size of all reports.
    var size: Int { sources.reduce(0) { $0 + $1.bytes.count } }

    /// Writes a content folder.
    func write(to folder: String) async throws {
        for park in 0..<parks {
            try Files.write(Array("---\nname: \(Self.name(park))\n---\n".utf8), to: "\(folder)/parks/park-\(park).md")
        }
        let written = await parallelMap(sources) { source in
            Result { () throws(Problem) in try Files.write(source.bytes, to: "\(folder)/\(source.location.path)") }
        }
        for result in written { try result.get() }
    }
}
