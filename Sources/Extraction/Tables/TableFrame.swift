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
        /// For each column its head, put together of pieces or read from its translation.
        case heads([TableHead?])

        /// The head of a column.
        func head(_ column: Int, _ head: (Int, Int) -> TableHead?) -> TableHead? {
            switch self {
            case .row(let row): head(row, column)
            case .places(let places):
                places.indices.contains(column) ? places[column].flatMap { head($0.row, $0.column) } : nil
            case .heads(let heads): heads.indices.contains(column) ? heads[column] : nil
            }
        }
    }

    /// Rows before the heads: titles that were saved as rows.
    let titleRows: Range<Int>
    /// The levels of heads, the outermost first.
    let levels: [Level]
    let bodyRows: Range<Int>
    /// Whether the heads lost their places, so that rows may have too.
    var lostPlaces = false
    /// The kind of each column.
    var columns: [Column] = []
}
