import Basics
import Vocabulary

// What 增减 or 同比 without a unit tells beside two amounts: their difference, or the rate of the one to the other.
extension TableStatements {
    /// How many columns before a difference and behind it the amounts are looked for.
    private static let columnsBefore = 8
    private static let columnsBehind = 4

    /// What a number is of the two amounts in its row.
    private struct Fit {
        let place: Place
        let later: Quantity
        let isDifference: Bool
        let isRate: Bool
    }

    /// Reads the numbers below heads that leave open whether they tell a rate or an amount as what they are of the amounts
    /// in their rows. Numbers of 增减 that are neither are not trusted, unless those of other rows are rates: the rate at
    /// constant prices is not that of the amounts.
    mutating func tellDifferences(_ columns: TableColumns, _ contents: [[CellContent?]], _ values: TableValues) {
        var open: [Int: [Fit]] = [:]
        for place in places where Self.isOpen(columns.head(place.column)) {
            guard case .number(let number)? = contents[place.row][place.column], number.unit == nil,
                number.measures.isEmpty, let fit = fit(place)
            else { continue }
            open[place.column, default: []].append(fit)
        }
        for (column, fits) in open {
            let differences = fits.contains { $0.isDifference && !$0.isRate }
            let rates = fits.contains { $0.isRate && !$0.isDifference }
            for fit in fits {
                if fit.isDifference, !fit.isRate || differences && !rates {
                    found[fit.place]?.quantity.take(like: fit.later, values)
                    found[fit.place]?.statement.measure = .change
                } else if fit.isDifference ? !rates : !fit.isRate && (differences || !rates) {
                    let isDifference = columns.head(column).words.holds("增减")
                    if isDifference || differences { found[fit.place]?.statement.hasOpenHeads = true }
                }
            }
        }
    }

    /// Whether a head announces a growth and a change alike.
    static func isOpen(_ head: TableHead) -> Bool {
        head.units.isEmpty && head.measures.contains { $0.measure == .growth && $0.companion == .percent }
            && head.measures.contains { $0.measure == .change && $0.companion == .amount }
    }

    /// How a growth goes with the amount of its own time and that of the year before; none where they do not stand in the
    /// row.
    private func fit(_ place: Place) -> Fit? {
        guard let own = found[place], own.statement.measure == .growth, let period = own.statement.period else {
            return nil
        }
        func amount(_ period: Period) -> Quantity? {
            let columns = max(0, place.column - Self.columnsBefore)...place.column + Self.columnsBehind
            return columns.lazy.compactMap { self[place.row, $0] }.first { other in
                let statement = other.statement
                return statement.measure == .level && statement.period == period && statement.status == .actual
                    && statement.label == own.statement.label && statement.indicator == own.statement.indicator
                    && other.quantity.dimension != .share && other.quantity.upper == nil
            }?.quantity
        }
        guard let later = amount(period), let earlier = amount(period.moved(byYears: -1)),
            later.unitText == earlier.unitText, let difference = later.value.adding(earlier.value.negated)
        else { return nil }
        let value = own.quantity.value
        // Amounts that are rounded differ from their difference by one in the last place.
        let last = ExactDecimal(significand: 1).scaled(
            byPowerOfTen: max(value.exponent, later.value.exponent, earlier.value.exponent))
        let distance = difference.adding(value.negated)?.magnitude
        return Fit(
            place: place, later: later, isDifference: distance.map { !(last < $0) } ?? false,
            isRate: Self.isRate(value, later.value, earlier.value))
    }

    /// Whether a number is the growth of an amount in percent, as far as all of them are rounded.
    private static func isRate(_ value: ExactDecimal, _ later: ExactDecimal, _ earlier: ExactDecimal) -> Bool {
        func halfPlace(_ value: ExactDecimal) -> Double {
            ExactDecimal(significand: 1).scaled(byPowerOfTen: value.exponent).approximate / 2
        }
        let (new, old) = (later.approximate, earlier.magnitude.approximate)
        guard old > 0 else { return false }
        let rate = (new - earlier.approximate) / old * 100
        let error = halfPlace(value) + 100 * (halfPlace(later) / old + halfPlace(earlier) * new.magnitude / (old * old))
        return (rate - value.approximate).magnitude <= error
    }
}

extension Quantity {
    /// Takes the unit of another quantity for its number.
    fileprivate mutating func take(like other: Quantity, _ values: TableValues) {
        (scale, unitText, unit, dimension) = (other.scale, other.unitText, other.unit, other.dimension)
        (baseUnit, isCount) = (other.baseUnit, other.isCount)
        base = values.base(of: value, like: other)
    }
}
