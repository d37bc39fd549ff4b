import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// Makes the page of a park.
struct ParkPageMaker: Sendable {
    let figures: FigureMaker
    let charts: ChartMaker
    let reportItems: ReportItemMaker
    let headline: [Int]
    /// What most parks report: what a park may be expected to tell.
    let usual: [Int]
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// So many charts give a picture; the rest is told by the tables.
    private static let mostCharts = 6

    init(_ figures: FigureMaker, _ charts: ChartMaker, _ reportItems: ReportItemMaker, headline: [Int]) {
        self.figures = figures
        self.charts = charts
        self.reportItems = reportItems
        self.headline = headline
        usual = Self.usual(figures.dataset)
    }

    /// The page of a park with its profile as HTML.
    func page(_ number: Int, profile: [UInt8], frame: PageFrame, table path: String) -> ParkPage {
        let park = dataset.parks[number]
        let reports = dataset.reportsOfPark[number].reversed()
        let own = dataset.cellsOfPark[number]
        return ParkPage(
            frame: frame, name: park.name, level: wording.level(park), place: wording.place(park),
            aliases: wording.list(park.aliases), founded: park.founded ?? "", approved: park.approved ?? "",
            website: park.website.map { LinkModel($0) },
            latestPeriod: wording.text(dataset.latestPeriod(ofPark: number)),
            observationCount: reports.reduce(0) { $0 + dataset.reports[$1].extraction.observations.count },
            profile: profile, headlines: headlines(number), charts: drawn(number, charts.from(frame.root)),
            targets: TargetMaker(figures: figures).rows(ofPark: number), industries: industries(number),
            projects: NamedThings(figures: figures).projects(ofPark: number),
            honours: NamedThings(figures: figures).honours(ofPark: number), tables: tables(number, park.name),
            others: others(own, park.name), scopes: scopes(own, park.name),
            derived: DerivedMaker(figures: figures).rows(ofPark: number), missing: missing(own),
            reports: reports.map { reportItems.item($0, showsPark: false) }, table: path)
    }

    private func headlines(_ park: Int) -> [HeadlineModel] {
        headline.compactMap { indicator in
            guard let (key, fact) = dataset.latestLevel(park: park, indicator: indicator) else { return nil }
            let figure = figures.figure(.stated(fact), of: key, growth: figures.growth(beside: key))
            let aim = dataset.series(of: key.with(status: .target))?.cells.last { place in
                dataset.key(place).period.map { later in key.period.map { $0 < later } ?? true } ?? false
            }
            return HeadlineModel(
                figure: figure, url: figures.page(ofIndicator: indicator),
                spark: charts.spark(key) ?? [], target: aim.map { figures.figure(cell: $0) })
        }
    }

    /// The headline indicators that make a chart, then others, levels before rates.
    private func drawn(_ park: Int, _ charts: ChartMaker) -> [ChartModel] {
        let others = Set(dataset.keys(ofPark: park).filter(\.isOfPark).compactMap(\.indicator))
            .subtracting(headline).sorted()
        let order = headline + others
        let levels = order.compactMap { indicator in
            charts.levels(park: park, indicator: indicator, anchor: table(of: indicator)).map { (indicator, $0) }
        }
        let rates = headline.filter { indicator in !levels.contains { $0.0 == indicator } }
            .compactMap { charts.rates(park: park, indicator: $0, anchor: table(of: $0)) }
        return Array((levels.map(\.1) + rates).prefix(Self.mostCharts))
    }

    private func table(of indicator: Int) -> String { "#category-\(dataset.vocabulary.indicators[indicator].category)" }

    /// The latest output of each industry that has a name: production, value added or revenue, each with bars of its own,
    /// what most industries tell first.
    private func industries(_ park: Int) -> [RankRowModel] {
        var latest: [(key: Key, place: Int)] = []
        for place in dataset.cellsOfPark[park] {
            let key = dataset.key(place)
            guard key.scope == .industry, !key.scopeName.isEmpty, key.measure == .level, key.status == .actual,
                dataset.observation(dataset.shown(at: place)).quantity.dimension == .money, key.period?.isYear ?? false,
                latest.last.map({ !$0.key.isSameSeries(as: key) }) ?? true, tellsOutput(key)
            else { continue }
            latest.append((key, place))
        }
        guard let unit = DisplayUnit(for: latest.map { dataset.observation(dataset.shown(at: $0.place)).quantity })
        else { return [] }
        let kinds = Dictionary(grouping: latest) { $0.key.indicator ?? -1 }
        return kinds.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.flatMap { _, found in
            RankingMaker(figures: figures).rows(
                found.map { key, place in
                    let name = dataset.names[key.scopeName]
                    return RankingMaker.Entry(
                        name: name, url: PageAddress.industry(name),
                        figure: figures.figure(cell: place, in: unit, growth: figures.growth(beside: key)),
                        value: unit.values(of: dataset.observation(dataset.shown(at: place)).quantity)?.value)
                })
        }
    }

    /// Whether a key is of what an industry puts out, and not of its taxes or of what is invested in it.
    private func tellsOutput(_ key: Key) -> Bool {
        key.indicator.map { ["economy", "industry"].contains(dataset.vocabulary.indicators[$0].category) } ?? true
    }

    /// The park's own series over the years, a table for each category, in the order of the vocabulary; those without
    /// an indicator last.
    private func tables(_ park: Int, _ name: String) -> [SeriesTableModel] {
        var order: [String] = []
        var seriesOf: [String: [Series]] = [:]
        for place in dataset.seriesOfPark[park] {
            let series = dataset.series(place)
            // Targets stand beside what was reached, in a table of their own.
            guard series.key.isOfPark, series.key.status != .target else { continue }
            let category = series.key.indicator.map { dataset.vocabulary.indicators[$0].category } ?? "other"
            if seriesOf[category] == nil { order.append(category) }
            seriesOf[category, default: []].append(series)
        }
        return order.compactMap { category in
            let title = wording.words.word("category", category)
            return SeriesTables(figures: figures).table(
                seriesOf[category] ?? [], rows: .indicator, id: "category-\(category)", title: title,
                caption: name + wording.words["colon"] + title)
        }
    }

    /// The park's own figures that no column of years can hold.
    private func others(_ cells: Range<Int>, _ park: String) -> CategoryModel? {
        let own = cells.filter {
            dataset.key($0).isOfPark && dataset.key($0).period?.isYear != true && !isReviewed(dataset.key($0))
        }
        guard !own.isEmpty else { return nil }
        let title = wording.words["otherPeriods"]
        return CategoryModel(
            id: "others", title: title, caption: park + wording.words["colon"] + title,
            figures: own.map { figures.figure(cell: $0) })
    }

    /// The figures of industries, enterprises …, each bearer with its own.
    private func scopes(_ cells: Range<Int>, _ park: String) -> [ScopeGroupModel] {
        Scope.allCases.compactMap { scope in
            var order: [String] = []
            var figuresOf: [String: [FigureModel]] = [:]
            let own = cells.filter { dataset.key($0).scope == scope && !dataset.key($0).isOfPark }
            for place in own where !isReviewed(dataset.key(place)) {
                let name = dataset.names[dataset.key(place).scopeName]
                if figuresOf[name] == nil { order.append(name) }
                figuresOf[name, default: []].append(figures.figure(cell: place))
            }
            guard !order.isEmpty else { return nil }
            let title = wording.words.word("scopes", scope.rawValue)
            let unnamed = wording.words.word("scope", scope.rawValue)
            let bearers = order.map { BearerModel(name: $0.isEmpty ? unnamed : $0, figures: figuresOf[$0] ?? []) }
            return ScopeGroupModel(
                id: "scope-\(scope.rawValue)", title: title, caption: park + wording.words["colon"] + title,
                bearers: bearers)
        }
    }

    /// Whether a key is a target that stands beside what was reached.
    private func isReviewed(_ key: Key) -> Bool {
        key.status == .target && key.period != nil && (key.scope == .park || !key.scopeName.isEmpty)
    }

    private func missing(_ cells: Range<Int>) -> [NameLinkModel] {
        let known = Set(cells.filter { dataset.key($0).isOfPark }.compactMap { dataset.key($0).indicator })
        return usual.filter { !known.contains($0) }.map { index in
            NameLinkModel(
                name: wording.name(of: dataset.vocabulary.indicators[index]), url: figures.page(ofIndicator: index))
        }
    }

    /// The indicators that at least two fifths of the parks report, where there are several parks.
    private static func usual(_ dataset: Dataset) -> [Int] {
        guard dataset.parks.count > 2 else { return [] }
        var counts: [Int: Int] = [:]
        for park in dataset.parks.indices {
            for indicator in Set(dataset.keys(ofPark: park).filter(\.isOfPark).compactMap(\.indicator)) {
                counts[indicator, default: 0] += 1
            }
        }
        return counts.filter { $0.value * 5 >= dataset.parks.count * 2 }.keys.sorted()
    }
}
