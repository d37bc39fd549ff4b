import Reading
import Vocabulary

/// A part of a report that is read as one: a block, or all cells of a table.
enum ReportPart {
    case block(Block)
    /// The cells of a table, and the blocks right before it, which hold its title and unit.
    case table([Block], lead: [Block])

    /// The parts of a report in order.
    static func parts(of blocks: [Block]) -> [ReportPart] {
        var parts: [ReportPart] = []
        parts.reserveCapacity(blocks.count)
        var cells: [Block] = []
        var table: Int?
        /// Where the blocks behind the last table begin.
        var begin = 0
        func closeTable() {
            guard !cells.isEmpty else { return }
            let lead = parts[begin...].suffix(longestLead).compactMap(\.block)
            parts.append(.table(cells, lead: lead))
            cells = []
            begin = parts.count
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
        takeTitleBelow(&parts)
        return parts
    }

    /// So many blocks before a table may hold its title and unit.
    private static let longestLead = 6

    private var block: Block? {
        if case .block(let block) = self { return block }
        return nil
    }

    /// A table at the beginning of a page may have its title below.
    private static func takeTitleBelow(_ parts: inout [ReportPart]) {
        guard case .table(let cells, let lead)? = parts.first, lead.isEmpty else { return }
        let below = parts.dropFirst().prefix(3).compactMap(\.block)
        parts[0] = .table(cells, lead: below.reversed())
    }
}

/// A part of a report, its prose cut into tokens.
enum LexedPart {
    /// Text of the page around the report.
    case chrome(Block, LexedText)
    case prose(Block, LexedText)
    case table([Block], lead: [Block])

    /// Cuts a part with a lexer of the report.
    init(_ part: ReportPart, _ lexer: inout Lexer) {
        switch part {
        case .block(let block):
            let text = lexer.cut(block.range)
            self = block.zone.isChrome ? .chrome(block, text) : .prose(block, text)
        case .table(let cells, let lead): self = .table(cells, lead: lead)
        }
    }

    /// The tokens of prose.
    var prose: LexedText? {
        if case .prose(_, let text) = self { return text }
        return nil
    }
}
