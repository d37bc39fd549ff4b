import Reading

/// Which columns of a Markdown report's tables hold numbers, so that they stand at the right where the author says
/// nothing of it.
struct TableAlignment {
    /// The tables in the order of the text, each with the place of its first cell.
    private let tables: [(start: Int, shape: PlainTable)]
    private var next = 0
    private var shape: PlainTable?
    private var column = 0

    /// Tables by the places of their first cells.
    init(_ tables: [(start: Int, shape: PlainTable)]) { self.tables = tables }

    /// The tables of a report.
    init(_ report: Report) {
        var tables: [(start: Int, shape: PlainTable)] = []
        var index = 0
        while index < report.blocks.count {
            guard case .cell = report.blocks[index].kind else {
                index += 1
                continue
            }
            let shape = PlainTable(from: index, in: report)
            tables.append((report.blocks[index].range.lowerBound, shape))
            index = max(index + 1, shape.cells.upperBound)
        }
        self.init(tables)
    }

    /// A table begins at a place of the text.
    mutating func enter(at offset: Int) {
        while next < tables.count, tables[next].start < offset { next += 1 }
        shape = next < tables.count ? tables[next].shape : nil
        next += 1
    }

    /// A row begins.
    mutating func beginRow() { column = 0 }

    /// What the row's next cell is written as: `td class="right"`.
    mutating func nextTag(isHeader: Bool) -> String {
        defer { column += 1 }
        return shape?.tag(column, isHeader: isHeader) ?? (isHeader ? "th" : "td")
    }

    /// The row's next cell says itself where its words stand.
    mutating func passCell() { column += 1 }
}
