import Basics
import Dataset
import Extraction
import Vocabulary

/// Holds the parks against each other in an industry.
struct IndustryRanking: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }

    /// The latest whole year of each park in what most of them tell of the industry, the largest first; none where no
    /// two parks tell the same.
    func ranking(_ entry: IndustryCatalogue.Entry) -> (name: String, rows: [RankRowModel])? {
        var latest: [Int: [Int: Int]] = [:]
        for place in entry.cells {
            let key = dataset.key(place)
            guard let indicator = key.indicator, key.measure == .level, key.status == .actual,
                key.period?.isYear ?? false, !dataset.isDoubtful(dataset.shown(at: place))
            else { continue }
            // Cells of a park stand in the order of their times.
            latest[indicator, default: [:]][key.park] = place
        }
        let widest = latest.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let (indicator, placeOf) = widest, placeOf.count > 1 else { return nil }
        let places = placeOf.sorted { $0.key < $1.key }.map(\.value)
        let unit = DisplayUnit(for: places.map { dataset.observation(dataset.shown(at: $0)).quantity })
        let rows = RankingMaker(figures: figures).rows(
            places.map { place in
                let park = dataset.parks[dataset.key(place).park]
                return RankingMaker.Entry(
                    name: park.name, url: Addresses.park(park.id), figure: figures.figure(cell: place, in: unit),
                    value: unit?.values(of: dataset.observation(dataset.shown(at: place)).quantity)?.value)
            })
        return (figures.wording.name(of: dataset.vocabulary.indicators[indicator]), rows)
    }
}
