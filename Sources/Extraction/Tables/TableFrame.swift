import Basics
import Vocabulary

/// Which rows of a table are heads, which columns hold names, units and values.
struct TableFrame {
    /// What a column holds.
    enum Column: Equatable {
        case values
        /// Names of what the rows speak of; the last such column before values names the row, those before it groups.
        case names
        case units
        /// Running numbers.
        case numbers
        /// Words beside the figures.
        case words
    }

    /// Rows before the heads: titles that were saved as rows.
    let titleRows: Range<Int>
    let headRows: Range<Int>
    let bodyRows: Range<Int>
    /// The kind of each column.
    let columns: [Column]
    /// The cells of head rows that belong to other columns than their own, because merged or empty cells were lost:
    /// for each such row the column of each cell to read, by the column it speaks of.
    let sources: [Int: [Int?]]

    /// The column in which the head of a column stands, in one row.
    func source(_ row: Int, _ column: Int) -> Int? {
        guard let sources = sources[row] else { return column }
        return sources.indices.contains(column) ? sources[column] : nil
    }
}
