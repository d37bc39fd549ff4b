import Basics

/// The heads of tables whose cells stand one a line.
extension SingleCells {
    /// The rows of heads before the first words that numbers follow, if there is one for each cell of a row; the first may be
    /// missing where it was empty.
    func header(_ next: inout Int) -> (rows: [[Range<Int>]], shape: Shape)? {
        var ahead = next
        var cells: [Range<Int>] = []
        var ends: [Int] = []
        while let cell = cell(&ahead) {
            // The line of the unit ends a title, and may open the heads.
            if CellShapes.isCaption(bytes, cell), !cells.isEmpty { return nil }
            guard !CellShapes.isNumber(bytes, cell), !CellShapes.isDamagedNumber(bytes, cell) else {
                // 11 and 1-11 among heads are months.
                if isMonth(cell), !cells.isEmpty, !isNumberNext(ahead) || areMonthsNext(ahead),
                    hasMonthHeads(next, around: cell)
                {
                    cells.append(cell)
                    ends.append(ahead)
                    continue
                }
                if let numbered = numbered(cells, cell, ahead) {
                    next = ends[cells.count - 1]
                    return ([cells], numbered)
                }
                let numbers = 1 + firstNumbers(&ahead, below: cells.last)
                if let found = sideBySide(cells, ends, numbers) ?? nameless(cells, ends, numbers, ahead, from: next) {
                    next = found.next
                    return (found.rows, found.shape)
                }
                for words in 1...Self.mostWords {
                    let width = words + numbers
                    // (%) names no row.
                    if words > 1, cells.suffix(words).dropLast().contains(where: isInBrackets) { continue }
                    // The heading of the names may be missing, before years or before that of the units.
                    let isUnits = words == 2 && cells.first.map { CellShapes.headsUnits(bytes, $0) } ?? false
                    let isShort = cells.count == width + words - 1 && (words == 1 || isUnits)
                    if let heads = TwoLevelHeads(cells.dropLast(words), width, names: words, bytes) {
                        next = ends[heads.count - 1]
                        return (heads.rows, Shape(words: words, numbers: numbers))
                    }
                    let hasCorner =
                        words > 1 || cells.first.map { CellShapes.isCorner(bytes, $0) } ?? true || !opensTable(next)
                    if let heads = TwoLevelHeads(
                        beside: cells.dropLast(words), width, names: words, bytes, hasCorner: hasCorner)
                    {
                        next = ends[heads.count - 1]
                        return (heads.rows, Shape(words: words, numbers: numbers))
                    }
                    if let heads = yearsBelow(cells.dropLast(words), width) {
                        next = ends[cells.count - words - 1]
                        return (heads, Shape(words: words, numbers: numbers))
                    }
                    if let heads = headsAboveGroup(cells, width, words) {
                        next = ends[heads.count - 1]
                        return ([heads], Shape(words: words, numbers: numbers))
                    }
                    guard cells.count == width + words || isShort, numbers > 0 else { continue }
                    let count = cells.count - words
                    let header = (isShort ? [0..<0] : []) + cells.prefix(count)
                    var shape = Shape(words: words, numbers: numbers)
                    if isShort, !isUnits,
                        !cells.prefix(count).allSatisfy({ CellShapes.isYear(bytes, $0) || isTime($0) })
                    {
                        guard numbers > 1, cells.prefix(count).allSatisfy(tellsUnit) else { continue }
                        shape.fewest = 4
                    }
                    // Heads that were broken over lines may be as many as those of rows with more words.
                    var ahead = ends[count - 1]
                    let areBroken = words > 1 && cells.count - 2 >= 2 * numbers
                    let isRow = !areBroken || row(shape, &ahead) != nil && !tellsUnit(cells[count])
                    // Behind a group the next row may lack its own.
                    guard isRow, !areBroken || CellShapes.isCorner(bytes, cells[1]) || row(shape, &ahead) != nil else {
                        continue
                    }
                    // 本月 heads no names.
                    if words > 1, !isShort, speaksOfValues(cells[0]) { continue }
                    next = ends[count - 1]
                    return ([Array(header)], shape)
                }
                return headed(cells, ends, numbers: numbers, &next)
            }
            if let last = cells.last, belongsTo(last, cell), !isOneOfUnits(last, cell, ahead) {
                cells[cells.count - 1] = last.lowerBound..<cell.upperBound
                ends[ends.count - 1] = ahead
                continue
            }
            if cells.count == 1, isTitle(cells[0], above: cell) { return nil }
            cells.append(cell)
            ends.append(ahead)
            guard cells.count <= Self.mostColumns + 2 * Self.mostWords else { return nil }
        }
        return nil
    }

    /// The longest head before the heading of the names, in bytes: what is longer is a title.
    private static let longestFirst = 24

    /// Whether a heading of names right above another is the title of the table: 主要经济指标 above 指标 or 县区; so is any
    /// longer text there.
    private func isTitle(_ first: Range<Int>, above cell: Range<Int>) -> Bool {
        guard CellShapes.isShortCorner(bytes, cell), first.count > cell.count else { return false }
        if first.count > Self.longestFirst { return true }
        return CellShapes.isCorner(bytes, first)
            && (!CellShapes.isShortCorner(bytes, first)
                || bytes[first.upperBound - cell.count..<first.upperBound].elementsEqual(bytes[cell]))
    }

    /// A head for each cell of a row, and one cell more that can only head the first rows: all heads but that of the names
    /// speak of times or rates, or tell a unit, and it does not.
    private func headsAboveGroup(_ cells: [Range<Int>], _ width: Int, _ words: Int) -> [Range<Int>]? {
        guard cells.count == width + words + 1, width - words > 1, CellShapes.isCorner(bytes, cells[0]),
            cells[words..<width].allSatisfy({ tellsUnit($0) || speaksOfValues($0) }),
            !tellsUnit(cells[width]), !speaksOfValues(cells[width])
        else { return nil }
        return Array(cells.prefix(width))
    }

    /// Whether a head closes with a word for a time or a rate, as those of values do.
    func speaksOfValues(_ cell: Range<Int>) -> Bool {
        let ends: [StaticString] = ["年", "月", "季度", "期", "累计", "增长", "增速", "增幅", "增减", "±", "比重", "占比"]
        return CellShapes.isYear(bytes, cell) || CellShapes.isYearAndMonths(bytes, cell)
            || ends.contains { bytes.holds($0, at: cell.upperBound - $0.utf8CodeUnitCount) }
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
            if words == 1, CellShapes.headsUnits(bytes, cells[1]) { continue }
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
        // 去年同期 alone is a head, before 增减%.
        let whole: [StaticString] = ["上年同期", "去年同期", "同期"]
        if whole.contains(where: { $0.utf8CodeUnitCount == last.count && bytes.holds($0, at: last.lowerBound) }) {
            return bytes.holds("(", at: cell.lowerBound) || bytes.holds("（", at: cell.lowerBound)
        }
        let open: [StaticString] = ["同期", "比上年", "比去年", "较上年"]
        if open.contains(where: { bytes.holds($0, at: last.upperBound - $0.utf8CodeUnitCount) }) {
            return bytes.holds("增", at: cell.lowerBound) || bytes.holds("±", at: cell.lowerBound)
        }
        return brackets.contains { bytes.holds($0, at: cell.lowerBound) }
    }

    /// Whether a cell in brackets stands among others: units below heads, and no end of the head before it.
    private func isOneOfUnits(_ last: Range<Int>, _ cell: Range<Int>, _ next: Int) -> Bool {
        var ahead = next
        return isInBrackets(cell) && (isInBrackets(last) || self.cell(&ahead).map(isInBrackets) ?? false)
    }

    private func isInBrackets(_ cell: Range<Int>) -> Bool {
        bytes.holds("（", at: cell.lowerBound) || bytes.holds("(", at: cell.lowerBound)
    }

    /// Whether a month without 月 and the stretch of months up to it stand among the next cells: 11 and 1-11; 1-7 alone is
    /// such a stretch as well.
    private func hasMonthHeads(_ first: Int, around head: Range<Int>) -> Bool {
        if CellShapes.isMonths(bytes, head) { return true }
        var ahead = first
        var months: [Range<Int>] = []
        for _ in 0..<Self.mostColumns {
            guard let cell = cell(&ahead) else { break }
            if isMonth(cell) { months.append(cell) }
        }
        // 1-9 twice stands below two heads.
        let stretches = months.filter { CellShapes.isMonths(bytes, $0) }
        if stretches.dropFirst().contains(where: { bytes[$0].elementsEqual(bytes[stretches[0]]) }) { return true }
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

    private func areMonthsNext(_ next: Int) -> Bool {
        var ahead = next
        return cell(&ahead).map { CellShapes.isMonths(bytes, $0) } ?? false
    }

    private func isNumberNext(_ next: Int) -> Bool {
        var ahead = next
        return cell(&ahead).map { CellShapes.isValue(bytes, $0) } ?? false
    }

    /// 地区, 人口数, 比重 and then 2020年, 2010年 are two rows of heads, the years below one of the others.
    private func yearsBelow(_ cells: ArraySlice<Range<Int>>, _ width: Int) -> [[Range<Int>]]? {
        let years = cells.reversed().prefix { isTime($0) || CellShapes.isYear(bytes, $0) }.count
        guard years > 1, cells.count == width + 1, cells.count - years > 2, let corner = cells.first,
            CellShapes.isCorner(bytes, corner)
        else { return nil }
        return [Array(cells.dropLast(years)), Array(cells.suffix(years))]
    }

    /// Whether a head closes with a unit in brackets or %, as those of values do.
    func tellsUnit(_ cell: Range<Int>) -> Bool {
        let ends: [StaticString] = [")", "）", "%"]
        return ends.contains { bytes.holds($0, at: cell.upperBound - $0.utf8CodeUnitCount) }
    }

    /// 2024年, 1-7月 and the like.
    private func isTime(_ cell: Range<Int>) -> Bool {
        bytes.holds("年", at: cell.upperBound - 3)
            || bytes[cell.lowerBound].isASCIIDigit && bytes.holds("月", at: cell.upperBound - 3)
    }
}
