import Basics

/// A table that was saved in one line, or all of its rows below one line of heads, with blanks between its cells: names
/// and then as many numbers, again and again.
struct OneLineRows {
    /// The rows, heads first.
    private(set) var rows: [[Range<Int>]] = []

    private let bytes: UnsafeBufferPointer<UInt8>

    /// The fewest rows, and the fewest numbers of each.
    private static let fewestRows = 3
    private static let fewestNumbers = 2
    /// The shortest line, in bytes, and the most words of a name.
    private static let shortest = 60
    private static let mostWords = 5
    /// The longest name, in bytes.
    private static let longestName = 75
    /// How many words before the first number may hold the title and the heads.
    private static let mostHeads = 40

    /// A name of some words, and the numbers behind it.
    private struct Row {
        var words: [Range<Int>]
        var numbers: [Range<Int>]
    }

    /// The table in a line; its heads stand before the first row, or are all of the line above.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, heads above: Range<Int>?) {
        guard Self.mayStand(bytes, line) else { return nil }
        self.bytes = bytes
        let found = Self.parted(bytes, line)
        guard let first = Self.firstRow(found), case let count = found[first].numbers.count else { return nil }
        // The rows up to the first that has more numbers or fewer.
        var body = Array(found[first...].prefix { $0.numbers.count == count })
        let words = above.map { Self.words(bytes, $0) } ?? body[0].words
        guard
            let heads = above == nil
                ? Self.heads(bytes, words, numbers: count) : Self.wholeHeads(bytes, words, numbers: count)
        else { return nil }
        if above == nil { body[0].words = Array(words[heads.end...]) }
        guard
            body.allSatisfy({ row in
                row.words.count >= 1 && row.words.count <= Self.mostWords
                    && row.words[row.words.count - 1].upperBound - row.words[0].lowerBound <= Self.longestName
                    && !row.words.contains { Self.isStopped(bytes, $0) }
            })
        else { return nil }
        rows = heads.rows + body.map { Self.cells($0, hasUnits: heads.hasUnits) }
    }

    /// Whether a line is long enough for such a table, and holds several runs of numbers that blanks part, as running text
    /// does not.
    static func mayStand(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count >= shortest else { return false }
        var (count, index, isInRun) = (0, line.lowerBound, false)
        while count < fewestRows {
            index = bytes.nextBlank(from: index, to: line.upperBound)
            guard index < line.upperBound else { break }
            let end = Gaps.end(of: index, line.upperBound, bytes).end
            let isBehindNumber = index > line.lowerBound && (bytes[index - 1].isASCIIDigit || bytes[index - 1] == 0x25)
            let isBetween =
                isBehindNumber && end < line.upperBound && (bytes[end].isASCIIDigit || bytes[end] == ASCII.minus)
            if isBetween, !isInRun { count += 1 }
            isInRun = isBetween
            index = max(end, index + 1)
        }
        return count == fewestRows
    }

    /// The pieces of a line between its blanks, a bracket put to the word before it, and those parted that only lost the
    /// blank between them.
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        GluedCells.parted(bytes, pieces(bytes, line))
    }

    private static func pieces(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = line.lowerBound
        var index = start
        func take(_ end: Int) {
            guard end > start else { return }
            if let last = words.last, bytes[start] == UInt8(ascii: "("), bytes[end - 1] == UInt8(ascii: ")"),
                !CellShapes.isNumber(bytes, last)
            {
                words[words.count - 1] = last.lowerBound..<end
            } else {
                words.append(start..<end)
            }
        }
        while index < line.upperBound {
            index = bytes.nextBlank(from: index, to: line.upperBound)
            let gap = Gaps.end(of: index, line.upperBound, bytes)
            if index < line.upperBound, Gaps.isInsideWord(start..<index, gap.end..<line.upperBound, bytes) {
                index = gap.end
                continue
            }
            take(index)
            (start, index) = (gap.end, max(gap.end, index))
        }
        return words
    }

    /// The rows of a line: words, and the numbers behind them.
    private static func parted(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Row] {
        var rows: [Row] = []
        var row = Row(words: [], numbers: [])
        for word in words(bytes, line) {
            if CellShapes.isNumber(bytes, word) || !row.words.isEmpty && CellShapes.isBlankMark(bytes, word) {
                row.numbers.append(word)
            } else {
                if !row.numbers.isEmpty {
                    rows.append(row)
                    row = Row(words: [], numbers: [])
                }
                row.words.append(word)
            }
        }
        return row.numbers.isEmpty ? rows : rows + [row]
    }

    /// The first of three rows with as many numbers.
    private static func firstRow(_ rows: [Row]) -> Int? {
        rows.indices.dropLast(fewestRows - 1).first { index in
            rows[index].numbers.count >= fewestNumbers
                && rows[index + 1..<index + fewestRows].allSatisfy { $0.numbers.count == rows[index].numbers.count }
        }
    }

    /// The rows of heads among the words before the first number, and where the name of the first row begins.
    private static func heads(
        _ bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>], numbers: Int
    ) -> (rows: [[Range<Int>]], hasUnits: Bool, end: Int)? {
        let from = max(0, words.count - mostHeads)
        // The last heading of names with room for the others behind it.
        for corner in words.indices[from...].reversed() where CellShapes.isShortCorner(bytes, words[corner]) {
            let hasUnits = corner + 1 < words.count && CellShapes.headsUnits(bytes, words[corner + 1])
            let names = hasUnits ? 2 : 1
            var end = words.count - names
            // 一、 stands before the name of the first row.
            if end > corner, end - 1 > corner, isMark(bytes, words[end - 1]) { end -= 1 }
            guard end - corner >= names + numbers else { continue }
            let cells = Array(words[corner..<end])
            if cells.count == names + numbers { return ([cells], hasUnits, end) }
            if let found = TwoLevelHeads(cells[...], names + numbers, names: names, bytes)
                ?? TwoLevelHeads(beside: cells[...], names + numbers, names: names, bytes)
            {
                return (found.rows, hasUnits, end)
            }
            // A name of several words: those of the heads are as many as the numbers.
            let heads = Array(cells.prefix(names + numbers))
            let rest = words[(corner + heads.count)...]
            guard rest.count <= mostWords, !rest.contains(where: { isHead(bytes, $0) }) else { return nil }
            return ([heads], hasUnits, corner + heads.count)
        }
        return nil
    }

    /// A line above as the row of heads, one for each cell.
    private static func wholeHeads(
        _ bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>], numbers: Int
    ) -> (rows: [[Range<Int>]], hasUnits: Bool, end: Int)? {
        guard let corner = words.first, CellShapes.isCorner(bytes, corner), words.count > 2 else { return nil }
        let hasUnits = CellShapes.headsUnits(bytes, words[1])
        return words.count == numbers + (hasUnits ? 2 : 1) ? ([words], hasUnits, 0) : nil
    }

    /// The cells of a row: its name, its unit where a column of units is there, and its numbers.
    private static func cells(_ row: Row, hasUnits: Bool) -> [Range<Int>] {
        guard let first = row.words.first, let last = row.words.last else { return row.numbers }
        guard hasUnits else { return [first.lowerBound..<last.upperBound] + row.numbers }
        guard row.words.count > 1 else { return [first, 0..<0] + row.numbers }
        return [first.lowerBound..<row.words[row.words.count - 2].upperBound, last] + row.numbers
    }

    /// 一、, 1. or 其中: before a name.
    private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        let ends: [StaticString] = ["、", "其中：", "其中:", "其中", "#"]
        return word.count <= 9 && ends.contains { bytes.holds($0, at: word.upperBound - $0.utf8CodeUnitCount) }
    }

    /// Whether a word closes as heads of values do.
    private static func isHead(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        let ends: [StaticString] = ["(%)", "（%）", "%", "增长", "增速", "累计", "本月", "同比", "月", "年"]
        return ends.contains { bytes.holds($0, at: word.upperBound - $0.utf8CodeUnitCount) }
    }

    /// Whether a word holds a stop, as running text does.
    private static func isStopped(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        let stops: [StaticString] = ["。", "；", "，", "！", "？"]
        return word.contains { index in bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) } }
    }
}

/// Cells between bars below one line of heads: a row is as long as that.
struct OneLineBody {
    let rows: [[Range<Int>]]

    /// The fewest rows.
    private static let fewestRows = 3

    /// The rows of a line below heads that bars part too; they have their words and numbers in the same columns.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ heads: Range<Int>, _ line: Range<Int>) {
        func cells(_ line: Range<Int>) -> [Range<Int>]? {
            guard var cells = RowSeparator.bars.allCells(of: line, bytes) else { return nil }
            if cells.first?.isEmpty ?? false { cells.removeFirst() }
            if cells.last?.isEmpty ?? false { cells.removeLast() }
            return cells
        }
        guard let head = cells(heads), head.count > 1, !head.contains(where: \.isEmpty),
            !head.contains(where: { CellShapes.isNumber(bytes, $0) }),
            let body = cells(line), body.count >= head.count * Self.fewestRows, body.count % head.count == 0
        else { return nil }
        let parted = stride(from: 0, to: body.count, by: head.count).map { Array(body[$0..<$0 + head.count]) }
        for column in head.indices {
            let filled = parted.map { $0[column] }.filter { !$0.isEmpty && !CellShapes.isBlankMark(bytes, $0) }
            let numbers = filled.count { CellShapes.isNumber(bytes, $0) }
            guard numbers == 0 || numbers == filled.count, numbers == 0 || column > 0 else { return nil }
        }
        guard parted.contains(where: { $0.contains { CellShapes.isNumber(bytes, $0) } }) else { return nil }
        rows = [head] + parted
    }
}
