import Basics

/// What parts the cells of a row of a table in text.
enum RowSeparator: CaseIterable {
    case bars
    case tabs
    /// Two blanks or more, or a full-width one.
    case gaps

    /// How many rows make a table: lines with gaps may have come about by chance.
    var fewestRows: Int { self == .gaps ? 3 : 2 }

    /// Whether a text holds it at all.
    func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .bars: bytes.holdsByte(UInt8(ascii: "|"))
        case .tabs: bytes.holdsByte(ASCII.tab)
        case .gaps: true
        }
    }

    /// The cells of a line, without the blanks around them; none where the line holds no separator.
    func cells(of line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        switch self {
        case .bars:
            let cells = Self.cells(of: line, partedBy: UInt8(ascii: "|"), bytes)
            // Running text that a table was drawn into is no row.
            if let first = cells?.first(where: { !$0.isEmpty }), first.count > Self.longestCell,
                Self.endsSentence(bytes, first)
            {
                return nil
            }
            return cells
        case .tabs: return Self.cells(of: Self.withTabs(line, bytes), partedBy: ASCII.tab, bytes)
        case .gaps: return Self.partedByGaps(line, bytes)
        }
    }

    /// The cells of a line however long they are.
    func allCells(of line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        Self.cells(of: line, partedBy: self == .tabs ? ASCII.tab : UInt8(ascii: "|"), bytes)
    }

    private static func cells(
        of line: Range<Int>, partedBy separator: UInt8, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>]? {
        guard UnsafeBufferPointer(rebasing: bytes[line]).holdsByte(separator) else { return nil }
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where bytes[index] == separator {
            cells.append(bytes.trimmed(start..<index))
            start = index + 1
        }
        cells.append(bytes.trimmed(start..<line.upperBound))
        return cells
    }

    /// A line with the tabs before and behind it, which part empty cells.
    private static func withTabs(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = line.lowerBound
        while start > 0, bytes[start - 1] == ASCII.tab || bytes[start - 1] == ASCII.space { start -= 1 }
        var end = line.upperBound
        while end < bytes.count, bytes[end] == ASCII.tab || bytes[end] == ASCII.space { end += 1 }
        return start..<end
    }

    /// The longest line of cells with gaps, in bytes, and the longest of its cells: what is longer is running text.
    private static let longestLine = 600
    private static let longestCell = 120

    private static func partedByGaps(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        guard line.count <= longestLine else { return nil }
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var index = start
        while index < line.upperBound {
            index = bytes.nextBlank(from: index, to: line.upperBound)
            guard index < line.upperBound else { break }
            let gap = Gaps.end(of: index, line.upperBound, bytes)
            if gap.width >= 2, !Gaps.isInsideWord(start..<index, gap.end..<line.upperBound, bytes) {
                cells.append(start..<index)
                start = gap.end
            }
            index = gap.end
        }
        guard !cells.isEmpty else { return nil }
        cells.append(start..<line.upperBound)
        guard cells.allSatisfy({ $0.count <= longestCell && !endsSentence(bytes, $0) }) else {
            return nil
        }
        return cells
    }

    private static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        cell.contains { bytes[$0] == 0xE3 && bytes.holds("。", at: $0) || bytes[$0] == 0xEF && bytes.holds("；", at: $0) }
    }
}

/// Runs of blanks in a line.
enum Gaps {
    /// The end of the blanks at a place, and their width in halves of a Chinese character.
    static func end(of start: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, width: Int) {
        var index = start
        var width = 0
        while index < limit, case let length = bytes.blankLength(at: index), length > 0 {
            width += length == 3 && bytes[index] == 0xE3 ? 2 : 1
            index += length
        }
        return (index, width)
    }

    /// 合　　计: blanks between single Chinese letters set a word apart, and part no cells.
    static func isInsideWord(
        _ left: Range<Int>, _ right: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        let last = bytes.scalar(before: left.upperBound)
        let first = bytes.scalar(at: right.lowerBound)
        guard last.value.isHan, first.value.isHan, !areSexes(last.value, first.value) else { return false }
        let before = left.upperBound - last.length
        let isSingle = before == left.lowerBound || !bytes.scalar(before: before).value.isHan
        let after = right.lowerBound + first.length
        let endsWord = after >= right.upperBound || bytes.blankLength(at: after) > 0
        return isSingle && endsWord
    }

    /// 男 and 女 are two heads, however far they stand apart.
    private static func areSexes(_ left: UInt32, _ right: UInt32) -> Bool {
        left == 0x7537 && right == 0x5973 || left == 0x5973 && right == 0x7537
    }
}
