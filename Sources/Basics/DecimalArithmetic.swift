/// Products, quotients and rounding of exact decimals, for values that are calculated from written ones.
extension ExactDecimal {
    /// The product of two numbers; none where 128 bits do not hold it.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
        return overflow ? nil : ExactDecimal(significand: product, exponent: exponent + other.exponent)
    }

    /// The difference of two numbers; none where 128 bits do not hold it.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

    /// How many times another number goes into this one, to six decimals; none where the other is not above zero or
    /// 128 bits do not hold it.
    public func divided(by other: ExactDecimal) -> ExactDecimal? {
        let common = min(exponent, other.exponent)
        guard let upper = digits(at: common), let lower = other.digits(at: common), lower > 0 else { return nil }
        return ExactDecimal(significand: 1).multiplied(by: Fraction(numerator: upper, denominator: lower))
    }

    /// How many hundredths of another number this one is, to six decimals; none where the other is not above zero or
    /// 128 bits do not hold it.
    public func percent(of whole: ExactDecimal) -> ExactDecimal? {
        let common = min(exponent, whole.exponent)
        guard let upper = digits(at: common), let lower = whole.digits(at: common), lower > 0 else { return nil }
        return ExactDecimal(significand: 100).multiplied(by: Fraction(numerator: upper, denominator: lower))
    }

    /// The digits the number has at an exponent that is not above its own; none where 128 bits do not hold them.
    private func digits(at target: Int) -> Int128? {
        var result = significand
        for _ in 0..<max(0, exponent - target) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// The number rounded half away from zero to some decimals; below zero, to tens, hundreds ….
    public func rounded(toPlaces places: Int) -> ExactDecimal {
        guard exponent < -places else { return self }
        var divisor: Int128 = 1
        for _ in 0..<min(38, -exponent - places) { divisor *= 10 }
        let half = divisor / 2 * (significand < 0 ? -1 : 1)
        return ExactDecimal(significand: (significand + half) / divisor, exponent: -places)
    }

    /// The number rounded to so many decimals and written with all of them: 8 as `8.0`. None where 128 bits do not hold
    /// it.
    public func written(withPlaces places: Int) -> ExactDecimal? {
        rounded(toPlaces: places).adding(ExactDecimal(significand: 0, exponent: -places))
    }
}
