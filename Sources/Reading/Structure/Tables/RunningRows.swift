import Basics

/// Cells between bars that begin in the line of the text before them and run on over lines, which break wherever a cell is
/// empty: …情况如下： 项目 | 计划 | 完成 | 税收 | 120 |, and in the next line | 36 | 增值税 | 80 | 20 |.
struct RunningRows {
    let rows: [[Range<Int>]]
    /// How many lines they take.
    let lines: Int

    /// The fewest rows, columns of numbers and bars of the first line, and the most columns and lines.
    private static let fewestRows = 3
    private static let fewestNumbers = 2
    private static let fewestBars = 4
    private static let columns = 3...20
    private static let mostLines = 4_000

    /// The table that begins in the midst of a line, if lines that a bar opens go on with it.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ all: [Range<Int>], from first: Int) {
        let bar = UInt8(ascii: "|")
        guard first + 1 < all.count, bytes[all[first].lowerBound] != bar, bytes[all[first].upperBound - 1] == bar,
            bytes[all[first + 1].lowerBound] == bar, bytes[all[first]].count(where: { $0 == bar }) >= Self.fewestBars
        else { return nil }
        let end =
            all[(first + 1)...].prefix(Self.mostLines).firstIndex { bytes[$0.lowerBound] != bar }
            ?? min(all.count, first + 1 + Self.mostLines)
        let region = all[first].lowerBound..<all[end - 1].upperBound
        guard var cells = RowSeparator.bars.allCells(of: region, bytes)?.map({ Self.withoutLineEnds(bytes, $0) }) else {
            return nil
        }
        let isNumber = cells.map { CellShapes.isNumber(bytes, $0) }
        // The heading of the names may follow the prose without a bar.
        if let opening = cells.first { cells[0] = Self.behindColon(bytes, opening) }
        guard let number = isNumber.firstIndex(of: true), number > 2 else { return nil }
        let isBlank = cells.map { $0.isEmpty || CellShapes.isBlankMark(bytes, $0) }
        var best: (width: Int, rows: Int) = (0, 0)
        for width in Self.columns {
            let rows = Self.rows(isNumber, isBlank, from: number - 1, width)
            if rows >= Self.fewestRows, rows * width > best.width * best.rows { best = (width, rows) }
        }
        guard best.rows > 0 else { return nil }
        // The words before the first bar are the title, unless they head the names.
        let heads = cells[..<(number - 1)].drop { !CellShapes.isCorner(bytes, $0) || $0.count > Self.longestCorner }
        guard heads.count > Self.fewestNumbers, !heads.contains(where: \.isEmpty) else { return nil }
        var head: [Range<Int>] = []
        // A merged head may be told twice.
        for cell in heads where head.last.map({ !bytes[$0].elementsEqual(bytes[cell]) }) ?? true { head.append(cell) }
        rows =
            [head]
            + (0..<best.rows).map { row in
                let start = number - 1 + row * best.width
                return Array(cells[start..<min(cells.count, start + best.width)])
            }
        lines = end - first
    }

    /// A cell without the ends of lines around it.
    private static func withoutLineEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Range<Int> {
        var (start, end) = (cell.lowerBound, cell.upperBound)
        while start < end, bytes[start] <= ASCII.space { start += 1 }
        while start < end, bytes[end - 1] <= ASCII.space { end -= 1 }
        return start..<end
    }

    /// A cell without the sentence that ends in it with a colon: 项目 in …情况如下： 项目.
    private static func behindColon(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Range<Int> {
        guard
            let colon = cell.suffix(longestCorner + 3).last(where: {
                bytes[$0] == UInt8(ascii: ":") || bytes.holds("：", at: $0)
            })
        else { return cell }
        let end = colon + (bytes[colon] == UInt8(ascii: ":") ? 1 : 3)
        return end < cell.upperBound ? withoutLineEnds(bytes, end..<cell.upperBound) : cell
    }

    /// The longest heading of names, in bytes.
    private static let longestCorner = 24

    /// How many rows of a width have words and numbers in the same columns from a cell on, each with its name in the first.
    private static func rows(_ isNumber: [Bool], _ isBlank: [Bool], from first: Int, _ width: Int) -> Int {
        var kinds = [Bool?](repeating: nil, count: width)
        var rows = 0
        // The last cells of the last row may be missing.
        while first + rows * width + fewestNumbers < isNumber.count {
            let row = first + rows * width..<min(isNumber.count, first + (rows + 1) * width)
            let fits = row.allSatisfy { isBlank[$0] || kinds[$0 - row.lowerBound] ?? isNumber[$0] == isNumber[$0] }
            guard fits, !isBlank[row.lowerBound], !isNumber[row.lowerBound], row.contains(where: { isNumber[$0] })
            else {
                break
            }
            for index in row where !isBlank[index] { kinds[index - row.lowerBound] = isNumber[index] }
            rows += 1
        }
        return kinds.count { $0 == true } >= fewestNumbers ? rows : 0
    }
}
