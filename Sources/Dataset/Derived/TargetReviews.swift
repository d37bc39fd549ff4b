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
    ) -> (verdict: TargetReview.Verdict, difference: Amount?, completion: ExactDecimal?) {
        guard let aim = StatedValue(target), let done = StatedValue(actual), aim.baseUnit == done.baseUnit,
            let number = aim.middle
        else { return (.undecided, nil, nil) }
        let countsUp = key.indicator.map { dataset.vocabulary.indicators[$0].countsUp } ?? true
        let isLimit = target.qualifier == .atMost || (!countsUp && target.qualifier != .atLeast)
        // A target is meant as it is written; only 左右 leaves room.
        let isAbout = target.qualifier == .about
        let verdict =
            isLimit
            ? keeps(done, below: isAbout ? aim.reach.high : number)
            : reaches(done, isAbout ? aim.reach.low : target.upper == nil ? number : aim.digits.low)
        guard let step = actual.base.subtracting(target.base), let inverse = target.unitFactor.inverse,
            let inUnit = step.multiplied(by: inverse)?.withoutTrailingZeros
        else { return (verdict, nil, nil) }
        let isRate = target.unit == "%"
        let difference = Amount(
            value: inUnit, unit: isRate ? "个百分点" : target.unit, baseUnit: isRate ? "个百分点" : target.baseUnit,
            unitFactor: target.unitFactor, dimension: target.dimension, qualifier: actual.qualifier)
        let isAmount = key.measure == .level && !isRate && !isLimit
        return (verdict, difference, isAmount ? actual.base.percent(of: target.base)?.rounded(toPlaces: 1) : nil)
    }

    private func reaches(_ done: StatedValue, _ aim: ExactDecimal) -> TargetReview.Verdict {
        switch done.qualifier {
        case .atLeast: done.digits.high < aim ? .undecided : .reached
        case .atMost: done.digits.high < aim ? .missed : .undecided
        case .equal, .about: done.reach.high < aim ? .missed : .reached
        }
    }

    private func keeps(_ done: StatedValue, below limit: ExactDecimal) -> TargetReview.Verdict {
        switch done.qualifier {
        case .atMost: limit < done.digits.low ? .undecided : .reached
        case .atLeast: limit < done.digits.low ? .missed : .undecided
        case .equal, .about: limit < done.reach.low ? .missed : .reached
        }
    }
}
