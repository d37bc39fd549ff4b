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
    private static let mostLabels = 6

    /// The cells of the parks as wholes by indicator, in the order of the parks.
    static func cells(_ dataset: Dataset) -> [Int: [Int]] {
        var cells: [Int: [Int]] = [:]
        for place in dataset.parks.indices.flatMap({ dataset.cellsOfPark[$0] }) {
            let key = dataset.key(place)
            if key.isOfPark, let indicator = key.indicator { cells[indicator, default: []].append(place) }
        }
        return cells
    }

    /// The indicators of the list of all, by category.
    func groups(_ shown: [Int], _ cells: [Int: [Int]]) -> [IndicatorGroupModel] {
        var order: [String] = []
        var itemsOf: [String: [IndicatorItemModel]] = [:]
        for number in shown {
            let category = dataset.vocabulary.indicators[number].category
            if itemsOf[category] == nil { order.append(category) }
            itemsOf[category, default: []].append(item(number, cells[number] ?? []))
        }
        return order.map {
            IndicatorGroupModel(id: $0, title: wording.words.word("category", $0), items: itemsOf[$0] ?? [])
        }
    }

    private func item(_ number: Int, _ cells: [Int]) -> IndicatorItemModel {
        let indicator = dataset.vocabulary.indicators[number]
        let parks = parkCount(cells)
        let bar = ShareBar(
            value: ExactDecimal(significand: Int128(parks)),
            most: ExactDecimal(significand: Int128(dataset.parks.count)))
        return IndicatorItemModel(
            name: wording.name(of: indicator), url: PageAddress.indicator(indicator.id), parkCount: parks,
            parkTotal: dataset.parks.count, figureCount: cells.count,
            periods: span(cells.compactMap { dataset.key($0).period }), bar: bar.drawn() ?? [])
    }

    /// How many parks report what cells hold.
    private func parkCount(_ cells: [Int]) -> Int { Set(cells.map { dataset.key($0).park }).count }

    /// The list of all as a file to download.
    func table(_ shown: [Int], _ cells: [Int: [Int]]) -> [UInt8] {
        let head = [
            "indicator", "name", "category", "parks", "parks_total", "observations", "first", "last", "address",
        ]
        return CSVFile.bytes(
            head,
            shown.map { number in
                let indicator = dataset.vocabulary.indicators[number]
                let item = item(number, cells[number] ?? [])
                let periods = (cells[number] ?? []).compactMap { dataset.key($0).period }
                return [
                    indicator.id, item.name, indicator.category, "\(item.parkCount)", "\(item.parkTotal)",
                    "\(item.figureCount)", periods.min()?.description ?? "", periods.max()?.description ?? "",
                    item.url.asPublished,
                ]
            })
    }

    /// The page of an indicator whose cells are given.
    func page(_ number: Int, cells: [Int], frame: PageFrame, table path: String) -> IndicatorPage {
        let indicator = dataset.vocabulary.indicators[number]
        let definition = dataset.vocabulary.definitions[indicator.id]
        let comparison = ComparisonMaker(dataset).parks(Array(dataset.parks.indices), indicators: [number])
        let unit = comparison.columns.first?.unit
        let entries = RankingMaker(figures: figures).entries(comparison)
        let ranking = RankingMaker(figures: figures).rows(entries)
        let parallel = IndicatorCharts(figures: figures, charts: charts.from(frame.root))
        let name = wording.name(of: indicator)
        let byValue = ranking.compactMap { row in dataset.parks.firstIndex { Addresses.park($0.id) == row.url } }
        let periods = cells.compactMap { dataset.key($0).period }
        return IndicatorPage(
            frame: frame, name: name, otherName: wording.isChinese ? indicator.englishName : indicator.name,
            category: wording.words.word("category", indicator.category), id: indicator.id,
            definition: definition.map { wording.isChinese ? $0.chinese : $0.english } ?? "",
            definedBy: definition.map { wording.isChinese ? $0.chineseSource : $0.englishSource } ?? "",
            direction: wording.words[indicator.countsUp ? "countsUp" : "countsDown"],
            quantity: wording.words.word("dimension", indicator.dimension.rawValue), notes: notes(indicator),
            labels: labels(cells),
            periods: span(periods), ranking: ranking, rankingTitle: finding(ranking, entries, comparison),
            unit: unit?.name ?? definition?.unit ?? "",
            slope: unit.flatMap { parallel.slope(number, name: name, unit: $0) },
            multiples: unit.map { parallel.multiples(number, name: name, unit: $0, parks: byValue) } ?? [],
            multiplesTitle: unit.map { parallel.rise(number, unit: $0, parks: byValue) } ?? "",
            years: table(number, name, unit, order: byValue), silent: silent(comparison),
            parkCount: parkCount(cells), figureCount: cells.count, table: path)
    }

    /// What has to be known of an indicator before its figures are compared.
    private func notes(_ indicator: Indicator) -> [String] {
        let increment = indicator.increment.flatMap { dataset.vocabulary.indicator($0) }
        return [
            indicator.growsInRealTerms ? wording.words["noteRealTerms"] : "",
            indicator.isByLabel ? wording.words["noteByLabel"] : "",
            increment.map { wording.words.text("noteIncrement", ["name": wording.name(of: $0)]) } ?? "",
        ].filter { !$0.isEmpty }
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
        guard let period = table.columns.first?.period, let best = ranked.first(where: { $0.rank == "1" }) else {
            return []
        }
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

    private func table(_ number: Int, _ name: String, _ unit: DisplayUnit?, order: [Int]) -> SeriesTableModel? {
        let rest = dataset.parks.indices.filter { !order.contains($0) }
        let series = (order + rest).flatMap { park in
            dataset.seriesPlaces(park: park, scope: .park, indicator: number).map { dataset.series($0) }.filter(
                \.key.isOfPark)
        }
        let told = series.filter { [.level, .growth].contains($0.key.measure) && $0.key.status == .actual }
        let title = wording.words["yearTable"]
        return SeriesTables(figures: figures).table(
            told, rows: .park, id: "years", title: title, caption: name + wording.words["colon"] + title, unit: unit)
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
