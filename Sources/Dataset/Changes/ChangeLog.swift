import Basics
import Extraction
import Reading
import Vocabulary

/// Follows the reports of a park in order of date, and notes what each one changes.
struct ChangeLog: Sendable {
    let dataset: Dataset

    init(_ dataset: Dataset) { self.dataset = dataset }

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

    /// Adds the statements of one key, report by report, and looks anew at what is shown after each.
    private func follow(_ cell: Cell, _ first: Int, _ drafts: inout [Draft]) {
        if cell.isAlone {
            drafts[cell.shown.report - first].added.append(cell.shown)
            return
        }
        let reconciler = Reconciler(key: cell.key)
        let standings = cell.facts.sorted().map { Standing($0, dataset.reports[$0.report]) }
        var (best, shown, start) = (0, 0, 0)
        while start < standings.count {
            let report = standings[start].fact.report
            let own = start..<(standings[start...].firstIndex { $0.fact.report != report } ?? standings.count)
            for place in own where standings[place].isBefore(standings[best]) { best = place }
            let old = shown
            shown = reconciler.shown(of: standings[..<own.upperBound], best: best)
            if start == 0 {
                drafts[report - first].added.append(standings[0].fact)
            } else {
                note(standings, own, old: old, shown: shown, reconciler, &drafts[report - first])
            }
            start = own.upperBound
        }
    }

    /// Notes what a report did to a key that was known; `own` are the places of its statements.
    private func note(
        _ standings: [Standing], _ own: Range<Int>, old: Int, shown: Int, _ reconciler: Reconciler, _ draft: inout Draft
    ) {
        let now = standings[shown]
        if own.contains(shown), reconciler.relation(standings[old], to: now) == .contradicts {
            draft.revised.append(ReportChanges.Revision(new: now.fact, old: standings[old].fact))
            return
        }
        let others = own.filter { $0 != shown }.map { (standings[$0], reconciler.relation(standings[$0], to: now)) }
        let contradicting = others.filter { $0.1 == .contradicts }.map(\.0)
        if let other = contradicting.min(by: { $0.isBefore($1) }) {
            draft.contradicted.append(ReportChanges.Revision(new: other.fact, old: now.fact))
        } else if own.contains(shown) || others.contains(where: { $0.1 == .corroborates }) {
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
