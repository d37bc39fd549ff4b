import Basics
import Vocabulary

/// The marks before the words of a head.
enum HeadMarks {
    /// A year of four digits without 年.
    static func year(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.count == 4, bare[range].allSatisfy(\.isASCIIDigit) else { return nil }
        let year = bare[range].reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
        return 1949...2100 ~= year ? year : nil
    }

    /// The year of a date that lost 年 and 月, which may have been a month, a quarter or more: 20203.
    static func damagedDate(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let rest = range.dropFirst(4)
        guard 1...2 ~= rest.count, bare[rest].allSatisfy(\.isASCIIDigit), bare[rest.lowerBound] != ASCII.zero else {
            return nil
        }
        let number = bare[rest].reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
        return number <= 12 ? year(bare, range.prefix(4)) : nil
    }

    /// The first and the last of several years without 年: 1976-1980.
    static func years(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (Int, Int)? {
        guard range.count >= 9, let first = year(bare, range.prefix(4)), let last = year(bare, range.suffix(4)),
            last > first,
            TimeGrammar.skipRangeMark(bare, range.lowerBound + 4, range.upperBound) == range.upperBound - 4
        else { return nil }
        return (first, last)
    }

    /// 0331, 0630, 0930 and 1231: the year up to there, as companies head what they tell of it.
    static func quarterEnd(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TimeExpression? {
        guard range.count == 4, bare[range].allSatisfy(\.isASCIIDigit) else { return nil }
        switch bare.text(range) {
        case "0331": return TimeExpression(year: .unnamed, part: .quarter(1))
        case "0630": return TimeExpression(year: .unnamed, part: .half(1))
        case "0930": return TimeExpression(year: .unnamed, part: .months(1, 9))
        case "1231": return TimeExpression(year: .unnamed)
        default: return nil
        }
    }

    /// A year and its months up to another without 月, or without 年 as well: 2017年1-8, 20221-8.
    static func yearAndMonths(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TimeExpression? {
        guard 6...11 ~= range.count, let year = year(bare, range.prefix(4)) else { return nil }
        if let (first, last) = markedMonths(bare, range.lowerBound + 4..<range.upperBound) {
            return TimeExpression(year: .explicit(year), part: .months(first, last))
        }
        guard range.count > 6 else { return nil }
        let rest = range.dropFirst(bare.holds("年", at: range.lowerBound + 4) ? 7 : 4)
        guard let last = months(bare.text(rest)) else { return nil }
        return TimeExpression(year: .explicit(year), part: .months(1, last))
    }

    /// The months behind a year with a point, a dash or a slash between them: 2024.1-6, 2024-06, 2024/1-11.
    private static func markedMonths(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (
        first: Int, last: Int
    )? {
        let marks = [ASCII.point, ASCII.minus, UInt8(ascii: "/")]
        guard let mark = range.first, marks.contains(bare[mark]) else { return nil }
        func month(_ digits: Range<Int>) -> Int? {
            guard 1...2 ~= digits.count, bare[digits].allSatisfy(\.isASCIIDigit) else { return nil }
            let month = bare[digits].reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
            return 1...12 ~= month ? month : nil
        }
        let rest = mark + 1..<range.upperBound
        if let only = month(rest) { return (only, only) }
        let dash = rest.first { bare[$0] == ASCII.minus }
        guard let dash, bare[mark] != ASCII.minus, let first = month(rest.lowerBound..<dash),
            let last = month(dash + 1..<rest.upperBound), first < last
        else { return nil }
        return (first, last)
    }

    /// A year with the letter of what companies tell of it: 2023A was done, 2025E is expected.
    static func accountYear(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (year: Int, status: Status)? {
        guard range.count == 5, let year = year(bare, range.dropLast()) else { return nil }
        switch bare[range.upperBound - 1] {
        case UInt8(ascii: "A"): return (year, .actual)
        case UInt8(ascii: "E"), UInt8(ascii: "F"), UInt8(ascii: "P"): return (year, .forecast)
        default: return nil
        }
    }

    /// A year of four digits without 年 before words: 2021国家级经开区排名.
    static func openingYear(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let end = range.lowerBound + 4
        guard end + 6 <= range.upperBound, 0xE4...0xE9 ~= bare[end],
            !["年", "至", "个", "家", "元", "万", "亿", "人"].contains(where: { bare.holds($0, at: end) })
        else { return nil }
        return year(bare, range.lowerBound..<end)
    }

    /// The year that is held against another: 2005 in 2005比2004 and 2024年较2023年.
    static func comparedYear(_ words: String) -> Int? {
        guard words.utf8.count >= 11, words.utf8.first?.isASCIIDigit ?? false,
            let mark = ["比", "较"].first(where: { words.contains($0) })
        else { return nil }
        let parts = words.split(separator: Character(mark)).map { $0.hasSuffix("年") ? $0.dropLast() : $0 }
        let years = parts.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        return parts.count == 2 && years.count == 2 && years.allSatisfy({ 1949...2100 ~= $0 }) ? years[0] : nil
    }

    /// The last month of 1-11, without 月.
    static func months(_ words: String) -> Int? {
        guard words.begins(with: "1-"), let month = Int(words.dropFirst(2)), 2...12 ~= month else { return nil }
        return month
    }

    /// Marks before the words: numbers of lists, # and 其中, dashes; what they say of the head, and where the words begin.
    static func opening(
        _ vocabulary: Vocabulary, _ bare: UnsafeBufferPointer<UInt8>, _ head: inout TableHead
    ) -> Range<Int> {
        var start = 0
        scan: while start < bare.count {
            if let found = vocabulary.tableWords.longest(in: bare, at: start, end: bare.count) {
                if found.words.contains(.note) { head.roles.append(.note) }
                if found.words.contains(.part), start + found.length < bare.count {
                    head.isPart = true
                    if bare[start] >= 0x80 { head.isListed = true }
                    start += found.length
                    continue scan
                }
            }
            // No mark begins as Chinese letters do.
            let marks: [StaticString] =
                0xE4...0xE9 ~= bare[start] ? [] : ["——", "—", "--", "-", "·", "•", "*", ":", "、", "★", "▲", "△", "◆"]
            for mark in marks where bare.holds(mark, at: start) && start + mark.utf8CodeUnitCount < bare.count {
                start += mark.utf8CodeUnitCount
                continue scan
            }
            guard let number = listNumber(bare, start) else { break }
            head.isNumbered = true
            start = number
        }
        return start..<bare.count
    }

    /// The end of 一、 or 1. or 1、 at a byte.
    private static func listNumber(_ bare: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard let number = Numerals.chinese(bare, at: start, end: bare.count)?.end ?? digits(bare, start) else {
            return nil
        }
        let marks: [StaticString] = ["、", ".", "．", "。"]
        for mark in marks where bare.holds(mark, at: number) {
            let after = number + mark.utf8CodeUnitCount
            return after < bare.count && !bare[after].isASCIIDigit ? after : nil
        }
        return nil
    }

    private static func digits(_ bare: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let end = Numerals.endOfDigits(bare, at: start, end: bare.count)
        return end > start && end - start <= 2 ? end : nil
    }
}
