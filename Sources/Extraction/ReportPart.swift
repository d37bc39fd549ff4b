import Reading

/// A part of a report that is read as one: a block, or all cells of a table.
enum ReportPart {
    case block(Block)
    case table([Block])

    /// The parts of a report in order.
    static func parts(of blocks: [Block]) -> [ReportPart] {
        var parts: [ReportPart] = []
        var cells: [Block] = []
        var table: Int?
        func closeTable() {
            if !cells.isEmpty { parts.append(.table(cells)) }
            cells = []
        }
        for block in blocks {
            guard case .cell(let number, _, _, _) = block.kind else {
                closeTable()
                parts.append(.block(block))
                continue
            }
            if number != table { closeTable() }
            table = number
            cells.append(block)
        }
        closeTable()
        return parts
    }
}
