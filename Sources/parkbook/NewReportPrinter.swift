import Authoring
import Extraction
import Terminal
import Vocabulary

/// Prints what was found in a new report.
struct NewReportPrinter {
    private let vocabulary: Vocabulary
    private let width: Int?
    private let words = NewReportWords.current

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
            (words.park, "\(report.park.name) (\(report.park.id))"), (words.title, details.title),
            (words.date, details.date?.description ?? words.noDate),
            (words.period, details.period?.description), (words.publisher, details.publisher),
            (words.source, details.source),
        ]
        for case (let name, let value?) in facts { lines.append("  " + Columns.pad(name, 11) + value) }
        lines.append("  " + Columns.pad(words.figures, 11) + counts(report.extraction))
        let order: [Confidence] = [.review, .likely, .sure]
        let sorted = order.flatMap { confidence in report.extraction.observations.filter { $0.confidence == confidence }
        }
        let rows = sorted.prefix(Self.mostRows).map(cells)
        let widths = Columns.widths(of: rows, most: Self.widest)
        for (row, observation) in zip(rows, sorted) {
            lines.append(Columns.clip("  " + Columns.row(row, widths) + observation.quote, width))
        }
        if sorted.count > Self.mostRows {
            lines.append("  " + words.more(sorted.count - Self.mostRows, report.target ?? report.source))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// No column is wider; what is longer moves the words behind it.
    private static let widest = 40

    /// A figure on one line, what is doubtful first: its class, line, value, status, time and what it measures.
    private func cells(_ observation: Observation) -> [String] {
        let name = observation.indicator.map { vocabulary.indicators[$0].name } ?? "“\(observation.label)”"
        let bearer = observation.scopeName.isEmpty ? "" : " [\(observation.scopeName)]"
        let measure = observation.measure == .level ? "" : " \(words.name(of: observation.measure))"
        return [
            words.name(of: observation.confidence), "\(observation.place.line)", AmountText.of(observation.quantity),
            words.name(of: observation.status), observation.period?.description ?? "–", name + measure + bearer,
        ]
    }

    private func counts(_ extraction: Extraction) -> String {
        let observations = extraction.observations
        let told = [Confidence.review, .likely, .sure].compactMap { confidence -> String? in
            let count = observations.count { $0.confidence == confidence }
            return count == 0 ? nil : words.count(count, confidence)
        }
        let list = told.isEmpty ? "" : ": \(told.joined(separator: ", "))"
        return "\(observations.count)\(list); \(words.others(extraction.ledger.count))"
    }
}
