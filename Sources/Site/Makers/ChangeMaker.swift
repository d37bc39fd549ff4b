import Basics
import Dataset

/// Makes the list of what each report changed.
struct ChangeMaker: Sendable {
    let figures: FigureMaker
    /// The indicators whose new figures are named.
    let headline: [Int]
    private var dataset: Dataset { figures.dataset }

    /// So many headline figures of a report are named.
    private static let mostHighlights = 3

    /// What a report changed; none where it says nothing.
    func item(_ report: Int) -> ChangeItemModel? {
        let changes = dataset.changes[report]
        guard !dataset.reports[report].extraction.observations.isEmpty else { return nil }
        return ChangeItemModel(
            report: ReportItemMaker(dataset: dataset, wording: figures.wording).item(report, showsPark: true),
            highlights: highlights(changes), added: changes.added.count, confirmed: changes.confirmed,
            revised: changes.revised.map(revision),
            contradicted: changes.contradicted.map(revision), withdrawn: changes.withdrawn.map { figures.figure($0) })
    }

    /// Headline figures of a park as a whole that nobody had stated before, or not so, each indicator once.
    private func highlights(_ changes: ReportChanges) -> [FigureModel] {
        let new = changes.added + changes.revised.map(\.new)
        let found = headline.compactMap { indicator in
            newest(
                new.filter { fact in
                    guard dataset.observation(fact).indicator == indicator else { return false }
                    let key = dataset.key(of: fact)
                    return key.isOfPark && key.measure == .level && key.status == .actual
                        && !dataset.isDoubtful(fact)
                })
        }
        return found.prefix(Self.mostHighlights).map { figures.figure($0) }
    }

    /// Of several times the longest of the last year: 1—9月 before 9月, and before the whole of the year that it is held
    /// against; of equal times the first. A plan's five years come last.
    private func newest(_ facts: [Fact]) -> Fact? {
        func rank(_ fact: Fact) -> (year: Int, months: Int) {
            guard let period = dataset.observation(fact).period, period.monthCount <= 12 else { return (0, 0) }
            return (period.year, period.monthCount)
        }
        return facts.reduce(nil as Fact?) { best, fact in
            guard let best else { return fact }
            return rank(best) < rank(fact) ? fact : best
        }
    }

    private func revision(_ revision: ReportChanges.Revision) -> RevisionModel {
        RevisionModel(new: figures.figure(revision.new), old: figures.figure(revision.old))
    }
}
