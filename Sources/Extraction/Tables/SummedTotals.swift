import Basics

/// Totals whose name was merged over several columns, among them columns of which there is no total: 合计 | 33500 | 244158
/// above 一期 | 一般债券 | 3600 | 2.97 | 41000. The sums of the columns tell where each number belongs.
enum SummedTotals {
    /// The gaps before the numbers of totals, from left to right by row; none for a row of which a number is the sum of no
    /// column, or may be that of several.
    static func gaps(
        _ rows: [[CellContent?]], _ width: Int, isTotal: (Int) -> Bool
    ) -> [Int: [LostGroups.Gap]] {
        let totals = rows.indices.filter { row in
            let count = LostGroups.filled(rows[row])
            return 2 < count && count < width && isTotal(row)
                && rows[row][1..<count].allSatisfy { $0?.isFigure ?? false }
        }
        guard !totals.isEmpty else { return [:] }
        let whole = rows.indices.filter { row in
            LostGroups.filled(rows[row]) == width && rows[row].contains { $0?.isFigure ?? false }
        }
        guard whole.count > 1 else { return [:] }
        let sums = (0..<width).map { column in sum(of: whole.map { rows[$0][column] }) }
        var found: [Int: [LostGroups.Gap]] = [:]
        for row in totals {
            let numbers = rows[row][1..<LostGroups.filled(rows[row])].compactMap { value($0) }
            let leftmost = places(numbers, sums)
            let rightmost = places(numbers.reversed(), sums.reversed()).map { $0.map { width - 1 - $0 } }
            guard let leftmost, let rightmost, leftmost == rightmost.reversed(), numbers.count > 1 else { continue }
            var gaps: [LostGroups.Gap] = []
            var next = 1
            for (number, column) in leftmost.enumerated() {
                if column > next { gaps.append(LostGroups.Gap(column: number + 1, count: column - next)) }
                next = column + 1
            }
            if !gaps.isEmpty { found[row] = gaps }
        }
        return found
    }

    /// Totals of which nothing tells where their numbers belong: they lack cells, and a number stands where all whole rows
    /// have words.
    static func lost(_ rows: [[CellContent?]], isTotal: (Int) -> Bool) -> [Int] {
        let width = rows.map(LostGroups.filled).max() ?? 0
        let whole = rows.indices.filter { row in
            LostGroups.filled(rows[row]) == width && rows[row].contains { $0?.isFigure ?? false }
        }
        guard whole.count > 1, width > 3 else { return [] }
        let areWords = (0..<width).map { column in
            whole.allSatisfy { if case .text? = rows[$0][column] { true } else { false } }
        }
        guard areWords.dropFirst().contains(true) else { return [] }
        return rows.indices.filter { row in
            let cells = rows[row]
            return LostGroups.filled(cells) < width
                && zip(areWords, cells).dropFirst().contains { areWords, cell in
                    areWords && cell?.isFigure ?? false
                } && isTotal(row)
        }
    }

    /// The first columns in order whose sums are the numbers.
    private static func places(_ numbers: [ExactDecimal], _ sums: [ExactDecimal?]) -> [Int]? {
        var places: [Int] = []
        var next = 0
        for number in numbers {
            guard let column = sums[next...].firstIndex(where: { $0.map { $0.hasSameValue(as: number) } ?? false })
            else { return nil }
            places.append(column)
            next = column + 1
        }
        return places
    }

    /// The sum of a column's numbers; none where it holds words.
    private static func sum(of cells: [CellContent?]) -> ExactDecimal? {
        var sum = ExactDecimal.zero
        for cell in cells {
            if case .text? = cell { return nil }
            guard let value = value(cell) else { continue }
            guard let next = sum.adding(value) else { return nil }
            sum = next
        }
        return sum
    }

    private static func value(_ cell: CellContent?) -> ExactDecimal? {
        guard case .number(let number)? = cell, number.upper == nil else { return nil }
        return number.value
    }
}
