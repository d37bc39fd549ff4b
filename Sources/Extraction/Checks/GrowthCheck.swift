import Basics
import Vocabulary

/// Increment, level and rate of one indicator: 70 ÷ (420 − 70) = 20 %.
extension Checks {
    /// The rates that can be recalculated; one fails only where neither prices nor bounds can explain it.
    func growths() -> [CheckResult] {
        let figures = sequence.figures
        return figures.indices.compactMap { place in
            guard facts[figures[place].index].measure == .change else { return nil }
            let change = figures[place].index
            guard let level = partner(of: place, .level), let growth = partner(of: place, .growth) else { return nil }
            return compare(change: change, level: level, growth: growth)
        }
    }

    /// How many figures to either side the others of the three are looked for.
    private static let reach = 3

    /// The nearest figure of the same sentence and thing with another measure, the one behind first.
    private func partner(of place: Int, _ measure: Measure) -> Int? {
        let figures = sequence.figures
        let change = facts[figures[place].index]
        for distance in 1...Self.reach {
            for other in [place + distance, place - distance] where figures.indices.contains(other) {
                let found = facts[figures[other].index]
                guard figures[other].sentence == figures[place].sentence, found.measure == measure,
                    found.isOfOneThing(as: change)
                else { continue }
                if measure == .growth, found.dimension != .share { continue }
                if measure == .level, found.baseUnit != change.baseUnit { continue }
                return figures[other].index
            }
        }
        return nil
    }

    private func compare(change: Int, level: Int, growth: Int) -> CheckResult? {
        guard let increment = interval(change), let now = interval(level), let rate = interval(growth),
            let before = now.subtracting(increment), !increment.low.isNegative,
            let computed = increment.percent(of: before),
            let shown = shownRate(change, level)
        else { return nil }
        let bounds = [change, level, growth].map { observations[$0].quantity.qualifier }
        let rateIsBound = bounds[2] == .atLeast
        let agrees = rateIsBound ? !(computed.high < rate.low) : computed.meets(rate)
        let isBeyondPrices = rate.widened(by: Self.priceMargin).map { !computed.meets($0) } ?? false
        guard agrees || (bounds.allSatisfy { $0 == .equal } && isBeyondPrices && !isAtConstantPrices(level)) else {
            return nil
        }
        let sign =
            agrees
            ? (rateIsBound && !shown.hasSameValue(as: observations[growth].quantity.base) ? " ≥ " : " = ") : " ≠ "
        let calculation: [CheckResult.Piece] = [
            .figure(change), .text(" ÷ ("), .figure(level), .text(" − "), .figure(change),
            .text(") = \(shown)%\(sign)"),
            .figure(growth),
        ]
        return CheckResult(kind: .growth, passed: agrees, calculation: calculation, cue: "")
    }

    /// Growth in real terms differs from that of the amounts by a few points.
    private static let priceMargin = ExactDecimal(significand: 10)

    /// Value added grows in real terms, whatever its amounts do.
    private func isAtConstantPrices(_ level: Int) -> Bool {
        let name = observations[level].indicator.map { vocabulary.indicators[$0].name } ?? ""
        let words = vocabulary.ruleWords[.constantPrices]
        return words.stands(in: name) || words.stands(in: observations[level].label)
    }

    private func shownRate(_ change: Int, _ level: Int) -> ExactDecimal? {
        let (increment, now) = (observations[change].quantity.base, observations[level].quantity.base)
        return now.adding(increment.negated).flatMap { increment.percent(of: $0) }?.rounded(toPlaces: 1)
            .withoutTrailingZeros
    }
}
