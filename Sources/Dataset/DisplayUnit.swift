import Basics
import Extraction
import Vocabulary

/// The unit that a column shows all its values in.
public struct DisplayUnit: Sendable, Hashable {
    /// The unit as written: 亿元, 亩, 家; empty for plain counts.
    public let name: String
    private let base: String
    private let factor: Fraction

    /// A unit for values: the one that most of them are written in; where several are equally common, the one whose
    /// name sorts first.
    public init?(for amounts: [Amount]) {
        var counts: [String: (count: Int, amount: Amount)] = [:]
        for amount in amounts { counts[amount.unit, default: (0, amount)].count += 1 }
        let best = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let best else { return nil }
        name = best.key
        base = best.value.amount.baseUnit
        factor = Self.factor(of: best.value.amount)
    }

    /// How many base units one of the amount's unit is, from its value in both.
    private static func factor(of amount: Amount) -> Fraction {
        let value = amount.value
        guard value.significand != 0, amount.base.significand != 0 else { return .one }
        let shift = amount.base.exponent - value.exponent
        var numerator = amount.base.significand.magnitude
        var denominator = value.significand.magnitude
        for _ in 0..<min(abs(shift), 18) {
            if shift > 0 { numerator *= 10 } else { denominator *= 10 }
        }
        let divisor = greatestCommonDivisor(numerator, denominator)
        return Fraction(numerator: Int128(numerator / divisor), denominator: Int128(denominator / divisor))
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (a, b) = (left, right)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    /// A value in this unit; none where its dimension is another.
    public func value(of amount: Amount) -> ExactDecimal? {
        if amount.unit == name { return amount.value }
        guard amount.baseUnit == base else { return nil }
        return amount.base.multiplied(by: Fraction(numerator: factor.denominator, denominator: factor.numerator))?
            .withoutTrailingZeros
    }
}
