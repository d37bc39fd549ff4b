import Basics

/// Heads of two levels whose cells were saved one after the other: the heading of the names, a head for each group of
/// columns, and then below each of them the same heads again.
struct TwoLevelHeads {
    /// The two rows, each head in its column.
    let rows: [[Range<Int>]]
    /// How many cells they are.
    let count: Int

    /// Takes up all cells before the first row; none where they are no such heads. Of the names a heading may be that of
    /// their units.
    init?(_ cells: ArraySlice<Range<Int>>, _ width: Int, names: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let cells = Array(cells)
        guard cells.count > width else { return nil }
        let hasUnits = names > 1 && CellShapes.headsUnits(bytes, cells[1])
        let corner = hasUnits ? 2 : 1
        let (groups, lower) = (cells.count - width, width - corner)
        guard groups > 0, lower > groups, lower % groups == 0 else { return nil }
        let size = lower / groups
        if groups == 1 { guard Self.isSingleGroup(Array(cells[(corner - 1)...]), bytes) else { return nil } }
        let below = cells[(groups + corner)...]
        for (number, cell) in below.enumerated() where number >= size {
            guard Self.isSame(cell, below[below.startIndex + number - size], bytes) else { return nil }
        }
        var above = [Range<Int>](repeating: 0..<0, count: width)
        for index in 0..<corner { above[index] = cells[index] }
        for group in 0..<groups { above[corner + group * size] = cells[corner + group] }
        rows = [above, [Range<Int>](repeating: 0..<0, count: corner) + below]
        count = cells.count
    }

    /// Heads of which some have no others below them, beside groups of columns below which the same heads come again: 户数,
    /// 产值, 税收 above 1-6月, 增长, 1-6月, 增长. Which of the upper ones stand alone is not told here: both rows are as they
    /// were saved. The heading of the names may be missing.
    init?(
        beside cells: ArraySlice<Range<Int>>, _ width: Int, names: Int, _ bytes: UnsafeBufferPointer<UInt8>,
        hasCorner: Bool = true
    ) {
        let cells = Array(cells)
        let corner = !hasCorner ? 0 : names > 1 && cells.count > 1 && CellShapes.headsUnits(bytes, cells[1]) ? 2 : 1
        let numbers = width - names
        let groups = cells.count - corner - numbers
        guard groups > 1, !hasCorner || CellShapes.isCorner(bytes, cells[0]) else {
            return nil
        }
        for size in stride(from: numbers / groups, through: 2, by: -1) {
            let lower = Array(cells.suffix(groups * size))
            let isRepeated = lower.indices.dropFirst(size).allSatisfy {
                Self.isSame(lower[$0], lower[$0 - size], bytes)
            }
            let areOthers = !(1..<size).contains { Self.isSame(lower[0], lower[$0], bytes) }
            // 位次 above 增速 位次 增速 位次 is no head of a group.
            let areUpper =
                !hasCorner
                || !cells.dropLast(groups * size).dropFirst(corner).contains { upper in
                    lower.prefix(size).contains { Self.isSame($0, upper, bytes) }
                }
            guard isRepeated, areOthers, areUpper else { continue }
            rows = [(hasCorner ? [] : [0..<0]) + cells.dropLast(groups * size), lower]
            count = cells.count
            return
        }
        return nil
    }

    /// The longest heading of names, in bytes.
    private static let longestCorner = 12

    /// Whether one head stands above all columns: 省市, 固定资产投资额, and below it 绝对值 and 增长. A longer text before it
    /// is the title of the table.
    private static func isSingleGroup(_ cells: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let kinds: [StaticString] = ["绝对", "总量", "本月", "当月", "累计", "数量", "金额"]
        let whole: [StaticString] = ["指标值", "数值", "实绩", "总值", "总额", "数额", "现值", "完成数", "实际数", "水平"]
        let names: [StaticString] = ["指标", "项目", "名称", "单位数", "单位个"]
        guard cells[0].count <= longestCorner, cells.count > 2, !CellShapes.headsUnits(bytes, cells[1]),
            !names.contains(where: { bytes.holds($0, at: cells[1].lowerBound) })
        else { return false }
        let kind = withoutBrackets(cells[2], bytes)
        return kinds.contains { bytes.holds($0, at: kind.lowerBound) }
            || whole.contains { $0.utf8CodeUnitCount == kind.count && bytes.holds($0, at: kind.lowerBound) }
    }

    /// Whether two heads are the same but for what stands in brackets behind them: 数量（个） and 数量（人）.
    private static func isSame(_ left: Range<Int>, _ right: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (left, right) = (withoutBrackets(left, bytes), withoutBrackets(right, bytes))
        return left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }

    private static func withoutBrackets(_ head: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let open = head.dropFirst().first { bytes[$0] == UInt8(ascii: "(") || bytes.holds("（", at: $0) }
        return head.lowerBound..<(open ?? head.upperBound)
    }
}
