import Basics
import Reading

/// Rows that hold several times, each with its figure behind it, below a line that says of what they are: 2024年 | 3.5 |
/// 2025年 | 4.1 below 项目分年收益(亿元).
enum PairedTimes {
    /// The cells of a table with each such row as the rows that it stands for.
    static func unfolded(_ cells: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        // A table without a row that a time opens before three more cells has none.
        guard cells.contains(where: { Self.column($0) == 2 && Self.isTime(bytes, $0.range) }) else { return cells }
        var result: [Block] = []
        result.reserveCapacity(cells.count)
        var (start, added) = (0, 0)
        // Heads of as many columns say what the figures are.
        var isBelowHeads = false
        while start < cells.count {
            let row = row(cells[start])
            let end = cells[start...].firstIndex { self.row($0) != row } ?? cells.count
            let inRow = cells[start..<end].filter { !$0.range.isEmpty }
            if !isBelowHeads, arePairs(inRow, bytes) {
                for (number, cell) in inRow.enumerated() {
                    result.append(cell.placed(row: row + added + number / 2, column: number % 2))
                }
                added += inRow.count / 2 - 1
            } else {
                isBelowHeads = inRow.count > 1
                for cell in cells[start..<end] {
                    result.append(added > 0 ? cell.placed(row: row + added, column: column(cell)) : cell)
                }
            }
            start = end
        }
        return result
    }

    /// Whether the cells of a row are times with a figure behind each, two of them or more.
    private static func arePairs(_ row: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard row.count >= 4, row.count % 2 == 0 else { return false }
        return row.enumerated().allSatisfy { number, cell in
            column(cell) == number && (number % 2 == 0 ? isTime(bytes, cell.range) : isFigure(bytes, cell.range))
        }
    }

    private static func row(_ cell: Block) -> Int {
        if case .cell(_, let row, _, _) = cell.kind { return row }
        return 0
    }

    private static func column(_ cell: Block) -> Int {
        if case .cell(_, _, let column, _) = cell.kind { return column }
        return 0
    }

    /// Whether a cell holds a year, a quarter or a month and nothing else: 2024年, 2024年度, 3月.
    private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        guard 4...10 ~= cell.count, bytes[cell.lowerBound].isASCIIDigit else { return false }
        let digits = Numerals.endOfDigits(bytes, at: cell.lowerBound, end: cell.upperBound)
        let rest = digits..<cell.upperBound
        let isYear = digits - cell.lowerBound == 4
        let ends: [StaticString] = isYear ? ["年度", "年"] : ["月份", "月", "季度"]
        return ends.contains { $0.utf8CodeUnitCount == rest.count && bytes.holds($0, at: digits) }
    }

    /// Whether a cell holds digits alone, with a sign, a point or commas.
    private static func isFigure(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        bytes[cell].contains(where: \.isASCIIDigit)
            && bytes[cell].allSatisfy {
                $0.isASCIIDigit || $0 == ASCII.point || $0 == ASCII.comma || $0 == ASCII.minus
                    || $0 == UInt8(ascii: "%")
            }
    }
}
