import Authoring
import Extraction
import Terminal
import Vocabulary

/// Prints what was found in a new report.
struct NewReportPrinter {
    private let vocabulary: Vocabulary
    private let width: Int?

    /// How many figures are shown, the doubtful ones first.
    private static let mostRows = 12

    /// A printer for a terminal of a width; none where all of a row may be shown.
    init(_ vocabulary: Vocabulary, width: Int?) {
        self.vocabulary = vocabulary
        self.width = width
    }

    /// Where it goes, what it is about, and its figures.
    func text(_ report: NewReport) -> String {
        let details = report.details
        var lines = ["\(report.source) → \(report.target ?? "")"]
        let facts = [
            ("park", "\(report.park.name) (\(report.park.id))"), ("title", details.title),
            ("date", details.date?.description ?? "not found: write it into the .yml beside the report"),
            ("period", details.period?.description), ("publisher", details.publisher), ("source", details.source),
        ]
        for case (let name, let value?) in facts { lines.append("  " + Columns.pad(name, 11) + value) }
        lines.append("  " + Columns.pad("figures", 11) + counts(report.extraction))
        let order: [Confidence] = [.review, .likely, .sure]
        let sorted = order.flatMap { confidence in report.extraction.observations.filter { $0.confidence == confidence }
        }
        for observation in sorted.prefix(Self.mostRows) {
            lines.append(Columns.clip("  " + row(observation), width))
        }
        if sorted.count > Self.mostRows {
            lines.append("  … \(sorted.count - Self.mostRows) more: parkbook extract \(report.target ?? report.source)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A figure on one line, what is doubtful first: its class, line, value, status, time, what it measures, its words.
    private func row(_ observation: Observation) -> String {
        let name = observation.indicator.map { vocabulary.indicators[$0].name } ?? "“\(observation.label)”"
        let bearer = observation.scopeName.isEmpty ? "" : " [\(observation.scopeName)]"
        let measure = observation.measure == .level ? "" : " \(observation.measure.rawValue)"
        return Columns.pad(observation.confidence.rawValue, 8) + Columns.pad("\(observation.place.line)", 5)
            + Columns.pad(AmountText.of(observation.quantity), 14) + Columns.pad(observation.status.rawValue, 9)
            + Columns.pad(observation.period?.description ?? "–", 10) + Columns.pad(name + measure + bearer, 28)
            + observation.quote
    }

    private func counts(_ extraction: Extraction) -> String {
        let observations = extraction.observations
        let parts = [
            (observations.count { $0.confidence == .review }, "to be checked"),
            (observations.count { $0.confidence == .likely }, "fairly sure"),
            (observations.count { $0.confidence == .sure }, "sure"),
        ]
        let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "\(observations.count)" + (told.isEmpty ? "" : ": \(told)")
            + "; \(Console.count(extraction.ledger.count, "other numeral"))"
    }
}
