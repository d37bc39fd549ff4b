import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the rows of targets beside what was reached.
struct TargetMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// All targets of a park, the latest period first.
    func rows(ofPark park: Int) -> [TargetRowModel] {
        let reviews = dataset.targetsOfPark[park].enumerated().sorted { left, right in
            guard let first = left.element.key.period, let second = right.element.key.period, first != second else {
                return left.offset < right.offset
            }
            return second < first
        }
        return reviews.map { row($0.element) }
    }

    private func row(_ review: TargetReview) -> TargetRowModel {
        let aim = dataset.observation(review.target).quantity
        let unit = DisplayUnit(for: [aim])
        return TargetRowModel(
            indicator: wording.name(of: review.key, dataset),
            url: figures.page(ofIndicator: review.key.indicator),
            measure: wording.text(review.key.measure),
            of: review.key.scope == .park ? "" : dataset.names[review.key.scopeName],
            period: wording.text(review.key.period), target: figures.figure(review.target),
            actual: review.actual.map { figures.figure($0, of: review.key.with(status: .actual), in: unit) },
            verdict: review.verdict.rawValue, verdictWord: wording.words.word("verdict", review.verdict.rawValue),
            difference: difference(review), completion: review.completion.map { text($0) } ?? "",
            bar: bar(review, aim), before: (review.before ?? review.levelBefore).map { figures.figure($0) })
    }

    /// `高于目标2.3亿元`
    private func difference(_ review: TargetReview) -> String {
        guard let amount = review.difference, amount.value.significand != 0 else { return "" }
        return wording.words.text(
            amount.value.isNegative ? "belowTarget" : "aboveTarget",
            ["value": text(amount.value.isNegative ? amount.below : amount)])
    }

    /// A number with its bound and its unit.
    private func text(_ amount: Amount) -> String {
        wording.mark(amount.qualifier) + wording.text(amount.value) + amount.unit
    }

    private func bar(_ review: TargetReview, _ aim: Amount) -> [UInt8] {
        guard let actual = review.actual else { return [] }
        let done = dataset.amount(actual)
        guard done.baseUnit == aim.baseUnit, !done.base.isNegative, !aim.base.isNegative else { return [] }
        return ShareBar(value: done.base, most: max(done.base, aim.base), target: aim.base).drawn() ?? []
    }
}

extension Amount {
    /// A difference below zero as the distance below: at least −2 is at most 2 below.
    fileprivate var below: Amount {
        let turned: Qualifier =
            switch qualifier {
            case .atLeast: .atMost
            case .atMost: .atLeast
            case .equal, .about: qualifier
            }
        return Amount(
            value: value.magnitude, unit: unit, baseUnit: baseUnit, unitFactor: unitFactor, dimension: dimension,
            qualifier: turned) ?? self
    }
}
