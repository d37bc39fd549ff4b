import Basics
import Dataset

/// The pages of changes: the newest on the first one, and each year's on a page of its own, whose address stays.
struct ChangeArchive: Sendable {
    let figures: FigureMaker
    let items: ReportItemMaker
    let headline: [Int]
    private var dataset: Dataset { figures.dataset }

    /// So many reports are on the first page.
    private static let newest = 30

    /// A page before it has a frame.
    struct Draft {
        let folder: String
        let title: String
        let changes: [ChangeItemModel]
        let since: SinceModel?
    }

    /// The first page, then those of the years, the newest first.
    func pages() -> [Draft] {
        let told = items.newest.filter { !dataset.reports[$0].extraction.observations.isEmpty }
        let title = figures.wording.words["changesTitle"]
        let first = Draft(
            folder: "changes", title: title, changes: changes(told.prefix(Self.newest)),
            since: SinceMaker(figures: figures).model())
        guard told.count > Self.newest else { return [first] }
        let years = Dictionary(grouping: told) { dataset.reports[$0].details.date?.year }
        return [first]
            + years.sorted { ($0.key ?? Int.min) > ($1.key ?? Int.min) }.map { year, reports in
                let name = year.map { figures.wording.text(Period.year($0)) } ?? figures.wording.words["dateUnknown"]
                return Draft(
                    folder: "changes/" + (year.map { "\($0)" } ?? "undated"), title: name,
                    changes: changes(reports), since: nil)
            }
    }

    /// Links to the pages of the years, each with the number of its reports.
    func years(among pages: [Draft]) -> [NameLinkModel] {
        pages.dropFirst().map { NameLinkModel(name: $0.title, url: $0.folder + "/index.html") }
    }

    private func changes(_ reports: some Sequence<Int>) -> [ChangeItemModel] {
        let maker = ChangeMaker(figures: figures, headline: headline)
        return reports.compactMap { maker.item($0) }
    }

    /// How much each report changed, as a file to download, the newest first.
    func table() -> [UInt8] {
        let head = [
            "date", "park", "park_name", "report", "title", "added", "confirmed", "revised", "contradicted",
            "withdrawn", "address",
        ]
        return CSVFile.bytes(
            head,
            items.newest.map { number in
                let report = dataset.reports[number]
                let changes = dataset.changes[number]
                let counts = [
                    changes.added.count, changes.confirmed, changes.revised.count, changes.contradicted.count,
                    changes.withdrawn.count,
                ]
                return [
                    report.details.date?.description ?? "", dataset.parks[report.park].id,
                    dataset.parks[report.park].name, report.details.name, report.details.title,
                ] + counts.map { "\($0)" } + [PageAddress.report(number, dataset).asPublished]
            })
    }
}
