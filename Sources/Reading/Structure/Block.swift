/// A piece of a report's text that stands for itself: a paragraph, a heading, the cell of a table.
public struct Block: Sendable, Hashable {
    /// What kind of piece it is.
    public enum Kind: Sendable, Hashable {
        case paragraph
        /// A heading of level 1 to 6.
        case heading(Int)
        /// An item of a list, or a paragraph of one.
        case listItem
        /// A cell: the table's number in the report, the row and column from 0, and whether the row is the header.
        case cell(table: Int, row: Int, column: Int, isHeader: Bool)
        /// Preformatted text.
        case code
        /// The words that stand for a picture.
        case pictureText
    }

    /// What kind of piece it is.
    public let kind: Kind
    /// Its bytes in the report's text.
    public let range: Range<Int>

    /// Whether it is a heading.
    public var isHeading: Bool {
        if case .heading = kind { return true }
        return false
    }
}
