import Basics

/// The letters that numbers are written with, and numbers on their own without unit.
enum Numerals {
    /// A number and where it ends.
    typealias Number = (value: ExactDecimal, end: Int)

    /// The value of a Chinese digit, 0 to 9, in plain, financial and traditional forms; none for other scalars.
    static func digit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x96F6, 0x3007: 0  // 零〇
        case 0x4E00, 0x58F9: 1  // 一壹
        case 0x4E8C, 0x4E24, 0x8D30, 0x8CB3, 0x5169, 0x5006: 2  // 二两贰貳兩倆
        case 0x4E09, 0x53C1, 0x53C4: 3  // 三叁叄
        case 0x56DB, 0x8086: 4  // 四肆
        case 0x4E94, 0x4F0D: 5  // 五伍
        case 0x516D, 0x9646, 0x9678: 6  // 六陆陸
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
        case 0x4E07, 0x842C: 4  // 万萬
        case 0x4EBF, 0x5104: 8  // 亿億
        default: nil
        }
    }

    /// Whether a scalar is 零 or 〇, which holds a place in a number.
    static func isZero(_ scalar: UInt32) -> Bool { scalar == 0x96F6 || scalar == 0x3007 }

    /// Whether a scalar is 两 or one of its forms, which stands alone or before a scale but never in a row of digits.
    static func isPair(_ scalar: UInt32) -> Bool { scalar == 0x4E24 || scalar == 0x5169 || scalar == 0x5006 }

    /// Whether a digit is also a common letter of words (大陆, 队伍, 零): by itself it is no number.
    static func isAmbiguous(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x96F6, 0x4F0D, 0x9646, 0x9678, 0x62FE, 0x5006: true  // 零伍陆陸拾倆
        default: false
        }
    }

    /// All scalars that can be part of a Chinese number.
    static let letters: [UInt32] = [
        0x96F6, 0x3007, 0x4E00, 0x58F9, 0x4E8C, 0x4E24, 0x8D30, 0x8CB3, 0x5169, 0x5006, 0x4E09, 0x53C1, 0x53C4,
        0x56DB, 0x8086, 0x4E94, 0x4F0D, 0x516D, 0x9646, 0x9678, 0x4E03, 0x67D2, 0x516B, 0x634C, 0x4E5D, 0x7396,
        0x5341, 0x62FE, 0x767E, 0x4F70, 0x5343, 0x4EDF, 0x4E07, 0x842C, 0x4EBF, 0x5104,
    ]

    /// Whether a scalar can be part of a Chinese number.
    static func isChinese(_ scalar: UInt32) -> Bool { digit(scalar) != nil || power(scalar) != nil }

    /// A number in Chinese numerals: 三, 二十, 一百零五, 三点五, 二〇二四, and a scale without digit (百), which is one
    /// of it. A last 万 or 亿 is left for the unit: 三百万 is 300 万.
    static func chinese(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Number? {
        guard start < end, isChinese(bytes.scalar(at: start).value) else { return nil }
        return NumberReader.read(bytes, at: start, end: end, units: nil).map { ($0.value, $0.valueEnd) }
    }
}
