import Basics

/// A table that was saved in one line, all cells parted by bars: its width is that by which numbers come to stand below
/// numbers and words below words.
struct OneLineTable {
    /// The rows, heads first.
    let rows: [[Range<Int>]]

    /// The fewest cells, rows and the most columns.
    private static let fewestCells = 12
    private static let fewestRows = 4
    private static let columns = 2...16

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        guard Self.holdsBars(bytes, line), var cells = RowSeparator.bars.allCells(of: line, bytes)
        else { return nil }
        cells[0] = Self.lastWord(bytes, cells[0])
        let isNumber = cells.map { CellShapes.isNumber(bytes, $0) }
        let isBlank = cells.map { $0.isEmpty || CellShapes.isBlankMark(bytes, $0) }
        var best: (width: Int, rows: Int)?
        for width in Self.columns {
            let rows = Self.rows(isNumber, isBlank, width)
            if rows >= Self.fewestRows, rows * width > best.map({ $0.rows * $0.width }) ?? 0 { best = (width, rows) }
        }
        guard let best, !cells[0].isEmpty else { return nil }
        rows = (0..<best.rows).map { row in Array(cells[row * best.width..<(row + 1) * best.width]) }
    }

    /// Whether a line holds as many bars as such a table does.
    private static func holdsBars(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var start = line.lowerBound
        for _ in 0..<fewestCells {
            guard let bar = bytes.next(UInt8(ascii: "|"), in: start..<line.upperBound) else { return false }
            start = bar + 1
        }
        return true
    }

    /// What stands behind the last blank or stop of the words before the first bar: the rest goes before the table.
    private static func lastWord(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Range<Int> {
        var start = cell.upperBound
        while start > cell.lowerBound {
            let (scalar, length) = bytes.scalar(before: start)
            // ：, 。 and blanks.
            if [0x20, 0x3000, 0x3A, 0xFF1A, 0x3002].contains(scalar) { break }
            start -= length
        }
        return start..<cell.upperBound
    }

    /// How many rows of a width have their numbers in the same columns, the first one none.
    private static func rows(_ isNumber: [Bool], _ isBlank: [Bool], _ width: Int) -> Int {
        guard isNumber.count > width * 2, !isNumber[..<width].contains(true), !isBlank[..<width].contains(true) else {
            return 0
        }
        var kinds = [Bool?](repeating: nil, count: width)
        var rows = 1
        while (rows + 1) * width <= isNumber.count {
            let row = rows * width..<(rows + 1) * width
            let fits = row.allSatisfy { isBlank[$0] || kinds[$0 - row.lowerBound] ?? isNumber[$0] == isNumber[$0] }
            guard fits, row.contains(where: { isNumber[$0] }) else { break }
            for index in row where !isBlank[index] { kinds[index - row.lowerBound] = isNumber[index] }
            rows += 1
        }
        return kinds.contains(true) && kinds.contains(false) ? rows : 0
    }
}
