import Basics

/// Takes blanks out of words, numbers and units: `超420 亿元`, `25 个以 上`. Blanks that part the words of a headline,
/// names or columns stay.
enum StrayBlanks {
    /// Longer gaps are columns.
    private static let longestGap = 2

    static func remove(_ revision: inout Revision) {
        let text = revision.text
        var start = 0
        while start < text.count {
            let end = text.endOfLine(from: start)
            remove(&revision, in: text.trimmed(start..<end))
            start = end + 1
        }
    }

    private static func remove(_ revision: inout Revision, in line: Range<Int>) {
        let text = revision.text
        var isProse: Bool?
        var isRow: Bool?
        var isWithinRows: Bool?
        var index = line.lowerBound
        while index < line.upperBound {
            index = text.nextBlank(from: index, to: line.upperBound)
            guard index < line.upperBound else { break }
            var end = index
            var count = 0
            while end < line.upperBound, case let next = text.blankLength(at: end), next > 0 {
                end += next
                count += next == 1 && text[end - 1] == ASCII.tab ? longestGap + 1 : 1
            }
            // Blanks part the cells of a table in one line.
            if isWithinRows == nil { isWithinRows = OneLineRows.mayStand(text, line) }
            if isWithinRows == true { return }
            let isGap = end - index > 1
            if isGap, isRow == nil { isRow = CellShapes.isAligned(text, line) }
            if count <= longestGap, end < line.upperBound, !isGap || isRow != true {
                // 一、粮食总产量 万吨 8.16 0.40 is a row, whatever marks its name has.
                if isProse == nil { isProse = text.isProse(line) && !CellShapes.endsInNumbers(text, line) }
                if isStray(text, index, end, line, isProse: isProse ?? false) { revision.drop(index..<end, .blank) }
            }
            index = end
        }
    }

    /// Whether a blank has no business between the letters on its two sides.
    private static func isStray(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ line: Range<Int>, isProse: Bool
    ) -> Bool {
        let left = text.scalar(before: start).value
        let right = text.scalar(at: end).value
        if Joints.closes(right) { return left.isHan || left.isASCIIDigit || Joints.closes(left) }
        if Joints.opens(left) { return (right.isHan || right.isASCIIDigit) && isClosed(text, end, line) }
        if left.isASCIIDigit {
            if isListNumber(text, start, line) { return isYear(text, start, end, line) }
            if right == 0x25 { return true }
            guard right.isHan else { return false }
            if Joints.beginsUnit(right), !isCountsName(text, end), !opensBase(text, end) { return true }
            return isProse && !isSectionNumber(text, start, line)
        }
        if left == 0x25 { return isProse && right.isHan }
        guard isProse, left.isHan || Joints.isMark(left) else { return false }
        return right.isHan || right.isASCIIDigit || Joints.opens(right)
    }

    /// Whether the next bracket behind a place closes: 增长( 投资(亿元) has one that was cut off.
    private static func isClosed(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ line: Range<Int>) -> Bool {
        var index = start
        while index < line.upperBound, index - start < longestBracket {
            let (scalar, length) = text.scalar(at: index)
            if scalar == 0x28 || scalar == 0xFF08 { return false }
            if Joints.closes(scalar) { return true }
            index += length
        }
        return true
    }

    /// How far the end of a bracket is looked for, in bytes.
    private static let longestBracket = 120

    /// Whether the line begins with 9—1 or 1--2 up to a place, which numbers a section or a table.
    private static func isSectionNumber(_ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ line: Range<Int>) -> Bool {
        let before = UnsafeBufferPointer(rebasing: text[line.lowerBound..<end])
        return before.count <= 12 && !before.allSatisfy(\.isASCIIDigit)
            && before.allSatisfy { $0.isASCIIDigit || $0 == ASCII.minus || $0 == ASCII.space || $0.isDashByte }
    }

    /// 户数, 人数: the name of a count begins like a unit.
    private static func isCountsName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        text.holds("数", at: start + text.scalar(at: start).length)
    }

    /// 以上年价格为100 behind 以上月价格为100 heads another column: what is held against a base is no bound.
    private static func opensBase(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        text.holds("以上年", at: start) || text.holds("以上月", at: start)
    }

    /// 2026 年重点工作: whether the number that the line begins with is a year, which numbers no list.
    private static func isYear(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ line: Range<Int>
    ) -> Bool {
        start - line.lowerBound == 4 && text.holds("年", at: end)
    }

    /// Whether only digits stand between the line's beginning and a place.
    private static func isListNumber(_ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ line: Range<Int>) -> Bool {
        !text[line.lowerBound..<end].contains { !$0.isASCIIDigit }
    }
}

extension UInt8 {
    /// Whether it is one of the bytes of — or –.
    fileprivate var isDashByte: Bool { self == 0xE2 || self == 0x80 || self == 0x94 || self == 0x93 }
}
