/// A way in which the rows and cells of a table may have become lines of text.
enum GridWay: CaseIterable {
    /// All cells in one line, parted by bars.
    case oneLine
    /// All cells but the heads in one line, parted by bars.
    case oneLineBelowHeads
    /// All cells in one line, parted by blanks, with the heads before them or in the line above.
    case oneLineOfBlanks
    /// Cells parted by bars that run on over lines, from the midst of the first.
    case runningRows
    /// A row a line, its cells parted by bars, tabs or gaps.
    case bars
    case tabs
    case gaps
    /// A cell a line with a bar behind each, or behind each row only.
    case barredCells
    case endedRows
    /// A row a line, its cells parted by slashes.
    case slashes
    /// A cell a line with empty lines between them, and lines of blanks for empty cells.
    case blankCells
    /// A cell a line with nothing between them.
    case singleCells
    /// Places 1, 2, 3 with a name right behind each.
    case rankedLines
    /// A row a line, its cells parted by single blanks.
    case singleBlanks

    /// Whether each row is marked as one by what parts its cells.
    var isMarked: Bool {
        switch self {
        case .oneLine, .oneLineBelowHeads, .oneLineOfBlanks, .runningRows, .bars, .tabs, .slashes, .rankedLines: true
        case .gaps, .barredCells, .endedRows, .blankCells, .singleCells, .singleBlanks: false
        }
    }

    /// Whether nothing but blanks parts its cells.
    var isOfBlanks: Bool { self == .gaps || self == .singleBlanks || self == .oneLineOfBlanks }

    /// Whether a table may begin and end in the midst of a line.
    var isWithinLines: Bool { self == .oneLine || self == .oneLineOfBlanks || self == .runningRows }

    /// The ways that lines of a text, with the blanks around them, may hold at all.
    static func ways(in lines: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>) -> [GridWay] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let part = text.startOfLine(at: first.lowerBound)..<text.endOfLine(from: last.upperBound)
        let bytes = UnsafeBufferPointer(rebasing: text[part])
        let hasBars = RowSeparator.bars.mayStand(in: bytes)
        let hasTabs = RowSeparator.tabs.mayStand(in: bytes)
        let hasBlanks = bytes.nextBlank(from: 0, to: bytes.count) < bytes.count
        return allCases.filter { way in
            switch way {
            case .oneLine, .oneLineBelowHeads, .runningRows, .bars, .barredCells, .endedRows: hasBars
            case .tabs: hasTabs
            case .slashes: bytes.holdsByte(UInt8(ascii: "/"))
            case .gaps, .singleBlanks, .oneLineOfBlanks: hasBlanks
            case .blankCells: holdsLinesOfBlanks(bytes)
            case .singleCells, .rankedLines: true
            }
        }
    }

    /// Whether any line holds blanks and nothing else.
    private static func holdsLinesOfBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while start < bytes.count {
            let end = bytes.endOfLine(from: start)
            if end > start, bytes.blankLength(at: start) > 0, bytes.trimmed(start..<end).isEmpty { return true }
            start = end + 1
        }
        return false
    }
}
