import Basics

/// What a piece of text looks like as the cell of a table.
enum CellShapes {
    /// The longest unit behind a number, in bytes.
    private static let longestUnit = 15

    /// Whether a cell holds a number with a sign or unit and nothing else: no year, month or age, which stand in heads.
    static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        // 第5名 is a place.
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
        let times: [StaticString] = ["年", "月", "季", "日", "—", "–", "至", "岁", "周岁", "及", "以"]
        // 2009(%) is a year with the unit of the numbers below it.
        if bytes.holds("(", at: unit.lowerBound), isYear(bytes, cell.lowerBound..<unit.lowerBound) { return false }
        return !times.contains { bytes.holds($0, at: unit.lowerBound) } && !isYear(bytes, cell)
    }

    /// Whether a cell holds 1- and a month, without 月.
    static func isMonths(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let digits = cell.dropFirst(2)
        return bytes.holds("1-", at: cell.lowerBound) && 1...2 ~= digits.count
            && bytes[digits].allSatisfy(\.isASCIIDigit)
    }

    /// Whether a cell holds a year of four digits and nothing else.
    static func isYear(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        guard cell.count == 4, bytes[cell].allSatisfy(\.isASCIIDigit) else { return false }
        return bytes.holds("19", at: cell.lowerBound) || bytes.holds("20", at: cell.lowerBound)
    }

    /// Whether a cell stands for a missing number, or says that nothing changed.
    static func isBlankMark(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        let marks: [StaticString] = [
            "-", "--", "---", "—", "——", "–", "－", "―", "─", "…", "……", "...", "/", "×", "持平", "*", "无", "N/A",
        ]
        return marks.contains { $0.utf8CodeUnitCount == cell.count && bytes.holds($0, at: cell.lowerBound) }
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
            corners.contains { corner in
                let start = words.count - corner.utf8CodeUnitCount
                return start >= 0 && words.holds(corner, at: start)
            }
        }
    }

    /// The longest heading of names, in bytes.
    private static let longestCorner = 18
    private static let corners: [StaticString] = [
        "指标", "项目", "地区", "行业", "名称", "年份", "年度", "月份", "时间", "区域", "科目", "分组", "类别", "分类", "品种", "产品", "县区", "区县",
        "市区",
        "城市", "市州", "省份", "省市", "国家", "园区", "开发区", "高新区", "经开区", "镇街", "街道", "乡镇", "企业", "Item", "Region", "Year", "内容",
    ]

    /// Whether a cell may stand where numbers do.
    static func isValue(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Bool {
        isNumber(bytes, cell) || isYear(bytes, cell) || isBlankMark(bytes, cell)
    }

    /// Whether a line looks like a row whose cells are parted by gaps: of three cells, or of two with a number.
    static func isAligned(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard let cells = RowSeparator.gaps.cells(of: line, bytes) else { return false }
        return cells.count > 2 || cells.last.map { isValue(bytes, $0) } ?? false
    }

    /// Whether two numbers or years with a blank between them close a line, as they do in a printed table.
    static func endsInNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var end = line.upperBound
        for _ in 0..<2 {
            var start = end
            while start > line.lowerBound, numberMark(bytes, start - 1) == 1, bytes[start - 1] != ASCII.space {
                start -= 1
            }
            guard start > line.lowerBound, bytes[start - 1] == ASCII.space,
                isNumber(bytes, start..<end) || isYear(bytes, start..<end)
            else { return false }
            end = start - 1
        }
        return true
    }

    /// Whether a line has marks of running text.
    static func isSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let stops: [StaticString] = ["。", "；", "，", "！", "？", "："]
        return line.contains { index in bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) } }
    }

    /// The length of a digit, or of a mark that numbers are written with.
    private static func numberMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), ASCII.point, ASCII.comma, ASCII.minus, ASCII.space,
            UInt8(ascii: "+"), UInt8(ascii: "%"):
            1
        case 0xE2: bytes.holds("−", at: index) ? 3 : nil
        default: nil
        }
    }
}
