import Basics

/// Finds tables in text: rows parted by bars, tabs or gaps, rows of numbers parted by single blanks, and cells that a
/// scraper saved one a line.
struct TextTables {
    /// A table: the lines it takes, and the cells of its rows in order, empty ones as empty ranges.
    struct Found {
        let lines: Range<Int>
        let rows: [[Range<Int>]]
        /// Whether it may begin and end in the midst of a line.
        var isWithinLines = false

        /// The first byte of its first cell.
        var start: Int { rows.first?.first?.lowerBound ?? 0 }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The lines that hold text, without the blanks around them.
    private let lines: [Range<Int>]
    /// Where lines with gaps end that were found to be no table.
    private var endOfPlainGaps = 0
    /// The candidates that begin with lines further on, as far as they were looked at.
    private var known: [Int: Candidate?] = [:]
    /// The run of cells with bars that was looked at last, and that of cells with lines of blanks among them.
    private var barred: BarredCells?
    private var blank: BarredCells?

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The tables among lines, in order.
    static func find(in lines: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> [Found] {
        var finder = TextTables(bytes, lines)
        let ways = GridWay.ways(in: lines, bytes)
        var found: [Found] = []
        var index = 0
        while index < lines.count {
            if let table = finder.table(from: index, ways) {
                if table.rows.contains(where: finder.hasNumber) { found.append(table) }
                index = table.lines.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// How many rows of each grid are held against the others: all tables are found in time that goes with their length.
    private static let sample = 60
    /// How many lines further on a table may begin for which more speaks, and by how much more.
    private static let ahead = 6
    private static let margin = 1.5

    /// A grid that begins with a line, and what speaks for it.
    private struct Candidate {
        let way: GridWay
        let score: GridScore
        /// How many lines stand before its first number.
        let heads: Int
        /// Whether it begins with the heading of the names.
        let hasCorner: Bool
    }

    /// A table that begins with a line: of all ways the one for which most speaks, if not more speaks for one that begins
    /// a little further on. One without numbers is only passed over.
    private mutating func table(from first: Int, _ ways: [GridWay]) -> Found? {
        guard let best = candidate(from: first, ways) else { return nil }
        let last =
            best.hasCorner || best.way.isMarked ? first : min(first + Self.ahead, first + best.heads, lines.count - 1)
        for line in first + 1..<max(first + 1, last + 1) {
            let other = known[line] ?? self.best(from: line, ways)
            known[line] = .some(other)
            if let other, other.score > best.score * Self.margin { return nil }
        }
        var found = grid(best.way, from: first, atMost: .max)
        found?.isWithinLines = best.way.isWithinLines
        return found
    }

    /// The best candidate that begins with a line, which may have been looked at from one before.
    private mutating func candidate(from first: Int, _ ways: [GridWay]) -> Candidate? {
        if !known.isEmpty, let known = known.removeValue(forKey: first) { return known }
        return best(from: first, ways)
    }

    /// The candidate for which most speaks among those that begin with a line; of several for which as much does, that of
    /// the first way.
    private mutating func best(from first: Int, _ ways: [GridWay]) -> Candidate? {
        var best: Candidate?
        for way in ways {
            // Blanks in lines that bars or tabs part are those of cells.
            if best?.way.isMarked ?? false, way.isOfBlanks { continue }
            guard let found = grid(way, from: first, atMost: Self.sample) else { continue }
            let score = GridScore(found.rows, bytes) * weight(way, found.lines)
            // Bars and tabs part cells whatever these hold.
            guard score > best?.score ?? .none || best == nil && way.isMarked else { continue }
            let number = found.rows.first(where: hasNumber)?.first { !$0.isEmpty }
            best = Candidate(
                way: way, score: score,
                heads: number.map { cell in lines[first...].prefix { $0.upperBound <= cell.lowerBound }.count } ?? 0,
                hasCorner: found.rows[0].first { !$0.isEmpty }.map { CellShapes.isShortCorner(bytes, $0) } ?? false)
        }
        return best
    }

    /// What a reading counts for that passes over bars between cells, or takes each blank for what parts them.
    private func weight(_ way: GridWay, _ lines: Range<Int>) -> Double {
        switch way {
        case .singleCells:
            lines.prefix(Self.sample).contains { bytes[self.lines[$0].upperBound - 1] == UInt8(ascii: "|") } ? 0.6 : 1
        case .singleBlanks: 0.8
        default: 1
        }
    }

    /// The first rows of a table that begins with a line, if it was written in one way.
    private mutating func grid(_ way: GridWay, from first: Int, atMost count: Int) -> Found? {
        switch way {
        case .oneLine:
            return OneLineTable(bytes, lines[first]).map { Found(lines: first..<first + 1, rows: $0.rows) }
        case .oneLineBelowHeads:
            guard first + 1 < lines.count else { return nil }
            return OneLineBody(bytes, lines[first], lines[first + 1]).map {
                Found(lines: first..<first + 2, rows: $0.rows)
            }
        case .oneLineOfBlanks: return spacedRows(from: first)
        case .runningRows:
            return RunningRows(bytes, lines, from: first).map { Found(lines: first..<first + $0.lines, rows: $0.rows) }
        case .bars: return parted(.bars, from: first, atMost: count)
        case .tabs: return parted(.tabs, from: first, atMost: count)
        case .gaps: return first < endOfPlainGaps ? nil : parted(.gaps, from: first, atMost: count)
        case .barredCells: return barredRows(from: first, atMost: count)
        case .blankCells: return blankRows(from: first, atMost: count)
        case .endedRows: return found(EndedRows(bytes, lines).rows(from: first, atMost: count), first)
        case .slashes: return found(SlashedRows(bytes, lines).rows(from: first, atMost: count), first)
        case .singleCells: return found(SingleCells(bytes, lines).rows(from: first, atMost: count), first)
        case .rankedLines:
            return RankedLines(bytes, lines, from: first, atMost: count).map {
                Found(lines: first..<first + $0.rows.count, rows: $0.rows)
            }
        case .singleBlanks: return found(SpacedRows(bytes, lines).rows(from: first, atMost: count), first)
        }
    }

    /// A table in one line, or in one line below its heads.
    private func spacedRows(from first: Int) -> Found? {
        if let table = OneLineRows(bytes, lines[first], heads: nil) {
            return Found(lines: first..<first + 1, rows: table.rows)
        }
        guard first + 1 < lines.count else { return nil }
        return OneLineRows(bytes, lines[first + 1], heads: lines[first]).map {
            Found(lines: first..<first + 2, rows: $0.rows)
        }
    }

    private func found(_ grid: (rows: [[Range<Int>]], lines: Int)?, _ first: Int) -> Found? {
        grid.map { Found(lines: first..<first + $0.lines, rows: $0.rows) }
    }

    private mutating func parted(_ separator: RowSeparator, from first: Int, atMost count: Int) -> Found? {
        let rows = rows(from: first, separator, atMost: count)
        guard rows.count >= separator.fewestRows else { return nil }
        let lines = first..<first + rows.count
        guard separator == .bars else { return Found(lines: lines, rows: rows) }
        let barred = BarredRows(rows, bytes)
        // A title or heads that stand one a line open rows only if the rest of the lines are rows.
        guard barred.isMended || rows[0].count(where: { !$0.isEmpty }) > 1 else { return nil }
        return Found(lines: lines, rows: barred.rows)
    }

    /// A table of cells with a bar behind each; a run of them is taken up once.
    private mutating func barredRows(from first: Int, atMost count: Int) -> Found? {
        if barred.map({ !$0.lines.contains(first) }) ?? true { barred = BarredCells(bytes, lines, from: first) }
        guard let (rows, end) = barred?.rows(from: first, at: lines[first].lowerBound, atMost: count) else {
            return nil
        }
        return Found(lines: first..<end, rows: rows)
    }

    /// A table of cells that empty lines part, with a line of blanks in the place of each empty cell.
    private mutating func blankRows(from first: Int, atMost count: Int) -> Found? {
        if blank.map({ !$0.lines.contains(first) }) ?? true {
            blank = BarredCells(bytes, blankLinesIn: lines, from: first)
        }
        guard let (rows, end) = blank?.rows(from: first, at: lines[first].lowerBound, atMost: count) else {
            return nil
        }
        // Lines of blanks around the cells of a page stand for none.
        let gapped = rows.count { row in
            hasNumber(row) && row[..<(row.lastIndex { !$0.isEmpty } ?? 0)].contains(where: \.isEmpty)
        }
        guard gapped > 1 else { return nil }
        return Found(lines: first..<end, rows: rows)
    }

    /// The rows parted by one separator that begin with a line: the first has two cells or more; a row of one cell
    /// heads those below it, where its line is still a row by its separators.
    private mutating func rows(
        from first: Int, _ separator: RowSeparator, atMost count: Int
    ) -> [[Range<Int>]] {
        var rows: [[Range<Int>]] = []
        var single = 0
        var widthOfFigures: Int?
        for (number, line) in lines[first...].prefix(count).enumerated() {
            guard let row = separator.cells(of: line, bytes) else {
                guard separator == .gaps, !rows.isEmpty, headsRows(first + number) else { break }
                rows.append([line])
                continue
            }
            // 表3  各园基本情况 and 14-5  各区主要指标 are titles.
            if separator == .gaps, rows.isEmpty, row.count == 2, isNumberedTitle(line, row[0]) { break }
            // Heads of another width begin another table.
            if separator == .gaps, let width = widthOfFigures, row.count > 1, row.count != width,
                !row.contains(where: { CellShapes.isValue(bytes, $0) })
            {
                break
            }
            if separator == .gaps, hasNumber(row) { widthOfFigures = row.count }
            let filled = row.count { !$0.isEmpty }
            let isOpen = separator == .bars && filled == 1 && row[row.count - 1].isEmpty
            guard filled > 1 || isOpen || (!rows.isEmpty && separator != .gaps) else { break }
            single = filled > 1 ? 0 : single + 1
            rows.append(row)
        }
        // What heads nothing below it is no row.
        while single > 0, let last = rows.last, !hasNumber(last) {
            rows.removeLast()
            single -= 1
        }
        guard separator == .gaps, !rows.isEmpty else { return rows }
        // Gaps before numbers that single blanks part are those of a printed page.
        if rows.count(where: { $0.contains { CellShapes.isRunOfNumbers(bytes, $0) } }) * 2 > rows.count {
            endOfPlainGaps = first + rows.count
            return []
        }
        let figures = rows.count { row in row.dropFirst().contains { CellShapes.isNumber(bytes, $0) } }
        if figures * 2 >= rows.count(where: { $0.count > 1 }), figures > 1 {
            return ColumnPlaces(rows, lines[first...], bytes).placed
        }
        endOfPlainGaps = first + rows.count
        return []
    }

    /// Whether a line opens with the number of a table, which a gap parts from its title.
    private func isNumberedTitle(_ line: Range<Int>, _ opening: Range<Int>) -> Bool {
        if CellShapes.isCaption(bytes, line) { return true }
        return bytes[opening].contains(ASCII.minus) && bytes[opening.lowerBound].isASCIIDigit
            && bytes[opening].allSatisfy { $0.isASCIIDigit || $0 == ASCII.minus }
            && bytes[opening.upperBound..<line.upperBound].contains { $0 >= 0xE4 }
    }

    /// The longest line that heads the rows below it, in bytes.
    private static let longestGroup = 60

    /// Whether a line without gaps is but a few words, or a year, with a row of numbers below it.
    private func headsRows(_ number: Int) -> Bool {
        let line = lines[number]
        guard line.count <= Self.longestGroup, number + 1 < lines.count,
            !bytes[line].contains(where: \.isASCIIDigit) || CellShapes.isYear(bytes, line),
            !CellShapes.isSentence(bytes, line), let next = RowSeparator.gaps.cells(of: lines[number + 1], bytes)
        else { return false }
        return next.dropFirst().contains { CellShapes.isNumber(bytes, $0) }
    }

    private func hasNumber(_ row: [Range<Int>]) -> Bool { row.contains { CellShapes.isNumber(bytes, $0) } }
}

extension TextTables {
    /// The blocks of a text with the cells of tables in place of their rows.
    static func cells(in blocks: [Block], _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        let found = find(in: blocks.map(\.range), bytes)
        guard !found.isEmpty else { return blocks }
        var result: [Block] = []
        var next = 0
        for (number, table) in found.enumerated() {
            result += blocks[next..<table.lines.lowerBound]
            let rest = table.isWithinLines ? rest(of: Array(blocks[table.lines]), table, bytes) : []
            result += rest.filter { $0.range.lowerBound < table.start }
            append(table, number, bytes, to: &result)
            result += rest.filter { $0.range.lowerBound > table.start }
            next = table.lines.upperBound
        }
        return result + blocks[next...]
    }

    /// What stands before and behind a table in its first and its last line.
    private static func rest(of blocks: [Block], _ table: Found, _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        guard let first = table.rows.first?.first, let last = table.rows.last?.last, let opening = blocks.first,
            let closing = blocks.last
        else { return [] }
        var end = last.upperBound
        while end < closing.range.upperBound, bytes[end] == UInt8(ascii: "|") || bytes[end] == ASCII.space { end += 1 }
        return [
            Block(kind: opening.kind, range: bytes.trimmed(opening.range.lowerBound..<first.lowerBound)),
            Block(kind: closing.kind, range: bytes.trimmed(end..<closing.range.upperBound)),
        ].filter { !$0.range.isEmpty }
    }

    /// Appends the cells of a table; rows without a number at the top are the header.
    private static func append(
        _ table: Found, _ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, to blocks: inout [Block]
    ) {
        var inHeader = true
        for (line, row) in table.rows.enumerated() {
            let isHeads = line == 0 && row.count > 2 && row.dropFirst().contains { CellShapes.isMonths(bytes, $0) }
            if line > 1 || !isHeads && row.contains(where: { CellShapes.isNumber(bytes, $0) }) { inHeader = false }
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                blocks.append(
                    Block(kind: .cell(table: number, row: line, column: column, isHeader: inHeader), range: cell))
            }
        }
    }
}
