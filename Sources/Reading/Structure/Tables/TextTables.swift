import Basics

/// Finds tables in text: rows parted by bars, tabs or gaps, rows of numbers parted by single blanks, and cells that a
/// scraper saved one a line.
struct TextTables {
    /// A table: the lines it takes, and the cells of its rows in order, empty ones as empty ranges.
    struct Found {
        let lines: Range<Int>
        let rows: [[Range<Int>]]

        /// The first byte of its first cell.
        var start: Int { rows.first?.first?.lowerBound ?? 0 }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The lines that hold text, without the blanks around them.
    private let lines: [Range<Int>]
    /// Where lines with gaps end that were found to be no table.
    private var endOfPlainGaps = 0
    /// The run of cells with bars that was looked at last.
    private var barred: BarredCells?

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The tables among lines, in order.
    static func find(in lines: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> [Found] {
        var finder = TextTables(bytes, lines)
        let separators = RowSeparator.allCases.filter { $0.mayStand(in: bytes) }
        var found: [Found] = []
        var index = 0
        while index < lines.count {
            if let table = finder.table(from: index, separators) {
                if table.rows.contains(where: finder.hasNumber) { found.append(table) }
                index = table.lines.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A table that begins with a line; one without numbers is only passed over.
    private mutating func table(from first: Int, _ separators: [RowSeparator]) -> Found? {
        if separators.contains(.bars), let table = OneLineTable(bytes, lines[first]) {
            return Found(lines: first..<first + 1, rows: table.rows)
        }
        for separator in separators where separator != .gaps || first >= endOfPlainGaps {
            let rows = rows(from: first, separator)
            guard rows.count >= separator.fewestRows else { continue }
            let cells = separator == .bars ? BarredRows(rows).rows : rows
            return Found(lines: first..<first + rows.count, rows: cells)
        }
        if separators.contains(.bars), let found = barredRows(from: first) { return found }
        if let (rows, count) = SingleCells(bytes, lines).rows(from: first) {
            return Found(lines: first..<first + count, rows: rows)
        }
        if let ranking = RankedLines(bytes, lines, from: first) {
            return Found(lines: first..<first + ranking.rows.count, rows: ranking.rows)
        }
        if let (rows, count) = SpacedRows(bytes, lines).rows(from: first) {
            return Found(lines: first..<first + count, rows: rows)
        }
        return nil
    }

    /// A table of cells with a bar behind each; a run of them is taken up once.
    private mutating func barredRows(from first: Int) -> Found? {
        if barred.map({ !$0.lines.contains(first) }) ?? true { barred = BarredCells(bytes, lines, from: first) }
        guard let (rows, end) = barred?.rows(from: first) else { return nil }
        return Found(lines: first..<end, rows: rows)
    }

    /// The rows parted by one separator that begin with a line: the first has two cells or more; a row of one cell
    /// heads those below it, where its line is still a row by its separators.
    private mutating func rows(from first: Int, _ separator: RowSeparator) -> [[Range<Int>]] {
        var rows: [[Range<Int>]] = []
        var single = 0
        var widthOfFigures: Int?
        for (number, line) in lines[first...].enumerated() {
            guard let row = separator.cells(of: line, bytes) else {
                guard separator == .gaps, !rows.isEmpty, headsRows(first + number) else { break }
                rows.append([line])
                continue
            }
            // Heads of another width begin another table.
            if separator == .gaps, let width = widthOfFigures, row.count > 1, row.count != width,
                !row.contains(where: { CellShapes.isValue(bytes, $0) })
            {
                break
            }
            if separator == .gaps, hasNumber(row) { widthOfFigures = row.count }
            let filled = row.count { !$0.isEmpty }
            guard filled > 1 || (!rows.isEmpty && separator != .gaps) else { break }
            single = filled > 1 ? 0 : single + 1
            rows.append(row)
        }
        // What heads nothing below it is no row.
        while single > 0, let last = rows.last, !hasNumber(last) {
            rows.removeLast()
            single -= 1
        }
        guard separator == .gaps else { return rows }
        // Gaps before numbers that single blanks part are those of a printed page.
        if rows.count(where: { $0.contains { CellShapes.isRunOfNumbers(bytes, $0) } }) * 2 > rows.count {
            endOfPlainGaps = first + rows.count
            return []
        }
        let figures = rows.count { row in row.dropFirst().contains { CellShapes.isNumber(bytes, $0) } }
        if figures * 2 >= rows.count(where: { $0.count > 1 }), figures > 1 {
            return ColumnPlaces(rows, lines[first...], bytes).placed
        }
        endOfPlainGaps = first + rows.count
        return []
    }

    /// The longest line that heads the rows below it, in bytes.
    private static let longestGroup = 60

    /// Whether a line without gaps is but a few words, or a year, with a row of numbers below it.
    private func headsRows(_ number: Int) -> Bool {
        let line = lines[number]
        guard line.count <= Self.longestGroup, number + 1 < lines.count,
            !bytes[line].contains(where: \.isASCIIDigit) || CellShapes.isYear(bytes, line),
            !CellShapes.isSentence(bytes, line), let next = RowSeparator.gaps.cells(of: lines[number + 1], bytes)
        else { return false }
        return next.dropFirst().contains { CellShapes.isNumber(bytes, $0) }
    }

    private func hasNumber(_ row: [Range<Int>]) -> Bool { row.contains { CellShapes.isNumber(bytes, $0) } }
}

extension TextTables {
    /// The blocks of a text with the cells of tables in place of their rows.
    static func cells(in blocks: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        let found = find(in: blocks.map(\.range), bytes)
        guard !found.isEmpty else { return blocks }
        var result: [Block] = []
        var next = 0
        for (number, table) in found.enumerated() {
            result += blocks[next..<table.lines.lowerBound]
            let rest = table.lines.count == 1 ? rest(of: blocks[table.lines.lowerBound], table, bytes) : []
            result += rest.filter { $0.range.lowerBound < table.start }
            append(table, number, bytes, to: &result)
            result += rest.filter { $0.range.lowerBound > table.start }
            next = table.lines.upperBound
        }
        return result + blocks[next...]
    }

    /// What stands before and behind a table in its line.
    private static func rest(of block: Block, _ table: Found, _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        guard let first = table.rows.first?.first, let last = table.rows.last?.last else { return [] }
        var end = last.upperBound
        while end < block.range.upperBound, bytes[end] == UInt8(ascii: "|") || bytes[end] == ASCII.space { end += 1 }
        return [block.range.lowerBound..<first.lowerBound, end..<block.range.upperBound].map { range in
            Block(kind: block.kind, range: bytes.trimmed(range))
        }.filter { !$0.range.isEmpty }
    }

    /// Appends the cells of a table; rows without a number at the top are the header.
    private static func append(
        _ table: Found, _ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, to blocks: inout [Block]
    ) {
        var inHeader = true
        for (line, row) in table.rows.enumerated() {
            let isHeads = line == 0 && row.count > 2 && row.dropFirst().contains { CellShapes.isMonths(bytes, $0) }
            if line > 1 || !isHeads && row.contains(where: { CellShapes.isNumber(bytes, $0) }) { inHeader = false }
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                blocks.append(
                    Block(kind: .cell(table: number, row: line, column: column, isHeader: inHeader), range: cell))
            }
        }
    }
}
