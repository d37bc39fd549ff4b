import Basics
import Extraction
import Vocabulary

/// Rates, changes and shares against the levels of several reports.
extension CrossChecks {
    /// Growth on another base differs from that of the amounts by a few points.
    private static let margin = ExactDecimal(significand: 10)

    /// A stated rate against the levels of two years: 16.74 ÷ 15.5 − 1 = 8 %.
    func growth(_ cell: Cell) -> CrossCheck? {
        let level = cell.key.of(.level)
        guard let now = dataset.shown(level), let then = dataset.shown(level.at(level.period?.moved(byYears: -1))),
            let upper = value(now), let lower = value(then), let rate = value(cell.shown),
            upper.baseUnit == lower.baseUnit, rate.baseUnit == "%",
            let computed = Calculation.quotient(of: upper, by: lower, inPercent: true)?
                .plus(ExactDecimal(significand: -100))
        else { return nil }
        let agrees = computed.reach.meets(rate.digits)
        let isFarOff = rate.digits.widened(by: Self.margin).map { !computed.reach.meets($0) } ?? false
        // Whether the rate is told of the amounts that are shown, in the prices of their years.
        let isNominal =
            level.indicator.map { !dataset.vocabulary.indicators[$0].growsInRealTerms } ?? false
            && dataset.growth(ofLevel: level) == cell.shown && !dataset.observation(cell.shown).isOnOwnBasis
            && dataset.isOneThing(now, then)
        guard areExact([upper, lower, rate]), agrees || (isNominal && mayFail([now, then, cell.shown])) else {
            return nil
        }
        return CrossCheck(
            agrees || isFarOff ? .growth : .base, passed: agrees,
            [
                .figure(now), .text(" ÷ "), .figure(then),
                .text(" − 1 = \(shown(computed, like: cell.shown))% \(agrees ? "=" : "≠") "), .figure(cell.shown),
            ])
    }

    /// A stated change against the levels of two years.
    func change(_ cell: Cell) -> CrossCheck? {
        let level = cell.key.of(.level)
        guard let now = dataset.shown(level), let then = dataset.shown(level.at(level.period?.moved(byYears: -1))),
            let upper = value(now), let lower = value(then), let step = value(cell.shown),
            upper.baseUnit == lower.baseUnit, step.baseUnit == upper.baseUnit, areExact([upper, lower, step]),
            let reach = upper.digits.subtracting(lower.digits)
        else { return nil }
        let agrees = reach.meets(step.digits)
        let isOneThing = dataset.isOneThing(now, then) && dataset.isOneThing(now, cell.shown)
        let mayDiffer = dataset.observation(cell.shown).isSinceYearBefore && isOneThing
        guard agrees || (mayDiffer && mayFail([now, then, cell.shown])) else { return nil }
        return CrossCheck(
            .change, passed: agrees,
            [.figure(now), .text(" − "), .figure(then), .text(agrees ? " = " : " ≠ "), .figure(cell.shown)])
    }

    /// A stated change against the level it led to and the rate of growth: 100 ÷ (1000 − 100) is no 20 %.
    func increment(_ cell: Cell) -> CrossCheck? {
        let level = cell.key.of(.level)
        guard let now = dataset.shown(level), let growth = dataset.growth(ofLevel: level),
            level.indicator.map({ !dataset.vocabulary.indicators[$0].growsInRealTerms }) ?? false,
            now.report == cell.shown.report, dataset.isOneThing(now, cell.shown),
            dataset.observation(cell.shown).isSinceYearBefore, !dataset.observation(growth).isOnOwnBasis,
            let total = value(now), let step = value(cell.shown), let rate = value(growth),
            step.baseUnit == total.baseUnit, rate.baseUnit == "%", areExact([total, step, rate]),
            let before = total.digits.subtracting(step.digits),
            let computed = Calculation.quotient(
                of: step, by: StatedValue(digits: before, qualifier: .equal, baseUnit: total.baseUnit),
                inPercent: true)
        else { return nil }
        let agrees = computed.reach.meets(rate.digits)
        guard agrees || mayFail([now, cell.shown, growth]) else { return nil }
        return CrossCheck(
            .growth, passed: agrees,
            [
                .figure(cell.shown), .text(" ÷ ("), .figure(now), .text(" − "), .figure(cell.shown),
                .text(") = \(shown(computed, like: growth))% \(agrees ? "=" : "≠") "), .figure(growth),
            ])
    }

    /// A stated share against its part and its whole, where the vocabulary knows them: in the first kind of unit that
    /// both are told in.
    func share(_ cell: Cell) -> CrossCheck? {
        guard let pair = ratios.shares.first(where: { $0.upper == cell.key.indicator }), isShare(cell.shown, of: pair),
            let (part, whole) = levels(of: pair, cell.key),
            let upper = value(part), let lower = value(whole), let stated = value(cell.shown),
            upper.baseUnit == lower.baseUnit, stated.baseUnit == "%",
            let computed = Calculation.quotient(of: upper, by: lower, inPercent: true)
        else { return nil }
        let agrees = computed.reach.meets(stated.digits)
        guard areExact([upper, lower, stated]), agrees || mayFail([part, whole, cell.shown]) else { return nil }
        return CrossCheck(
            .share, passed: agrees,
            [
                .figure(part), .text(" ÷ "), .figure(whole),
                .text(" = \(shown(computed, like: cell.shown))% \(agrees ? "=" : "≠") "), .figure(cell.shown),
            ], cue: "占")
    }

    /// The levels of a part and its whole at the time of a share, in one kind of unit.
    private func levels(of pair: RatioTable.Pair, _ share: Key) -> (part: Fact, whole: Fact)? {
        for series in dataset.seriesInAnyUnit(of: share.of(.level)) {
            let key = series.key.at(share.period)
            if let part = dataset.shown(key), let whole = dataset.shown(key.of(indicator: pair.lower)) {
                return (part, whole)
            }
        }
        return nil
    }

    /// Whether the words of a share name the whole of a pair.
    private func isShare(_ fact: Fact, of pair: RatioTable.Pair) -> Bool {
        let label = dataset.observation(fact).label
        guard let cut = label.firstRange(of: "占") else { return false }
        var name = String(label[cut.upperBound...])
        for ending in ["的比重", "比重", "的比例", "的"] where name.hasSuffix(ending) {
            name.removeLast(ending.count)
            break
        }
        return dataset.vocabulary.indicator(named: name) == pair.lower
    }

    /// A calculated rate with as many decimals as the stated one has.
    private func shown(_ computed: Calculation, like fact: Fact) -> String {
        let places = max(0, -dataset.observation(fact).quantity.value.exponent)
        return (computed.value.written(withPlaces: places) ?? computed.value).signed
    }

    /// Bounds and approximations prove nothing.
    private func areExact(_ values: [StatedValue]) -> Bool { values.allSatisfy { $0.qualifier == .equal } }
}

extension ExactDecimal {
    /// The number with a real minus sign, as calculations show it.
    fileprivate var signed: String { (isNegative ? "−" : "") + magnitude.description }
}
