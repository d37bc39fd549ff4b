import Basics

/// Tables whose cells stand one a line with a bar behind each, so that empty cells are kept: a run of cells that falls
/// into rows of one width.
struct BarredCells {
    /// The cells of a run of lines, empty ones as empty ranges, and the line in which each ends.
    private let cells: [(range: Range<Int>, line: Int)]
    /// Which of them hold numbers.
    private let isNumber: [Bool]
    /// For each cell the first that is filled from it on.
    private let nextFilled: [Int?]
    /// The lines of the run.
    let lines: Range<Int>
    /// Whether lines of blanks stand for empty cells, rather than bars alone.
    private let areOfBlankLines: Bool
    private let bytes: UnsafeBufferPointer<UInt8>

    /// The most columns, and the most rows of heads.
    private static let mostColumns = 26
    /// The most columns of rows with words among their numbers.
    private static let mostMixedColumns = 16
    private static let mostHeads = 6
    /// The longest cell, in bytes.
    private static let longestCell = 120

    /// By how much more has to speak for rows below heads of any number than for rows of as many cells as the heads.
    private static let margin = 1.25
    /// The most lines that are passed over before the first cell.
    private static let mostTitles = 4
    /// The longest first line of the first cell, in bytes: a longer one is the title.
    private static let longestHead = 30

    /// Takes up the run that begins with a line; it ends before running text and before rows of several cells.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], from first: Int) {
        var cells: [(range: Range<Int>, line: Int)] = []
        var open: Range<Int>?
        var end = first
        var start = first
        for number in first..<lines.count {
            let line = lines[number]
            guard line.count <= Self.longestCell, let bars = Self.barsAtEnd(bytes, line) else { break }
            let text = bytes.trimmed(line.lowerBound..<bars.start)
            // A line with the unit is no beginning of a cell: it stands above the next table.
            if !cells.isEmpty, let title = open, !text.isEmpty, Self.givesUnit(bytes, title) { break }
            // A bar alone below a title ends an empty cell.
            if cells.isEmpty, start - first < Self.mostTitles, let title = open, !text.isEmpty || bars.count > 0,
                title.count + text.count > Self.longestHead || CellShapes.isCaption(bytes, title)
            {
                (open, start) = (nil, number)
            }
            if !text.isEmpty { open = (open?.lowerBound ?? text.lowerBound)..<text.upperBound }
            if let open, open.count > Self.longestCell { break }
            guard bars.count > 0 else { continue }
            cells.append((open ?? bars.start..<bars.start, number))
            for _ in 1..<bars.count { cells.append((bars.start..<bars.start, number)) }
            open = nil
            end = number + 1
        }
        self.init(bytes, cells, start..<max(start, end))
    }

    /// Takes up a run of cells that empty lines part, where a line of nothing but blanks stands for an empty cell.
    init(_ bytes: UnsafeBufferPointer<UInt8>, blankLinesIn lines: [Range<Int>], from first: Int) {
        var cells: [(range: Range<Int>, line: Int)] = []
        var number = first
        var hasEmpty = false
        while number < lines.count, lines[number].count <= Self.longestCell,
            !lines[number].contains(where: { bytes.holds("。", at: $0) })
        {
            cells.append((lines[number], number))
            guard number + 1 < lines.count else { break }
            let between = Self.linesBetween(bytes, lines[number].upperBound..<lines[number + 1].lowerBound)
            guard between.empty > 0 else { break }
            let end = lines[number].upperBound
            for _ in 0..<between.blank { cells.append((end..<end, number)) }
            hasEmpty = hasEmpty || between.blank > 0
            number += 1
        }
        // The line of blanks that closes the last row may be missing.
        if let last = cells.last { cells.append((last.range.upperBound..<last.range.upperBound, last.line)) }
        self.init(bytes, hasEmpty ? cells : [], first..<max(first + 1, number), areOfBlankLines: true)
    }

    /// How many lines between two others hold nothing, and how many nothing but blanks.
    private static func linesBetween(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (empty: Int, blank: Int) {
        var (empty, blank) = (0, 0)
        var start: Int?
        for index in range where bytes[index] == ASCII.newline {
            if let start { index > start ? (blank += 1) : (empty += 1) }
            start = index + 1
        }
        return (empty, blank)
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ cells: [(range: Range<Int>, line: Int)], _ lines: Range<Int>,
        areOfBlankLines: Bool = false
    ) {
        self.areOfBlankLines = areOfBlankLines
        self.bytes = bytes
        self.cells = cells
        isNumber = cells.map { CellShapes.isNumber(bytes, $0.range) }
        var filled: Int?
        var nextFilled = [Int?](repeating: nil, count: cells.count)
        for index in cells.indices.reversed() {
            if !cells[index].range.isEmpty { filled = index }
            nextFilled[index] = filled
        }
        self.nextFilled = nextFilled
        self.lines = lines
    }

    /// Whether a line names a unit for a whole table: 一、学校数 计量单位:所.
    private static func givesUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        line.contains { index in
            bytes[index] == 0xE5 && (bytes.holds("单位:", at: index) || bytes.holds("单位：", at: index))
        }
    }

    /// How many bars close a line, and where they begin; none for a line with bars among its words, or a sentence.
    private static func barsAtEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> (start: Int, count: Int)? {
        var start = line.upperBound
        var count = 0
        while start > line.lowerBound, case let byte = bytes[start - 1],
            byte == UInt8(ascii: "|") || byte <= ASCII.space
        {
            if byte == UInt8(ascii: "|") { count += 1 }
            start -= 1
        }
        for index in line.lowerBound..<start {
            if bytes[index] == UInt8(ascii: "|") || bytes.holds("。", at: index) { return nil }
        }
        return (start, count)
    }

    /// A table that begins in a line of the run, which begins at a byte: its first rows, and the line after its last.
    /// None in the midst of a cell, of which another table may hold the lines before.
    func rows(from line: Int, at byte: Int, atMost count: Int) -> (rows: [[Range<Int>]], end: Int)? {
        guard lines.contains(line), let start = firstWhole(line, byte) else { return nil }
        // The bar before the first cell may stand there once.
        for first in start...start + (cells[start].range.isEmpty ? 1 : 0) {
            // One row of numbers may be chance.
            let found = (2...Self.mostColumns).compactMap { regular(first, $0, atMost: count) }
                .filter { $0.rows > 1 && !areMisplaced($0, from: first) }
            let most = found.map { $0.rows * $0.width }.max() ?? 0
            var best: (found: Found, score: GridScore)?
            for found in found where found.rows * found.width * 2 >= most {
                let score = GridScore(table(first, found), bytes)
                if score > best?.score ?? .none { best = (found, score) }
            }
            guard let best else { continue }
            // Rows below heads of any number may be the better ones, where empty cells stand behind each row, or where merged
            // heads were lost: 指标, 1-5月份, 绝对量, 同比增长, (亿元), (%) above rows of three cells.
            if areOfBlankLines || losesMerges(first..<best.found.start),
                let other = nextFilled[first].flatMap({ next in
                    headed(next, atMost: count, isBehindEmpty: next > first).map { (next, $0) }
                }), GridScore(table(other.0, other.1), bytes) > best.score * Self.margin,
                areOfBlankLines || best.found.start - first > best.found.width
                    || other.1.width * 2 == best.found.width
            {
                return grid(other.0, other.1)
            }
            return grid(first, best.found)
        }
        guard let first = nextFilled[start] else { return nil }
        return headed(first, atMost: count, isBehindEmpty: first > start).map { grid(first, $0) }
    }

    /// Whether names with their translations behind them stand in the midst of rows, which then begin elsewhere than these
    /// tell: 102.8 | 油脂 | Oil | 105.6, or two rows as one. Tables side by side have a heading for each column of names.
    private func areMisplaced(_ found: Found, from first: Int) -> Bool {
        (2..<max(2, found.width)).contains { column in
            guard !CellShapes.isShortCorner(bytes, cells[first + column].range) else { return false }
            return (1..<found.rows).prefix(Self.mostShortRows).allSatisfy { number in
                let place = found.start + number * found.width + column
                guard place + 1 < cells.count else { return number > 1 }
                let name = cells[place].range
                return !name.isEmpty && bytes[name.lowerBound] >= 0xE4 && !isNumber[place]
                    && isTranslation(cells[place + 1].range)
            }
        }
    }

    /// Whether a cell is in Latin letters.
    private func isTranslation(_ cell: Range<Int>) -> Bool {
        bytes[cell].contains(where: \.isASCIILetter) && bytes[cell].allSatisfy { $0 < 0x80 }
    }

    /// Heads of rows whose names have their translations behind them, where the translations of the heads follow them all:
    /// 项目 | Item | 全省 | 城市 | Province | Urban.
    private func withoutTranslations(_ heads: [Range<Int>], _ body: [[Range<Int>]], width: Int) -> [Range<Int>] {
        let own = heads.filter { !isTranslation($0) }
        guard own.count == width - 1, own.count < heads.count, let translation = heads.first(where: isTranslation),
            body.prefix(Self.mostShortRows).allSatisfy({ isTranslation($0[1]) })
        else { return heads }
        return [own[0], translation] + own.dropFirst()
    }

    /// Whether heads begin with the heading of the names, and none of them is empty.
    private func losesMerges(_ heads: Range<Int>) -> Bool {
        CellShapes.isShortCorner(bytes, cells[heads.lowerBound].range)
            && heads.allSatisfy { !cells[$0].range.isEmpty }
    }

    private func grid(_ first: Int, _ found: Found) -> (rows: [[Range<Int>]], end: Int) {
        (table(first, found), cells[min(cells.count, found.start + found.rows * found.width) - 1].line + 1)
    }

    /// Rows of a width, the first cell of the first that holds numbers, and how many there are.
    private struct Found {
        var width: Int
        var start: Int
        var rows: Int
        /// Whether the cells before them are rows of as many cells.
        var isRegular: Bool
        /// Whether the heads stand behind an empty cell in the place of that of the names.
        var isBehindEmpty = false
        /// Which columns hold numbers, where that is known.
        var isValue: [Bool] = []
    }

    /// Whether a cell heads names in a word that is no heading elsewhere: 品名.
    private func isNameHead(_ cell: Range<Int>) -> Bool {
        !cell.isEmpty && cell.count <= Self.longestNameHead && bytes.holds("名", at: cell.upperBound - 3)
    }

    /// The longest such word, in bytes.
    private static let longestNameHead = 12

    private func table(_ first: Int, _ found: Found) -> [[Range<Int>]] {
        let body = (0..<found.rows).map { number -> [Range<Int>] in
            let start = found.start + number * found.width
            guard !found.isValue.isEmpty, fits(start, found.isValue) == nil,
                let opened = opened(start, found.width, found.isValue)
            else { return row(start, found.width) }
            return opened
        }
        guard found.isRegular else {
            guard found.isBehindEmpty else {
                let heads = cells[first..<found.start].map(\.range).filter { !$0.isEmpty }
                return [withoutTranslations(heads, body, width: found.width)] + body
            }
            // Where a bar opens each row, an empty cell parts rows of heads.
            let rows = cells[first..<found.start].split { $0.range.isEmpty }.map { $0.map(\.range) }
            let isOpen = body.allSatisfy { $0[found.width - 1].isEmpty }
            return rows.enumerated().map { $0.offset == 0 ? [0..<0] + $0.element : $0.element }
                + (isOpen ? body.map { Array($0.dropLast()) } : body)
        }
        let rows = stride(from: first, to: found.start, by: found.width).map { row($0, found.width) } + body
        // Bars before each row part no cells.
        return rows.allSatisfy { $0[0].isEmpty } ? rows.map { Array($0.dropFirst()) } : rows
    }

    /// The cells of a row; the last cell of the last row may be missing.
    private func row(_ start: Int, _ width: Int) -> [Range<Int>] {
        let cells = cells[start..<min(cells.count, start + width)].map(\.range)
        return cells.count < width ? cells + [0..<0] : cells
    }

    /// The first cell from a line on that begins there: that behind a bar alone, which ends the line before it.
    private func firstWhole(_ line: Int, _ byte: Int) -> Int? {
        guard let start = firstCell(of: line) else { return nil }
        if cells[start].range.lowerBound >= byte { return start }
        let next = start + 1
        return cells[start].line == line && cells[start].range.upperBound <= byte && next < cells.count
            && cells[next].line > line ? next : nil
    }

    /// The first cell that ends in a line or below it.
    private func firstCell(of line: Int) -> Int? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low < cells.count ? low : nil
    }

    /// The rows of a width with heads of as many cells from a cell on.
    private func regular(_ first: Int, _ width: Int, atMost count: Int) -> Found? {
        var row = 0
        var heads = 0
        // Which columns hold numbers; nothing yet of those that were empty so far.
        var isValue: [Bool?]?
        while first + (row + 1) * width <= cells.count, row < count {
            let start = first + row * width
            if let known = isValue {
                if let found = fits(start, known) {
                    isValue = found
                } else {
                    guard opened(start, width, known) != nil else { break }
                }
            } else if isNumber[start..<start + width].contains(true) {
                // A row that lost merged cells does not tell what the columns hold, if a whole one follows.
                let whole = isShort(start, width) ? wholeRow(behind: start, width) ?? start : start
                let found = (whole..<whole + width).map { index -> Bool? in
                    cells[index].range.isEmpty
                        ? nil : isNumber[index] || CellShapes.isBlankMark(bytes, cells[index].range)
                }
                let values = found.count { $0 == true }
                guard row > 0, found[0] != true, areHeads(first, width, rows: row, values: values) else { return nil }
                guard whole == start || fits(start, found) != nil || opened(start, width, found) != nil else {
                    return nil
                }
                // Two rows side by side are no row of so many columns.
                if width > Self.mostMixedColumns, found.dropFirst(2).contains(false) { return nil }
                isValue = [false] + found.dropFirst()
                heads = row
            } else if row == Self.mostHeads {
                return nil
            }
            row += 1
        }
        guard let isValue, isValue.contains(true), !isSlipped(first + heads * width, width, rows: row - heads) else {
            return nil
        }
        return Found(
            width: width, start: first + heads * width, rows: row - heads, isRegular: true,
            isValue: isValue.map { $0 ?? false })
    }

    /// Whether rows open with the translation of a name that stands at the end of the row before: Total | 29.47 | 轻工业.
    private func isSlipped(_ start: Int, _ width: Int, rows: Int) -> Bool {
        let most = min(rows, Self.mostShortRows)
        guard most > 1 else { return false }
        return (0..<most).allSatisfy { number in
            let (first, last) = (cells[start + number * width].range, cells[start + (number + 1) * width - 1].range)
            return !first.isEmpty && !last.isEmpty && bytes[first].allSatisfy { $0 < 0x80 }
                && bytes[first].contains(where: \.isASCIILetter) && bytes[last.lowerBound] >= 0xE4
                && !bytes[last].contains(where: \.isASCIIDigit)
        }
    }

    /// How many rows below one that lost cells are looked at for a whole one.
    private static let mostShortRows = 6

    /// Whether a row lacks cells at its end, where those stand that merged ones lost: 肉类 | 25.75 | 25.45 | | .
    private func isShort(_ start: Int, _ width: Int) -> Bool {
        cells[start + width - 1].range.isEmpty && !cells[start].range.isEmpty
    }

    /// The beginning of the first row that fills its last cell below another.
    private func wholeRow(behind start: Int, _ width: Int) -> Int? {
        (1...Self.mostShortRows).lazy.map { start + $0 * width }.first { next in
            next + width <= cells.count && !isShort(next, width)
                && isNumber[next..<next + width].contains(true)
        }
    }

    /// The cells of a row that lacks some at its end, with a gap behind its name by which its words come to stand below
    /// words and its numbers below numbers; none where there is no such gap, or more than one.
    private func opened(_ start: Int, _ width: Int, _ isValue: [Bool?]) -> [Range<Int>]? {
        let row = row(start, width)
        guard isShort(start, width), let last = row.lastIndex(where: { !$0.isEmpty }), last > 0 else { return nil }
        let (filled, missing) = (row[...last], width - last - 1)
        let gap = [Range<Int>](repeating: 0..<0, count: missing)
        let ways = (1...last).map { filled[..<$0] + gap + filled[$0...] }.filter { way in
            zip(way, isValue).allSatisfy { cell, isValue in
                cell.isEmpty || CellShapes.isBlankMark(bytes, cell) || isValue == CellShapes.isNumber(bytes, cell)
            }
        }
        return ways.count == 1 ? Array(ways[0]) : nil
    }

    /// Whether rows above the numbers are heads or groups in their places: below the first, none that is full has words
    /// above the names, unless in Latin letters. Heads of which there is one for each column of numbers, behind which the
    /// cells of the names are missing, have their places told later.
    private func areHeads(_ first: Int, _ width: Int, rows: Int, values: Int) -> Bool {
        let rows = (0..<rows).map { cells[first + $0 * width..<first + ($0 + 1) * width].map(\.range) }
            .filter { row in row.count { !$0.isEmpty } > 1 && !row.contains { CellShapes.isCaption(bytes, $0) } }
        if rows.count == 2, values > 1, values < width - 1, filledAtStart(rows[1]) == values,
            CellShapes.isCorner(bytes, rows[0][0]) || isNameHead(rows[0][0])
        {
            return true
        }
        let isBelow = rows.dropFirst().allSatisfy { row in
            row[0].isEmpty || row[width - 1].isEmpty || bytes[row[0]].allSatisfy { $0 < 0x80 }
        }
        return isBelow && !rows.contains(where: isMoved) && (rows.count < 2 || opensGroups(rows[0], above: rows[1]))
    }

    /// Whether 项目 stands behind an empty cell with its translation behind it: the names are the first of their rows.
    private func isMoved(_ row: [Range<Int>]) -> Bool {
        row.count > 3 && row[0].isEmpty && CellShapes.isCorner(bytes, row[1]) && CellShapes.isCorner(bytes, row[2])
            && bytes[row[2]].allSatisfy { $0 < 0x80 }
    }

    /// Whether each head of a row stands above the same head of those that come again below: 2023, 2024, 2023, 2024.
    private func opensGroups(_ upper: [Range<Int>], above lower: [Range<Int>]) -> Bool {
        // Where both rows lost merged cells, the empty ones stand at their ends: a head without any below it has a column
        // of its own, and the others are no more than those below them.
        if let (above, below) = filledAtStart(upper).flatMap({ above in filledAtStart(lower).map { (above, $0) } }) {
            let own = lower.count - below
            // A translation among them is of a third row.
            let isForeign = (upper + lower).contains { cell in
                bytes[cell].contains(where: \.isASCIILetter) && bytes[cell].allSatisfy { $0 < 0x80 }
            }
            let isPadded = own < above && below >= 2 * (above - own) && !isForeign
            if isPadded || upper[0].isEmpty { return isPadded }
        }
        func word(_ column: Int) -> [UInt8] { Array(bytes[lower[column]]) }
        let repeated = upper.indices.dropFirst().filter { column in
            !upper[column].isEmpty && !lower[column].isEmpty
                && lower.indices.contains { $0 != column && word($0) == word(column) }
        }
        return repeated.allSatisfy { word($0) == word(repeated[0]) }
    }

    /// How many cells of a row stand before the empty ones at its end; none where it has no empty ones there, or others
    /// behind its first.
    private func filledAtStart(_ row: [Range<Int>]) -> Int? {
        guard row[row.count - 1].isEmpty, let last = row.lastIndex(where: { !$0.isEmpty }), last > 0,
            !row[1...last].contains(where: \.isEmpty)
        else { return nil }
        return last + 1
    }

    /// The most cells of heads, and the fewest rows below heads of any number.
    private static let mostHeadCells = 110
    private static let fewestRows = 3

    /// Rows of one width below heads of any number of cells, which begin with the heading of the names, or behind the empty
    /// cell in its place.
    private func headed(_ first: Int, atMost count: Int, isBehindEmpty: Bool) -> Found? {
        let ahead = cells[first..<min(cells.count, first + Self.mostHeadCells)]
        guard let number = ahead.firstIndex(where: { CellShapes.isNumber(bytes, $0.range) }),
            CellShapes.isCorner(bytes, cells[first].range)
                || (isBehindEmpty || opensWithTimes(first..<number)) && opensHeads(first..<number)
        else { return nil }
        var best: Found?
        for start in max(first + 1, number - 3)..<max(first + 2, number) {
            guard start < number, !cells[start].range.isEmpty else { continue }
            for width in number - start + 1...Self.mostColumns {
                let rows = rows(start, width, atMost: count)
                guard rows >= Self.fewestRows, rows * width > best.map({ $0.rows * $0.width }) ?? 0 else { continue }
                best = Found(
                    width: width, start: start, rows: rows, isRegular: false,
                    isBehindEmpty: !CellShapes.isCorner(bytes, cells[first].range))
            }
        }
        return best
    }

    /// Whether the heads of values open a table whose heading of the names is missing: two times or more, and an empty cell
    /// where their row ended: 3月 | 1-3月平均 | | 环比 | 同比 | 同比.
    private func opensWithTimes(_ heads: Range<Int>) -> Bool {
        let opening = heads.prefix { !cells[$0].range.isEmpty }
        return opening.count > 1 && opening.count + 2 < heads.count
            && opening.allSatisfy { isTime(cells[$0].range) }
    }

    /// Whether a head opens with a number and 年 or 月, or with a word for such a stretch.
    private func isTime(_ cell: Range<Int>) -> Bool {
        let words: [StaticString] = ["本月", "当月", "累计", "上月", "本年", "上年", "去年", "本季", "一季度", "上半年", "全年", "前三季度"]
        if words.contains(where: { bytes.holds($0, at: cell.lowerBound) }) { return true }
        guard bytes[cell.lowerBound].isASCIIDigit else { return false }
        return cell.dropFirst().contains { bytes.holds("月", at: $0) || bytes.holds("年", at: $0) }
    }

    /// Whether cells, of which the last names the first row, may be heads behind an empty one: short words, none of which
    /// is the unit of the table or heads the names itself.
    private func opensHeads(_ heads: Range<Int>) -> Bool {
        heads.dropLast().allSatisfy { index in
            let cell = cells[index].range
            return cell.count <= Self.longestHead && !CellShapes.isCaption(bytes, cell)
                && !CellShapes.isCorner(bytes, cell)
        }
    }

    /// How many rows of a width there are from a cell on whose words and numbers stand in the same columns.
    private func rows(_ start: Int, _ width: Int, atMost most: Int) -> Int {
        var kinds = [Bool?](repeating: nil, count: width)
        var count = 0
        // Where a bar opens each row, the last has no empty cell behind it.
        while start + (count + 1) * width <= cells.count + 1, count < most {
            let row = row(start + count * width, width)
            guard !row[0].isEmpty, !CellShapes.isNumber(bytes, row[0]) else { break }
            let found = row.map { cell -> Bool? in
                let isOpen =
                    cell.isEmpty || CellShapes.isBlankMark(bytes, cell)
                    || CellShapes.isNumber(bytes, cell) && CellShapes.endsInLetters(bytes, cell)
                return isOpen ? nil : CellShapes.isValue(bytes, cell)
            }
            guard zip(kinds, found).allSatisfy({ $0 == nil || $1 == nil || $0 == $1 }) else { break }
            kinds = zip(kinds, found).map { $0 ?? $1 }
            count += 1
        }
        return kinds.contains(true) ? count : 0
    }

    /// Which columns hold numbers with a row that has its words and its numbers in the columns of the others, or holds the
    /// words of a group only; none where it has not.
    private func fits(_ start: Int, _ isValue: [Bool?]) -> [Bool?]? {
        var isValue = isValue
        var hasWords = false
        for column in isValue.indices where !cells[start + column].range.isEmpty {
            let cell = cells[start + column].range
            if isNumber[start + column] {
                if isValue[column] == false, CellShapes.endsInLetters(bytes, cell) {
                    hasWords = true
                    continue
                }
                guard isValue[column] ?? true else { return nil }
                isValue[column] = true
            } else if isValue[column] ?? false {
                guard CellShapes.isValue(bytes, cell) else { return nil }
            } else {
                hasWords = true
                if !CellShapes.isBlankMark(bytes, cell) { isValue[column] = false }
            }
        }
        // A name may have been lost, where all numbers are there.
        let isNameless =
            cells[start].range.isEmpty && isValue.count > 2
            && isValue.indices.dropFirst().allSatisfy { isValue[$0] == true && isNumber[start + $0] }
        return hasWords || isNameless ? isValue : nil
    }
}
