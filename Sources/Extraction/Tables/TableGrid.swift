import Basics
import Reading

/// The cells of a table by row and column. Rows are as long as their last cell, so that a ragged table takes no more
/// room than its text.
struct TableGrid {
    /// A cell of the grid.
    struct Cell {
        let block: Block
        /// Its bytes in the report's text.
        var range: Range<Int> { block.range }
    }

    /// The rows, with none where a cell is empty.
    private(set) var rows: [[Cell?]] = []
    /// Which rows the text itself marks as header.
    private(set) var headerRows = 0

    /// Puts the cells of a table in place; they come row by row, each from left to right.
    init(_ blocks: [Block]) {
        for block in blocks {
            guard case .cell(_, let row, let column, let isHeader) = block.kind else { continue }
            while rows.count <= row {
                let usual = rows.last?.count ?? 0
                rows.append([])
                if usual > 0 { rows[rows.count - 1].reserveCapacity(usual) }
            }
            while rows[row].count <= column { rows[row].append(nil) }
            rows[row][column] = Cell(block: block)
            if isHeader { headerRows = max(headerRows, row + 1) }
        }
    }

    /// Moves the cells of a row behind a gap to the right.
    mutating func open(_ gap: LostGroups.Gap, in row: Int) {
        rows[row].insert(contentsOf: [Cell?](repeating: nil, count: gap.count), at: gap.column)
    }

    /// Some rows as a table of their own.
    func part(_ range: Range<Int>) -> TableGrid {
        var part = self
        part.rows = Array(rows[range])
        part.headerRows = max(0, min(headerRows, range.upperBound) - range.lowerBound)
        return part
    }

    /// The cell at a place; none where it is empty or the row is shorter.
    func cell(_ row: Int, _ column: Int) -> Cell? {
        guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
        return rows[row][column]
    }

    /// The columns of a row that hold something.
    func filled(_ row: Int) -> [Int] {
        var columns: [Int] = []
        columns.reserveCapacity(rows[row].count)
        for column in rows[row].indices where rows[row][column] != nil { columns.append(column) }
        return columns
    }
}
