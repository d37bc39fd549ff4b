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

    /// Where a head stands.
    struct Place {
        var row: Int
        var column: Int
    }

    /// One level of heads: a row of them, or those that a search brought together.
    enum Level {
        /// Each head stands in the column that it speaks of.
        case row(Int)
        /// For each column the place of its head.
        case places([Place?])

        /// Where the head of a column stands.
        func source(_ column: Int) -> Place? {
            switch self {
            case .row(let row): Place(row: row, column: column)
            case .places(let places): places.indices.contains(column) ? places[column] : nil
            }
        }
    }

    /// Rows before the heads: titles that were saved as rows.
    let titleRows: Range<Int>
    /// The levels of heads, the outermost first.
    let levels: [Level]
    let bodyRows: Range<Int>
    /// The kind of each column.
    var columns: [Column] = []
}
