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
        var cells: [Block] = []
        var table: Int?
        var lead: ArraySlice<Block> = []
        func closeTable() {
            guard !cells.isEmpty else { return }
            parts.append(.table(cells, lead: Array(lead)))
            cells = []
            lead = []
        }
        for block in blocks {
            guard case .cell(let number, _, _, _) = block.kind else {
                closeTable()
                parts.append(.block(block))
                lead = (lead + [block]).suffix(4)
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

/// A part of a report, its prose cut into tokens.
enum LexedPart {
    /// Text of the page around the report.
    case chrome(Block, Lexer)
    case prose(Block, Lexer)
    case table([Block], lead: [Block])

    /// Cuts a part.
    init(_ part: ReportPart, _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>) {
        switch part {
        case .block(let block):
            let lexer = Lexer(vocabulary, bytes, block.range)
            self = block.zone.isChrome ? .chrome(block, lexer) : .prose(block, lexer)
        case .table(let cells, let lead): self = .table(cells, lead: lead)
        }
    }

    /// The tokens of prose.
    var prose: Lexer? {
        if case .prose(_, let lexer) = self { return lexer }
        return nil
    }
}
