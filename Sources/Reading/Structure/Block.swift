/// A piece of a report's text that stands for itself: a paragraph, a heading, the cell of a table.
public struct Block: Sendable, Hashable {
    /// What kind of piece it is.
    public enum Kind: Sendable, Hashable {
        /// A paragraph, or a line of plain text.
        case paragraph
        /// A heading of level 1 to 6.
        case heading(Int)
        /// An item of a list, or a paragraph of one.
        case listItem
        /// A cell: the table's number in the report, the row and column from 0, and whether the row is the header.
        case cell(table: Int, row: Int, column: Int, isHeader: Bool)
        /// Preformatted text.
        case code
    }

    /// What part a block plays in the report, beyond its kind.
    public enum Role: Sendable, Hashable {
        /// Nothing but what its kind says.
        case text
        /// A line of its own that opens a section, such as 一、 or （二）; its level.
        case section(Int)
        /// A question of an interview.
        case question
        /// An answer of an interview.
        case answer
    }

    /// What kind of piece it is.
    public let kind: Kind
    /// Its bytes in the report's text.
    public let range: Range<Int>
    /// Which part of the page it belongs to.
    public var zone: Zone
    /// What part it plays in the report.
    public var role = Role.text

    init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
        zone = kind.zone
    }

    /// A piece of a cell as a cell of its own: one of 320.4, 410.1 in a cell of several lines.
    public func piece(_ range: Range<Int>, row: Int) -> Block {
        guard case .cell(let table, _, let column, let isHeader) = kind else { return self }
        var piece = Block(kind: .cell(table: table, row: row, column: column, isHeader: isHeader), range: range)
        piece.zone = zone
        piece.role = role
        return piece
    }

    /// A cell in another place of its table.
    public func placed(row: Int, column: Int) -> Block {
        guard case .cell(let table, _, _, let isHeader) = kind else { return self }
        var placed = Block(kind: .cell(table: table, row: row, column: column, isHeader: isHeader), range: range)
        placed.zone = zone
        placed.role = role
        return placed
    }

    /// Whether it is a heading.
    public var isHeading: Bool {
        if case .heading = kind { return true }
        return false
    }

    /// Whether it is a cell of a table.
    var isCell: Bool {
        if case .cell = kind { return true }
        return false
    }

    /// Whether a new section begins with it: a heading, or a numbered line.
    public var opensSection: Bool {
        headingLevel != nil
    }

    /// The level of a heading or of a numbered line that opens a section.
    public var headingLevel: Int? {
        if case .section(let level) = role { return level }
        if case .heading(let level) = kind { return level }
        return nil
    }
}
