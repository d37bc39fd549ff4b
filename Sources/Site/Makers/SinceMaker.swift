import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the list of what changed since an earlier publication.
struct SinceMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }

    /// Longer lists of new figures are for the data file: a new park alone brings hundreds.
    private static let mostAdded = 60

    /// What changed; none where nothing was compared.
    func model() -> SinceModel? {
        guard let changes = dataset.changesSincePublication else { return nil }
        return SinceModel(
            unchanged: changes.unchanged, addedCount: changes.added.count,
            added: changes.added.prefix(Self.mostAdded).map { figure($0, old: nil) },
            revised: changes.revised.map { figure($0.new, old: $0.old) }, withdrawn: changes.withdrawn.map(gone))
    }

    /// The same as a file to download, all new figures among them; none where nothing was compared.
    func table() -> [UInt8]? {
        guard let changes = dataset.changesSincePublication else { return nil }
        let rows =
            changes.revised.map { ("revised", figure($0.new, old: $0.old)) }
            + changes.withdrawn.map { ("withdrawn", gone($0)) }
            + changes.added.map { ("added", figure($0, old: nil)) }
        let head = [
            "change", "park_name", "name", "period", "old", "old_unit", "qualifier", "value", "unit", "address",
        ]
        return CSVFile.bytes(
            head,
            rows.map { kind, row in
                [
                    kind, row.park, row.indicator, row.period, row.old?.value ?? "", row.old?.unit ?? "",
                    row.new?.qualifier ?? "", row.new?.value ?? "", row.new?.unit ?? "",
                    row.new?.url.asPublished ?? "",
                ]
            })
    }

    private func figure(_ fact: Fact, old: Publication.Observation?) -> SinceFigureModel {
        let model = figures.figure(fact)
        return SinceFigureModel(
            park: dataset.parks[dataset.reports[fact.report].park].name, indicator: model.indicator,
            period: model.period, new: model, old: old.map(published))
    }

    /// What was published and is no more; a park that is gone keeps its id.
    private func gone(_ old: Publication.Observation) -> SinceFigureModel {
        let indicator = old.indicator.flatMap { dataset.vocabulary.indicator($0) }
        return SinceFigureModel(
            park: dataset.parks.first { $0.id == old.park }?.name ?? old.park,
            indicator: indicator.map { $0.isByLabel && !old.label.isEmpty ? old.label : figures.wording.name(of: $0) }
                ?? old.label,
            period: old.period.flatMap { Period($0) }.map { figures.wording.text($0) } ?? old.period ?? "",
            new: nil, old: published(old))
    }

    private func published(_ old: Publication.Observation) -> PublishedFigureModel {
        let mark = Qualifier(rawValue: old.qualifier).map { figures.wording.mark($0) } ?? ""
        let range = old.upper.map { "\(old.value)–\($0)" } ?? old.value
        return PublishedFigureModel(
            value: mark.isEmpty ? range : "\(mark) \(range)", unit: old.unit, quote: old.quote)
    }
}
