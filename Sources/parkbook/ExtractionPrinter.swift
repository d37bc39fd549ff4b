import Basics
import Extraction
import Vocabulary

/// Prints the extraction of a report in one of the formats.
struct ExtractionPrinter: Sendable {
    private let vocabulary: Vocabulary
    private let format: Extract.Format
    private let isTerminal: Bool
    /// How many columns the terminal has; none where lines may be as long as they are.
    private let width: Int?

    init(_ vocabulary: Vocabulary, _ format: Extract.Format, isTerminal: Bool, width: Int?) {
        self.vocabulary = vocabulary
        self.format = format
        self.isTerminal = isTerminal
        self.width = width
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
        var rows = extraction.observations.map { Row($0, vocabulary) } + extraction.ledger.map { Row($0) }
        rows.sort { $0.place < $1.place }
        if width != nil { Row.leaveOutRepeatedReasons(&rows) }
        let counts = "\(extraction.observations.count) observations, \(extraction.ledger.count) other numerals"
        let figures = rows.filter { !$0.isAside }
        var widths = Columns.widths(of: figures.isEmpty ? rows.map(\.cells) : figures.map(\.cells), most: 52)
        widths[0] = max(widths[0], 5)
        // Where hardly any words would fit behind the columns, they get lines of their own.
        let left = widths.reduce(0, +)
        let isNarrow = width.map { $0 < left + Self.fewestWords } ?? false
        return "\(file): \(counts)\n" + rows.map { line($0, widths, left, isNarrow: isNarrow) }.joined()
            + checks(extraction) + entities(extraction) + "\n"
    }

    /// Words in fewer columns are hard to read.
    private static let fewestWords = 36
    /// Where the lines below a row begin.
    private static let indent = 6

    private func line(_ row: Row, _ widths: [Int], _ left: Int, isNarrow: Bool) -> String {
        let blanks = "\n" + String(repeating: " ", count: Self.indent)
        if row.isAside {
            let first = Columns.row(Array(row.cells.prefix(2)), widths)
            let rest = max(2, left - widths.prefix(2).reduce(0, +))
            let reason = Columns.pad(row.cells[2], isNarrow ? 2 : rest)
            let words = Columns.wrap(
                row.words, at: width, indent: isNarrow ? Self.indent : left, from: Columns.width(first + reason))
            return first + dim(reason + words) + "\n"
        }
        let last = row.cells.count - 1
        let text = Columns.row(Array(row.cells.prefix(last)), widths)
        guard isNarrow, let width else {
            let what = Columns.pad(row.cells[last], widths[last])
            let start = max(left, Columns.width(text + what))
            return text + what + dim(Columns.wrap(row.words, at: width, indent: left, from: start)) + "\n"
        }
        let start = widths.prefix(last).reduce(0, +)
        let isBelow = width < start + Self.fewestWords / 2
        let what = Columns.wrap(row.cells[last], at: width, indent: isBelow ? Self.indent : start)
        let words = dim(Columns.wrap(row.words, at: width, indent: Self.indent))
        return text + (isBelow ? blanks : "") + what + blanks + words + "\n"
    }

    /// A line a check: the calculation, and the words it rests on.
    private func checks(_ extraction: Extraction) -> String {
        extraction.checks.map { check in
            let calculation = check.text { index in
                let amount = extraction.observations[index].quantity
                return "\(amount.value)\(amount.unit)"
            }
            let words = check.observations.map { extraction.observations[$0].quote }
            let text =
                Columns.pad("\(check.passed ? "✓" : "✗") \(check.kind.rawValue)", 18)
                + Columns.pad(calculation, width == nil ? 71 : 2)
                + dim((check.cue.isEmpty ? "" : "\(check.cue): ") + words.joined(separator: " | "))
            return Columns.wrap(text, at: width, indent: 18, from: 0) + "\n"
        }.joined()
    }

    /// A line a project, enterprise or honour.
    private func entities(_ extraction: Extraction) -> String {
        extraction.entities.map { entity in
            let amount = entity.investment.map { extraction.observations[$0].quantity }
            let details = [entity.stage?.rawValue, amount.map { "\($0.value)\($0.unit)" }, entity.enterprise]
            let text =
                Columns.pad("\(entity.line)", 5) + Columns.pad(entity.kind.rawValue, 13)
                + Columns.pad(entity.name, width == nil ? 71 : 2) + details.compactMap { $0 }.joined(separator: " ")
            return Columns.wrap(text, at: width, indent: 18, from: 0) + "\n"
        }.joined()
    }

    private func dim(_ text: String) -> String { isTerminal ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

/// A numeral as a row of the table.
private struct Row {
    let place: NumeralPlace
    /// What stands in columns: line, amount, status, time and what is measured; of no figure line, number and reason.
    let cells: [String]
    /// The words of the report.
    private let quote: String
    /// How sure the reading is, and what speaks against it.
    private var doubt: String
    /// Whether it is no figure.
    let isAside: Bool

    init(_ observation: Observation, _ vocabulary: Vocabulary) {
        let amount = observation.quantity
        let bound = AmountText.sign(of: amount) ?? " "
        let upper = amount.upper.map { "–\($0)" } ?? ""
        let name = observation.indicator.map { vocabulary.indicators[$0].id } ?? "“\(observation.label)”"
        let bearer =
            observation.scope == .park && observation.scopeName.isEmpty
            ? "" : " [\(observation.scope.rawValue) \(observation.scopeName)]"
        place = observation.place
        cells = [
            "\(place.line)", "\(bound)\(amount.value)\(upper)\(amount.unit)", observation.status.rawValue,
            observation.period?.description ?? "–", "\(name) \(observation.measure.rawValue)\(bearer)",
        ]
        quote = observation.quote
        doubt = observation.confidence.rawValue + ReasonText.of(observation)
        isAside = false
    }

    init(_ entry: LedgerEntry) {
        place = entry.place
        cells = ["\(place.line)", "  \(entry.value?.description ?? "")\(entry.unit)", "– \(entry.reason.rawValue)"]
        (quote, doubt, isAside) = (entry.quote, "", true)
    }

    /// The words, then how sure the reading is.
    var words: String { doubt.isEmpty ? quote : "\(quote)  \(doubt)" }

    /// Says long reasons once where row after row has them.
    static func leaveOutRepeatedReasons(_ rows: inout [Row]) {
        var last = ""
        for index in rows.indices where !rows[index].isAside {
            let own = rows[index].doubt
            if own == last, let colon = own.firstIndex(of: ":") { rows[index].doubt = own[..<colon] + ": as above" }
            last = own
        }
    }
}
