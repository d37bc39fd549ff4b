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

/// Finds the frame of a table.
struct FrameFinder {
    private let grid: TableGrid
    private let contents: [[CellContent?]]
    /// What the words of each cell say as a head; none where nobody asked.
    private let head: (Int, Int) -> TableHead?

    init(_ grid: TableGrid, _ contents: [[CellContent?]], _ head: @escaping (Int, Int) -> TableHead?) {
        self.grid = grid
        self.contents = contents
        self.head = head
    }

    /// The most rows that heads may take.
    private static let mostHeadRows = 4

    func frame() -> TableFrame {
        var row = 0
        while row < grid.rows.count, grid.filled(row).count <= 1, row < Self.mostHeadRows { row += 1 }
        let titles = row < grid.rows.count ? 0..<row : 0..<0
        row = titles.upperBound
        let firstHead = row
        while row < grid.rows.count, row - firstHead < Self.mostHeadRows, isHead(row, isFirst: row == firstHead) {
            row += 1
        }
        let body = row..<grid.rows.count
        let sources = sources(of: firstHead..<row, Self.occupied(grid, body))
        let frame = TableFrame(
            titleRows: titles, headRows: firstHead..<row, bodyRows: body, columns: [], sources: sources)
        return TableFrame(
            titleRows: titles, headRows: firstHead..<row, bodyRows: body, columns: columns(frame), sources: sources)
    }

    /// The columns in which the first rows of the body hold anything.
    private static func occupied(_ grid: TableGrid, _ body: Range<Int>) -> [Int] {
        var isOccupied: [Bool] = []
        for row in body.prefix(200) {
            for (column, cell) in grid.rows[row].enumerated() {
                if isOccupied.count <= column { isOccupied.append(false) }
                if cell != nil { isOccupied[column] = true }
            }
        }
        return isOccupied.indices.filter { isOccupied[$0] }
    }

    /// A head row holds no figure behind its first cell, and no mark for a missing one.
    private func isHead(_ row: Int, isFirst: Bool) -> Bool {
        let filled = grid.filled(row)
        guard filled.count > 1 || isFirst else { return false }
        let values = filled.filter { $0 > 0 }
        let figures = values.filter { contents[row][$0]?.isFigure ?? false }
        if isFirst, row < grid.headerRows { return figures.count * 2 < max(1, values.count) || isOrdinal(row, figures) }
        guard figures.isEmpty else { return false }
        if isFirst { return true }
        let hasBlanks = values.contains { if case .blank = contents[row][$0] { true } else { false } }
        return !hasBlanks && (filled.first != 0 || isOneWithFirst(row) || values.allSatisfy { speaksOfValues(row, $0) })
    }

    /// Figures 1, 2, 3 in a head number its columns.
    private func isOrdinal(_ row: Int, _ figures: [Int]) -> Bool {
        figures.enumerated().allSatisfy { number, column in
            guard case .number(let figure) = contents[row][column] else { return false }
            return figure.value.hasSameValue(as: .init(significand: Int128(number + 1)))
        }
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
    private func sources(of heads: Range<Int>, _ occupied: [Int]) -> [Int: [Int?]] {
        var sources: [Int: [Int?]] = [:]
        for row in heads {
            let filled = grid.filled(row)
            guard filled.count > 1, filled != occupied, let last = occupied.last else { continue }
            var places = [Int?](repeating: nil, count: last + 1)
            if filled.count == occupied.count {
                for (place, column) in zip(filled, occupied) { places[column] = place }
            } else if filled == Array(0..<filled.count), filled.count == occupied.count - 1, !isCorner(row) {
                for (place, column) in zip(filled, occupied.dropFirst()) { places[column] = place }
            } else if filled == Array(0..<filled.count), filled.count < occupied.count, heads.count > 1,
                row == heads.lowerBound, isCorner(row), (occupied.count - 1) % (filled.count - 1) == 0
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

    /// Whether the first cell of a head row heads the names of the rows, rather than values.
    private func isCorner(_ row: Int) -> Bool {
        guard let first = head(row, 0) else { return true }
        if first.column == .indicators || first.column == .times || first.column == .numbers || first.names != nil {
            return true
        }
        return first.column == nil && !speaksOfValues(row, 0)
    }

    /// What each column holds, by its heading or else by what stands in it.
    private func columns(_ frame: TableFrame) -> [TableFrame.Column] {
        let body = frame.bodyRows
        var counts: [(figures: Int, words: Int, units: Int)] = []
        for row in body {
            for (column, content) in contents[row].enumerated() {
                guard let content else { continue }
                while counts.count <= column { counts.append((0, 0, 0)) }
                if content.isFigure { counts[column].figures += 1 }
                if case .number = content, !content.isFigure { counts[column].figures += 1 }
                guard case .text = content else { continue }
                counts[column].words += 1
                if row - body.lowerBound < 40, let head = head(row, column), head.label.isEmpty, !head.units.isEmpty {
                    counts[column].units += 1
                }
            }
        }
        var columns: [TableFrame.Column] = []
        for column in counts.indices {
            columns.append(kind(column, counts[column], frame, after: columns))
        }
        if !columns.contains(.names), let first = columns.firstIndex(of: .values), first == 0 || columns[0] == .numbers
        {
            columns[0] = .names
        }
        return columns
    }

    private func kind(
        _ column: Int, _ count: (figures: Int, words: Int, units: Int), _ frame: TableFrame,
        after columns: [TableFrame.Column]
    ) -> TableFrame.Column {
        let heading = frame.headRows.reversed().lazy.compactMap { row in
            frame.source(row, column).flatMap { head(row, $0) }
        }.first
        if let heading {
            switch heading.column {
            case .units where count.figures == 0: return .units
            case .numbers where !columns.contains(.names): return .numbers
            case .remarks: return .words
            case .indicators where count.words >= count.figures, .times: return .names
            default: if heading.names != nil, count.words >= count.figures { return .names }
            }
        }
        if count.units * 2 > max(1, count.words), count.words > count.figures { return .units }
        guard count.words > count.figures else { return count.figures > 0 ? .values : column == 0 ? .names : .values }
        return columns.contains(.values) || column > 3 ? .words : .names
    }
}
