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

    /// All checks of a park: those inside each report in the order of the reports, then those across reports in the
    /// order of their keys.
    func checks(ofPark park: Int) -> [CrossCheck] {
        var checks = dataset.reportsOfPark[park].flatMap { report in
            dataset.reports[report].extraction.checks.map { CrossCheck($0, report: report) }
        }
        for place in dataset.cellsOfPark[park] {
            let cell = dataset.cell(place)
            checks += repetitions(cell)
            guard cell.key.status == .actual, cell.key.period != nil, cell.key.indicator != nil,
                cell.key.scope == .park || !cell.key.scopeName.isEmpty
            else { continue }
            switch cell.key.measure {
            case .growth: checks += [growth(cell)].compactMap { $0 }
            case .change: checks += [change(cell)].compactMap { $0 }
            case .share: checks += [share(cell)].compactMap { $0 }
            case .level: checks += [leap(cell)].compactMap { $0 }
            case .rank, .completion, .gap: break
            }
        }
        return checks
    }

    /// The value of an observation that can be calculated with.
    func value(_ fact: Fact) -> StatedValue? {
        dataset.observation(fact).confidence == .review ? nil : StatedValue(dataset.observation(fact).quantity)
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
