import Basics

/// Tables of a Markdown text that are not written as Markdown's: rows without a delimiter row, parted by bars, tabs or
/// gaps, or cells one a line. They are handed to the parser as the tables they are.
struct MarkdownTables {
    /// A table and the bytes of its lines.
    struct Found {
        let range: Range<Int>
        let rows: [[Range<Int>]]
        let width: Int
        /// Which columns hold numbers, which stand at the right.
        let isNumeric: [Bool]
    }

    /// The tables in the order of the text.
    private(set) var tables: [Found] = []

    init(_ source: UnsafeBufferPointer<UInt8>) {
        var lines: [Range<Int>] = []
        // Items of a list, which may be the rows of a table parted by slashes.
        var items: [Range<Int>] = []
        var fence = Fence()
        var isInTable = false
        var start = 0
        while start < source.count {
            let end = source.endOfLine(from: start)
            let line = source.trimmed(start..<end)
            let isFence = fence.pass(source, line)
            if !fence.isOpen, !isInTable, Self.isSlashedItem(source, line) {
                take(&lines, source)
                items.append(line)
                start = end + 1
                continue
            }
            take(&items, source)
            if line.isEmpty {
                isInTable = false
            } else if Self.isDelimiter(source, line) {
                isInTable = true
                if !lines.isEmpty { lines.removeLast() }
                take(&lines, source)
            } else if isFence || fence.isOpen || isInTable || Self.isOtherBlock(source, line) {
                take(&lines, source)
            } else {
                lines.append(line)
            }
            start = end + 1
        }
        take(&items, source)
        take(&lines, source)
    }

    /// Whether a line is an item of a list with several slashes beside blanks.
    private static func isSlashedItem(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard !line.isEmpty, MarkdownSyntax.startsItem(source, line.lowerBound, line.upperBound) else { return false }
        return line.dropFirst().dropLast().count { index in
            source[index] == UInt8(ascii: "/") && (source[index - 1] == ASCII.space || source[index + 1] == ASCII.space)
        } > 1
    }

    /// Finds the tables among lines that nothing else parts, as far as the parser can bear them.
    private mutating func take(_ lines: inout [Range<Int>], _ source: UnsafeBufferPointer<UInt8>) {
        defer { lines = [] }
        guard lines.count > 1 else { return }
        for found in TextTables.find(in: lines, source) {
            // A table in the midst of a line is left to the words around it.
            guard found.lines.count > 1, !found.isWithinLines else { continue }
            let width = found.rows.map(\.count).max() ?? 0
            let padding = found.rows.reduce(0) { $0 + width - $1.count }
            guard width > 1, width <= ParserBounds.columns, padding <= 1_000 + source.count / 16 else { continue }
            let first = lines[found.lines.lowerBound].lowerBound
            let range =
                source.startOfLine(at: first)..<source.endOfLine(from: lines[found.lines.upperBound - 1].upperBound)
            let isNumeric = (0..<width).map { column in
                found.rows.count { $0.indices.contains(column) && CellShapes.isNumber(source, $0[column]) } * 2
                    > found.rows.count - 1
            }
            tables.append(Found(range: range, rows: found.rows, width: width, isNumeric: isNumeric))
        }
    }

    /// Whether a line is the head of a table: the line below it parts it from the body, and it holds bars unless the
    /// table has one column. The parser takes the lines above a head as a paragraph of which it does not tell where it
    /// stands.
    static func isHead(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let start = source.endOfLine(from: line.upperBound - 1) + 1
        guard start < source.count else { return false }
        switch source[start] {
        case UInt8(ascii: "|"), ASCII.minus, UInt8(ascii: ":"), ASCII.space: break
        default: return false
        }
        let below = source.trimmed(start..<source.endOfLine(from: start))
        guard !below.isEmpty, isDelimiter(source, below) else { return false }
        return source[line].contains(UInt8(ascii: "|")) || hasOneColumn(source, below)
    }

    /// Whether a delimiter row has no bar between its columns: `-|`, `|-|`.
    private static func hasOneColumn(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        !line.dropFirst().dropLast().contains { source[$0] == UInt8(ascii: "|") }
    }

    /// Whether a line is `| --- | :-: |`.
    static func isDelimiter(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var hasBar = false
        var hasDash = false
        for byte in source[line] {
            switch byte {
            case UInt8(ascii: "|"): hasBar = true
            case ASCII.minus: hasDash = true
            case UInt8(ascii: ":"), ASCII.space, ASCII.tab: break
            default: return false
            }
        }
        return hasBar && hasDash
    }

    /// Whether a line begins a heading, a quotation, an item or a footnote.
    private static func isOtherBlock(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let first = source[line.lowerBound]
        if first == ASCII.greater || first == UInt8(ascii: "[") { return true }
        if first == UInt8(ascii: "#") {
            let end = line.first { source[$0] != first } ?? line.upperBound
            return end < line.upperBound && source[end] == ASCII.space && !CellShapes.endsInNumbers(source, line)
                && !CellShapes.isPartAboveNumber(source, line)
        }
        return MarkdownSyntax.startsItem(source, line.lowerBound, line.upperBound)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The beginning of the line that a byte stands in.
    func startOfLine(at index: Int) -> Int {
        var start = index
        while start > 0, self[start - 1] != ASCII.newline { start -= 1 }
        return start
    }
}
