import Basics
import Dataset
import Extraction
import Vocabulary

/// The industries that reports name, each with what is known of it in all parks.
struct IndustryCatalogue: Sendable {
    /// One industry.
    struct Entry: Sendable {
        let name: NameID
        /// Its cells, in the order of parks and keys.
        let cells: [Int]
    }

    /// The industries in the order of their names.
    let entries: [Entry]

    /// All industries of a dataset.
    init(_ dataset: Dataset) {
        var cellsOf: [NameID: [Int]] = [:]
        for park in dataset.parks.indices {
            for place in dataset.cellsOfPark[park] where dataset.key(place).scope == .industry {
                let name = dataset.key(place).scopeName
                if !name.isEmpty { cellsOf[name, default: []].append(place) }
            }
        }
        entries = cellsOf.sorted { $0.key < $1.key }.map { Entry(name: $0.key, cells: $0.value) }
    }
}

/// Makes the pages of industries.
struct IndustryPageMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// The page of an industry.
    func page(_ entry: IndustryCatalogue.Entry, frame: PageFrame, table path: String) -> IndustryPage {
        let parks = parks(of: entry)
        let tables = parks.compactMap { park -> SeriesTableModel? in
            let name = dataset.parks[park].name
            return SeriesTables(figures: figures).table(
                series(entry, park), rows: .indicator, id: dataset.parks[park].id, title: name,
                caption: name + wording.words["colon"] + dataset.names[entry.name])
        }
        let others = parks.compactMap { park -> BearerModel? in
            let cells = entry.cells.filter { dataset.key($0).park == park && dataset.key($0).period?.isYear != true }
            return cells.isEmpty
                ? nil : BearerModel(name: dataset.parks[park].name, figures: cells.map { figures.figure(cell: $0) })
        }
        let ranking = IndustryRanking(figures: figures).ranking(entry)
        return IndustryPage(
            frame: frame, name: dataset.names[entry.name], ranking: ranking?.rows ?? [],
            rankingName: ranking?.name ?? "", charts: charts(entry, parks, frame.root), tables: tables, others: others,
            otherCaption: dataset.names[entry.name] + wording.words["colon"] + wording.words["otherPeriods"],
            silent: dataset.parks.indices.filter { !parks.contains($0) }.map {
                NameLinkModel(name: dataset.parks[$0].name, url: Addresses.park(dataset.parks[$0].id))
            },
            parkCount: parks.count, figureCount: entry.cells.count, table: path)
    }

    /// The list of all industries: those that several parks report, the most widely reported first, then the others.
    func list(_ catalogue: IndustryCatalogue, frame: PageFrame) -> IndustriesPage {
        let items = catalogue.entries.map(item).enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            return (second.parkCount, second.figureCount, left.offset)
                < (first.parkCount, first.figureCount, right.offset)
        }.map(\.element)
        return IndustriesPage(
            frame: frame, shared: items.filter { $0.parkCount > 1 }, others: items.filter { $0.parkCount == 1 })
    }

    /// An industry in the list of all.
    private func item(_ entry: IndustryCatalogue.Entry) -> IndustryItemModel {
        let parks = parks(of: entry)
        let name = dataset.names[entry.name]
        return IndustryItemModel(
            name: name, url: PageAddress.industry(name), parks: wording.list(parks.map { dataset.parks[$0].name }),
            parkCount: parks.count, figureCount: entry.cells.count)
    }

    /// The parks that report an industry, in their order.
    private func parks(of entry: IndustryCatalogue.Entry) -> [Int] {
        Set(entry.cells.map { dataset.key($0).park }).sorted()
    }

    /// The series of an industry in a park, levels before rates.
    private func series(_ entry: IndustryCatalogue.Entry, _ park: Int) -> [Series] {
        let keys = Set(entry.cells.map { dataset.key($0) }.filter { $0.park == park }.map { $0.at(nil) })
        return keys.sorted().compactMap { dataset.series(of: $0) }
    }

    private func charts(_ entry: IndustryCatalogue.Entry, _ parks: [Int], _ root: String) -> [ChartModel] {
        let maker = ChartMaker(figures: figures, root: root)
        return parks.flatMap { park in
            series(entry, park).compactMap { series in
                series.key.measure == .level && series.key.status == .actual
                    ? maker.levels(series, subject: dataset.parks[park].name) : nil
            }
        }
    }
}
