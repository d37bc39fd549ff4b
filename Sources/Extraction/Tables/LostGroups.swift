import Basics

/// Rows that lost the cell of the group that they share with the row above, because it was merged, or an empty cell for
/// their unit: their cells stand too far to the left, with numbers where other rows have words.
enum LostGroups {
    /// Where cells of a row are missing, and how many.
    struct Gap {
        var column: Int
        var count: Int
    }

    /// The gaps of rows from left to right, by row.
    static func gaps(_ rows: [[CellContent?]], isUnit: (Int, Int) -> Bool, isTotal: (Int) -> Bool) -> [Int: [Gap]] {
        let width = rows.map(filled).max() ?? 0
        guard width > 2 else { return [:] }
        let moved = movedTotals(rows, width, isTotal: isTotal)
        if !moved.isEmpty { return moved.mapValues { [$0] } }
        let summed = SummedTotals.gaps(rows, width, isTotal: isTotal)
        if !summed.isEmpty { return summed }
        let whole = rows.indices.filter { filled(rows[$0]) == width && rows[$0].contains { $0?.isFigure ?? false } }
        // Two columns of words at least, and then numbers.
        let words = (0..<width).prefix { column in whole.allSatisfy { isText(rows[$0][column]) } }.count
        guard words > 1, words < width, !whole.isEmpty else { return [:] }
        let hasUnits = whole.prefix(40).count { isUnit($0, words - 1) } * 2 > min(40, whole.count)
        var gaps: [Int: [Gap]] = [:]
        for (number, row) in rows.enumerated() {
            let count = filled(row)
            // A row that lacks its last cells as well has lost as few names as may be.
            let missing = width - count < words ? width - count : 1
            guard missing > 0, words - missing < min(words, count), row.prefix(words).allSatisfy({ $0 != nil }),
                row.contains(where: { $0?.isFigure ?? false })
            else { continue }
            // As they stand a number would be a name; moved, all names are words.
            let isNumberAmongNames = row[(words - missing)..<min(words, count)].contains { !isText($0) }
            guard isNumberAmongNames, row.prefix(words - missing).allSatisfy(isText) else { continue }
            let isWithoutUnit = hasUnits && missing == 1 && !isUnit(number, words - 2)
            // A name before a number that lacks both group and unit is named by itself.
            let isAlone = hasUnits && missing == 2 && words == 3 && !isUnit(number, 0)
            gaps[number] = [Gap(column: isWithoutUnit ? words - 1 : isAlone ? 1 : 0, count: missing)]
        }
        return gaps
    }

    /// Totals whose name was merged over several columns of words and running numbers, so that their numbers follow right
    /// behind it, one for each of the last columns: 合计 | 40000 | 23000 above 1 | 厂房 | 管委会 | 15000 | 9000.
    private static func movedTotals(
        _ rows: [[CellContent?]], _ width: Int, isTotal: (Int) -> Bool
    ) -> [Int: Gap] {
        let whole = rows.filter { filled($0) == width && $0.dropFirst().contains { $0?.isFigure ?? false } }
        let numbers = (0..<width).reversed().prefix { column in
            whole.count { isText($0[column]) } * 2 < whole.count
        }.count
        guard whole.count > 1, numbers > 1, numbers < width - 1 else { return [:] }
        var gaps: [Int: Gap] = [:]
        for (number, row) in rows.enumerated() where filled(row) == numbers + 1 && isText(row[0]) && isTotal(number) {
            guard row.dropFirst().prefix(numbers).allSatisfy({ $0?.isFigure ?? false }) else { continue }
            gaps[number] = Gap(column: 1, count: width - numbers - 1)
        }
        return gaps
    }

    /// How many cells a row has up to its last.
    static func filled(_ row: [CellContent?]) -> Int { (row.lastIndex { $0 != nil } ?? -1) + 1 }

    private static func isText(_ content: CellContent?) -> Bool {
        if case .text? = content { return true }
        return false
    }
}
