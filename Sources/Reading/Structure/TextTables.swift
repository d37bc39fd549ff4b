import Basics

/// Finds tables in plain text: rows parted by bars or tabs, and cells that a scraper saved one a line.
struct TextTables {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Those bytes between cells that stand in the text at all.
    private let separators: [UInt8]
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
        separators = [UInt8(ascii: "|"), ASCII.tab].filter { bytes.holdsByte($0) }
    }

    private mutating func read(_ lines: [Block]) {
        var index = 0
        while index < lines.count {
            let rows = rowsOfLines(lines, from: index)
            if rows.count >= 2 {
                if rows.contains(where: hasNumber) {
                    append(rows)
                } else {
                    blocks += lines[index..<(index + rows.count)]
                }
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

    /// The longest unit behind a number, in bytes.
    private static let longestUnit = 15

    /// Whether a cell holds a number with a sign or unit and nothing else: no year and no month, which stand in heads.
    private func isNumber(_ cell: Range<Int>) -> Bool {
        var end = cell.lowerBound
        var lastDigit: Int?
        while end < cell.upperBound, bytes[end].isASCIIDigit || Self.isNumberMark(bytes[end]) {
            if bytes[end].isASCIIDigit { lastDigit = end }
            end += 1
        }
        guard let lastDigit, !bytes[lastDigit..<end].contains(ASCII.point) else { return false }
        let unit = bytes.trimmed(end..<cell.upperBound)
        guard unit.count <= Self.longestUnit, !bytes[unit].contains(where: \.isASCIIDigit) else { return false }
        let times: [StaticString] = ["年", "月", "季", "日", "—", "–", "至"]
        return !times.contains { bytes.holds($0, at: unit.lowerBound) }
    }

    /// Whether a number is written with a byte beside its digits.
    private static func isNumberMark(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.point, ASCII.comma, ASCII.minus, ASCII.space, UInt8(ascii: "+"), UInt8(ascii: "%"): true
        default: false
        }
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
        for separator in separators where UnsafeBufferPointer(rebasing: bytes[line]).holdsByte(separator) {
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

    /// The most columns, which bounds how far one looks for the first number.
    private static let mostColumns = 16

    /// A run of short lines, a header and rows of one label and as many numbers as the header has room for:
    /// the rows, and how many lines they take.
    private func rowsOfSingleCells(_ lines: [Block], from first: Int) -> (rows: [Row], lines: Int)? {
        var next = first
        guard let header = header(lines, next: &next) else { return nil }
        var rows: [Row] = [header]
        var end = next
        while let row = row(of: header.count, lines, next: &next) {
            rows.append(row)
            end = next
        }
        return rows.count >= 3 ? (rows, end - first) : nil
    }

    /// The cells before the first label that numbers follow, if they are one for the labels and one for each number.
    private func header(_ lines: [Block], next: inout Int) -> Row? {
        var ahead = next
        var words: Row = []
        var ends: [Int] = []
        while let cell = cell(lines, next: &ahead) {
            guard !isNumber(cell) else {
                let width = 1 + numbers(lines, next: &ahead, atMost: Self.mostColumns).count
                guard words.count == width + 2 else { return nil }
                next = ends[width]
                return Array(words.dropLast())
            }
            words.append(cell)
            ends.append(ahead)
            guard words.count <= Self.mostColumns + 2 else { return nil }
        }
        return nil
    }

    /// A label and the numbers of its row.
    private func row(of width: Int, _ lines: [Block], next: inout Int) -> Row? {
        guard let label = cell(lines, next: &next), !isNumber(label) else { return nil }
        let values = numbers(lines, next: &next, atMost: width - 1)
        return values.count == width - 1 ? [label] + values : nil
    }

    private func numbers(_ lines: [Block], next: inout Int, atMost count: Int) -> Row {
        var values: Row = []
        var ahead = next
        while values.count < count, let value = cell(lines, next: &ahead), isNumber(value) {
            values.append(value)
            next = ahead
        }
        return values
    }

    /// The next cell, a few lines of bars left out.
    private func cell(_ lines: [Block], next: inout Int) -> Range<Int>? {
        let last = min(lines.count, next + Self.mostColumns)
        while next < last, isCell(lines[next].range) {
            next += 1
            if !isBar(lines[next - 1].range) { return lines[next - 1].range }
        }
        return nil
    }

    private func isBar(_ line: Range<Int>) -> Bool { line.allSatisfy { bytes[$0] == UInt8(ascii: "|") } }

    private func isCell(_ line: Range<Int>) -> Bool {
        guard line.count <= Self.longestCell else { return false }
        let stops: [StaticString] = ["。", "；", "！", "？"]
        return !line.contains { index in bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) } }
    }
}
