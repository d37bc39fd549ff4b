import Basics
import Extraction
import Vocabulary

/// Holds the facts of a park's reports against each other.
struct CrossChecks: Sendable {
    let dataset: Dataset
    let ratios: RatioTable

    init(_ dataset: Dataset) {
        self.dataset = dataset
        ratios = RatioTable(dataset.vocabulary)
    }

    /// All checks of a park: those that each report's reading made in the order of the reports, then those of the
    /// park's facts, whatever report states them, in the order of their keys, sums of industries at the end.
    func checks(ofPark park: Int) -> [CrossCheck] {
        let inside = dataset.reportsOfPark[park].flatMap { report in
            dataset.reports[report].extraction.checks.map { CrossCheck($0, report: report) }
        }
        var checks: [CrossCheck] = []
        for place in dataset.cellsOfPark[park] {
            let cell = dataset.cell(place)
            checks += repetitions(cell)
            guard cell.key.status == .actual, cell.key.period != nil, cell.key.indicator != nil,
                cell.key.scope == .park || !cell.key.scopeName.isEmpty
            else { continue }
            switch cell.key.measure {
            case .growth: checks += [growth(cell)].compactMap { $0 }
            case .change: checks += [change(cell), increment(cell)].compactMap { $0 }
            case .share: checks += [share(cell)].compactMap { $0 }
            case .level: checks += [leap(cell), parts(cell)].compactMap { $0 } + partsAbove(cell)
            case .rank, .completion, .gap: break
            }
        }
        // What a report's own reading has checked is not told twice.
        let known = Set(inside.map { $0.facts.sorted() })
        let found = checks + sums(ofPark: park)
        return inside + found.filter { $0.isAcrossReports || !known.contains($0.facts.sorted()) }
    }

    /// The value of an observation that can be calculated with.
    func value(_ fact: Fact) -> StatedValue? { StatedValue(dataset.observation(fact).quantity) }

    /// Whether what does not agree may be held against the reports: figures that agree prove their readings, and those
    /// that do not may only have been misread.
    func mayFail(_ facts: [Fact]) -> Bool {
        facts.allSatisfy { dataset.observation($0).confidence != .review }
    }

    /// The fact stated in other reports: those that agree with the one shown, and those that contradict it.
    private func repetitions(_ cell: Cell) -> [CrossCheck] {
        let others = cell.corroborating.map { ($0, true) } + cell.conflicting.map { ($0, false) }
        return others.filter { $0.0.report != cell.shown.report }.map { fact, agrees in
            let isSame = dataset.observation(fact).quantity.base.hasSameValue(
                as: dataset.observation(cell.shown).quantity.base)
            let sign = agrees ? (isSame ? " = " : " ≈ ") : " ≠ "
            return CrossCheck(.repetition, passed: agrees, [.figure(cell.shown), .text(sign), .figure(fact)])
        }
    }
}
