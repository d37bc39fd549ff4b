import Reading
import Vocabulary

/// A part of a report that is read as one: a block, or all cells of a table.
enum ReportPart {
    case block(Block)
    /// The cells of a table, and the blocks right before it, which hold its title and unit.
    case table([Block], lead: [Block])

    /// The parts of a report in order.
    static func parts(of blocks: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> [ReportPart] {
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
        takeUnitsBelow(&parts, bytes)
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

// Units below tables.
extension ReportPart {
    /// The longest line of units, in bytes.
    private static let longestUnits = 60

    /// The line right below a table may give its units, where none of the lines above it does and no other table follows:
    /// 单位：人、%.
    private static func takeUnitsBelow(_ parts: inout [ReportPart], _ bytes: UnsafeBufferPointer<UInt8>) {
        for index in parts.indices.dropLast() {
            guard case .table(let cells, let lead) = parts[index], case .block(let below) = parts[index + 1],
                isOfUnits(below, bytes), !lead.contains(where: { holdsUnits($0, bytes) })
            else { continue }
            if parts[(index + 2)...].prefix(2).contains(where: { if case .table = $0 { true } else { false } }) {
                continue
            }
            parts[index] = .table(cells, lead: lead + [below])
        }
    }

    private static let unitMarks: [StaticString] = ["单位:", "单位：", "计量单位:", "计量单位："]

    private static func isOfUnits(_ block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let opening: [StaticString] = ["(", "（"]
        let mark = opening.first { bytes.holds($0, at: block.range.lowerBound) }?.utf8CodeUnitCount ?? 0
        return block.range.count <= longestUnits
            && unitMarks.contains { bytes.holds($0, at: block.range.lowerBound + mark) }
    }

    private static func holdsUnits(_ block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        block.range.contains { index in
            bytes[index] == 0xE5 && (bytes.holds("单位:", at: index) || bytes.holds("单位：", at: index))
        }
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
