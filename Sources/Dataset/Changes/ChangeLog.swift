import Basics
import Extraction
import Reading
import Vocabulary

/// Follows the reports of a park in order of date, and notes what each one changes.
struct ChangeLog: Sendable {
    let dataset: Dataset
    private let reconciler: Reconciler

    init(_ dataset: Dataset) {
        self.dataset = dataset
        reconciler = Reconciler(reports: dataset.reports, vocabulary: dataset.vocabulary)
    }

    /// What each report of a park changed, the oldest first.
    func changes(ofPark park: Int) -> [ReportChanges] {
        let range = dataset.reportsOfPark[park]
        var drafts = range.map { Draft(report: $0) }
        for place in dataset.cellsOfPark[park] { follow(dataset.cell(place), range.lowerBound, &drafts) }
        for report in range { withdraw(report, range, &drafts) }
        return drafts.map(\.changes)
    }

    /// A report's changes while they are collected.
    private struct Draft {
        let report: Int
        var added: [Fact] = []
        var revised: [ReportChanges.Revision] = []
        var contradicted: [ReportChanges.Revision] = []
        var withdrawn: [Fact] = []
        var confirmed = 0

        var changes: ReportChanges {
            ReportChanges(
                report: report, added: added.sorted(), revised: revised.sorted { $0.new < $1.new },
                contradicted: contradicted.sorted { $0.new < $1.new }, withdrawn: withdrawn.sorted(),
                confirmed: confirmed)
        }
    }

    /// Adds the statements of one key, report by report, and judges anew what is shown after each.
    private func follow(_ cell: Cell, _ first: Int, _ drafts: inout [Draft]) {
        let facts = cell.facts.sorted()
        var known: [Fact] = []
        var start = 0
        while start < facts.count {
            let report = facts[start].report
            let own = facts[start...].prefix { $0.report == report }
            start = own.endIndex
            guard let old = known.isEmpty ? nil : judge(known, cell.key).facts.first else {
                drafts[report - first].added.append(own[own.startIndex])
                known += own
                continue
            }
            known += own
            note(judge(known, cell.key), old, report, &drafts[report - first])
        }
    }

    private func judge(_ facts: [Fact], _ key: Key) -> Reconciler.Ruling {
        facts.count == 1 ? Reconciler.Ruling(facts: facts) : reconciler.judge(facts, of: key)
    }

    /// Notes what a report did to a key that was known.
    private func note(_ ruling: Reconciler.Ruling, _ old: Fact, _ report: Int, _ draft: inout Draft) {
        let shown = ruling.facts[0]
        let agreeing = ruling.facts[1..<1 + ruling.corroborating]
        let contradicting = ruling.facts[(1 + ruling.corroborating)...].prefix(ruling.conflicting)
        if shown.report == report, contradicting.contains(old) {
            draft.revised.append(ReportChanges.Revision(new: shown, old: old))
        } else if let own = contradicting.first(where: { $0.report == report }) {
            draft.contradicted.append(ReportChanges.Revision(new: own, old: shown))
        } else if shown.report == report || agreeing.contains(where: { $0.report == report }) {
            draft.confirmed += 1
        }
    }

    /// A later edition of a report, told by its title and period, withdraws what it leaves out.
    private func withdraw(_ report: Int, _ range: Range<Int>, _ drafts: inout [Draft]) {
        let details = dataset.reports[report].details
        guard let period = details.period, details.origins[.title] != .fileName,
            let edition = (range.lowerBound..<report).last(where: {
                let other = dataset.reports[$0].details
                return other.title == details.title && other.period == period && other.date != details.date
            })
        else { return }
        let stated = Set(
            dataset.reports[report].extraction.observations.indices.map {
                dataset.key(of: Fact(report: report, number: $0))
            })
        var seen: Set<Key> = []
        for number in dataset.reports[edition].extraction.observations.indices {
            let fact = Fact(report: edition, number: number)
            let key = dataset.key(of: fact)
            if !stated.contains(key), seen.insert(key).inserted {
                drafts[report - range.lowerBound].withdrawn.append(fact)
            }
        }
    }
}
