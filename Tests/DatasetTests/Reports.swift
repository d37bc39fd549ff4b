import Basics
import Extraction
import Reading
import Testing
import Vocabulary

@testable import Dataset

/// Datasets of a few short reports, and what they say in a line each.
struct Reports {
    /// A report: its park, its name, its text with front matter.
    typealias Source = (park: Int, name: String, text: String)

    static let vocabulary = Result { try Vocabulary.load() }

    /// A dataset of as many parks as the reports name.
    static func dataset(_ sources: [Source]) async throws -> Dataset {
        let (dataset, problems) = try await reading(sources)
        #expect(problems.isEmpty)
        return dataset
    }

    /// A dataset of reports of one park, each with its name and its text.
    static func dataset(_ sources: KeyValuePairs<String, String>) async throws -> Dataset {
        try await dataset(sources.map { (0, $0.key, $0.value) })
    }

    /// A dataset, and what is wrong with the reports.
    static func reading(_ sources: [Source]) async throws -> (dataset: Dataset, problems: [Problem]) {
        let vocabulary = try vocabulary.get()
        let parks = try (0...(sources.map(\.park).max() ?? 0)).map { number in
            try Park.read(id: "park-\(number)", MarkedMapping.read("name: 示例\(number)高新区", file: "parks"))
        }
        var problems: [Problem] = []
        let entries = try sources.map { try entry($0, vocabulary, &problems) }
        return (await Dataset(parks: parks, reports: entries, vocabulary: vocabulary), problems)
    }

    /// A report, read and corrected.
    static func entry(_ source: Source, _ vocabulary: Vocabulary, _ problems: inout [Problem]) throws -> ReportEntry {
        let extractor = Extractor(vocabulary)
        let location = ReportLocation(
            path: "reports/park-\(source.park)/\(source.name).md", folder: "park-\(source.park)")
        let (report, found) = try ReportReader().read(Array(source.text.utf8), location)
        let (extraction, applied, faults) = Corrector(extractor, vocabulary).correct(
            extractor.extract(report), of: report)
        problems += found + faults
        return ReportEntry(
            park: source.park, details: report.details, file: location.path, extraction: extraction,
            corrections: applied)
    }
}

extension Dataset {
    /// The key of an indicator's actual level, or of another measure and status.
    func key(
        _ indicator: String, _ period: String?, _ measure: Measure = .level, _ status: Status = .actual, park: Int = 0
    ) throws -> Key {
        let index = try #require(vocabulary.indicatorIndex(indicator))
        return Key(
            park: park, indicator: index, measure: measure, status: status,
            period: try period.map { try #require(Period($0)) })
    }

    /// An amount as it is written.
    func text(_ fact: Fact) -> String { Self.text(observation(fact).quantity) }

    /// An amount as it is written, with its qualifier.
    static func text(_ amount: Amount) -> String {
        let mark = [Qualifier.atLeast: "≥", .atMost: "≤", .about: "≈"][amount.qualifier] ?? ""
        return "\(mark)\(amount.value)\(amount.unit)"
    }

    /// The calculation of a check.
    func text(_ check: CrossCheck) -> String {
        "\(check.kind.rawValue) \(check.passed ? "passed" : "failed"): "
            + check.calculation.map { piece in
                switch piece {
                case .figure(let fact): text(fact)
                case .text(let text): text
                }
            }.joined()
    }
}
