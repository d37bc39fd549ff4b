import Basics

/// Fractions: 三分之一, 一又二分之一.
extension QuantityGrammar {
    /// Whether 又 or 分之 may stand behind a number: most units begin with other bytes.
    func mayOpenFraction(_ numberEnd: Int) -> Bool {
        numberEnd >= end || bytes[numberEnd] == 0xE5 || Blanks.mayBeOne(bytes[numberEnd])
    }

    /// The fraction that a number opens as its lower part or as its whole.
    func fraction(after number: NumberText, start: Int) -> Draft? {
        var whole: ExactDecimal?
        var lower = number
        let joint = Blanks.skip(bytes, number.end, end)
        if bytes.holds("又", at: joint) {
            let next = Blanks.skip(bytes, joint + 3, end)
            guard next < end, let part = NumberReader.read(bytes, at: next, end: end, units: vocabulary.unitMatcher)
            else { return nil }
            whole = number.value.scaled(byPowerOfTen: number.scale)
            lower = part
        }
        guard let mark = endOfPartMark(lower.end), let upper = signedNumber(at: mark) else { return nil }
        // 负三分之负一: both signs belong to the fraction.
        let isLowerNegative = whole == nil && upper.value.isNegative && sign(before: start, .none) != nil
        let numerator = upper.value.scaled(byPowerOfTen: upper.scale)
        guard let part = numerator.divided(by: lower.value.scaled(byPowerOfTen: lower.scale)),
            let value = whole.map({ $0.adding(part) }) ?? part
        else { return nil }
        var draft = Draft(start: start, value: value, end: upper.end)
        draft.isPart = true
        draft.hasOpening = isLowerNegative
        if isLowerNegative { draft.negate() }
        return draft
    }

    /// The amount of a fraction without unit: a share where it is below one.
    func part(_ draft: Draft, _ tokens: TokenRow) -> Quantity {
        let isShare = draft.value.magnitude < ExactDecimal(significand: 1)
        let range = draft.start..<draft.end
        var quantity = Quantity(
            range: range, outer: range, value: draft.value, upper: nil, scale: 0, unitText: "",
            unit: isShare ? unitIndex("%") : nil, dimension: isShare ? .share : .count,
            base: isShare ? draft.value.scaled(byPowerOfTen: 2).plain : draft.value, baseUnit: isShare ? "%" : "",
            qualifier: .equal, isCount: !isShare)
        readQualifiers(&quantity, tokens)
        return quantity
    }
}

extension ExactDecimal {
    /// The quotient to fifteen decimals; none for zero below or where 128 bits do not hold it.
    func divided(by other: ExactDecimal) -> ExactDecimal? {
        let limit: Int128 = 1_000_000_000_000_000_000_000
        guard other.significand != 0, significand.magnitude < limit, other.significand.magnitude < limit else {
            return nil
        }
        let isNegative = isNegative != other.isNegative
        let upper = magnitude.significand * 1_000_000_000_000_000
        let lower = other.magnitude.significand
        let quotient = (upper + lower / 2) / lower
        return ExactDecimal(significand: isNegative ? -quotient : quotient, exponent: exponent - other.exponent - 15)
            .withoutTrailingZeros
    }
}
