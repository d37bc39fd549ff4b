import Basics

/// Heads of two levels whose cells were saved one after the other: the heading of the names, a head for each group of
/// columns, and then below each of them the same heads again.
struct TwoLevelHeads {
    /// The two rows, each head in its column.
    let rows: [[Range<Int>]]
    /// How many cells they are.
    let count: Int

    /// Takes up all cells before the first row; none where they are no such heads.
    init?(_ cells: ArraySlice<Range<Int>>, _ width: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let cells = Array(cells)
        let lower = width - 1
        guard lower > 1, cells.count > width else { return nil }
        let groups = cells.count - width
        guard groups > 0, lower % groups == 0, lower > groups else { return nil }
        let size = lower / groups
        if groups == 1 { guard Self.isSingleGroup(cells, bytes) else { return nil } }
        let below = cells[(groups + 1)...]
        for (number, cell) in below.enumerated() where number >= size {
            guard Self.isSame(cell, below[below.startIndex + number - size], bytes) else { return nil }
        }
        var above = [Range<Int>](repeating: 0..<0, count: width)
        above[0] = cells[0]
        for group in 0..<groups { above[1 + group * size] = cells[1 + group] }
        rows = [above, [0..<0] + below]
        count = cells.count
    }

    /// The longest heading of names, in bytes.
    private static let longestCorner = 12

    /// Whether one head stands above all columns: 省市, 固定资产投资额, and below it 绝对值 and 增长. A longer text before it
    /// is the title of the table.
    private static func isSingleGroup(_ cells: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let kinds: [StaticString] = ["绝对", "总量", "本月", "当月", "累计", "数量", "金额"]
        let names: [StaticString] = ["指标", "项目", "单位", "名称"]
        return cells[0].count <= longestCorner && kinds.contains { bytes.holds($0, at: cells[2].lowerBound) }
            && !names.contains { bytes.holds($0, at: cells[1].lowerBound) }
    }

    private static func isSame(_ left: Range<Int>, _ right: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }
}
