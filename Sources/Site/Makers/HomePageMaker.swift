import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the home page.
struct HomePageMaker: Sendable {
    let figures: FigureMaker
    let charts: ChartMaker
    let reportItems: ReportItemMaker
    let headline: [Int]

    private var dataset: Dataset { figures.dataset }

    /// How many headline figures a park's card shows.
    private static let figuresOnCard = 2
    /// How many of the newest reports are listed.
    private static let newestReports = 6
    /// How many columns the comparison has.
    private static let columns = 5

    /// The home page.
    func page(_ frame: PageFrame) -> HomePage {
        let newest = reportItems.newest.prefix(Self.newestReports)
        return HomePage(
            frame: frame, totals: totals(), example: example(), parks: dataset.parks.indices.map(card),
            comparison: comparison(), reports: newest.map { reportItems.item($0, showsPark: true) },
            changes: newest.compactMap { ChangeMaker(figures: figures, headline: headline).item($0) })
    }

    private func totals() -> TotalsModel {
        let totals = SiteTotals(dataset)
        return TotalsModel(
            parks: totals.parks, reports: totals.reports, numerals: totals.numerals, observations: totals.observations)
    }

    /// The figures of the comparison as CSV.
    static let table = "figures.csv"

    /// The figures of the comparison.
    func figuresCompared() -> [(key: Key, figure: Figure)] {
        ComparisonModels(figures: figures).rows(compared())
    }

    private func comparison() -> ComparisonModel? {
        ComparisonModels(figures: figures).model(
            compared(), caption: figures.wording.words["compareCaption"], path: Self.table)
    }

    /// All parks in the headline indicators that most of them report.
    private func compared() -> ComparisonTable {
        let table = ComparisonMaker(dataset).parks(Array(dataset.parks.indices), indicators: headline)
        let counts = headline.indices.map { column in table.rows.count { $0.cells[column].figure != nil } }
        let chosen = headline.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.columns).sorted()
        return ComparisonMaker(dataset).parks(
            Array(dataset.parks.indices), indicators: chosen.map { headline[$0] })
    }

    private func card(_ number: Int) -> ParkCardModel {
        let park = dataset.parks[number]
        let reports = dataset.reports[dataset.reportsOfPark[number]]
        let headlines = headline.compactMap { indicator -> HeadlineModel? in
            guard let (key, fact) = dataset.latestLevel(park: number, indicator: indicator), !dataset.isOld(key) else {
                return nil
            }
            return HeadlineModel(
                figure: figures.figure(.stated(fact), of: key, growth: figures.growth(beside: key)),
                url: figures.page(ofIndicator: indicator), spark: charts.spark(key) ?? [],
                target: nil)
        }
        return ParkCardModel(
            name: park.name, url: Addresses.park(park.id), level: figures.wording.level(park),
            place: figures.wording.place(park), headlines: Array(headlines.prefix(Self.figuresOnCard)),
            reportCount: reports.count,
            observationCount: reports.reduce(0) { $0 + $1.extraction.observations.count },
            latestPeriod: figures.wording.text(dataset.latestPeriod(ofPark: number)))
    }

    /// The headline figure with the longest known story: the latest of its years, where its reading is sure and its
    /// words are known; else the first of such figures.
    private func example() -> ExampleModel? {
        var best: (years: Int, series: YearSeries)?
        for indicator in headline {
            for park in dataset.parks.indices {
                guard let series = charts.yearSeries(park: park, indicator: indicator), let last = series.members.last,
                    series.members.count >= ChartMaker.fewestYears, series.members.count > best?.years ?? 0,
                    isPlain(last.fact)
                else { continue }
                best = (series.members.count, series)
            }
        }
        if let best, let last = best.series.members.last {
            let chart = dataset.series(of: best.series.key).flatMap {
                charts.levels($0, subject: dataset.parks[best.series.key.park].name)
            }
            return example(last.fact, chart: chart)
        }
        for (report, entry) in dataset.reports.enumerated() {
            let facts = entry.extraction.observations.indices.map { Fact(report: report, number: $0) }
            if let fact = facts.first(where: isPlain) { return example(fact, chart: nil) }
        }
        return nil
    }

    /// Whether a figure is a headline level of a park as a whole, surely read, whose words show the number.
    private func isPlain(_ fact: Fact) -> Bool {
        let observation = dataset.observation(fact)
        return observation.confidence == .sure && observation.scope == .park && observation.scopeName.isEmpty
            && observation.measure == .level && observation.status == .actual
            && observation.indicator.map(headline.contains) ?? false
            && observation.quote.contains(observation.quantity.value.description)
    }

    private func example(_ fact: Fact, chart: ChartModel?) -> ExampleModel? {
        let observation = dataset.observation(fact)
        let report = dataset.reports[fact.report]
        let number = observation.quantity.value.description
        guard let start = observation.quote.firstRange(of: number)?.lowerBound else { return nil }
        return ExampleModel(
            chart: chart, before: String(observation.quote[..<start]), numeral: String(observation.quote[start...]),
            report: report.details.title, park: dataset.parks[report.park].name, figure: figures.figure(fact))
    }
}
