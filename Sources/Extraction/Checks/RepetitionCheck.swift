import Basics
import Vocabulary

/// The same fact stated twice in one report.
extension Checks {
    /// What makes two observations statements of one fact.
    private struct Fact: Hashable {
        let scope: Scope
        let scopeName: Int32
        let indicator: Int32
        let label: Int32
        let measure: Measure
        let status: Status
        let period: Period
        let baseUnit: Int32

        /// What the words of a statement say tells most apart; the kinds, whose names would be hashed, are compared.
        func hash(into hasher: inout Hasher) {
            hasher.combine(Int(indicator) << 40 ^ Int(label) << 24 ^ Int(scopeName) << 12 ^ period.year)
        }
    }

    /// Each fact with the next statement of it: they agree within their rounding, or they are shown to differ.
    func repetitions() -> [CheckResult] {
        var last: [Fact: Int] = Dictionary(minimumCapacity: sequence.figures.count)
        var results: [CheckResult] = []
        for place in sequence.figures.indices {
            let index = sequence.figures[place].index
            guard let fact = fact(index), let before = last.updateValue(place, forKey: fact) else { continue }
            if let result = compare(before, place) { results.append(result) }
        }
        return results
    }

    /// A label alone must be long enough to mean one thing.
    private static let shortestLabel = 5

    private func fact(_ index: Int) -> Fact? {
        let fact = facts[index]
        guard let period = fact.period, observations[index].rule != .inherited else { return nil }
        let isByLabel = fact.label > 0 || fact.indicator < 0
        if isByLabel, observations[index].label.utf8.characterCount < Self.shortestLabel { return nil }
        return Fact(
            scope: fact.scope, scopeName: fact.scopeName, indicator: fact.indicator, label: fact.label,
            measure: fact.measure, status: fact.status, period: period, baseUnit: fact.baseUnit)
    }

    private func compare(_ first: Int, _ second: Int) -> CheckResult? {
        let (one, other) = (sequence.figures[first], sequence.figures[second])
        guard one.sentence != other.sentence, let left = interval(one.index), let right = interval(other.index) else {
            return nil
        }
        let agrees = left.agrees(with: right)
        guard agrees || mayDiffer(one.index, other.index) else { return nil }
        let calculation: [CheckResult.Piece] = [
            .figure(one.index), .text(agrees ? " = " : " ≠ "), .figure(other.index),
        ]
        return CheckResult(kind: .repetition, passed: agrees, calculation: calculation, cue: "")
    }

    /// Only what was surely read and is called by the same words contradicts itself.
    private func mayDiffer(_ left: Int, _ right: Int) -> Bool {
        facts[left].indicator >= 0 && facts[left].qualifier == .equal && facts[right].qualifier == .equal
            && observations[left].confidence == .sure && observations[right].confidence == .sure
            && observations[left].label.isSame(as: observations[right].label)
    }
}
