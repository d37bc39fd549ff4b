import Basics
import Vocabulary

/// The signs around the numbers of cells.
enum CellMarks {
    /// ≥, ＞ and the like, and how long they are.
    static func bound(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Qualifier, Int)? {
        let marks: [(StaticString, Qualifier)] = [
            ("≥", .atLeast), ("≧", .atLeast), (">=", .atLeast), (">", .atLeast), ("＞", .atLeast), ("﹥", .atLeast),
            ("≤", .atMost), ("≦", .atMost), ("<=", .atMost), ("<", .atMost), ("＜", .atMost), ("﹤", .atMost),
            ("≈", .about), ("~", .about), ("～", .about), ("±", .about),
        ]
        guard bytes[index] < 0x30 || bytes[index] > 0x39 else { return nil }
        return marks.first { bytes.holds($0.0, at: index) }.map { ($0.1, $0.0.utf8CodeUnitCount) }
    }

    /// ↑ and ↓.
    static func arrow(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (MeasureWord, Int)? {
        guard bytes[index] == 0xE2 else { return nil }
        for mark in ["↑", "▲", "△"] as [StaticString] where bytes.holds(mark, at: index) {
            return (MeasureWord(measure: .growth, isNegative: false, companion: .percent), 3)
        }
        for mark in ["↓", "▼", "▽"] as [StaticString] where bytes.holds(mark, at: index) {
            return (MeasureWord(measure: .growth, isNegative: true, companion: .percent), 3)
        }
        return nil
    }

    /// A sign before a number that says nothing.
    static func idle(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let marks: [StaticString] = ["+", "＋", ":", "：", "￥", "¥"]
        return marks.first { bytes.holds($0, at: index) }?.utf8CodeUnitCount
    }

    /// A minus sign before a digit.
    static func minus(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let marks: [StaticString] = ["-", "−", "－", "–", "负"]
        return marks.first { bytes.holds($0, at: index) }?.utf8CodeUnitCount
    }

    /// A mark that leads to a note below the table: ①, ¹, *, [1], 注1.
    static func footnote(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
        let (scalar, length) = bytes.scalar(at: index)
        switch scalar {
        case 0x2460...0x2473, 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2A, 0x203B: return length
        case 0x5B, 0x3014:
            var after = index + length
            while after < end, bytes[after].isASCIIDigit { after += 1 }
            guard after > index + length, after < end else { return nil }
            let close = bytes.scalar(at: after)
            return close.value == 0x5D || close.value == 0x3015 ? after + close.length - index : nil
        default: return nil
        }
    }
}

/// Blanks of all kinds in cells.
enum CellBlanks {
    /// The length of a blank at a byte.
    static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        switch bytes[index] {
        case ASCII.space, ASCII.tab, ASCII.newline: return 1
        case 0xC2, 0xE2, 0xE3:
            let (scalar, length) = bytes.scalar(at: index)
            return scalar == 0x3000 || scalar == 0xA0 || 0x2002...0x200B ~= scalar ? length : nil
        default: return nil
        }
    }

    /// The next byte that is no blank.
    static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, let length = blank(bytes, index) { index += length }
        return index
    }

    /// A range without blanks at its ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        let start = skip(bytes, range.lowerBound, range.upperBound)
        var end = range.upperBound
        while end > start {
            let length = bytes.scalar(before: end).length
            guard let blank = blank(bytes, end - length), blank == length else { break }
            end -= length
        }
        return start..<end
    }
}

/// Digits of cells: groups may be parted by commas of either width or by single blanks.
enum CellDigits {
    /// The number at a byte.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Numerals.Number? {
        guard let first = Numerals.arabic(bytes, at: start, end: end) else { return nil }
        guard first.value.exponent == 0, first.end - start <= 3, var found = group(first, bytes, end) else {
            return first
        }
        while found.value.exponent == 0, let next = group(found, bytes, end) { found = next }
        return found
    }

    /// A number with the group of three digits behind a blank or a full-width comma.
    private static func group(
        _ number: Numerals.Number, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int
    ) -> Numerals.Number? {
        let marks: [StaticString] = [" ", "，", "\u{A0}", "\u{2009}"]
        guard let mark = marks.first(where: { bytes.holds($0, at: number.end) }) else { return nil }
        let start = number.end + mark.utf8CodeUnitCount
        guard start + 3 <= end, bytes[start..<start + 3].allSatisfy(\.isASCIIDigit),
            let next = Numerals.arabic(bytes, at: start, end: end)
        else { return nil }
        let digits = Numerals.endOfDigits(bytes, at: start, end: end) - start
        guard digits == 3, let value = number.value.scaled(byPowerOfTen: 3).adding(next.value) else { return nil }
        return (value, next.end)
    }
}
