import Basics
import Vocabulary

/// The values that a written number may stand for: half a unit of its last digit to either side.
public struct Interval: Sendable, Equatable {
    /// The least value.
    public var low: ExactDecimal
    /// The greatest value.
    public var high: ExactDecimal

    /// The values of an amount in its base unit; none for a range, a fraction of something (三分之一) and what 128 bits
    /// do not hold.
    public init?(_ amount: Amount) {
        guard amount.upper == nil else { return nil }
        self.init(from: amount.value, to: amount.value, amount)
    }

    /// The values between the ends of a range, or of a plain number, in the base unit.
    public init?(reachOf amount: Amount) {
        let upper = amount.upper ?? amount.value
        self.init(from: min(amount.value, upper), to: max(amount.value, upper), amount)
    }

    private init?(from least: ExactDecimal, to most: ExactDecimal, _ amount: Amount) {
        let factor = amount.unitFactor
        guard Self.isWhole(amount),
            let low = least.adding(Self.half(of: least, amount).negated)?.multiplied(by: factor),
            let high = most.adding(Self.half(of: most, amount))?.multiplied(by: factor)
        else { return nil }
        self.init(low: low, high: high)
    }

    /// Whether an amount is its number of units, and no fraction of something.
    static func isWhole(_ amount: Amount) -> Bool {
        amount.value.multiplied(by: amount.unitFactor)?.hasSameValue(as: amount.base) ?? false
    }

    /// Half a unit of the last digit; none of things counted one by one: all else is rounded.
    private static func half(of value: ExactDecimal, _ amount: Amount) -> ExactDecimal {
        let isExact = amount.dimension == .count && amount.unitFactor == .one && value.exponent >= 0
        return isExact ? .zero : ExactDecimal(significand: 5, exponent: value.exponent - 1)
    }

    /// An interval from its ends, the lower one first.
    public init(low: ExactDecimal, high: ExactDecimal) {
        self.low = low
        self.high = high
    }

    /// All sums of a value of this interval and one of another.
    public func adding(_ other: Interval) -> Interval? {
        guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
        return Interval(low: low, high: high)
    }

    /// All differences of a value of this interval and one of another.
    public func subtracting(_ other: Interval) -> Interval? {
        adding(Interval(low: other.high.negated, high: other.low.negated))
    }

    /// Whether some value lies in both.
    public func meets(_ other: Interval) -> Bool { !(high < other.low) && !(other.high < low) }

    /// Whether two written numbers may be one value: the one with more digits lies in what the other stands for.
    public func agrees(with other: Interval) -> Bool {
        guard let width = high.adding(low.negated), let otherWidth = other.high.adding(other.low.negated) else {
            return self == other
        }
        let (wide, narrow) = width < otherWidth ? (other, self) : (self, other)
        guard let middle = narrow.middle else { return self == other }
        return !(middle < wide.low) && !(wide.high < middle)
    }

    /// The number in the middle: the written one; none where 128 bits do not hold it.
    public var middle: ExactDecimal? {
        low.adding(high)?.multiplied(by: Fraction(numerator: 1, denominator: 2))
    }

    /// All quotients in percent; none where the divisor may be zero or below, or the numbers are too long.
    public func percent(of whole: Interval) -> Interval? {
        guard ExactDecimal.zero < whole.low, !low.isNegative,
            let least = low.percent(of: whole.high), let most = high.percent(of: whole.low)
        else { return nil }
        return Interval(low: least, high: most)
    }

    /// The interval with a little more on both sides.
    public func widened(by margin: ExactDecimal) -> Interval? {
        guard let low = low.adding(margin.negated), let high = high.adding(margin) else { return nil }
        return Interval(low: low, high: high)
    }
}
