import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the home page.
struct HomePageMaker: Sendable {
    let figures: FigureMaker
    let reportItems: ReportItemMaker
    let headline: [Int]

    private var dataset: Dataset { figures.dataset }

    /// How many headline figures a park's card shows.
    private static let figuresOnCard = 4
    /// How many of the newest reports are listed.
    private static let newestReports = 8

    /// The home page with the comparison of all parks.
    func page(_ frame: PageFrame, _ comparison: ComparisonModel?) -> HomePage {
        let newest = dataset.reports.indices.sorted { left, right in
            let (first, second) = (dataset.reports[left].details, dataset.reports[right].details)
            if first.date != second.date {
                guard let firstDate = first.date else { return false }
                guard let secondDate = second.date else { return true }
                return firstDate > secondDate
            }
            return left < right
        }
        return HomePage(
            frame: frame, totals: totals(), example: example(), parks: dataset.parks.indices.map(card),
            comparison: comparison,
            reports: newest.prefix(Self.newestReports).map { reportItems.item($0, showsPark: true) })
    }

    private func totals() -> TotalsModel {
        let totals = SiteTotals(dataset)
        return TotalsModel(
            parks: totals.parks, reports: totals.reports, numerals: totals.numerals, observations: totals.observations)
    }

    private func card(_ number: Int) -> ParkCardModel {
        let park = dataset.parks[number]
        let reports = dataset.reports[dataset.reportsOfPark[number]]
        return ParkCardModel(
            name: park.name, url: Addresses.park(park.id), level: figures.wording.level(park),
            place: figures.wording.place(park),
            headlines: Array(figures.headlines(park: number, headline).prefix(Self.figuresOnCard)),
            reportCount: reports.count,
            observationCount: reports.reduce(0) { $0 + $1.extraction.observations.count },
            latestPeriod: figures.wording.text(dataset.latestPeriod(ofPark: number)))
    }

    /// The first sure headline figure whose sentence is known.
    private func example() -> ExampleModel? {
        for (reportNumber, report) in dataset.reports.enumerated() {
            for (number, observation) in report.extraction.observations.enumerated() {
                guard observation.confidence == .sure, observation.scope == .park, observation.measure == .level,
                    observation.status == .actual, let indicator = observation.indicator, headline.contains(indicator),
                    let start = observation.quote.firstRange(of: observation.quantity.value.description)?.lowerBound
                else { continue }
                let fact = Fact(report: reportNumber, number: number)
                return ExampleModel(
                    before: String(observation.quote[..<start]), numeral: String(observation.quote[start...]),
                    report: report.details.title, park: dataset.parks[report.park].name, figure: figures.figure(fact))
            }
        }
        return nil
    }
}
