import Basics
import Dataset

/// Makes the list of what each report changed.
struct ChangeMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }

    /// What a report changed; none where it says nothing.
    func item(_ report: Int) -> ChangeItemModel? {
        let changes = dataset.changes[report]
        guard !dataset.reports[report].extraction.observations.isEmpty else { return nil }
        return ChangeItemModel(
            report: ReportItemMaker(dataset: dataset, wording: figures.wording).item(report, showsPark: true),
            added: changes.added.count, confirmed: changes.confirmed, revised: changes.revised.map(revision),
            contradicted: changes.contradicted.map(revision), withdrawn: changes.withdrawn.map { figures.figure($0) })
    }

    private func revision(_ revision: ReportChanges.Revision) -> RevisionModel {
        RevisionModel(new: figures.figure(revision.new), old: figures.figure(revision.old))
    }
}
