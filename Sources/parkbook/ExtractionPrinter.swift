import Basics
import Extraction
import Vocabulary

/// Prints the extraction of a report in one of the formats.
struct ExtractionPrinter: Sendable {
    private let vocabulary: Vocabulary
    private let format: Extract.Format
    private let isTerminal: Bool

    init(_ vocabulary: Vocabulary, _ format: Extract.Format, isTerminal: Bool) {
        self.vocabulary = vocabulary
        self.format = format
        self.isTerminal = isTerminal
    }

    /// What stands before all files.
    var head: [UInt8] {
        format == .csv ? Array((ExtractionCSV.columns.joined(separator: ",") + "\r\n").utf8) : []
    }

    /// The extraction of one file.
    func print(_ extraction: Extraction, file: String) -> [UInt8] {
        switch format {
        case .jsonl: Records(vocabulary).lines(extraction, file: file)
        case .csv: ExtractionCSV(vocabulary).rows(extraction, file: file)
        case .table: Array(table(extraction, file: file).utf8)
        }
    }

    private func table(_ extraction: Extraction, file: String) -> String {
        var lines: [(place: NumeralPlace, text: String)] = []
        for observation in extraction.observations { lines.append((observation.place, row(observation))) }
        for entry in extraction.ledger { lines.append((entry.place, row(entry))) }
        lines.sort { $0.place < $1.place }
        let counts = "\(extraction.observations.count) observations, \(extraction.ledger.count) other numerals"
        return "\(file): \(counts)\n" + lines.map { Columns.pad("\($0.place.line)", 5) + $0.text + "\n" }.joined()
            + checks(extraction) + entities(extraction) + "\n"
    }

    private func row(_ observation: Observation) -> String {
        let amount = observation.quantity
        let bound = AmountText.sign(of: amount) ?? " "
        let upper = amount.upper.map { "–\($0)" } ?? ""
        let name = observation.indicator.map { vocabulary.indicators[$0].id } ?? "“\(observation.label)”"
        let bearer =
            observation.scope == .park && observation.scopeName.isEmpty
            ? "" : " [\(observation.scope.rawValue) \(observation.scopeName)]"
        let what = "\(name) \(observation.measure.rawValue)\(bearer)"
        return Columns.pad("\(bound)\(amount.value)\(upper)\(amount.unit)", 18)
            + Columns.pad(observation.status.rawValue, 9)
            + Columns.pad(observation.period?.description ?? "–", 10) + Columns.pad(what, 52)
            + dim(observation.quote + "  " + observation.confidence.rawValue + ReasonText.of(observation))
    }

    private func row(_ entry: LedgerEntry) -> String {
        dim(
            Columns.pad("  \(entry.value?.description ?? "")\(entry.unit)", 18) + "– "
                + Columns.pad(entry.reason.rawValue, 77) + entry.quote)
    }

    /// One line a check: the calculation, and the words it rests on.
    private func checks(_ extraction: Extraction) -> String {
        extraction.checks.map { check in
            let calculation = check.text { index in
                let amount = extraction.observations[index].quantity
                return "\(amount.value)\(amount.unit)"
            }
            let words = check.observations.map { extraction.observations[$0].quote }
            return Columns.pad("\(check.passed ? "✓" : "✗") \(check.kind.rawValue)", 18) + Columns.pad(calculation, 71)
                + dim((check.cue.isEmpty ? "" : "\(check.cue): ") + words.joined(separator: " | ")) + "\n"
        }.joined()
    }

    /// One line a project, enterprise or honour.
    private func entities(_ extraction: Extraction) -> String {
        extraction.entities.map { entity in
            let amount = entity.investment.map { extraction.observations[$0].quantity }
            let details = [entity.stage?.rawValue, amount.map { "\($0.value)\($0.unit)" }, entity.enterprise]
            return Columns.pad("\(entity.line)", 5) + Columns.pad(entity.kind.rawValue, 13)
                + Columns.pad(entity.name, 71) + details.compactMap { $0 }.joined(separator: " ") + "\n"
        }.joined()
    }

    private func dim(_ text: String) -> String { isTerminal ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
