import Basics
import Reading

/// Rows whose cells each hold a whole column, one value below the other: 第一产业<br>第二产业 beside 101.2<br>500.3.
enum StackedCells {
    /// The cells of a table with each such row as the rows that it stands for.
    static func unfolded(_ cells: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(cells.count)
        var (start, added) = (0, 0)
        while start < cells.count {
            let row = row(of: cells[start])
            let end = cells[start...].firstIndex { self.row(of: $0) != row } ?? cells.count
            let inRow = cells[start..<end]
            if let pieces = pieces(inRow, bytes) {
                for number in pieces[0].indices {
                    for (cell, pieces) in zip(inRow, pieces) {
                        result.append(cell.piece(pieces[number], row: row + added + number))
                    }
                }
                added += pieces[0].count - 1
            } else if added > 0 {
                result += inRow.map { $0.piece($0.range, row: row + added) }
            } else {
                result += inRow
            }
            start = end
        }
        return result
    }

    private static func row(of cell: Block) -> Int {
        if case .cell(_, let row, _, _) = cell.kind { return row }
        return 0
    }

    /// The longest cell that is looked at, in bytes.
    private static let longest = 4_000

    /// The pieces of each cell of a row, as many in all of them; none where the row is one.
    private static func pieces(
        _ row: ArraySlice<Block>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [[Range<Int>]]? {
        guard row.count > 1, row.allSatisfy({ $0.range.count <= longest }) else { return nil }
        return pieces(row, bytes, atBlanks: false) ?? pieces(row, bytes, atBlanks: true)
    }

    private static func pieces(
        _ row: ArraySlice<Block>, _ bytes: UnsafeBufferPointer<UInt8>, atBlanks: Bool
    ) -> [[Range<Int>]]? {
        var found: [[Range<Int>]] = []
        var hasFigures = false
        for cell in row {
            let pieces = split(cell.range, bytes, atBlanks: atBlanks)
            guard pieces.count > 1, pieces.count == found.first?.count ?? pieces.count else { return nil }
            found.append(pieces)
            guard pieces.allSatisfy({ isFigure(bytes[$0]) }) else { continue }
            // 1 731.9 is one number in groups: of several, one before the last has decimals.
            if !atBlanks || pieces.dropLast().contains(where: { bytes[$0].contains(ASCII.point) }) { hasFigures = true }
        }
        return hasFigures ? found : nil
    }

    private static func split(
        _ cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, atBlanks: Bool
    ) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = cell.lowerBound
        var index = start
        func take(_ end: Int) {
            let piece = CellBlanks.trimmed(bytes, start..<max(start, end))
            if !piece.isEmpty { pieces.append(piece) }
        }
        while index < cell.upperBound {
            let length = breakLength(index, cell.upperBound, bytes, atBlanks: atBlanks)
            if length > 0 {
                take(index)
                start = index + length
            }
            index += max(1, length)
        }
        take(cell.upperBound)
        return pieces
    }

    /// How long the break of a line is that stands at a place.
    private static func breakLength(
        _ index: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>, atBlanks: Bool
    ) -> Int {
        if bytes[index] == ASCII.newline { return 1 }
        if atBlanks { return bytes[index] == ASCII.space ? 1 : 0 }
        guard bytes[index] == UInt8(ascii: "<") else { return 0 }
        let breaks: [StaticString] = ["<br>", "<br/>", "<br />", "<BR>"]
        return breaks.first { bytes.holds($0, at: index) && index + $0.utf8CodeUnitCount <= end }?.utf8CodeUnitCount
            ?? 0
    }

    private static func isFigure(_ piece: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        piece.contains(where: \.isASCIIDigit)
            && piece.allSatisfy {
                $0.isASCIIDigit || $0 == ASCII.point || $0 == ASCII.minus || $0 == ASCII.comma
                    || $0 == UInt8(ascii: "%")
            }
    }
}
