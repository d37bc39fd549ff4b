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
        factor = best.value.amount.unitFactor
    }

    /// An amount's value in this unit, and the upper end of a range; none where its base unit is another (元 and 美元).
    public func values(of amount: Amount) -> (value: ExactDecimal, upper: ExactDecimal?)? {
        if amount.unit == name { return (amount.value, amount.upper) }
        guard amount.baseUnit == base, let inverse = factor.inverse,
            let value = amount.base.multiplied(by: inverse)?.withoutTrailingZeros
        else { return nil }
        guard let upper = amount.upper else { return (value, nil) }
        guard let converted = upper.multiplied(by: amount.unitFactor)?.multiplied(by: inverse) else { return nil }
        return (value, converted.withoutTrailingZeros)
    }
}
