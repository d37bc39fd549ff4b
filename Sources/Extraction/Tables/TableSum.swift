import Basics
import Vocabulary

/// Figures of a table of which one sums up the others, or holds them as its parts. Figures are named by where their
/// numbers begin in the report's text.
public struct TableSum: Sendable, Hashable {
    let whole: Int
    let parts: [Int]
    /// Whether the parts are all there are, so that they must add up.
    let isClosed: Bool
    /// The word that says how they belong together.
    let cue: String
}

/// Finds what adds up in a table: rows and columns of totals, rows that are parts of another.
struct TableSums {
    /// What a cell states, as far as sums need it.
    struct Cell {
        var place: Int
        var unit: String
        var measure: Measure
        var period: Period?
        var status: Status

        init(_ found: TableCrossings.Found) {
            place = found.quantity.range.lowerBound
            unit = found.quantity.unitText
            (measure, period, status) = (found.statement.measure, found.statement.period, found.statement.status)
        }
    }

    private let columns: TableColumns
    private let sections: [TableSection]
    /// The figures by row and column.
    private let cells: [Int: [Int: Cell]]

    init(_ columns: TableColumns, _ sections: [TableSection], _ cells: [Int: [Int: Cell]]) {
        self.columns = columns
        self.sections = sections
        self.cells = cells
    }

    /// All sums, those of a column from top to bottom, then those of a row.
    func sums() -> [TableSum] {
        var sums: [TableSum] = []
        for column in columns.values {
            guard let section = sections.first(where: { $0.names == columns.nameColumn(for: column) }) else { continue }
            sums += ofColumn(column, section.rows) + ofParts(column, section.rows)
        }
        return sums + ofRows()
    }

    /// Totals of a column: of the rows before it, or at the top of the table of those behind it.
    private func ofColumn(_ column: Int, _ rows: TableRows) -> [TableSum] {
        var sums: [TableSum] = []
        var open: [Int] = []
        var subtotals: [Int] = []
        var opening: Int?
        for row in rows.numbers where !rows[row].isAside && rows[row].whole == nil {
            guard rows[row].head.isTotal else {
                open.append(row)
                continue
            }
            if open.isEmpty, subtotals.isEmpty {
                opening = row
                continue
            }
            let isGrand = open.isEmpty
            if let sum = sum(row, isGrand ? subtotals : open, column) { sums.append(sum) }
            if isGrand { subtotals = [] } else { subtotals.append(row) }
            open = []
        }
        if let opening, !open.isEmpty, subtotals.isEmpty, let sum = sum(opening, open, column) { sums.append(sum) }
        return sums
    }

    private func sum(_ whole: Int, _ parts: [Int], _ column: Int) -> TableSum? {
        guard let total = cells[whole]?[column] else { return nil }
        let found = parts.compactMap { cells[$0]?[column] }
        return sum(total, found, isClosed: found.count == parts.count)
    }

    private func sum(_ total: Cell, _ parts: [Cell], isClosed: Bool, cue: String = "合计") -> TableSum? {
        let alike = parts.filter { Self.addsUp($0, total) }
        guard alike.count == parts.count, parts.count > 1, total.measure == .level || total.measure == .change else {
            return nil
        }
        return TableSum(whole: total.place, parts: parts.map(\.place), isClosed: isClosed, cue: cue)
    }

    private static func addsUp(_ part: Cell, _ total: Cell) -> Bool {
        part.unit == total.unit && part.measure == total.measure && part.period == total.period
            && part.status == total.status && part.unit != "%"
    }

    /// Rows marked as parts of the row above them.
    private func ofParts(_ column: Int, _ rows: TableRows) -> [TableSum] {
        var parts: [Int: [Cell]] = [:]
        for row in rows.numbers {
            guard let whole = rows[row].whole, let cell = cells[row]?[column] else { continue }
            parts[whole, default: []].append(cell)
        }
        return parts.sorted { $0.key < $1.key }.compactMap { whole, cells in
            guard let total = self.cells[whole]?[column], total.measure == .level, !cells.isEmpty,
                cells.allSatisfy({ Self.addsUp($0, total) })
            else { return nil }
            return TableSum(whole: total.place, parts: cells.map(\.place), isClosed: false, cue: "其中")
        }
    }

    /// Columns of totals among columns of those whom the values speak of.
    private func ofRows() -> [TableSum] {
        guard let section = sections.first, section.columnSubjects.count == columns.values.count,
            let total = columns.values.first(where: { columns.head($0).isTotal })
        else { return [] }
        let others = columns.values.filter { $0 != total }
        return section.rows.numbers.compactMap { row in
            guard let whole = cells[row]?[total] else { return nil }
            let parts = others.compactMap { cells[row]?[$0] }
            return sum(whole, parts, isClosed: parts.count == others.count)
        }
    }
}
