import Basics

/// Tables whose cells stand one a line.
struct SingleCells {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: [Range<Int>]

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The longest cell, in bytes.
    private static let longestCell = 60
    /// The most columns, which bounds how far one looks for the first number.
    private static let mostColumns = 16
    /// The most words before the numbers of a row: a group, a name, a unit.
    private static let mostWords = 3

    /// How many words and numbers the cells of a row are.
    private struct Shape {
        var words: Int
        var numbers: Int
        /// Whether a running number or a place opens the rows.
        var isNumbered = false
    }

    /// A run of short lines, a header and rows of words and as many numbers as the header has room for: the rows, and
    /// how many lines they take.
    func rows(from first: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        var next = first
        guard let (header, shape) = header(&next) else { return nil }
        var rows = header
        var end = next
        var count = 0
        while let found = row(shape, &next) {
            rows += found
            end = next
            count += 1
        }
        return count > 1 ? (rows, end - first) : nil
    }

    /// The rows of heads before the first words that numbers follow, if there is one for each cell of a row; the first may be
    /// missing where it was empty.
    private func header(_ next: inout Int) -> (rows: [[Range<Int>]], shape: Shape)? {
        var ahead = next
        var cells: [Range<Int>] = []
        var ends: [Int] = []
        while let cell = cell(&ahead) {
            guard !CellShapes.isNumber(bytes, cell) else {
                // 11 and 1-11 among heads are months.
                if isMonth(cell), !cells.isEmpty, !isNumberNext(ahead), hasMonthHeads(next) {
                    cells.append(cell)
                    ends.append(ahead)
                    continue
                }
                if let numbered = numbered(cells, cell, ahead) {
                    next = ends[cells.count - 1]
                    return ([cells], numbered)
                }
                let numbers = 1 + firstNumbers(&ahead, below: cells.last)
                for words in 1...Self.mostWords {
                    let width = words + numbers
                    // The heading of the names may be missing, before years or before that of the units.
                    let isUnits = words == 2 && cells.first.map(isUnitHeading) ?? false
                    let isShort = cells.count == width + words - 1 && (words == 1 || isUnits)
                    if let heads = TwoLevelHeads(cells.dropLast(words), width, bytes) {
                        next = ends[heads.count - 1]
                        return (heads.rows, Shape(words: words, numbers: numbers))
                    }
                    if let heads = yearsBelow(cells.dropLast(words), width) {
                        next = ends[cells.count - words - 1]
                        return (heads, Shape(words: words, numbers: numbers))
                    }
                    guard cells.count == width + words || isShort, numbers > 0 else { continue }
                    let count = cells.count - words
                    let header = (isShort ? [0..<0] : []) + cells.prefix(count)
                    if isShort, !isUnits,
                        !cells.prefix(count).allSatisfy({ CellShapes.isYear(bytes, $0) || isTime($0) })
                    {
                        continue
                    }
                    next = ends[count - 1]
                    return ([Array(header)], Shape(words: words, numbers: numbers))
                }
                return headed(cells, ends, numbers: numbers, &next)
            }
            if let last = cells.last, belongsTo(last, cell) {
                cells[cells.count - 1] = last.lowerBound..<cell.upperBound
                ends[ends.count - 1] = ahead
                continue
            }
            cells.append(cell)
            ends.append(ahead)
            guard cells.count <= Self.mostColumns + 2 * Self.mostWords else { return nil }
        }
        return nil
    }

    /// The form of rows that a running number or a place opens, below a heading for it; none unless the first is a 1 and
    /// there is a head for each cell.
    private func numbered(_ cells: [Range<Int>], _ number: Range<Int>, _ start: Int) -> Shape? {
        let headings: [StaticString] = ["序号", "序", "编号", "排名", "名次", "位次", "排行", "序列"]
        guard let first = cells.first, number.count == 1, bytes[number.lowerBound] == UInt8(ascii: "1"),
            headings.contains(where: { $0.utf8CodeUnitCount == first.count && bytes.holds($0, at: first.lowerBound) })
        else { return nil }
        var (ahead, next) = (start, start)
        var words = 0
        while words <= Self.mostWords, let cell = cell(&ahead), !CellShapes.isValue(bytes, cell) {
            words += 1
            next = ahead
        }
        guard 1...Self.mostWords ~= words else { return nil }
        var place = next
        // The next running number ends the row.
        let numbers = cells.count - 1 - words
        guard numbers > 0, self.numbers(&place, atMost: numbers).count == numbers else { return nil }
        return Shape(words: words, numbers: numbers, isNumbered: true)
    }

    /// Heads of any number below the heading of the names, where three rows of the same form follow: all in one row, for
    /// which of them belongs to which column is not told here.
    private func headed(
        _ cells: [Range<Int>], _ ends: [Int], numbers: Int, _ next: inout Int
    ) -> (rows: [[Range<Int>]], shape: Shape)? {
        guard numbers > 1, let corner = cells.first, CellShapes.isCorner(bytes, corner) else { return nil }
        for words in 1...2 where cells.count - words > 2 {
            var ahead = ends[cells.count - words - 1]
            let shape = Shape(words: words, numbers: numbers)
            guard (0..<3).allSatisfy({ _ in row(shape, &ahead) != nil }) else { continue }
            next = ends[cells.count - words - 1]
            return ([Array(cells.dropLast(words))], shape)
        }
        return nil
    }

    /// Whether a line goes on with the head in the line before: a unit in brackets, 增长 behind 比上年同期.
    private func belongsTo(_ last: Range<Int>, _ cell: Range<Int>) -> Bool {
        let brackets: [StaticString] = ["(", "（"]
        let open: [StaticString] = ["同期", "比上年", "比去年", "较上年"]
        if open.contains(where: { bytes.holds($0, at: last.upperBound - $0.utf8CodeUnitCount) }) {
            return bytes.holds("增", at: cell.lowerBound) || bytes.holds("±", at: cell.lowerBound)
        }
        return brackets.contains { bytes.holds($0, at: cell.lowerBound) }
    }

    /// Whether a month without 月 and the stretch of months up to it stand among the next cells: 11 and 1-11.
    private func hasMonthHeads(_ first: Int) -> Bool {
        var ahead = first
        var months: [Range<Int>] = []
        for _ in 0..<Self.mostColumns {
            guard let cell = cell(&ahead) else { break }
            if isMonth(cell) { months.append(cell) }
        }
        return months.contains { cell in
            bytes.holds("1-", at: cell.lowerBound)
                && months.contains { bytes[$0].elementsEqual(bytes[cell.lowerBound + 2..<cell.upperBound]) }
        }
    }

    /// Whether a cell holds a number of one or two digits, or 1- before one.
    private func isMonth(_ cell: Range<Int>) -> Bool {
        let start = cell.lowerBound + (bytes.holds("1-", at: cell.lowerBound) ? 2 : 0)
        let digits = start..<cell.upperBound
        return 1...2 ~= digits.count && bytes[digits].allSatisfy(\.isASCIIDigit)
    }

    private func isNumberNext(_ next: Int) -> Bool {
        var ahead = next
        return cell(&ahead).map { CellShapes.isValue(bytes, $0) } ?? false
    }

    /// 地区, 人口数, 比重 and then 2020年, 2010年 are two rows of heads, the years below one of the others.
    private func yearsBelow(_ cells: ArraySlice<Range<Int>>, _ width: Int) -> [[Range<Int>]]? {
        let years = cells.reversed().prefix { isTime($0) || CellShapes.isYear(bytes, $0) }.count
        guard years > 1, cells.count == width + 1, cells.count - years > 2 else { return nil }
        return [Array(cells.dropLast(years)), Array(cells.suffix(years))]
    }

    private func isUnitHeading(_ cell: Range<Int>) -> Bool {
        let headings: [StaticString] = ["单位", "计量单位"]
        return headings.contains { $0.utf8CodeUnitCount == cell.count && bytes.holds($0, at: cell.lowerBound) }
    }

    /// 2024年 and the like.
    private func isTime(_ cell: Range<Int>) -> Bool { bytes.holds("年", at: cell.upperBound - 3) }

    /// The words and the numbers of a row; a cell of words more than there should be heads the rows from here.
    private func row(_ shape: Shape, _ next: inout Int) -> [[Range<Int>]]? {
        var words: [Range<Int>] = []
        var ahead = next
        var opening: [Range<Int>] = []
        if shape.isNumbered, let number = cell(&ahead), number.count <= 4, bytes[number].allSatisfy(\.isASCIIDigit) {
            opening = [number]
            next = ahead
        } else if shape.isNumbered {
            return nil
        }
        while words.count <= shape.words, let cell = cell(&ahead),
            !CellShapes.isValue(bytes, cell) || isLabel(words, cell)
        {
            words.append(cell)
            next = ahead
        }
        guard words.count >= shape.words else { return nil }
        var values = numbers(&next, atMost: shape.numbers)
        if let first = values.first, let last = values.last, values.count < shape.numbers, shape.numbers > 2,
            goesOn(shape, next)
        {
            // Which of the numbers are missing nothing tells: in one cell they state nothing.
            values = [first.lowerBound..<last.upperBound] + [Range<Int>](repeating: 0..<0, count: shape.numbers - 1)
        }
        guard values.count == shape.numbers else { return nil }
        if words.count > shape.words, shape.isNumbered { return nil }
        if words.count > shape.words { return [[words[0]], Array(words.dropFirst()) + values] }
        return [opening + words + values]
    }

    /// Whether a whole row follows.
    private func goesOn(_ shape: Shape, _ next: Int) -> Bool {
        var ahead = next
        for _ in 0..<shape.words {
            guard let word = cell(&ahead), !CellShapes.isValue(bytes, word) else { return false }
        }
        return !numbers(&ahead, atMost: shape.numbers).isEmpty
    }

    /// A year opens a row where years go down.
    private func isLabel(_ words: [Range<Int>], _ cell: Range<Int>) -> Bool {
        words.isEmpty && CellShapes.isYear(bytes, cell)
    }

    /// How many numbers follow the first of a row; where a year names the row, those up to the next year.
    private func firstNumbers(_ next: inout Int, below name: Range<Int>?) -> Int {
        guard let name, CellShapes.isYear(bytes, name) else { return numbers(&next, atMost: Self.mostColumns).count }
        var count = 0
        var ahead = next
        while count < Self.mostColumns, let value = cell(&ahead), CellShapes.isValue(bytes, value),
            !CellShapes.isYear(bytes, value)
        {
            count += 1
            next = ahead
        }
        return count
    }

    private func numbers(_ next: inout Int, atMost count: Int) -> [Range<Int>] {
        var values: [Range<Int>] = []
        var ahead = next
        while values.count < count, let value = cell(&ahead), CellShapes.isValue(bytes, value) {
            values.append(value)
            next = ahead
        }
        return values
    }

    /// The next cell, a few lines of bars and bars at its end left out.
    private func cell(_ next: inout Int) -> Range<Int>? {
        let last = min(lines.count, next + Self.mostColumns)
        while next < last, isCell(lines[next]) {
            let line = lines[next]
            next += 1
            let cell = bytes.trimmed(line.lowerBound..<endWithoutBars(line))
            if !cell.isEmpty { return cell }
        }
        return nil
    }

    private func endWithoutBars(_ line: Range<Int>) -> Int {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1] == ASCII.space { end -= 1 }
        return end
    }

    private func isCell(_ line: Range<Int>) -> Bool {
        guard line.count <= Self.longestCell else { return false }
        let stops: [StaticString] = ["。", "；", "！", "？"]
        return !line.contains { index in bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) } }
    }
}
