import Basics

/// A day that stands alone above a table, as pages and offices date what they tell: 2025-02-10, [2025/2/10], 市统计局
/// 2025年2月10日, 2025-02-10 10:22. It says when the figures were told, and mostly not of what time they are.
struct StampedDay {
    /// Whether it is the last of its month, as the day of an account is: 2024年12月31日.
    private(set) var isLastOfMonth = false
    /// Whether it may be the day of the figures where nothing else gives a time: it is written with 年, by itself.
    private(set) var mayBeOfFigures = false
    /// The year that it lies in.
    private(set) var year = 0

    /// The longest line that is looked at, in bytes.
    private static let longest = 90

    /// Reads a line; none where it holds anything but a day.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        guard line.count <= Self.longest, let first = line.first(where: { bytes[$0].isASCIIDigit }) else { return nil }
        let words = CellBlanks.trimmed(bytes, line.lowerBound..<first)
        guard Self.isPublisher(bytes, words, before: first) else { return nil }
        var index = first
        guard let year = Self.number(bytes, &index, line.upperBound, digits: 4...4), 1949...2100 ~= year,
            let mark = Self.marks.first(where: { bytes.holds($0.year, at: index) })
        else { return nil }
        index += mark.year.utf8CodeUnitCount
        guard let month = Self.number(bytes, &index, line.upperBound, digits: 1...2), 1...12 ~= month,
            bytes.holds(mark.month, at: index)
        else { return nil }
        index += mark.month.utf8CodeUnitCount
        guard let day = Self.number(bytes, &index, line.upperBound, digits: 1...2), 1...31 ~= day else { return nil }
        for end in ["日", "号"] as [StaticString] where bytes.holds(end, at: index) { index += 3 }
        guard Self.closes(bytes, index..<line.upperBound) else { return nil }
        isLastOfMonth = day == Self.days(of: month, year)
        mayBeOfFigures = isLastOfMonth || words.isEmpty && bytes.holds("年", at: first + 4)
        self.year = year
    }

    /// What may stand behind the year and behind the month.
    private static let marks: [(year: StaticString, month: StaticString)] = [
        ("年", "月"), ("-", "-"), ("/", "/"), (".", "."),
    ]

    /// The number at a place, which is passed over.
    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int, digits: ClosedRange<Int>
    ) -> Int? {
        let stop = Numerals.endOfDigits(bytes, at: index, end: end)
        guard digits ~= stop - index else { return nil }
        defer { index = stop }
        return bytes[index..<stop].reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
    }

    /// Whether nothing stands before a day but a bracket, the name of its line (日期：) or, before a blank, an office.
    private static func isPublisher(
        _ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>, before day: Int
    ) -> Bool {
        guard let last = words.last else { return true }
        if words.count <= 3,
            opening.contains(where: { $0.utf8CodeUnitCount == words.count && bytes.holds($0, at: words.lowerBound) })
        {
            return true
        }
        if bytes[last] == UInt8(ascii: ":") || bytes.holds("：", at: last - 2) {
            return words.contains { bytes.holds("日期", at: $0) || bytes.holds("时间", at: $0) }
                && !bytes.holds("统计", at: words.lowerBound)
        }
        return words.upperBound < day && offices.contains { bytes.holds($0, at: words.upperBound - 3) }
    }

    private static let opening: [StaticString] = ["[", "(", "（", "【", "〔", "［"]
    /// What closes the name of an office, a paper or a site.
    private static let offices: [StaticString] = [
        "局", "办", "网", "委", "会", "部", "厅", "院", "处", "社", "报", "府", "心", "站", "司", "科",
    ]

    /// Whether nothing stands behind a day but the hour, the day of the week and a bracket.
    private static func closes(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
        var index = CellBlanks.skip(bytes, rest.lowerBound, rest.upperBound)
        for week in ["星期", "周"] as [StaticString] where bytes.holds(week, at: index) {
            index += week.utf8CodeUnitCount + 3
        }
        index = CellBlanks.skip(bytes, min(index, rest.upperBound), rest.upperBound)
        let hasHour = index < rest.upperBound && bytes[index].isASCIIDigit
        while index < rest.upperBound, bytes[index].isASCIIDigit || hasHour && bytes[index] == UInt8(ascii: ":") {
            index += 1
        }
        index = CellBlanks.skip(bytes, index, rest.upperBound)
        let closing: [StaticString] = ["]", ")", "）", "】", "〕", "］"]
        if let mark = closing.first(where: { bytes.holds($0, at: index) }) { index += mark.utf8CodeUnitCount }
        return index >= rest.upperBound
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
