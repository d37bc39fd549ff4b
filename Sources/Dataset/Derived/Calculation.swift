import Basics
import Extraction
import Vocabulary

/// A calculated value: what the inputs' rounding leaves open, and how their bounds bound it.
struct Calculation {
    let value: ExactDecimal
    let reach: Interval
    let qualifier: Qualifier

    /// The value with as many decimals as its inputs bear: what they leave open is at most two units of the last one.
    func rounded(atMost most: Int) -> ExactDecimal {
        let width = reach.high.subtracting(reach.low) ?? .zero
        var places = most
        while places > -30, ExactDecimal(significand: 2, exponent: -places) < width { places -= 1 }
        return value.rounded(toPlaces: places)
    }

    /// The qualifier of a value that grows with one input and falls with the other; none where their bounds leave it
    /// open.
    static func qualifier(rising: Qualifier, falling: Qualifier) -> Qualifier? {
        switch (rising, falling) {
        case (.equal, .equal): .equal
        case (.equal, .about), (.about, .equal), (.about, .about): .about
        case (.atLeast, .equal), (.equal, .atMost), (.atLeast, .atMost): .atLeast
        case (.atMost, .equal), (.equal, .atLeast), (.atMost, .atLeast): .atMost
        default: nil
        }
    }

    /// One amount as a part of another, in hundredths or as a plain quotient; none where that can't be told.
    static func quotient(of upper: StatedValue, by lower: StatedValue, inPercent: Bool) -> Calculation? {
        guard let qualifier = qualifier(rising: upper.qualifier, falling: lower.qualifier),
            let middle = upper.middle, let divisor = lower.middle,
            let value = inPercent ? middle.percent(of: divisor) : middle.divided(by: divisor),
            ExactDecimal.zero < lower.digits.low, !upper.digits.low.isNegative,
            let low = inPercent
                ? upper.digits.low.percent(of: lower.digits.high) : upper.digits.low.divided(by: lower.digits.high),
            let high = inPercent
                ? upper.digits.high.percent(of: lower.digits.low) : upper.digits.high.divided(by: lower.digits.low)
        else { return nil }
        return Calculation(value: value, reach: Interval(low: low, high: high), qualifier: qualifier)
    }

    /// The same with a number added to all.
    func plus(_ number: ExactDecimal) -> Calculation? {
        guard let value = value.adding(number), let low = reach.low.adding(number),
            let high = reach.high.adding(number)
        else { return nil }
        return Calculation(value: value, reach: Interval(low: low, high: high), qualifier: qualifier)
    }

    /// The same times a factor.
    func times(_ factor: Fraction) -> Calculation? {
        guard let value = value.multiplied(by: factor), let low = reach.low.multiplied(by: factor),
            let high = reach.high.multiplied(by: factor)
        else { return nil }
        return Calculation(value: value, reach: Interval(low: low, high: high), qualifier: qualifier)
    }
}

extension StatedValue {
    /// The number itself.
    var middle: ExactDecimal? { digits.middle }

    /// A number of hundredths as a factor of what it is added to: 8.0 % becomes 1.08.
    var growthFactor: StatedValue? {
        let hundred = ExactDecimal(significand: 100)
        guard let low = digits.low.adding(hundred)?.scaled(byPowerOfTen: -2),
            let high = digits.high.adding(hundred)?.scaled(byPowerOfTen: -2)
        else { return nil }
        return StatedValue(digits: Interval(low: low, high: high), qualifier: qualifier, baseUnit: "")
    }
}
