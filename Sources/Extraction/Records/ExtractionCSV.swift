import Basics
import Vocabulary

/// The observations of an extraction as rows of a spreadsheet.
public struct ExtractionCSV: Sendable {
    private let vocabulary: Vocabulary

    /// Rows that name indicators of a vocabulary.
    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// The names of the columns.
    public static let columns = [
        "file", "line", "indicator", "label", "scope", "scope_name", "measure", "qualifier", "value", "upper", "unit",
        "base_value", "base_unit", "status", "period", "confidence", "rule", "quote",
    ]

    /// One row an observation, in the order of the text.
    public func rows(_ extraction: Extraction, file: String) -> [UInt8] {
        var csv = CSVText()
        for observation in extraction.observations {
            let amount = observation.quantity
            csv.row([
                file, "\(observation.place.line)", observation.indicator.map { vocabulary.indicators[$0].id } ?? "",
                observation.label, observation.scope.rawValue, observation.scopeName, observation.measure.rawValue,
                amount.qualifier.rawValue, amount.value.description, amount.upper?.description ?? "", amount.unit,
                amount.base.description, amount.baseUnit, observation.status.rawValue,
                observation.period?.description ?? "", observation.confidence.rawValue, observation.rule.rawValue,
                observation.quote,
            ])
        }
        return csv.bytes
    }
}
