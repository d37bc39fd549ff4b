import Basics
import Extraction
import Vocabulary

/// Holds the targets of a park against what was reached.
struct TargetReviews: Sendable {
    let dataset: Dataset

    /// All targets of a park whose period is known, in the order of their keys.
    func reviews(ofPark park: Int) -> [TargetReview] {
        dataset.cellsOfPark[park].compactMap { place in
            let key = dataset.key(place)
            guard key.status == .target, key.period != nil, key.scope == .park || !key.scopeName.isEmpty else {
                return nil
            }
            return review(key, dataset.shown(at: place))
        }
    }

    private func review(_ key: Key, _ target: Fact) -> TargetReview {
        let done = key.with(status: .actual)
        let actual =
            dataset.shown(done).map { Figure.stated($0) } ?? dataset.derivedPlace(of: done).map { .derived($0) }
        let (verdict, difference, completion) =
            actual.map { judge(dataset.observation(target).quantity, dataset.amount($0), key) } ?? (.open, nil, nil)
        return TargetReview(
            key: key, target: target, actual: actual, verdict: verdict, difference: difference, completion: completion,
            before: latest(before: done), levelBefore: key.measure == .level ? nil : latest(before: done.of(.level)))
    }

    /// The actual value of the last period of the same length before a key's period.
    private func latest(before key: Key) -> Fact? {
        guard let series = dataset.series(of: key), let period = key.period else { return nil }
        let place = series.cells.last { place in
            guard let other = dataset.key(place).period else { return false }
            return other < period && other.isYear == period.isYear
        }
        return place.map { dataset.shown(at: $0) }
    }

    /// Whether the value that was reached keeps to what was aimed at. Of what counts up, more than the target is
    /// reached too; of what counts down, and where the target is a limit, less.
    private func judge(
        _ target: Amount, _ actual: Amount, _ key: Key
    ) -> (verdict: TargetReview.Verdict, difference: Amount?, completion: Amount?) {
        guard let aim = StatedValue(target), let done = StatedValue(actual), aim.baseUnit == done.baseUnit else {
            return (.undecided, nil, nil)
        }
        let countsUp = key.indicator.map { dataset.vocabulary.indicators[$0].countsUp } ?? true
        let isLimit = target.qualifier == .atMost || (!countsUp && target.qualifier != .atLeast)
        // A target is meant as it is written; only 左右 leaves room.
        let isAbout = target.qualifier == .about
        let ends = target.ends
        // What is itself about so large, or between two numbers, may lie on either side.
        let isOpen = actual.qualifier == .about || actual.upper != nil
        let verdict =
            isLimit
            ? keeps(done, below: isAbout ? aim.reach.high : ends.high, isOpen: isOpen)
            : reaches(done, isAbout ? aim.reach.low : ends.low, isOpen: isOpen)
        guard actual.upper == nil, let number = target.nearest(to: actual.base),
            let qualifier = Calculation.qualifier(rising: actual.qualifier, falling: isAbout ? .about : .equal),
            let step = actual.base.subtracting(number), let inverse = target.unitFactor.inverse,
            let inUnit = step.multiplied(by: inverse)?.withoutTrailingZeros
        else { return (verdict, nil, nil) }
        let isRate = target.unit == "%"
        let difference = Amount(
            value: inUnit, unit: isRate ? "个百分点" : target.unit, baseUnit: isRate ? "个百分点" : target.baseUnit,
            unitFactor: target.unitFactor, dimension: target.dimension, qualifier: qualifier)
        guard key.measure == .level, !isRate, !isLimit,
            let part = actual.base.percent(of: number)?.rounded(toPlaces: 1)
        else { return (verdict, difference, nil) }
        let completion = Amount(value: part, unit: "%", baseUnit: "%", dimension: .share, qualifier: qualifier)
        return (verdict, difference, completion)
    }

    private func reaches(_ done: StatedValue, _ aim: ExactDecimal, isOpen: Bool) -> TargetReview.Verdict {
        if done.reach.high < aim { return done.qualifier == .atLeast ? .undecided : .missed }
        if done.qualifier == .atMost || (isOpen && done.reach.low < aim) { return .undecided }
        return .reached
    }

    private func keeps(_ done: StatedValue, below limit: ExactDecimal, isOpen: Bool) -> TargetReview.Verdict {
        if limit < done.reach.low { return done.qualifier == .atMost ? .undecided : .missed }
        if done.qualifier == .atLeast || (isOpen && limit < done.reach.high) { return .undecided }
        return .reached
    }
}

extension Amount {
    /// The numbers it names in the base unit, the lesser first; one number twice where it is no range.
    fileprivate var ends: (low: ExactDecimal, high: ExactDecimal) {
        let other = upper?.multiplied(by: unitFactor) ?? base
        return (min(base, other), max(base, other))
    }

    /// The end of a range that a value outside of it is measured from; none inside.
    fileprivate func nearest(to value: ExactDecimal) -> ExactDecimal? {
        let (low, high) = ends
        if upper == nil || value < low { return low }
        return high < value ? high : nil
    }
}
