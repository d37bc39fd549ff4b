import Basics
import Dataset
import Extraction

/// Makes the charts that hold all parks against each other in one indicator.
struct IndicatorCharts: Sendable {
    let figures: FigureMaker
    let charts: ChartMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// So many lines can be told apart; the largest are drawn.
    private static let mostSlopes = 12

    /// What the parks have done from one year to the next, for the latest two years in a row that most of them know.
    func slope(_ indicator: Int, name: String, unit: DisplayUnit) -> ChartModel? {
        let series = dataset.parks.indices.compactMap { charts.yearSeries(park: $0, indicator: indicator, in: unit) }
        var pairs: [Int: [(YearSeries.Member, YearSeries.Member, Int)]] = [:]
        for years in series {
            for (before, after) in zip(years.members, years.members.dropFirst()) where after.year == before.year + 1 {
                pairs[after.year, default: []].append((before, after, years.key.park))
            }
        }
        guard let (year, found) = pairs.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }),
            found.count > 2
        else { return nil }
        let members = found.sorted { ($1.1.value, $0.2) < ($0.1.value, $1.2) }.prefix(Self.mostSlopes)
        let slopes = members.map { before, after, park in
            SlopeChart.Slope(
                name: dataset.parks[park].name, before: before.value, after: after.value,
                beforeText: charts.point(before, .actual).text, afterText: charts.point(after, .actual).text)
        }
        let risen = members.filter { $0.0.value < $0.1.value }.count
        let title = wording.words.sentence(
            "findingSlope",
            [
                "before": [plain(wording.text(Period.year(year - 1)))],
                "after": [plain(wording.text(Period.year(year)))],
                "count": [plain("\(members.count)")], "risen": [plain("\(risen)")],
            ])
        let description = slopes.map { "\($0.name) \($0.beforeText) → \($0.afterText)\(unit.name)" }
        let drawing = SlopeChart(
            slopes: slopes, heads: ("\(year - 1)", "\(year)"), title: name + wording.words["colon"] + title.text,
            description: description.joined(separator: wording.words["semicolon"])
        ).drawn()
        return drawing.map {
            ChartModel(
                indicator: name, unit: unit.name, title: title, drawing: $0,
                figures: members.flatMap { [$0.1, $0.0] }.map { figures.figure(cell: $0.place, in: unit) })
        }
    }

    /// A small line for each park that knows enough years, in the order given.
    func multiples(_ indicator: Int, name: String, unit: DisplayUnit, parks: [Int]) -> [ChartModel] {
        let series = parks.compactMap { charts.yearSeries(park: $0, indicator: indicator, in: unit) }
            .filter { $0.members.count >= ChartMaker.fewestYears }
        guard series.count > 1 else { return [] }
        let panels = series.map { years in years.members.map { charts.point($0, .actual) } }
        let drawings = SmallMultiples(panels: panels).drawn { number in
            (
                dataset.parks[series[number].key.park].name + " " + name,
                charts.describe(panels[number], unit: unit.name)
            )
        }
        return zip(series, drawings).compactMap { years, drawing in
            drawing.map {
                let park = dataset.parks[years.key.park]
                return ChartModel(
                    indicator: name, subject: park.name, url: Addresses.park(park.id), title: [], drawing: $0,
                    figures: [])
            }
        }
    }

    private func plain(_ text: String) -> PhraseModel { PhraseModel(text: text, url: "") }
}
