import Basics
import Vocabulary

/// 三次产业结构为3.9:59.5:36.6: three numbers joined by colons that make a hundred, the shares of the three sectors.
enum SectorRatio {
    /// The numbers with their places; none where no ratio of sectors begins here.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, blockStart: Int, end: Int, _ words: RuleWords
    ) -> [(value: ExactDecimal, range: Range<Int>)]? {
        guard isFollowedByColon(bytes, start, end) else { return nil }
        var parts: [(value: ExactDecimal, range: Range<Int>)] = []
        var index = start
        while parts.count < 3, let number = Numerals.arabic(bytes, at: index, end: end) {
            parts.append((number.value, index..<number.end))
            index = number.end
            guard parts.count < 3, let colon = colon(bytes, index, end) else { break }
            index += colon
        }
        guard parts.count == 3, colon(bytes, index, end) == nil,
            let first = parts[0].value.adding(parts[1].value), let sum = first.adding(parts[2].value),
            let rest = sum.adding(ExactDecimal(significand: -100, exponent: 0)), rest.isSmall,
            words[.sectorStructure].firstIndex(in: bytes, max(blockStart, start - farthestName)..<start) != nil
        else { return nil }
        return parts
    }

    /// How far before the numbers the name may stand, in bytes.
    private static let farthestName = 120

    private static func isFollowedByColon(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end, bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: ".") { index += 1 }
        return colon(bytes, index, end) != nil
    }

    /// The length of a colon, also of the sign for ratios.
    static func colon(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: ":") { return 1 }
        return bytes.holds("：", at: index) || bytes.holds("∶", at: index) || bytes.holds("︰", at: index) ? 3 : nil
    }
}

extension ExactDecimal {
    /// Whether it is no more than what rounding three numbers leaves.
    fileprivate var isSmall: Bool {
        (isNegative ? negated : self) <= ExactDecimal(significand: 2, exponent: -1)
    }
}
