import Basics
import Dataset
import Extraction
import Templates

/// Makes the figures, charts and tables that hand-written texts ask for.
struct LiveBlocks: Sendable {
    let figures: FigureMaker
    let charts: ChartMaker
    let words: Words
    let template: Template<LiveBlock>
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// The current value of a key, linked to its words.
    func fact(_ key: Key, _ root: String) throws(SiteFault) -> [UInt8] {
        let figure =
            dataset.cellPlace(of: key).map { figures.figure(cell: $0) }
            ?? dataset.derivedPlace(of: key).map { figures.figure(derived: $0) }
        guard let figure else { throw .nothingKnown }
        let phrase = figures.phrase(figure)
        var bytes = Array("<a class=\"v\" href=\"".utf8)
        bytes.append(escaping: root + phrase.url)
        bytes.append("\">")
        bytes.append(escaping: phrase.text)
        bytes.append("</a>")
        return bytes
    }

    /// An indicator over the years: of one park a line, of several a small one each, or their latest figures as bars.
    func chart(_ indicator: Int, _ parks: [Int], name: String, _ root: String) throws(SiteFault) -> [UInt8] {
        var block = LiveBlock(root: root, words: words, name: name, download: download(indicator))
        let comparison = ComparisonMaker(dataset).parks(parks, indicators: [indicator])
        guard let unit = comparison.columns.first?.unit else { throw .nothingKnown }
        let charts = charts.from(root)
        if parks.count == 1, let park = parks.first, var chart = charts.levels(park: park, indicator: indicator) {
            if !name.isEmpty { chart.indicator = name }
            chart.subject = dataset.parks[park].name
            block.chart = chart
        } else {
            block.multiples = IndicatorCharts(figures: figures, charts: charts).multiples(
                indicator, name: name, unit: unit, parks: parks)
            if block.multiples.isEmpty {
                let maker = RankingMaker(figures: figures)
                block.ranking = maker.rows(maker.entries(comparison))
            }
        }
        return template.render(block)
    }

    /// The figures of an indicator as CSV, where it has a page.
    private func download(_ indicator: Int) -> String {
        figures.page(ofIndicator: indicator).isEmpty
            ? "" : PageAddress.table(ofIndicator: dataset.vocabulary.indicators[indicator].id)
    }

    /// Parks over the years in one indicator.
    func table(_ indicator: Int, _ parks: [Int], name: String, _ root: String) throws(SiteFault) -> [UInt8] {
        var block = LiveBlock(root: root, words: words, name: name, download: download(indicator))
        let series = parks.flatMap { park in
            dataset.seriesPlaces(park: park, scope: .park, indicator: indicator).map { dataset.series($0) }
                .filter { $0.key.isOfPark && $0.key.measure == .level && $0.key.status == .actual }
        }
        let unit = ComparisonMaker(dataset).parks(parks, indicators: [indicator]).columns.first?.unit
        let title = name.isEmpty ? wording.name(of: dataset.vocabulary.indicators[indicator]) : name
        block.table = SeriesTables(figures: figures).table(
            series, rows: .park, id: "", title: title, caption: title, unit: unit)
        guard block.table != nil else { throw .nothingKnown }
        return template.render(block)
    }
}

/// What stands in a hand-written text for a reference.
struct LiveBlock: Sendable {
    let root: String
    let words: Words
    let name: String
    let download: String
    var chart: ChartModel?
    var multiples: [ChartModel] = []
    var ranking: [RankRowModel] = []
    var table: SeriesTableModel?

    static func schema(_ words: Schema<Words>) -> Schema<LiveBlock> {
        Schema(
            "chart or table in a text",
            [
                .text("root", "The prefix from the page to the site's top.") { $0.root },
                .model("strings", "The words of the interface.", schema: { words }) { $0.words },
                .optionalText("name", "What the text calls it.") { $0.name },
                .optionalText("download", "The address of the indicator's figures as CSV, from the site's top.") {
                    $0.download
                },
                .optionalModel("chart", "A chart of one park.") { $0.chart },
                .flag("hasMultiples", "Whether there is a small chart for each park.") { !$0.multiples.isEmpty },
                .models("multiples", "A small chart for each park.") { $0.multiples },
                .flag("hasRanking", "Whether there are bars.") { !$0.ranking.isEmpty },
                .models("ranking", "The latest figure of each park, the largest first.") { $0.ranking },
                .optionalModel("table", "A table over the years.") { $0.table },
            ])
    }
}
