import Basics
import Reading
import Vocabulary

/// Holds the figures of one report against each other. What passes proves a reading; what fails is shown to people.
struct Checks {
    let vocabulary: Vocabulary
    let sequence: FigureSequence
    /// The values each observation may stand for.
    let intervals: [Interval?]

    private init(_ observations: [Observation], _ report: Report, _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        sequence = FigureSequence(observations, report)
        intervals = observations.map { Interval($0.quantity) }
    }

    /// All results, by the first observation each rests on, then by kind.
    static func results(_ observations: [Observation], _ report: Report, _ vocabulary: Vocabulary) -> [CheckResult] {
        guard !observations.isEmpty else { return [] }
        let checks = Checks(observations, report, vocabulary)
        let kinds = CheckResult.Kind.allCases
        let results = checks.sums() + checks.growths() + checks.shares() + checks.repetitions() + checks.implausible()
        let order = results.enumerated().sorted { left, right in
            let places = [left, right].map { ($0.element.observations.min() ?? 0) }
            let ranks = [left, right].map { kinds.firstIndex(of: $0.element.kind) ?? 0 }
            return (places[0], ranks[0], left.offset) < (places[1], ranks[1], right.offset)
        }
        return order.map(\.element)
    }

    var observations: [Observation] { sequence.observations }

    /// Whether two observations are amounts of one kind, stated of the same time and with the same certainty.
    func areAlike(_ left: Observation, _ right: Observation) -> Bool {
        left.measure == right.measure && left.status == right.status && left.period == right.period
            && left.quantity.dimension == right.quantity.dimension
            && left.quantity.baseUnit == right.quantity.baseUnit
    }

    /// Whether the same thing is spoken of, whatever is said of it.
    func areOfOneThing(_ left: Observation, _ right: Observation) -> Bool {
        left.scope == right.scope && left.scopeName == right.scopeName && left.status == right.status
            && left.period == right.period && left.indicator == right.indicator && isSameLabel(left, right)
    }

    /// Labels matter where there is no indicator, or the indicator is kept by label.
    private func isSameLabel(_ left: Observation, _ right: Observation) -> Bool {
        guard let indicator = left.indicator, !vocabulary.indicators[indicator].isByLabel else {
            return left.label == right.label
        }
        return true
    }
}
