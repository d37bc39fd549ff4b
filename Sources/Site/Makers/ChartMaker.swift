import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes charts of what the dataset holds.
struct ChartMaker: Sendable {
    let figures: FigureMaker
    /// The prefix from the page that charts are drawn on to the site's top: their values lead to their words.
    var root = ""
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// The same for a page with another way to the site's top.
    func from(_ root: String) -> ChartMaker { ChartMaker(figures: figures, root: root) }

    /// So many years make a chart; fewer are told by the table.
    static let fewestYears = 3

    /// The level of an indicator of a park over the years, what is aimed at for later years beside it; none where too
    /// few years are known.
    func levels(park: Int, indicator: Int, anchor: String = "") -> ChartModel? {
        yearSeries(park: park, indicator: indicator).flatMap { levels($0, subject: "", anchor: anchor) }
    }

    /// The chart of a series of actual levels; none where too few years are known.
    func levels(_ series: Series, subject: String = "") -> ChartModel? {
        YearSeries(series, dataset).flatMap { levels($0, subject: subject, anchor: "") }
    }

    private func levels(_ years: YearSeries, subject: String, anchor: String) -> ChartModel? {
        guard years.members.count >= Self.fewestYears, let last = years.members.last else { return nil }
        let aims = [Status.target, .forecast].compactMap { status -> YearSeries? in
            dataset.series(of: years.key.with(status: status)).flatMap { YearSeries($0, dataset, in: years.unit) }
        }
        let later = aims.flatMap { series in
            series.members.filter { $0.year > last.year }.map {
                point($0, series.key.status == .target ? .target : .forecast)
            }
        }
        let points = years.members.map { point($0, .actual) } + later.sorted { $0.year < $1.year }
        let title = finding(last, years)
        let name = wording.name(of: years.key, dataset)
        let drawing = LineChart(
            points: points, title: [subject, name].filter { !$0.isEmpty }.joined(separator: " ")
        ).drawn()
        guard let drawing else { return nil }
        let rows = (years.members + aims.flatMap(\.members)).sorted { ($0.year, $0.place) > ($1.year, $1.place) }
        return ChartModel(
            indicator: name, subject: subject, unit: years.unit.name, title: title, drawing: drawing, anchor: anchor,
            table: PageAddress.table(ofPark: years.key.park, dataset),
            figures: anchor.isEmpty
                ? rows.map { row in
                    figures.figure(
                        cell: row.place, in: years.unit, growth: figures.growth(beside: dataset.key(row.place)))
                } : [])
    }

    /// The stated rates of growth of an indicator of a park over the years, where its levels make no chart.
    func rates(park: Int, indicator: Int, anchor: String = "") -> ChartModel? {
        let key = Key(park: park, indicator: indicator, measure: .growth, period: nil)
        let candidates = dataset.seriesInAnyUnit(of: key).lazy.compactMap { YearSeries($0, dataset) }
        guard let years = candidates.first(where: { $0.members.count >= Self.fewestYears }),
            let last = years.members.last
        else { return nil }
        let points = years.members.map { point($0, .actual) }
        let name = wording.name(of: years.key, dataset)
        let title = wording.words.sentence(
            "findingRate",
            [
                "period": [plain(wording.text(Period.year(last.year)))],
                "direction": [plain(direction(last.value))], "rate": [rate(last)],
            ])
        let drawing = ColumnChart(points: points, title: name).drawn()
        guard let drawing else { return nil }
        return ChartModel(
            indicator: name, unit: wording.text(.growth), title: title, drawing: drawing, anchor: anchor,
            figures: anchor.isEmpty
                ? years.members.reversed().map { figures.figure(cell: $0.place, in: years.unit) } : [])
    }

    /// The line beside a headline figure, of the years that can be told in its unit.
    func spark(_ key: Key) -> [UInt8]? {
        let unit = dataset.shown(key).flatMap { DisplayUnit(for: [dataset.observation($0).quantity]) }
        guard let series = dataset.series(of: key), let years = YearSeries(series, dataset, in: unit) else {
            return nil
        }
        return SparkLine(points: years.members.map { point($0, .actual) }).drawn()
    }

    /// The series that stands for an indicator of a park: that of its latest actual level.
    func yearSeries(park: Int, indicator: Int, in unit: DisplayUnit? = nil) -> YearSeries? {
        guard let (key, _) = dataset.latestLevel(park: park, indicator: indicator),
            let series = dataset.series(of: key)
        else { return nil }
        return YearSeries(series, dataset, in: unit)
    }

    /// A point of a chart.
    func point(_ member: YearSeries.Member, _ kind: ChartPoint.Kind) -> ChartPoint {
        let amount = dataset.observation(member.fact).quantity
        return ChartPoint(
            year: member.year, value: member.value, text: wording.mark(amount.qualifier) + wording.text(member.value),
            kind: kind, url: root + figures.url(member.fact))
    }

    /// `2024年133.6亿元，比上年增长6.5%`
    private func finding(_ last: YearSeries.Member, _ years: YearSeries) -> [PhraseModel] {
        let figure = figures.figure(last.fact, in: years.unit)
        let growth = figures.growth(beside: dataset.key(last.place))
        var gaps = ["period": [plain(figure.period)], "value": [figures.phrase(figure)]]
        guard let growth else { return wording.words.sentence("findingLevel", gaps) }
        gaps["direction"] = [plain(wording.words[growth.isFall ? "fell" : "rose"])]
        gaps["rate"] = [PhraseModel(text: Self.unsigned(growth.value), url: growth.url)]
        return wording.words.sentence("findingLevelAndRate", gaps)
    }

    private func rate(_ member: YearSeries.Member) -> PhraseModel {
        let phrase = figures.phrase(figures.figure(member.fact))
        return PhraseModel(text: Self.unsigned(phrase.text), url: phrase.url)
    }

    private func direction(_ value: ExactDecimal) -> String { wording.words[value.isNegative ? "fell" : "rose"] }

    private func plain(_ text: String) -> PhraseModel { PhraseModel(text: text, url: "") }

    /// A rate behind a word that says its direction.
    private static func unsigned(_ text: String) -> String {
        text.hasPrefix("+") || text.hasPrefix("−") ? String(text.dropFirst()) : text
    }
}
