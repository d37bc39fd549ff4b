import Vocabulary

/// Parts a run of rows that holds several tables, one below the other with heads of their own.
enum TableSegments {
    /// The rows of each table.
    static func parts(
        of grid: TableGrid, _ contents: [[CellContent?]], _ head: (Int, Int) -> TableHead?
    ) -> [Range<Int>] {
        var starts = [0]
        var isAfterValues = false
        let isForm = opensForm(grid, contents, head)
        var isAfterWide = false
        for row in grid.rows.indices {
            let filled = grid.filled(row)
            if isForm, isAfterValues, isAfterWide, isPair(row, filled, contents, head) {
                starts.append(row)
                isAfterWide = false
            } else if filled.count > 1, filled.contains(where: { contents[row][$0]?.isFigure ?? false }) {
                isAfterValues = true
                isAfterWide = filled.count > 2
            } else if isAfterValues, filled.count == 1, let title = head(row, filled[0]), isNumberedTitle(title.words) {
                starts.append(row)
                isAfterValues = false
            } else if isAfterValues, filled.count > 1, isHeads(filled, contents[row], { head(row, $0) }) {
                starts.append(startOfTitle(before: row, grid, head))
                isAfterValues = false
            }
        }
        return starts.enumerated().map { number, start in
            start..<(number + 1 < starts.count ? starts[number + 1] : grid.rows.count)
        }
    }

    /// Whether a table begins as a form does: with the name of a figure, its unit and the figure alone, below no heads: 项目总投资
    /// (亿元) | 12.5. Tables of several columns may follow in it, and further such rows.
    private static func opensForm(
        _ grid: TableGrid, _ contents: [[CellContent?]], _ head: (Int, Int) -> TableHead?
    ) -> Bool {
        for row in grid.rows.indices.prefix(mostTitles) {
            let filled = grid.filled(row)
            if filled.count > 1 { return isPair(row, filled, contents, head) }
        }
        return false
    }

    /// The most rows of one cell before the first of a form.
    private static let mostTitles = 3

    /// Whether a row holds nothing but the name of a figure with its unit, and the figure.
    private static func isPair(
        _ row: Int, _ filled: [Int], _ contents: [[CellContent?]], _ head: (Int, Int) -> TableHead?
    ) -> Bool {
        filled == [0, 1] && contents[row][1]?.isFigure ?? false && head(row, 0)?.units.isEmpty == false
    }

    /// Whether a row is the title of a further table: 表2:增长速度, 附表三.
    private static func isNumberedTitle(_ words: String) -> Bool {
        let openings = ["表", "附表", "续表"]
        guard let opening = openings.first(where: { words.hasPrefix($0) }),
            let number = words.dropFirst(opening.count).first
        else { return false }
        return number.isNumber
    }

    /// Whether the cells of a row are heads: each by itself, or behind the heading of names some by their units.
    private static func isHeads(
        _ filled: [Int], _ contents: [CellContent?], _ head: (Int) -> TableHead?
    ) -> Bool {
        if filled.allSatisfy({ isHead(contents[$0], head($0)) }) { return true }
        guard let corner = head(filled[0]), corner.column != nil || corner.names != nil else { return false }
        return filled.allSatisfy { if case .text? = contents[$0] { true } else { false } }
            && filled.dropFirst().contains { isHead(contents[$0], head($0)) || head($0)?.units.isEmpty == false }
    }

    /// Whether a cell is a head wherever it stands: it speaks of times, measures or units, or heads a column.
    private static func isHead(_ content: CellContent?, _ head: TableHead?) -> Bool {
        guard case .text? = content, let head else { return false }
        return head.isTimeOnly || (!head.measures.isEmpty && head.label.isEmpty) || head.column != nil
            || head.stretch != nil
    }

    /// The rows right before a head that hold one cell each, up to a note.
    private static func startOfTitle(before row: Int, _ grid: TableGrid, _ head: (Int, Int) -> TableHead?) -> Int {
        var start = row
        while start > 0, let column = grid.filled(start - 1).first, grid.filled(start - 1).count == 1,
            head(start - 1, column)?.isNote != true
        {
            start -= 1
        }
        return start
    }
}
