import Basics

/// Keeps what cmark-gfm is given in bounds, because some inputs take it time or memory out of proportion: wide tables
/// with short rows, deep nesting, long runs of brackets, long paragraphs, long definitions used often.
struct ParserBounds {
    /// A bound that acted.
    struct Act {
        /// Where, in the text to be parsed.
        var offset: Int
        var what: String
        var done: String
    }

    /// Tables with more columns are read as text.
    static let columns = 64
    /// How many quotation marks and bullets may open a line.
    static let depth = 64
    /// How often a bracket or a mark of emphasis may stand in a row.
    static let run = 64
    /// Longer paragraphs, in bytes, are parted at the next mark, or at the latest after `longestParagraph`.
    static let paragraph = 24_000
    static let longestParagraph = 32_000
    static let paragraphLines = 500
    /// Longer texts are read line by line, without Markdown: the parser takes twenty times their size in memory.
    static let text = 48 << 20

    private(set) var acts: [Act] = []
    private let size: Int
    private let brackets: Int
    private var lines = 0
    private var tableColumns = 0
    private var padding = 0
    /// The end of the paragraph that was last looked through for definitions of links.
    private var paragraphEnd = 0
    /// The first `]:` at or behind the place that was last looked at; the paragraph's end where there is none.
    private var nextDefinition = 0

    init(_ source: UnsafeBufferPointer<UInt8>) {
        size = source.count
        var (brackets, start) = (0, 0)
        while let bracket = source.next(UInt8(ascii: "["), in: start..<source.count) {
            brackets += 1
            start = bracket + 1
        }
        self.brackets = brackets
    }

    mutating func note(_ offset: Int, _ what: String, _ done: String) {
        acts.append(Act(offset: offset, what: what, done: done))
    }

    /// A blank line ends paragraph and table.
    mutating func endParagraph() {
        lines = 0
        tableColumns = 0
    }

    /// Whether the paragraph has had its lines.
    mutating func isFull(at offset: Int, beginsBlock: Bool) -> Bool {
        if beginsBlock || tableColumns > 0 { lines = 0 }
        lines += 1
        guard lines > Self.paragraphLines else { return false }
        lines = 1
        note(offset, "a paragraph of more than \(Self.paragraphLines) lines", "parted")
        return true
    }

    /// Whether the last line was a row of a table, each of which stands for itself.
    var isInTable: Bool { tableColumns > 0 }

    /// What a line means for a table.
    enum TableStep {
        case none
        /// The line would open a table that is too wide.
        case tooWide
        /// So many rows are shorter than the header that the table is ended.
        case tooManyShortRows
    }

    /// Looks at a line: whether it opens a table, or is a row of the open one.
    mutating func tableStep(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> TableStep {
        if tableColumns > 0 {
            padding += max(0, tableColumns - pipes(source, line) - 1)
            guard padding > 1_000 + size / 16 else { return .none }
            tableColumns = 0
            note(line.lowerBound, "a table with many rows that are shorter than its header", "ended")
            return .tooManyShortRows
        }
        guard isDelimiterRow(source, line) else { return .none }
        let columns = pipes(source, line) + 1
        if columns > Self.columns + 2 {
            note(line.lowerBound, "a table of about \(columns) columns", "read as text")
            return .tooWide
        }
        tableColumns = columns
        return .none
    }

    /// Whether a line is `| --- | :-: |`.
    private func isDelimiterRow(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard let first = source[line].first,
            first == UInt8(ascii: "|") || first == UInt8(ascii: ":") || first == ASCII.minus
        else { return false }
        return !source[line].contains { byte in
            byte != UInt8(ascii: "|") && byte != ASCII.minus && byte != UInt8(ascii: ":") && byte > ASCII.space
        }
    }

    private func pipes(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        source[line].reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) }
    }

    /// Whether a definition of a link is so long and there are so many brackets that its uses could swell the text.
    mutating func isTooLong(_ source: UnsafeBufferPointer<UInt8>, definitionAt start: Int) -> Bool {
        let most = 1 << 20 + 4 * size
        guard Self.paragraph * brackets > most else { return false }
        look(source, from: start)
        let end = min(paragraphEnd, start + Self.paragraph)
        guard nextDefinition < end, (end - start) * brackets > most else { return false }
        note(start, "a long definition of a link that may be used \(brackets) times", "read as text")
        return true
    }

    /// Looks for the end of the paragraph and its next definition, at each byte once for all lines of the paragraph:
    /// they are asked for in the order of the text.
    private mutating func look(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
        if start >= paragraphEnd {
            paragraphEnd = start
            while paragraphEnd < source.count,
                source[paragraphEnd] != ASCII.newline || !source.holds("\n\n", at: paragraphEnd)
            {
                paragraphEnd += 1
            }
        }
        nextDefinition = max(nextDefinition, start)
        while nextDefinition < paragraphEnd, !source.holds("]:", at: nextDefinition) { nextDefinition += 1 }
    }
}
