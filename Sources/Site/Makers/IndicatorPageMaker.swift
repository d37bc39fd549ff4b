import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the pages of indicators.
struct IndicatorPageMaker: Sendable {
    let figures: FigureMaker
    let charts: ChartMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// How many of the words that reports use are listed.
    private static let mostLabels = 12

    /// The indicators that a park as a whole reports, in the order of the vocabulary.
    static func shown(_ dataset: Dataset) -> [Int] {
        var found: Set<Int> = []
        for park in dataset.parks.indices {
            for key in dataset.keys(ofPark: park) where key.scope == .park {
                if let indicator = key.indicator { found.insert(indicator) }
            }
        }
        return found.sorted()
    }

    /// The cells of an indicator for the parks as wholes.
    func cells(_ indicator: Int) -> [Int] {
        dataset.parks.indices.flatMap { park in
            dataset.cellsOfPark[park].filter { dataset.key($0).scope == .park && dataset.key($0).indicator == indicator }
        }
    }

    /// The page of an indicator whose cells are given.
    func page(_ number: Int, cells: [Int], frame: PageFrame, table path: String) -> IndicatorPage {
        let indicator = dataset.vocabulary.indicators[number]
        let comparison = ComparisonMaker(dataset).parks(Array(dataset.parks.indices), indicators: [number])
        let unit = comparison.columns.first?.unit
        let entries = RankingMaker(figures: figures).entries(comparison)
        let ranking = RankingMaker(figures: figures).rows(entries)
        let parallel = IndicatorCharts(figures: figures, charts: charts)
        let name = wording.name(of: indicator)
        let byValue = ranking.compactMap { row in dataset.parks.firstIndex { Addresses.park($0.id) == row.url } }
        let periods = cells.compactMap { dataset.key($0).period }
        return IndicatorPage(
            frame: frame, name: name, otherName: wording.isChinese ? indicator.englishName : indicator.name,
            category: wording.words.word("category", indicator.category), id: indicator.id,
            direction: wording.words[indicator.countsUp ? "countsUp" : "countsDown"], labels: labels(cells),
            periods: span(periods), ranking: ranking, rankingTitle: finding(ranking, entries, comparison),
            unit: unit?.name ?? "", slope: unit.flatMap { parallel.slope(number, name: name, unit: $0) },
            multiples: unit.map { parallel.multiples(number, name: name, unit: $0, parks: byValue) } ?? [],
            tables: tables(number, name, unit, order: byValue), silent: silent(comparison), figureCount: cells.count,
            table: path)
    }

    private func span(_ periods: [Period]) -> String {
        guard let first = periods.min(), let last = periods.max() else { return "" }
        return first == last ? wording.text(first) : wording.text(first) + " – " + wording.text(last)
    }

    /// `2024年13个园区中，成都高新区最高，为3015.8亿元`
    private func finding(
        _ ranking: [RankRowModel], _ entries: [RankingMaker.Entry], _ table: ComparisonTable
    ) -> [PhraseModel] {
        let ranked = entries.filter { !$0.rank.isEmpty }
        guard let period = table.columns.first?.period, let best = ranked.first(where: { $0.rank == "1" }) else { return [] }
        return wording.words.sentence(
            "findingRanking",
            [
                "period": [PhraseModel(text: wording.text(period), url: "")],
                "count": [PhraseModel(text: "\(ranked.count)", url: "")],
                "park": [PhraseModel(text: best.name, url: "")], "value": [figures.phrase(best.figure)],
            ])
    }

    /// The words that reports use for it, the commonest first.
    private func labels(_ cells: [Int]) -> String {
        var counts: [String: Int] = [:]
        for place in cells {
            for fact in dataset.cell(place).facts { counts[dataset.observation(fact).label, default: 0] += 1 }
        }
        counts[""] = nil
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return wording.list(sorted.prefix(Self.mostLabels).map(\.key))
    }

    private func tables(_ number: Int, _ name: String, _ unit: DisplayUnit?, order: [Int]) -> [SeriesTableModel] {
        let maker = SeriesTables(figures: figures)
        let rest = dataset.parks.indices.filter { !order.contains($0) }
        let series = (order + rest).flatMap { park in
            dataset.seriesPlaces(park: park, scope: .park, indicator: number).map { dataset.series($0) }
        }
        let kinds: [(Measure, String)] = [(.level, "levels"), (.growth, "rates")]
        return kinds.compactMap { measure, id in
            let title = wording.words.word("yearTable", measure.rawValue)
            return maker.table(
                series.filter { $0.key.measure == measure && $0.key.status == .actual }, rows: .park, id: id,
                title: title, caption: name + wording.words["colon"] + title, unit: measure == .level ? unit : nil)
        }
    }

    private func silent(_ table: ComparisonTable) -> [SilentParkModel] {
        table.rows.compactMap { row in
            guard case .park(let number) = row.head, let cell = row.cells.first else { return nil }
            let park = dataset.parks[number]
            let url = Addresses.park(park.id)
            switch cell {
            case .figure: return nil
            case .notReported:
                return SilentParkModel(name: park.name, url: url, reason: wording.words["notReported"], figure: nil)
            case .notComparable(let other):
                return SilentParkModel(
                    name: park.name, url: url, reason: wording.reason(other), figure: figures.figure(other.fact))
            }
        }
    }
}

extension Wording {
    /// Why what is reported can't stand in a column.
    func reason(_ other: Incomparable) -> String {
        switch other {
        case .notActual: words["onlyNotActual"]
        case .noLevel: words["onlyNoLevel"]
        case .otherPeriod: words["onlyOtherPeriod"]
        case .undated: words["onlyUndated"]
        }
    }
}
