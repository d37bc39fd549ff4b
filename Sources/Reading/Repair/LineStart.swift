import Basics

/// What the beginning of a line says: whether it is a heading, a list item, a row.
struct LineStart {
    /// Whether the line is whole by its kind: a heading, a row of a table, a rule.
    private(set) var standsAlone = false
    /// Whether something new begins here: one of those, or an item, a speaker, a quotation.
    private(set) var beginsAnew = false
    /// Whether it begins with a bullet or a number.
    private(set) var isItem = false
    /// Whether it begins with 第一，: a point of a list, or the rank that ends the words of the line before.
    private(set) var mayBeRank = false

    init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start < text.count else { return }
        let byte = text[start]
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "="): standsAlone = true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "_"):
            let next = start + 1 < text.count ? text[start + 1] : ASCII.newline
            standsAlone = next == byte && text.holds("---", at: start)
            beginsAnew =
                next == ASCII.space || next == ASCII.newline || next == byte
                || (byte == ASCII.minus && !next.isASCIIDigit)
        case ASCII.greater, ASCII.ampersand: beginsAnew = true
        case UInt8(ascii: "["), UInt8(ascii: "!"):
            beginsAnew = text.holds("[^", at: start) || text.holds("![", at: start)
        case UInt8(ascii: "("): beginsAnew = Self.isBracketedNumber(text, start + 1)
        case 0x30...0x39: beginsAnew = Self.isNumber(text, start)
        default:
            guard byte >= 0xE2 else { return }
            isItem = Self.isMark(text, start) || Self.isSection(text, start)
            beginsAnew = isItem || Self.isSpeaker(text, start)
            mayBeRank = isItem && text.holds("第", at: start)
            return
        }
        isItem = beginsAnew
        if standsAlone { beginsAnew = true }
    }

    /// `1.`, `2、`, `3）` before something that is no digit.
    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < text.count, index - start <= 3, text[index].isASCIIDigit { index += 1 }
        guard index < text.count, index - start <= 3 else { return false }
        let isMarked =
            text[index] == ASCII.point || text[index] == 0x29 || text.holds("、", at: index)
            || text.holds("．", at: index)
            || text.holds("）", at: index)
        guard isMarked, index + 1 < text.count else { return false }
        return !(text[index] == ASCII.point && text[index + 1].isASCIIDigit)
    }

    /// `一）` behind an opening bracket: a number of at most three characters and nothing else.
    private static func isBracketedNumber(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        for count in 0..<4 where index < text.count {
            let (scalar, length) = text.scalar(at: index)
            if scalar == 0x29 || scalar == 0xFF09 { return count > 0 }
            guard scalar.isASCIIDigit || scalar.isChineseNumeral else { return false }
            index += length
        }
        return false
    }

    /// Bullets and numbers in circles.
    private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let (scalar, length) = text.scalar(at: start)
        if scalar == 0xFF08 { return isBracketedNumber(text, start + length) }
        if 0x4E00...0x9FFF ~= scalar { return false }
        return marks.contains(scalar) || (0x2460...0x249B).contains(scalar) || (0x2776...0x2793).contains(scalar)
            || (0x1F300...0x1FAFF).contains(scalar)
    }

    private static let marks = Set("●■◆▲○□◇△•·►▪★☆→※【①—▶◎".unicodeScalars.map(\.value))

    /// 一、 一是 第一， 图1 表2
    private static func isSection(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        var (scalar, length) = text.scalar(at: index)
        if scalar == 0x56FE || scalar == 0x8868 {
            return index + 3 < text.count && text[index + 3].isASCIIDigit
        }
        if scalar == 0x7B2C { index += length }
        var count = 0
        while index < text.count, count < 4 {
            (scalar, length) = text.scalar(at: index)
            guard scalar.isChineseNumeral else { break }
            index += length
            count += 1
        }
        guard count > 0, index < text.count else { return false }
        scalar = text.scalar(at: index).value
        return scalar == 0x3001 || scalar == 0x662F || (index > start + 3 && (scalar == 0xFF0C || scalar == 0x7AE0))
    }

    /// 记者： and other names of up to four characters before a colon.
    private static func isSpeaker(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        for _ in 0..<7 where index < text.count {
            let (scalar, length) = text.scalar(at: index)
            if scalar == 0xFF1A || scalar == 0x3A { return index > start }
            guard scalar.isHan else { return false }
            index += length
        }
        return false
    }
}
