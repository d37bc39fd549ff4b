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
    func slope(_ number: Int, name: String, unit: DisplayUnit) -> ChartModel? {
        let series = dataset.parks.indices.compactMap { charts.yearSeries(park: $0, indicator: number, in: unit) }
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
                name: dataset.parks[park].name, before: charts.point(before, .actual),
                after: charts.point(after, .actual))
        }
        let risen = members.filter { $0.0.value < $0.1.value }.count
        let title = wording.words.sentence(
            "findingSlope",
            [
                "before": [plain(wording.text(Period.year(year - 1)))],
                "after": [plain(wording.text(Period.year(year)))],
                "count": [plain("\(members.count)")], "risen": [plain("\(risen)")],
            ])
        let drawing = SlopeChart(
            slopes: slopes, heads: ("\(year - 1)", "\(year)"), title: name
        ).drawn()
        return drawing.map {
            ChartModel(
                indicator: name, unit: unit.name, title: title, drawing: $0,
                table: PageAddress.table(ofIndicator: dataset.vocabulary.indicators[number].id),
                figures: members.flatMap { [$0.1, $0.0] }.map { figures.figure(cell: $0.place, in: unit) })
        }
    }

    /// A small line for each park that knows enough years, in the order given.
    func multiples(_ indicator: Int, name: String, unit: DisplayUnit, parks: [Int]) -> [ChartModel] {
        let series = drawn(indicator, unit, parks)
        let panels = series.map { years in years.members.map { charts.point($0, .actual) } }
        let drawings = SmallMultiples(panels: panels).drawn { number in
            dataset.parks[series[number].key.park].name + " " + name
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

    /// `6个园区中5个高于最早一年`: how many parks have risen over the years that are known of them; empty without small
    /// charts.
    func rise(_ indicator: Int, unit: DisplayUnit, parks: [Int]) -> String {
        let series = drawn(indicator, unit, parks)
        let risen = series.count { years in
            guard let first = years.members.first, let last = years.members.last else { return false }
            return first.value < last.value
        }
        return series.isEmpty
            ? "" : wording.words.text("findingMultiples", ["count": "\(series.count)", "risen": "\(risen)"])
    }

    /// The series that make small charts, where there are several.
    private func drawn(_ indicator: Int, _ unit: DisplayUnit, _ parks: [Int]) -> [YearSeries] {
        let series = parks.compactMap { charts.yearSeries(park: $0, indicator: indicator, in: unit) }
            .filter { $0.members.count >= ChartMaker.fewestYears }
        return series.count > 1 ? series : []
    }

    private func plain(_ text: String) -> PhraseModel { PhraseModel(text: text, url: "") }
}
