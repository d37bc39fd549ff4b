import Basics
import Reading
import Vocabulary

@testable import Extraction

/// Reads texts as reports of a given date.
enum ReadText {
    static let vocabulary = Result { try Vocabulary.load() }

    /// What is read out of a text; its file is named after its date, and after the park it speaks of.
    static func extraction(
        _ text: String, dated date: String = "2026-02-10", ending: String = "txt"
    ) throws -> Extraction {
        let location = ReportLocation(path: "\(date)-高新区.\(ending)", folder: nil)
        let outcome = try ReportReader().read(Array(text.utf8), location)
        return Extractor(try vocabulary.get()).extract(outcome.report)
    }

    /// What a text states, without where it does so.
    static func statements(_ text: String) throws -> [Stated] {
        let vocabulary = try vocabulary.get()
        return try extraction(text).observations.map { Stated($0, vocabulary) }
    }
}

/// What an observation states, without its place and its way of writing.
struct Stated: Hashable, Comparable, CustomStringConvertible {
    let description: String

    init(_ observation: Observation, _ vocabulary: Vocabulary) {
        let amount = observation.quantity
        let fields = [
            observation.indicator.map { vocabulary.indicators[$0].id } ?? "“\(observation.label)”",
            observation.measure.rawValue, amount.base.withoutTrailingZeros.description + amount.baseUnit,
            amount.upper?.description ?? "", amount.qualifier.rawValue, observation.status.rawValue,
            observation.period?.description ?? "–", observation.scope.rawValue, observation.scopeName,
        ]
        description = fields.joined(separator: " ")
    }

    /// A statement that a sentence was made to hold.
    init(
        _ indicator: String, _ measure: Measure, _ value: String, in period: String, of scope: Scope = .park,
        _ name: String = "", bound qualifier: Qualifier = .equal, status: Status = .actual
    ) {
        let fields = [
            indicator, measure.rawValue, value, "", qualifier.rawValue, status.rawValue, period, scope.rawValue, name,
        ]
        description = fields.joined(separator: " ")
    }

    static func < (left: Stated, right: Stated) -> Bool { left.description < right.description }
}
