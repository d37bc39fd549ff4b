import Basics
import Extraction
import Vocabulary

/// What a written amount says of the value behind it, in the base unit.
struct StatedValue: Sendable {
    /// The values that the digits may stand for.
    let digits: Interval
    let qualifier: Qualifier
    let baseUnit: String

    /// A value by its parts.
    init(digits: Interval, qualifier: Qualifier, baseUnit: String) {
        self.digits = digits
        self.qualifier = qualifier
        self.baseUnit = baseUnit
    }

    /// What an amount says; none where it can't be calculated with.
    init?(_ amount: Amount) {
        guard let digits = Interval(reachOf: amount) else { return nil }
        self.digits = digits
        qualifier = amount.qualifier
        baseUnit = amount.baseUnit
    }

    /// Whether both may speak of one value: plain numbers that are one within the rounding of their digits, a number
    /// that keeps to the other's bound, bounds that are the same number, and approximations that meet.
    func agrees(with other: StatedValue) -> Bool {
        guard baseUnit == other.baseUnit else { return false }
        switch (qualifier, other.qualifier) {
        case (.equal, .equal), (.atLeast, .atLeast), (.atMost, .atMost): return digits.agrees(with: other.digits)
        case (.atLeast, .atMost), (.atMost, .atLeast):
            return keeps(bound: self, other) && keeps(bound: other, self)
        case (.atLeast, _), (.atMost, _): return keeps(bound: self, other)
        case (_, .atLeast), (_, .atMost): return keeps(bound: other, self)
        default: return reach.meets(other.reach)
        }
    }

    /// Whether some value that a number stands for keeps to a bound, which is meant as it is written.
    private func keeps(bound: StatedValue, _ value: StatedValue) -> Bool {
        guard let limit = bound.middle else { return false }
        return bound.qualifier == .atLeast ? !(value.reach.high < limit) : !(limit < value.reach.low)
    }

    /// The values a plain number stands for, and one called about so large: a twentieth more or less.
    var reach: Interval {
        guard qualifier == .about else { return digits }
        let margin = max(digits.low.magnitude, digits.high.magnitude).multiplied(by: Self.aboutMargin) ?? .zero
        return digits.widened(by: margin) ?? digits
    }

    private static let aboutMargin = Fraction(numerator: 1, denominator: 20)

    /// How far apart the ends of its digits are.
    var width: ExactDecimal { digits.high.subtracting(digits.low) ?? .zero }

    /// Whether it tells the value more exactly than another: a plain number before an approximation, that before a
    /// bound, and then the narrower.
    func isMoreExact(than other: StatedValue) -> Bool {
        let places = (Self.place(qualifier), Self.place(other.qualifier))
        return places.0 == places.1 ? width < other.width : places.0 < places.1
    }

    private static func place(_ qualifier: Qualifier) -> Int {
        switch qualifier {
        case .equal: 0
        case .about: 1
        case .atLeast, .atMost: 2
        }
    }
}
