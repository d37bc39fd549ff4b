import Basics

/// A table written in HTML: its title lines and the cells of its rows, each in the column where it stands.
struct MarkupTable {
    /// A cell: its words, tags in them included, and over how many columns and rows it goes.
    struct Cell {
        let range: Range<Int>
        let columns: Int
        let rows: Int
        /// The column it begins in, which cells above it that go down may have moved to the right.
        var column = 0
    }

    /// What stands above the rows: `<caption>表1</caption>`, or text outside of all cells.
    var titles: [Range<Int>] = []
    /// The rows in order.
    var rows: [[Cell]] = []

    /// Whether nothing stands in it.
    var isEmpty: Bool { titles.isEmpty && rows.allSatisfy(\.isEmpty) }

    /// How many columns hold a cell of their own; a cell that goes on beyond the others makes no column.
    var width: Int { rows.reduce(0) { max($0, ($1.last?.column ?? -1) + 1) } }

    /// Gives each cell its column. Only the columns that the parser bears are followed for cells that go over several
    /// rows or columns, and only so many cells are left empty for them.
    mutating func place(emptyCells most: inout Int) {
        // For each column, how many rows a cell above still goes down.
        var taken = [Int](repeating: 0, count: ParserBounds.columns)
        for row in rows.indices {
            var column = 0
            for number in rows[row].indices {
                let before = column
                while column < taken.count, taken[column] > 0 { column += 1 }
                most -= column - before
                if most < 0 { column = before }
                rows[row][number].column = column
                let cell = rows[row][number]
                let end = most < 0 ? column + 1 : min(column + cell.columns, max(column + 1, taken.count))
                // What goes beyond is marked as new, since all are a row shorter below.
                for other in column..<max(column, min(end, taken.count)) { taken[other] = cell.rows }
                // Only cells before another one in the row have to be written.
                if number + 1 < rows[row].count { most -= end - column - 1 }
                column = end
            }
            for column in taken.indices where taken[column] > 0 { taken[column] -= 1 }
        }
    }

    /// Takes the first and last rows that are one cell across all columns for lines above and below the table:
    /// 2023年主要指标, 单位：亿元, 注：按可比价格计算.
    mutating func partLines() -> [Range<Int>] {
        let width = width
        func isLine(_ row: [Cell]) -> Bool {
            row.isEmpty || row.count == 1 && (width == 1 || row[0].columns >= max(2, width))
        }
        let first = rows.firstIndex { !isLine($0) } ?? rows.count
        titles += rows[..<first].joined().map(\.range)
        let last = rows.lastIndex { !isLine($0) } ?? first - 1
        let below = first <= last ? rows[(last + 1)...].joined().map(\.range) : []
        rows = first <= last ? rows[first...last].filter { !$0.isEmpty } : []
        return below
    }
}
