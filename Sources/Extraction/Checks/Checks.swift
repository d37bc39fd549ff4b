import Basics
import Reading
import Vocabulary

/// Holds the figures of one report against each other. What passes proves a reading; what fails is shown to people.
struct Checks {
    let vocabulary: Vocabulary
    let sequence: FigureSequence
    /// What each observation states, in numbers.
    let facts: [CheckedFact]

    private init(_ observations: [Observation], _ report: Report, _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        sequence = FigureSequence(observations, report)
        facts = CheckedFact.facts(of: observations, vocabulary)
    }

    /// All results, by the first observation each rests on, then by kind.
    static func results(
        _ observations: [Observation], _ tables: [TableSum], _ report: Report, _ vocabulary: Vocabulary
    ) -> [CheckResult] {
        guard !observations.isEmpty else { return [] }
        let checks = Checks(observations, report, vocabulary)
        let kinds = CheckResult.Kind.allCases
        let sums = checks.sums()
        let inTables = checks.tableSums(tables).filter { sum in
            !sums.contains { Set($0.observations) == Set(sum.observations) }
        }
        let results =
            sums + inTables + checks.growths() + checks.shares() + checks.repetitions() + checks.implausible()
        let order = results.enumerated().map { offset, result in
            (place: result.firstObservation ?? 0, rank: kinds.firstIndex(of: result.kind) ?? 0, offset: offset)
        }
        return order.sorted { $0 < $1 }.map { results[$0.offset] }
    }

    var observations: [Observation] { sequence.observations }

    /// The values an observation may stand for.
    func interval(_ index: Int) -> Interval? { Interval(observations[index].quantity) }
}
