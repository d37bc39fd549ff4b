import Basics

/// Numbers without unit that need a reading of their own: 3/4, 2e5. They are no amounts, and the ledger keeps what they
/// come to as base value, because their digits do not spell it.
enum BareNumbers {
    /// `3/4` and `1 3/4`; not `2022/1/16`, `12/3栋` or `50/60万元`.
    static func fraction(_ grammar: QuantityGrammar, at start: Int) -> Claim? {
        let (bytes, end) = (grammar.bytes, grammar.end)
        guard let first = integer(bytes, at: start, end: end), first.places <= 3 else { return nil }
        var whole: ExactDecimal?
        var upper = first
        var index = first.end
        let blank = Blanks.skip(bytes, index, end)
        if blank == index + 1, let second = integer(bytes, at: blank, end: end), second.places <= 3 {
            whole = first.value
            upper = second
            index = second.end
        }
        guard let slash = slash(bytes, at: index, end: end), let lower = integer(bytes, at: slash, end: end),
            lower.places <= 3, isFree(grammar, start, lower.end), let part = upper.value.divided(by: lower.value)
        else { return nil }
        let sign = grammar.bareSign(before: start)
        guard let sum = whole.map({ $0.adding(part) }) ?? part else { return nil }
        var claim = Claim(range: (sign ?? start)..<lower.end, reason: .other, value: nil, detail: "fraction")
        claim.base = sign == nil ? sum : sum.negated
        return claim
    }

    /// 半百 is fifty.
    static func halfHundred(_ grammar: QuantityGrammar, at start: Int) -> Claim? {
        guard grammar.bytes.holds("百", at: start + 3), start + 6 <= grammar.end, grammar.endsWord(start + 6) else {
            return nil
        }
        return Claim(range: start..<start + 6, reason: .other, value: ExactDecimal(significand: 50), detail: "half")
    }

    /// Whether neither a letter, a slash or a digit nor a unit goes on at the ends.
    private static func isFree(_ grammar: QuantityGrammar, _ start: Int, _ after: Int) -> Bool {
        let (bytes, end) = (grammar.bytes, grammar.end)
        if start > grammar.blockStart {
            let before = bytes[start - 1]
            if before == UInt8(ascii: "/") || before.isASCIILetter || before == ASCII.point { return false }
        }
        guard after < end else { return true }
        let next = bytes[after]
        let joints = [UInt8(ascii: "/"), ASCII.point, ASCII.minus]
        if next.isASCIILetter || joints.contains(next) { return false }
        if Scales.large(bytes, at: after, end: end) != nil { return false }
        return grammar.unit(at: after, hasScale: true) == nil
    }

    private static func slash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int? {
        guard index < end else { return nil }
        return bytes[index] == UInt8(ascii: "/") ? index + 1 : bytes.holds("／", at: index) ? index + 3 : nil
    }

    private static func integer(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: ExactDecimal, places: Int, end: Int)? {
        var index = start
        var value: Int128 = 0
        var places = 0
        while places < 5, let digit = Numerals.arabicDigit(bytes, at: index, end: end) {
            value = value * 10 + Int128(digit.byte - ASCII.zero)
            places += 1
            index += digit.length
        }
        return places > 0 ? (ExactDecimal(significand: value), places, index) : nil
    }

    /// `2e5`, `12.32e+14`: powers of ten as calculators write them.
    static func powerOfTen(_ grammar: QuantityGrammar, at start: Int) -> Claim? {
        let (bytes, end) = (grammar.bytes, grammar.end)
        guard let number = Numerals.arabic(bytes, at: start, end: end), number.end + 1 < end,
            bytes[number.end] | 0x20 == UInt8(ascii: "e")
        else { return nil }
        var index = number.end + 1
        let isNegative = bytes[index] == ASCII.minus || bytes.holds("－", at: index)
        if isNegative || bytes[index] == UInt8(ascii: "+") { index += bytes[index] < 0x80 ? 1 : 3 }
        guard let exponent = integer(bytes, at: index, end: end), exponent.places <= 2,
            exponent.value.significand <= 30,
            exponent.end >= end || !bytes[exponent.end].isASCIILetter
        else { return nil }
        let power = Int(exponent.value.significand)
        let sign = grammar.bareSign(before: start)
        var claim = Claim(range: (sign ?? start)..<exponent.end, reason: .other, value: nil, detail: "power-of-ten")
        let value = number.value.scaled(byPowerOfTen: isNegative ? -power : power).plain
        claim.base = sign == nil ? value : value.negated
        return claim
    }
}

extension QuantityGrammar {
    /// A number without unit, with its sign.
    func bareNumber(at start: Int, _ tokens: TokenRow) -> (value: ExactDecimal, range: Range<Int>)? {
        guard let number = NumberReader.read(bytes, at: start, end: end, units: vocabulary.unitMatcher) else {
            return nil
        }
        guard let sign = bareSign(before: start), !isTaken(sign, tokens) else {
            return (number.value, start..<number.valueEnd)
        }
        return (number.value.negated, sign..<number.valueEnd)
    }

    /// A minus sign before a number without unit, where it opens the block or stands behind a blank, a bracket or a
    /// mark; elsewhere it is a dash.
    func bareSign(before start: Int) -> Int? {
        guard let at = sign(before: start, .none) else { return nil }
        if at == blockStart || bytes.holds("负", at: at) || bytes.holds("負", at: at) { return at }
        let before = bytes.scalar(before: at).value
        let marks: [UInt32] = [0x20, 0x28, 0x2C, 0x3A, 0x3B, 0xFF08, 0xFF0C, 0x3001, 0xFF1A, 0xFF1B, 0x3002, 0x0A]
        return marks.contains(before) ? at : nil
    }
}
