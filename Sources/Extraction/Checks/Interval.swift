import Basics
import Vocabulary

/// The values that a written number may stand for: half a unit of its last digit to either side.
struct Interval: Equatable {
    var low: ExactDecimal
    var high: ExactDecimal

    /// The values of an amount in its base unit; none where that is no power of ten of the unit it is written in.
    init?(_ amount: Amount) {
        guard amount.upper == nil, let power = Self.power(from: amount.value, to: amount.base) else { return nil }
        // Things are counted one by one; all else is rounded.
        let isExact = amount.dimension == .count && power == 0 && amount.value.exponent >= 0
        let half = isExact ? .zero : ExactDecimal(significand: 5, exponent: amount.value.exponent + power - 1)
        guard let low = amount.base.adding(half.negated), let high = amount.base.adding(half) else { return nil }
        self.init(low: low, high: high)
    }

    private init(low: ExactDecimal, high: ExactDecimal) {
        self.low = low
        self.high = high
    }

    /// The power of ten that leads from one number to another.
    private static func power(from value: ExactDecimal, to base: ExactDecimal) -> Int? {
        var (left, right) = (value.significand, base.significand)
        guard left != 0, right != 0 else { return left == right ? 0 : nil }
        var power = base.exponent - value.exponent
        while left % 10 == 0 { left /= 10; power -= 1 }
        while right % 10 == 0 { right /= 10; power += 1 }
        return left == right ? power : nil
    }

    /// All sums of a value of this interval and one of another.
    func adding(_ other: Interval) -> Interval? {
        guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
        return Interval(low: low, high: high)
    }

    /// All differences of a value of this interval and one of another.
    func subtracting(_ other: Interval) -> Interval? {
        adding(Interval(low: other.high.negated, high: other.low.negated))
    }

    /// Whether some value lies in both.
    func meets(_ other: Interval) -> Bool { !(high < other.low) && !(other.high < low) }

    /// All quotients in percent; none where the divisor may be zero or below, or the numbers are too long.
    func percent(of whole: Interval) -> Interval? {
        guard ExactDecimal.zero < whole.low, !low.isNegative,
            let least = low.percent(of: whole.high), let most = high.percent(of: whole.low)
        else { return nil }
        return Interval(low: least, high: most)
    }

    /// The interval with a little more on both sides.
    func widened(by margin: ExactDecimal) -> Interval? {
        guard let low = low.adding(margin.negated), let high = high.adding(margin) else { return nil }
        return Interval(low: low, high: high)
    }
}

extension ExactDecimal {
    /// How many hundredths of another number this one is, to six decimals; none where 128 bits do not hold it.
    func percent(of whole: ExactDecimal) -> ExactDecimal? {
        let common = min(exponent, whole.exponent)
        guard let upper = digits(at: common), let lower = whole.digits(at: common), lower > 0 else { return nil }
        return ExactDecimal(significand: 100).multiplied(by: Fraction(numerator: upper, denominator: lower))
    }

    private func digits(at target: Int) -> Int128? {
        var result = significand
        for _ in 0..<max(0, exponent - target) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// The number rounded half away from zero to some decimals.
    func rounded(toPlaces places: Int) -> ExactDecimal {
        guard exponent < -places else { return self }
        var divisor: Int128 = 1
        for _ in 0..<min(38, -exponent - places) { divisor *= 10 }
        let half = divisor / 2 * (significand < 0 ? -1 : 1)
        return ExactDecimal(significand: (significand + half) / divisor, exponent: -places)
    }
}
