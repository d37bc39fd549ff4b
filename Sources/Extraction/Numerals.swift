import Basics

/// Reads numbers written in Arabic and in Chinese numerals.
enum Numerals {
    /// A number and where it ends.
    typealias Number = (value: ExactDecimal, end: Int)

    /// An Arabic number: digits, with commas only before exactly three of them, and one point.
    static func arabic(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Number? {
        var index = start
        while index < end, bytes[index].isASCIIDigit { index += 1 }
        let head = index - start
        guard head > 0 else { return nil }
        if head <= 3 {
            while let next = endOfGroup(bytes, at: index, end: end) { index = next }
        }
        if index + 1 < end, bytes[index] == ASCII.point, bytes[index + 1].isASCIIDigit {
            index += 1
            while index < end, bytes[index].isASCIIDigit { index += 1 }
        }
        return ExactDecimal(bytes, start..<index).map { ($0, index) }
    }

    /// The end of `,123` where no further digit follows.
    private static func endOfGroup(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        guard start + 4 <= end, bytes[start] == ASCII.comma else { return nil }
        for index in start + 1..<start + 4 where !bytes[index].isASCIIDigit { return nil }
        return start + 4 < end && bytes[start + 4].isASCIIDigit ? nil : start + 4
    }

    /// The value of a Chinese digit, 0 to 9; none for other scalars.
    static func digit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x96F6, 0x3007: 0  // 零〇
        case 0x4E00, 0x58F9: 1  // 一壹
        case 0x4E8C, 0x4E24, 0x8D30: 2  // 二两贰
        case 0x4E09, 0x53C1: 3  // 三叁
        case 0x56DB, 0x8086: 4  // 四肆
        case 0x4E94, 0x4F0D: 5  // 五伍
        case 0x516D, 0x9646: 6  // 六陆
        case 0x4E03, 0x67D2: 7  // 七柒
        case 0x516B, 0x634C: 8  // 八捌
        case 0x4E5D, 0x7396: 9  // 九玖
        default: nil
        }
    }

    /// The power of ten of 十, 百, 千, 万 and 亿.
    static func power(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x5341, 0x62FE: 1  // 十拾
        case 0x767E, 0x4F70: 2  // 百佰
        case 0x5343, 0x4EDF: 3  // 千仟
        case 0x4E07: 4  // 万
        case 0x4EBF: 8  // 亿
        default: nil
        }
    }

    /// A Chinese number: 三, 二十, 一百零五, 三点五, 二〇二四, and a scale without digit (百, 亿), which is one of it.
    /// A last 万 or 亿 is left for the unit: 三百万 is 300 万.
    static func chinese(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Number? {
        var reader = ChineseNumber()
        var index = start
        while index < end {
            let (scalar, length) = bytes.scalar(at: index)
            guard reader.take(scalar, nextIndex: index + length) else { break }
            index += length
        }
        return reader.result
    }

    /// Whether a scalar can be part of a Chinese number.
    static func isChinese(_ scalar: UInt32) -> Bool { digit(scalar) != nil || power(scalar) != nil }
}

/// The state of reading one Chinese number.
private struct ChineseNumber {
    private var total: Int128 = 0
    private var section: Int128 = 0
    private var pending: Int128?
    private var digitsInRow = 0
    private var decimals = 0
    private var inDecimals = false
    private var seen = false
    private var end = 0
    private var beforeLastScale: (value: Int128, end: Int)?

    /// Takes the next scalar; false where it does not continue the number.
    mutating func take(_ scalar: UInt32, nextIndex: Int) -> Bool {
        if let digit = Numerals.digit(scalar) {
            guard digitsInRow < 18 else { return false }
            if inDecimals { decimals += 1 }
            pending = (digitsInRow > 0 ? (pending ?? 0) * 10 : 0) + Int128(digit)
            digitsInRow += 1
            seen = true
            end = nextIndex
            beforeLastScale = nil
            return true
        }
        if scalar == 0x70B9, seen, !inDecimals {  // 点
            inDecimals = true
            pending = total + section + (pending ?? 0)
            total = 0
            section = 0
            digitsInRow = 1
            return true
        }
        guard let power = Numerals.power(scalar), !inDecimals else { return false }
        if power >= 4 {
            guard seen else { return false }
            if power == 4, total >= 100_000_000 {
                total += (section + (pending ?? 0)) * 10_000
            } else {
                let value = total + section + (pending ?? 0)
                beforeLastScale = (value, end)
                total = value * (power == 4 ? 10_000 : 100_000_000)
            }
            section = 0
        } else {
            let factor: Int128 = power == 1 ? 10 : power == 2 ? 100 : 1000
            section += (pending == nil || (pending == 0 && digitsInRow > 0) ? 1 : pending ?? 1) * factor
            beforeLastScale = nil
        }
        pending = nil
        digitsInRow = 0
        seen = true
        end = nextIndex
        return true
    }

    /// The number read; a trailing 万 or 亿 is given back.
    var result: Numerals.Number? {
        guard seen else { return nil }
        if let beforeLastScale { return (ExactDecimal(significand: beforeLastScale.value), beforeLastScale.end) }
        return (ExactDecimal(significand: total + section + (pending ?? 0), exponent: -decimals), end)
    }
}
