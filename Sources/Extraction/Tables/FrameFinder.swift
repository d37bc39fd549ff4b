import Basics
import Vocabulary

/// Finds the frame of a table.
struct FrameFinder {
    let grid: TableGrid
    let contents: [[CellContent?]]
    /// What the words of each cell say as a head; none where nobody asked.
    let head: (Int, Int) -> TableHead?
    /// What words say as a head that stands nowhere as it is.
    let read: (String) -> TableHead
    let vocabulary: Vocabulary

    init(
        _ vocabulary: Vocabulary, _ grid: TableGrid, _ contents: [[CellContent?]],
        _ head: @escaping (Int, Int) -> TableHead?, read: @escaping (String) -> TableHead
    ) {
        self.read = read
        self.vocabulary = vocabulary
        self.grid = grid
        self.contents = contents
        self.head = head
    }

    /// The most rows that heads may take.
    static let mostHeadRows = 4

    /// The frame by the places of the cells; where these leave columns without a head of their own, by the search for
    /// the way in which the heads fit the columns best.
    func frame() -> TableFrame {
        let titles = titleRows()
        let frame = frameByPlaces(titles)
        return HeadSearch.frame(self, frame) ?? frame
    }

    /// The rows of one cell at the top, and those with the unit of all numbers.
    private func titleRows() -> Range<Int> {
        var row = 0
        while row < grid.rows.count, row < Self.mostHeadRows,
            (grid.filled(row).count <= 1 && !headsOnlyColumn(row)) || isCaption(row) || isOneText(row)
        {
            row += 1
        }
        return row < grid.rows.count ? 0..<row : 0..<0
    }

    /// Whether a row of one cell right above rows of a name and a number is the head of these numbers: 环比增长速度(%).
    private func headsOnlyColumn(_ row: Int) -> Bool {
        guard row > 0, row + 2 < grid.rows.count, grid.filled(row).count == 1, isTail(row) else { return false }
        return (row + 1...row + 2).allSatisfy { row in
            let filled = grid.filled(row)
            return filled == [0, 1] && contents[row][1]?.isFigure ?? false
        }
    }

    /// Whether a row says which unit all numbers have, beside the number of the table or a date: 表一 | 单位:万元.
    private func isCaption(_ row: Int) -> Bool {
        let heads = grid.filled(row).compactMap { head(row, $0) }
        // (上年=100) | (preceding year=100).
        if heads.contains(where: \.isIndex), heads.allSatisfy(\.words.isEmpty) { return true }
        return heads.contains { $0.words.holds("单位:") }
            && !contents[row].contains { $0?.isFigure ?? false }
    }

    /// Whether a row holds the same words in all cells, as a merged cell does that was saved in each of its places.
    private func isOneText(_ row: Int) -> Bool {
        let filled = grid.filled(row)
        guard filled.count > 2, row + 1 < grid.rows.count, let first = head(row, filled[0])?.words, !first.isEmpty
        else {
            return false
        }
        return filled.allSatisfy { head(row, $0)?.words == first }
    }

    private func frameByPlaces(_ titles: Range<Int>) -> TableFrame {
        var row = titles.upperBound
        let firstHead = row
        while row < grid.rows.count, row - firstHead < Self.mostHeadRows, isHead(row, isFirst: row == firstHead) {
            row += 1
        }
        if row > firstHead { row = endOfHeadsWithoutMerges(firstHead..<row) }
        let hasTail = (row > firstHead || headsOnlyColumn(row)) && isTail(row)
        let isNumbered = row > firstHead && !hasTail && numbersColumns(row)
        let body = row + (hasTail || isNumbered ? 1 : 0)..<grid.rows.count
        let occupied = Self.occupied(grid, body)
        var sources = sources(of: firstHead..<row, body, occupied)
        if hasTail, let last = occupied.last {
            // The other heads go down to the body; this one is below the last of them.
            sources[row] = [Int?](repeating: nil, count: last) + [grid.filled(row).first]
            row += 1
        }
        let all = Array(0..<(occupied.last.map { $0 + 1 } ?? 0))
        // Where nothing tells which head belongs to which column, no number has a name.
        let isOpen = !hasTail && isWithoutMerges(firstHead..<row, all) && sources[row - 1] == nil
        let levels = (firstHead..<row).map { row -> TableFrame.Level in
            guard let places = sources[row] else { return .row(row) }
            return .places(places.map { $0.map { TableFrame.Place(row: row, column: $0) } })
        }
        var frame = TableFrame(titleRows: titles, levels: levels, bodyRows: body)
        frame.columns = columns(frame).map { isOpen && $0 == .values ? .words : $0 }
        return frame
    }

    /// Whether a row holds one cell only that says what kind of statement a column makes.
    func isTail(_ row: Int) -> Bool {
        guard row < grid.rows.count, let only = grid.filled(row).first, grid.filled(row).count == 1,
            let head = head(row, only)
        else { return false }
        return head.label.isEmpty && !head.measures.isEmpty
    }

    /// The columns in which the first rows of the body hold anything.
    static func occupied(_ grid: TableGrid, _ body: Range<Int>) -> [Int] {
        var isOccupied: [Bool] = []
        for row in body.prefix(200) {
            for (column, cell) in grid.rows[row].enumerated() {
                if isOccupied.count <= column { isOccupied.append(false) }
                if cell != nil { isOccupied[column] = true }
            }
        }
        return isOccupied.indices.filter { isOccupied[$0] }
    }

    /// Whether a cell holds a figure, and not 1-9 for the months up to September.
    func isFigure(_ row: Int, _ column: Int) -> Bool {
        guard contents[row].indices.contains(column), contents[row][column]?.isFigure ?? false else { return false }
        return HeadMarks.months(head(row, column)?.words ?? "") == nil
    }

    /// A head row holds no figure behind its first cell, and no mark for a missing one.
    private func isHead(_ row: Int, isFirst: Bool) -> Bool {
        let filled = grid.filled(row)
        guard filled.count > 1 || isFirst || goesOn(row) else { return false }
        let values = filled.filter { $0 > 0 }
        let figures = values.filter { isFigure(row, $0) || isFirst && contents[row][$0]?.isFigure ?? false }
        if isFirst, row < grid.headerRows,
            figures.contains(where: { HeadMarks.months(head(row, $0)?.words ?? "") != nil })
        {
            return true
        }
        if isFirst, row < grid.headerRows { return figures.count * 2 < max(1, values.count) || isOrdinal(row, figures) }
        guard figures.isEmpty else { return false }
        if isFirst { return true }
        let hasBlanks = values.contains { if case .blank = contents[row][$0] { true } else { false } }
        return !hasBlanks
            && (filled.first != 0 || isOneWithFirst(row) || isCornerBelow(row)
                || values.allSatisfy { speaksOfValues(row, $0) })
    }

    /// Whether a row of one cell goes on with the head right above it: (%) below 增速, 1-6月 below 2024年.
    private func goesOn(_ row: Int) -> Bool {
        guard row > 0, let only = grid.filled(row).first, only > 0, let piece = head(row, only),
            let above = head(row - 1, only)
        else { return false }
        return piece.isRemark ? takesUnit(piece, above) : piece.isTimeOnly && above.isTimeOnly
    }

    /// Whether the cells of a row but the first are units in brackets, each of which goes with the head right above it:
    /// 总量 增速 above (万元) (%).
    func holdsUnits(_ row: Int) -> Bool {
        let filled = grid.filled(row)
        guard row > 0, let first = filled.first, first > 0 else { return false }
        return filled.allSatisfy { column in
            guard let piece = head(row, column), let above = head(row - 1, column) else { return false }
            return takesUnit(piece, above)
        }
    }

    /// Whether a unit in brackets may be that of the head above it.
    private func takesUnit(_ piece: TableHead, _ above: TableHead) -> Bool {
        guard piece.words.isEmpty, let unit = piece.units.first, above.units.isEmpty, !above.words.isEmpty,
            !above.measures.contains(where: { $0.measure == .rank })
        else { return false }
        let isRate = unit.dimension(vocabulary) == .share
        if isRate { return !above.measures.isEmpty || ["率", "比重", "比例", "占比"].contains(where: above.words.hasSuffix) }
        return !above.measures.contains { $0.companion == .percent }
            || above.measures.contains { $0.companion == .amount }
    }

    /// Whether a row below the heads numbers the columns: 甲, 1, 2, 3.
    func numbersColumns(_ row: Int) -> Bool {
        guard row < grid.rows.count else { return false }
        let values = grid.filled(row).filter { $0 > 0 }
        return values.count > 2 && isOrdinal(row, values) && head(row, 0)?.words.utf8.count ?? 0 <= 6
    }

    /// Figures 1, 2, 3 in a head number its columns.
    private func isOrdinal(_ row: Int, _ figures: [Int]) -> Bool {
        figures.enumerated().allSatisfy { number, column in
            guard case .number(let figure) = contents[row][column] else { return false }
            return figure.value.hasSameValue(as: .init(significand: Int128(number + 1)))
        }
    }

    /// Whether a row opens with the heading of the names, and the row above it with an empty cell, as where heads were
    /// broken over lines: | 国民生产 | 国内生产 above 年份 | 总值 | 总值.
    private func isCornerBelow(_ row: Int) -> Bool {
        guard row > 0, grid.cell(row - 1, 0) == nil, grid.filled(row - 1).count > 1, let own = head(row, 0) else {
            return false
        }
        return own.column != nil || own.names != nil
    }

    /// A first cell that is merged with the one above may repeat its words.
    private func isOneWithFirst(_ row: Int) -> Bool {
        guard row > 0, let above = head(row - 1, 0), let own = head(row, 0) else { return false }
        return above.words == own.words
    }

    /// Whether a cell speaks of time, unit or kind of statement, as heads do.
    private func speaksOfValues(_ row: Int, _ column: Int) -> Bool {
        guard let head = head(row, column) else { return false }
        return head.hasTime || !head.measures.isEmpty || !head.units.isEmpty || head.roles.contains(.generic)
    }

    /// Where the heads of columns stand in rows that lost merged or empty cells: all cells in order where there is
    /// one for each column of the body, without the first one, or each over as many columns as the others.
    private func sources(of heads: Range<Int>, _ body: Range<Int>, _ occupied: [Int]) -> [Int: [Int?]] {
        var sources: [Int: [Int?]] = [:]
        for row in heads {
            let filled = grid.filled(row)
            guard filled.count > 1, filled != occupied, let last = occupied.last else { continue }
            var places = [Int?](repeating: nil, count: last + 1)
            // Below heads of two rows an empty column may have a head as well.
            if filled.count == occupied.count, heads.count == 1 || occupied.count == last + 1 {
                for (place, column) in zip(filled, occupied) { places[column] = place }
            } else if filled == Array(0..<filled.count), filled.count == occupied.count - 1,
                !isCorner(row) || isNumbered(body) || isBelowCorner(row, heads)
            {
                for (place, column) in zip(filled, occupied.dropFirst()) { places[column] = place }
            } else if let values = valuesBelow(row, heads, body, occupied) {
                for (place, column) in zip(filled, values) { places[column] = place }
            } else if filled == Array(0..<filled.count), filled.count < occupied.count, heads.count > 1,
                row == heads.lowerBound, isCorner(row), (occupied.count - 1) % (filled.count - 1) == 0,
                !opensWithPlace(row + 1, every: (occupied.count - 1) / (filled.count - 1))
            {
                let span = (occupied.count - 1) / (filled.count - 1)
                places[occupied[0]] = 0
                for (number, column) in occupied.dropFirst().enumerated() { places[column] = number / span + 1 }
            } else {
                continue
            }
            sources[row] = places
        }
        return sources
    }

    /// The columns of numbers, where a row below that with the heading of the names has one head for each of them and none
    /// for the columns of words: 上月=100, 上年同月=100 below 城市, 环比, 同比, 城市, 环比, 同比.
    func valuesBelow(_ row: Int, _ heads: Range<Int>, _ body: Range<Int>, _ occupied: [Int]) -> [Int]? {
        let filled = grid.filled(row)
        guard row > heads.lowerBound, heads.count == 2, filled == Array(0..<filled.count), filled.count > 1,
            filled.count < occupied.count - 1,
            grid.filled(heads.lowerBound).count == occupied.count || isCorner(heads.lowerBound)
        else { return nil }
        let rows = body.prefix(40).filter { grid.filled($0).count > 1 }
        let values = occupied.filter { column in
            let cells = rows.compactMap { contents[$0].indices.contains(column) ? contents[$0][column] : nil }
            let words = cells.count { if case .text = $0 { true } else { false } }
            return column > 0 && words * 2 < cells.count
        }
        return values.count == filled.count ? values : nil
    }

    /// Whether groups of so many heads each would open with a place, which stands behind what it is the place of: 总量 位次
    /// 增速 位次 增速 位次 are no two groups of three.
    private func opensWithPlace(_ row: Int, every size: Int) -> Bool {
        guard size > 1, row < grid.rows.count else { return false }
        let heads = grid.filled(row).compactMap { head(row, $0) }
        func isPlace(_ head: TableHead) -> Bool { head.measures.contains { $0.measure == .rank } }
        return !heads.allSatisfy(isPlace) && stride(from: 0, to: heads.count, by: size).contains { isPlace(heads[$0]) }
    }

    /// Whether the heading of the names stands in a row above and goes down over this one.
    private func isBelowCorner(_ row: Int, _ heads: Range<Int>) -> Bool {
        guard row > heads.lowerBound, let corner = head(heads.lowerBound, 0) else { return false }
        return (corner.column != nil || corner.names != nil) && head(row, 0)?.words != corner.words
    }

    /// Whether running numbers stand before the names of the rows.
    func isNumbered(_ body: Range<Int>) -> Bool {
        let rows = body.prefix(40).filter { contents[$0].count > 1 }
        let numbered = rows.count { row in
            guard case .number(let number) = contents[row][0], case .text = contents[row][1] else { return false }
            return number.value.exponent == 0 && number.unit == nil && number.upper == nil && !number.looksLikeYear
        }
        return numbered > 1 && numbered * 2 > rows.count
    }

    /// Whether the first cell of a head row heads the names of the rows, rather than values.
    private func isCorner(_ row: Int) -> Bool {
        guard let first = head(row, 0) else { return true }
        if first.isTotal { return false }
        if first.column == .indicators || first.column == .times || first.column == .numbers || first.names != nil {
            return true
        }
        return first.column == nil && !speaksOfValues(row, 0) && !isArea(first)
    }

    /// Whether a head is 全国 or 全区, which names no names.
    private func isArea(_ head: TableHead) -> Bool {
        head.bearer != nil && head.label.isEmpty && head.units.isEmpty && head.measures.isEmpty
    }
}
