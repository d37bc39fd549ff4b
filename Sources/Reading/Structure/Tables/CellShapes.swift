import Basics

/// What a piece of text looks like as the cell of a table.
enum CellShapes {
    /// The longest unit behind a number, in bytes.
    private static let longestUnit = 15

    /// Whether a cell holds a number with a sign or unit and nothing else: no year, month or age, which stand in heads.
    static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        // 第5名 is a place.
        let cell = withoutRemark(bytes, cell)
        var end = cell.lowerBound + (bytes.holds("第", at: cell.lowerBound) ? 3 : 0)
        var lastDigit: Int?
        while end < cell.upperBound, let length = numberMark(bytes, end) {
            if bytes[end].isASCIIDigit { lastDigit = end }
            end += length
        }
        guard let lastDigit, !bytes[lastDigit..<end].contains(ASCII.point),
            !bytes[lastDigit..<end].contains(ASCII.minus)
        else { return false }
        let unit = bytes.trimmed(end..<cell.upperBound)
        guard unit.count <= longestUnit, !bytes[unit].contains(where: \.isASCIIDigit) else { return false }
        let times: [StaticString] = ["年", "月", "季", "日", "—", "–", "至", "岁", "周岁", "及", "以", "、"]
        // 2009(%) is a year with the unit of the numbers below it.
        if bytes.holds("(", at: unit.lowerBound), isYear(bytes, cell.lowerBound..<unit.lowerBound) { return false }
        return !times.contains { bytes.holds($0, at: unit.lowerBound) } && !isYear(bytes, cell)
            && !isQuarterEnd(bytes, cell) && !isYearAndMonths(bytes, cell)
    }

    /// Whether a number that opens a cell has letters behind it, so that it may be a name: 5L桶装.
    static func endsInLetters(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        guard let last = cell.last else { return false }
        return !bytes[last].isASCIIDigit && bytes[last] != UInt8(ascii: "%") && bytes[last] != ASCII.point
    }

    /// Whether a cell holds a year and months up to another that lost 年 and 月: 20221-8.
    static func isYearAndMonths(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        if isDatedMonths(bytes, cell) { return true }
        guard 7...8 ~= cell.count, bytes.holds("20", at: cell.lowerBound),
            bytes[cell.lowerBound + 4] == UInt8(ascii: "1"),
            bytes[cell.lowerBound + 5] == ASCII.minus
        else { return false }
        let digits = cell.lowerBound + 6..<cell.upperBound
        return bytes[cell.lowerBound..<cell.lowerBound + 4].allSatisfy(\.isASCIIDigit)
            && bytes[digits].allSatisfy(\.isASCIIDigit)
    }

    /// Whether a cell holds a year and its months with marks between them: 2024.1-6, 2024-06, 2024/1-11. 2024.06 may be an
    /// amount.
    private static func isDatedMonths(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        guard 7...10 ~= cell.count, isYear(bytes, cell.lowerBound..<cell.lowerBound + 4) else { return false }
        let rest = cell.dropFirst(5)
        let dashes = rest.filter { bytes[$0] == ASCII.minus }
        switch bytes[cell.lowerBound + 4] {
        case ASCII.minus: return rest.count == 2 && bytes[rest].allSatisfy(\.isASCIIDigit)
        case ASCII.point, UInt8(ascii: "/"):
            guard let dash = dashes.first, dashes.count == 1 else { return false }
            let parts = [rest.lowerBound..<dash, dash + 1..<rest.upperBound]
            return parts.allSatisfy { 1...2 ~= $0.count && bytes[$0].allSatisfy(\.isASCIIDigit) }
        default: return false
        }
    }

    /// The longest remark behind a number, in bytes.
    private static let longestRemark = 30

    /// A cell without a mark that bounds its number, and without the remark in brackets behind it: ~180(估算), 42.2（+8.9%）.
    private static func withoutRemark(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Range<Int> {
        guard let first = cell.first, let last = cell.last, mayHaveRemark(bytes[first], bytes[last]) else {
            return cell
        }
        let marks: [StaticString] = ["~", "～", "≈", "约", "预计"]
        let mark = marks.first { bytes.holds($0, at: cell.lowerBound) } ?? bound(bytes, cell)
        var number = min(cell.upperBound, cell.lowerBound + (mark?.utf8CodeUnitCount ?? 0))..<cell.upperBound
        let pairs: [(StaticString, StaticString)] = [("(", ")"), ("（", "）")]
        for (open, close) in pairs where bytes.holds(close, at: cell.upperBound - close.utf8CodeUnitCount) {
            guard let start = number.first(where: { bytes.holds(open, at: $0) }), start > number.lowerBound,
                cell.upperBound - start <= longestRemark,
                bytes[start - 1].isASCIIDigit || bytes[start - 1] == UInt8(ascii: "+"),
                !isYear(bytes, number.lowerBound..<start)
            else { continue }
            number = number.lowerBound..<start
        }
        return number.isEmpty || !bytes[number].contains(where: \.isASCIIDigit) ? cell : number
    }

    /// The mark of a bound before digits alone: ≥400.
    private static func bound(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> StaticString? {
        let marks: [StaticString] = ["≥", "≤", "≧", "≦", "＞", "＜", ">=", "<=", ">", "<"]
        return marks.first { mark in
            let digits = cell.dropFirst(mark.utf8CodeUnitCount)
            return bytes.holds(mark, at: cell.lowerBound) && !digits.isEmpty
                && bytes[digits].allSatisfy { $0.isASCIIDigit || $0 == ASCII.point || $0 == ASCII.comma }
        }
    }

    /// Whether a cell opens as such marks do, or closes with a bracket, by its first and last byte.
    private static func mayHaveRemark(_ first: UInt8, _ last: UInt8) -> Bool {
        last == UInt8(ascii: ")") || last == 0x89 || first == UInt8(ascii: "~") || first == UInt8(ascii: ">")
            || first == UInt8(ascii: "<") || first == 0xE2 || first == 0xE7
            || first == 0xE9 || first == 0xEF
    }

    /// Whether a cell holds month and day of the end of a quarter, as the accounts of companies head their rows: 0331.
    static func isQuarterEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let days: [StaticString] = ["0331", "0630", "0930", "1231", "03-31", "06-30", "09-30", "12-31"]
        return days.contains { $0.utf8CodeUnitCount == cell.count && bytes.holds($0, at: cell.lowerBound) }
    }

    /// Whether a line is the number, the unit or the stamp of a table or page, and no cell: 表1:, 单位:万元, 发布时间:….
    static func isCaption(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let openings: [StaticString] = [
            "单位:", "单位：", "计量单位:", "计量单位：", "附表", "续表", "附件", "字号:", "字号：", "发布", "信息来源", "来源:", "来源：", "资料来源",
            "作者:", "访问", "浏览", "点击",
        ]
        if openings.contains(where: { bytes.holds($0, at: cell.lowerBound) }) { return true }
        let after = cell.lowerBound + 3
        return bytes.holds("表", at: cell.lowerBound) && after < cell.upperBound
            && (bytes[after].isASCIIDigit || bytes[after] == ASCII.space
                || chineseDigits.contains { bytes.holds($0, at: after) })
    }

    private static let chineseDigits: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", ":", "："]

    /// Whether a cell holds 1- and a month, without 月.
    static func isMonths(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let digits = cell.dropFirst(2)
        return bytes.holds("1-", at: cell.lowerBound) && 1...2 ~= digits.count
            && bytes[digits].allSatisfy(\.isASCIIDigit)
    }

    /// Whether a cell holds a year of four digits and nothing else, or the first and the last of several: 1976-1980.
    static func isYear(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        if cell.count == 9, bytes[cell.lowerBound + 4] == ASCII.minus {
            return isYear(bytes, cell.lowerBound..<cell.lowerBound + 4)
                && isYear(bytes, cell.lowerBound + 5..<cell.upperBound)
        }
        guard cell.count == 4, bytes[cell].allSatisfy(\.isASCIIDigit) else { return false }
        return bytes.holds("19", at: cell.lowerBound) || bytes.holds("20", at: cell.lowerBound)
    }

    /// Whether a cell stands for a missing number, or says that nothing changed.
    static func isBlankMark(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let marks: [StaticString] = [
            "-", "--", "---", "—", "——", "–", "－", "―", "─", "…", "……", "...", "/", "×", "持平", "*", "无", "N/A", "不设要求",
            "不作要求",
            "无要求", "不限", "不考核", "不参与", "暂无", "待定", "空缺",
        ]
        return marks.contains { $0.utf8CodeUnitCount == cell.count && bytes.holds($0, at: cell.lowerBound) }
            || isDamagedNumber(bytes, cell) || isBracketedNumber(bytes, cell)
    }

    /// Whether a cell holds a whole number in brackets, as what is not counted with the others: (827).
    private static func isBracketedNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let pairs: [(StaticString, StaticString)] = [("(", ")"), ("（", "）")]
        return pairs.contains { open, close in
            let inner = cell.dropFirst(open.utf8CodeUnitCount).dropLast(close.utf8CodeUnitCount)
            return bytes.holds(open, at: cell.lowerBound) && !inner.isEmpty && bytes[inner].allSatisfy(\.isASCIIDigit)
                && !isYear(bytes, inner)
                && bytes.holds(close, at: inner.upperBound)
        }
    }

    /// Whether a cell is a number in which a digit was read as a letter or not at all, so that none is left: 8l0.76, 1417.?63.
    static func isDamagedNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        guard 4...14 ~= cell.count, bytes[cell.lowerBound].isASCIIDigit || bytes[cell.lowerBound] == ASCII.minus,
            bytes[cell.upperBound - 1].isASCIIDigit
        else { return false }
        var (digits, others) = (0, 0)
        for byte in bytes[cell] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "?"):
                others += 1
            case ASCII.point, ASCII.minus: break
            default: return false
            }
        }
        return 1...2 ~= others && digits >= 3
    }

    /// Whether a cell holds several numbers with single blanks between them, rather than one in groups of three digits.
    static func isRunOfNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        var start = cell.lowerBound
        var count = 0
        var isGrouped = true
        while start < cell.upperBound {
            let end = bytes[start..<cell.upperBound].firstIndex(of: ASCII.space) ?? cell.upperBound
            guard end > start, isNumber(bytes, start..<end) else { return false }
            let digits = bytes[start..<end].prefix(while: \.isASCIIDigit).count
            if count > 0 ? digits != 3 : digits > 3 { isGrouped = false }
            count += 1
            start = end + 1
        }
        return count > 1 && !isGrouped
    }

    /// Whether a cell heads the names of rows, blanks between its letters or not: 指 标.
    static func isCorner(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let words = bytes[cell].filter { $0 > ASCII.space }
        guard words.count <= longestCorner, !words.contains(where: \.isASCIIDigit) else { return false }
        return words.withUnsafeBufferPointer { words in
            // 人均地区 goes on with 生产总值.
            !(["人均", "平均"] as [StaticString]).contains { words.holds($0, at: 0) }
                && corners.contains { corner in
                    let start = words.count - corner.utf8CodeUnitCount
                    return start >= 0 && words.holds(corner, at: start)
                }
        }
    }

    /// Whether a cell is a heading of names of few letters, as opens the heads of a table.
    static func isShortCorner(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        bytes[cell].count { $0 > ASCII.space } <= shortCorner && isCorner(bytes, cell)
    }

    /// Whether a cell heads the units of rows.
    static func headsUnits(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let headings: [StaticString] = ["单位", "计量单位"]
        return headings.contains { $0.utf8CodeUnitCount == cell.count && bytes.holds($0, at: cell.lowerBound) }
    }

    /// The longest heading of names, in bytes, and the longest that is one without doubt.
    private static let longestCorner = 18
    private static let shortCorner = 12
    private static let corners: [StaticString] = [
        "指标", "项目", "地区", "行业", "名称", "年份", "年度", "月份", "时间", "区域", "科目", "分组", "类别", "分类", "品种", "产品", "县区", "区县",
        "市区",
        "城市", "市州", "省份", "省市", "国家", "园区", "开发区", "高新区", "经开区", "镇街", "街道", "乡镇", "企业", "Item", "Region", "Year", "内容",
    ]

    /// Whether a cell may stand where numbers do.
    static func isValue(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        isNumber(bytes, cell) || isYear(bytes, cell) || isBlankMark(bytes, cell)
    }

    /// The most lines without words between a cell and the next.
    private static let mostBareLines = 6

    /// Whether a line opens with `# ` and holds the name of a part in a table whose cells stand one a line: # 住宅, and in the
    /// next line with words 3579, bars or not. A heading has no number alone below it.
    static func isPartAboveNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count > 2, bytes[line.lowerBound] == UInt8(ascii: "#"), bytes[line.lowerBound + 1] == ASCII.space
        else { return false }
        var start = bytes.endOfLine(from: line.upperBound) + 1
        for _ in 0..<mostBareLines where start < bytes.count {
            let end = bytes.endOfLine(from: start)
            var cell = bytes.trimmed(start..<end)
            while !cell.isEmpty, bytes[cell.upperBound - 1] == UInt8(ascii: "|") {
                cell = bytes.trimmed(cell.lowerBound..<cell.upperBound - 1)
            }
            if !cell.isEmpty { return cell.count <= longestNumber && isNumber(bytes, cell) }
            start = end + 1
        }
        return false
    }

    /// The longest number with its unit, in bytes.
    private static let longestNumber = 40

    /// Whether a line looks like a row whose cells are parted by gaps: of three cells, or of two with a number.
    static func isAligned(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard let cells = RowSeparator.gaps.cells(of: line, bytes) else { return false }
        return cells.count > 2 || cells.last.map { isValue(bytes, $0) } ?? false
    }

    /// Whether two numbers or years with a blank between them close a line, as they do in a printed table; the first may
    /// have a unit.
    static func endsInNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard let last = lastWord(bytes, line), last.lowerBound > line.lowerBound,
            bytes[last].allSatisfy({ $0 < 0x80 || $0 == 0xE2 || $0 == 0x88 || $0 == 0x92 }),
            let first = lastWord(bytes, line.lowerBound..<last.lowerBound - 1), first.lowerBound > line.lowerBound
        else { return false }
        return [last, first].allSatisfy { isNumber(bytes, $0) || isYear(bytes, $0) }
    }

    /// Whether the last cell of a row between bars is a number, whether a bar closes the row or not.
    static func endsInBarredNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let bar = UInt8(ascii: "|")
        guard let last = line.last(where: { bytes[$0] != bar && bytes[$0] != ASCII.space }),
            let before = (line.lowerBound..<last).last(where: { bytes[$0] == bar })
        else { return false }
        return isNumber(bytes, bytes.trimmed(before + 1..<last + 1))
    }

    /// The word that closes a line, behind its last blank.
    private static func lastWord(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
        var start = line.upperBound
        while start > line.lowerBound, bytes[start - 1] != ASCII.space { start -= 1 }
        return start < line.upperBound ? start..<line.upperBound : nil
    }

    /// Whether a line has marks of running text.
    static func isSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let stops: [StaticString] = ["。", "；", "，", "！", "？", "："]
        return line.contains { index in bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) } }
    }

    /// Signs and arrows of three bytes.
    private static let wideMarks: [StaticString] = ["−", "－", "＋", "％", "↑", "↓", "▲", "▼"]

    /// The length of a digit, or of a mark that numbers are written with.
    private static func numberMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), ASCII.point, ASCII.comma, ASCII.minus, ASCII.space,
            UInt8(ascii: "+"), UInt8(ascii: "%"):
            1
        case 0xE2, 0xEF: wideMarks.contains { bytes.holds($0, at: index) } ? 3 : nil
        default: nil
        }
    }
}
