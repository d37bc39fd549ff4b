import Basics

/// Finds tables in plain text: rows parted by bars or tabs, and cells that a scraper saved one a line.
struct TextTables {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var blocks: [Block] = []
    private var table = 0

    /// The lines of a text with the cells of tables in place of their rows.
    static func cells(in lines: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        var finder = TextTables(bytes)
        finder.read(lines)
        return finder.blocks
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func read(_ lines: [Block]) {
        var index = 0
        while index < lines.count {
            let rows = rowsOfLines(lines, from: index)
            if rows.count >= 2, rows.contains(where: hasNumber) {
                append(rows)
                index += rows.count
            } else if let (rows, count) = rowsOfSingleCells(lines, from: index) {
                append(rows)
                index += count
            } else {
                blocks.append(lines[index])
                index += 1
            }
        }
    }

    /// A row: its cells in order, empty ones as empty ranges.
    private typealias Row = [Range<Int>]

    private func hasNumber(_ row: Row) -> Bool { row.contains(where: isNumber) }

    /// Whether a cell holds a number and nothing else but a sign, a percent sign or marks of a missing value.
    private func isNumber(_ cell: Range<Int>) -> Bool {
        var hasDigit = false
        for index in cell {
            let byte = bytes[index]
            if byte.isASCIIDigit {
                hasDigit = true
            } else if ![ASCII.point, ASCII.comma, ASCII.minus, ASCII.space, UInt8(ascii: "%")].contains(byte) {
                return false
            }
        }
        return hasDigit
    }

    /// Appends the cells of rows; rows without a number at the top are the header.
    private mutating func append(_ rows: [Row]) {
        var inHeader = true
        for (number, row) in rows.enumerated() {
            if hasNumber(row) || number > 1 { inHeader = false }
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                blocks.append(
                    Block(kind: .cell(table: table, row: number, column: column, isHeader: inHeader), range: cell))
            }
        }
        table += 1
    }
}

// Rows parted by bars or tabs.
extension TextTables {
    private func rowsOfLines(_ lines: [Block], from first: Int) -> [Row] {
        var rows: [Row] = []
        for line in lines[first...] {
            guard let row = row(line.range) else { break }
            rows.append(row)
        }
        return rows
    }

    /// The cells of a line, if it has at least two.
    private func row(_ line: Range<Int>) -> Row? {
        for separator in [UInt8(ascii: "|"), ASCII.tab] where bytes[line].contains(separator) {
            var cells: Row = []
            var start = line.lowerBound
            for index in line where bytes[index] == separator {
                cells.append(bytes.trimmed(start..<index))
                start = index + 1
            }
            cells.append(bytes.trimmed(start..<line.upperBound))
            if separator == UInt8(ascii: "|") {
                if cells.first?.isEmpty == true { cells.removeFirst() }
                if cells.last?.isEmpty == true { cells.removeLast() }
            }
            if cells.count(where: { !$0.isEmpty }) >= 2 { return cells }
        }
        return nil
    }
}

// Cells one a line.
extension TextTables {
    /// The longest cell, in bytes.
    private static let longestCell = 60

    /// A run of short lines in which every label is followed by as many numbers: the rows, and how many lines they take.
    private func rowsOfSingleCells(_ lines: [Block], from first: Int) -> (rows: [Row], lines: Int)? {
        var cells: Row = []
        var ends: [Int] = []
        var index = first
        while index < lines.count, isCell(lines[index].range) {
            if !isBar(lines[index].range) {
                cells.append(lines[index].range)
                ends.append(index + 1)
            }
            index += 1
        }
        guard let number = cells.firstIndex(where: isNumber), number >= 1 else { return nil }
        let width = cells[number...].prefix { isNumber($0) }.count
        let header = cells[..<(number - 1)].suffix(width + 1)
        guard header.count == width + 1, number - 1 - header.count == 0 || !isBar(cells[0]) else { return nil }
        // Lines before the header are the title and the unit.
        guard header.startIndex == 0 else { return nil }
        var rows: [Row] = [Array(header)]
        var place = number - 1
        while place < cells.count, !isNumber(cells[place]) {
            let values = cells[(place + 1)...].prefix(width).prefix { isNumber($0) }
            guard values.count == width else { break }
            rows.append([cells[place]] + values)
            place += 1 + width
        }
        guard rows.count >= 3, place >= 1 else { return nil }
        return (rows, ends[place - 1] - first)
    }

    private func isBar(_ line: Range<Int>) -> Bool { line.allSatisfy { bytes[$0] == UInt8(ascii: "|") } }

    private func isCell(_ line: Range<Int>) -> Bool {
        guard line.count <= Self.longestCell else { return false }
        let stops: [StaticString] = ["。", "；", "！", "？"]
        return !line.contains { index in bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) } }
    }
}
