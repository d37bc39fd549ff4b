import Basics

/// A number as it stands in a text, with the 万 or 亿 that closes it.
struct NumberText {
    /// The number before its closing scale: 105 of 一百零五万.
    var value: ExactDecimal
    /// The other end of 两三百 and 三五.
    var upper: ExactDecimal?
    /// The power of ten of the closing 万, 亿 or 万亿; 0 where none stands there.
    var scale = 0
    /// Where the number ends.
    var valueEnd: Int
    /// The closing scale's bytes.
    var scaleRange: Range<Int>
    /// Whether all of it is one Chinese digit or scale, which is often part of a word.
    var isSingleLetter = false

    /// Where number and scale end.
    var end: Int { max(valueEnd, scaleRange.upperBound) }
}

/// The large scales behind a number, in one row: 万, 亿, 万亿, 万万.
enum Scales {
    /// Reads the row at an index.
    static func large(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (power: Int, range: Range<Int>)? {
        var index = start
        var power = 0
        while index < end, case let (scalar, length) = bytes.scalar(at: index), let next = Numerals.power(scalar),
            next >= 4, power + next <= 16
        {
            power += next
            index += length
        }
        return power > 0 ? (power, start..<index) : nil
    }

    /// The scales of a range in simplified characters.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        if range.count == 3, bytes.holds("亿", at: range.lowerBound) { return "亿" }
        var text = ""
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = bytes.scalar(at: index)
            switch scalar {
            case 0x842C, 0x4E07: text += "万"
            case 0x5104, 0x4EBF: text += "亿"
            case 0x5146: text += "兆"
            case 0x6B, 0x4B: text += "k"
            default: break
            }
            index += length
        }
        return text
    }
}

/// Blanks between the parts of an amount.
enum Blanks {
    /// More of them part columns.
    private static let most = 4

    /// Whether a byte may be the first of a blank; that of a digit or of a Chinese letter is none.
    @inline(__always)
    static func mayBeOne(_ byte: UInt8) -> Bool { byte <= ASCII.space || 0xC2...0xE3 ~= byte }

    /// The place behind at most a few blanks.
    @inline(__always)
    static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        start < end && mayBeOne(bytes[start]) ? behind(bytes, start, end) : min(start, end)
    }

    private static func behind(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            if bytes[index] == ASCII.space || bytes[index] == ASCII.tab {
                index += 1
            } else if bytes.holds("\u{3000}", at: index) || bytes.holds("\u{2009}", at: index) {
                index += 3
            } else if bytes.holds("\u{A0}", at: index) {
                index += 2
            } else {
                break
            }
            if index - start > most * 3 { return start }
        }
        return min(index, end)
    }
}
