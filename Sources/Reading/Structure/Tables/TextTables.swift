import Basics

/// Finds tables in text: rows parted by bars, tabs or gaps, rows of numbers parted by single blanks, and cells that a
/// scraper saved one a line.
struct TextTables {
    /// A table: the lines it takes, and the cells of its rows in order, empty ones as empty ranges.
    struct Found {
        let lines: Range<Int>
        let rows: [[Range<Int>]]
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
        for separator in separators where separator != .gaps || first >= endOfPlainGaps {
            let rows = rows(from: first, separator)
            if rows.count >= separator.fewestRows { return Found(lines: first..<first + rows.count, rows: rows) }
        }
        if separators.contains(.bars), let found = barredRows(from: first) { return found }
        if let (rows, count) = SingleCells(bytes, lines).rows(from: first) {
            return Found(lines: first..<first + count, rows: rows)
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
        for line in lines[first...] {
            guard let row = separator.cells(of: line, bytes) else { break }
            let filled = row.count { !$0.isEmpty }
            guard filled > 1 || (!rows.isEmpty && separator != .gaps) else { break }
            single = filled > 1 ? 0 : single + 1
            rows.append(row)
        }
        // What heads nothing below it is no row.
        if single > 0 { rows.removeLast(single) }
        guard separator == .gaps else { return rows }
        let figures = rows.count { row in row.dropFirst().contains { CellShapes.isNumber(bytes, $0) } }
        if figures * 2 >= rows.count, figures > 1 { return ColumnPlaces(rows, lines[first...], bytes).placed }
        endOfPlainGaps = first + rows.count
        return []
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
            append(table, number, bytes, to: &result)
            next = table.lines.upperBound
        }
        return result + blocks[next...]
    }

    /// Appends the cells of a table; rows without a number at the top are the header.
    private static func append(
        _ table: Found, _ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, to blocks: inout [Block]
    ) {
        var inHeader = true
        for (line, row) in table.rows.enumerated() {
            if line > 1 || row.contains(where: { CellShapes.isNumber(bytes, $0) }) { inHeader = false }
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                blocks.append(
                    Block(kind: .cell(table: number, row: line, column: column, isHeader: inHeader), range: cell))
            }
        }
    }
}
