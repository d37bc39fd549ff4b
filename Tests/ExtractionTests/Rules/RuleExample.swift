import Basics
import Extraction
import Reading
import TestSupport
import Testing
import Vocabulary

/// A rule of the data, with its sentences.
struct RuleEntry: CustomTestStringConvertible, Sendable {
    let kind: String
    let name: String
    let example: String
    let gives: String
    let counterExample: String
    let description: String
    var testDescription: String { "\(kind) \(name)" }

    /// All rules of the data file, which the program carries without their examples.
    static func all() throws -> [RuleEntry] {
        let file = Project.path("Sources/Vocabulary/Data/rules.yml")
        let bytes = try Files.read(file)
        return try MarkedMapping.readList(bytes.text(in: 0..<bytes.count), file: file).map { entry in
            RuleEntry(
                kind: entry.text("kind") ?? "", name: entry.text("name") ?? "", example: entry.text("example") ?? "",
                gives: entry.text("gives") ?? "", counterExample: entry.text("counter-example") ?? "",
                description: entry.text("description") ?? "")
        }
    }
}

/// What was read at the numeral that stands between « and » in a sentence.
struct MarkedSentence {
    /// For each record there: its kind, its rule, and what it gives in the words of the data file.
    let readings: [(kind: String, rule: String, gives: String)]

    init(_ marked: String) throws {
        let bytes = Array(marked.utf8)
        let (open, close) = (Array("«".utf8), Array("»".utf8))
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: open) }, "no « in \(marked)")
        let after = try #require(bytes.indices.first { bytes[$0...].starts(with: close) }, "no » in \(marked)")
        let plain = bytes[..<start] + bytes[(start + open.count)..<after] + bytes[(after + close.count)...]
        let range = start..<(after - open.count)
        let location = ReportLocation(path: "2024-03-a.md", folder: nil)
        let report = try ReportReader().read(Array(plain) + [ASCII.newline], location).report
        let vocabulary = try Self.vocabulary.get()
        let extraction = Extractor(vocabulary).extract(report)
        let observations = extraction.observations.filter { $0.place.range.overlaps(range) }.map { observation in
            let name = observation.indicator.map { vocabulary.indicators[$0].id } ?? observation.label
            let gives = "\(name) \(observation.measure.rawValue) \(observation.quantity.value)"
            return ("attachment", observation.rule.rawValue, gives)
        }
        let others = extraction.ledger.filter { $0.place.range.overlaps(range) }
            .map { ("guard", $0.detail, $0.reason.rawValue) }
        readings = observations + others
    }

    private static let vocabulary = Result { try Vocabulary.load() }
}
