import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes the figures that pages show out of facts of the dataset.
struct FigureMaker: Sendable {
    let dataset: Dataset
    let wording: Wording

    /// A figure as written, or in a column's unit.
    func figure(_ fact: Fact, in unit: DisplayUnit? = nil, growth: GrowthModel? = nil) -> FigureModel {
        let observation = dataset.observation(fact)
        let amount = observation.quantity
        let converted = unit.flatMap { unit in unit.values(of: amount).map { (unit.name, $0) } }
        let (unitName, values) = converted ?? (amount.unit, (amount.value, amount.upper))
        let upper = values.upper.map { "–" + wording.text($0) } ?? ""
        return FigureModel(
            indicator: wording.name(of: observation, dataset.vocabulary), measure: wording.text(observation.measure),
            qualifier: wording.mark(amount.qualifier), value: wording.text(values.value) + upper,
            unit: unitName, period: wording.text(observation.period),
            status: wording.words.word("status", observation.status.rawValue),
            statusKind: observation.status.rawValue, growth: growth, quote: observation.quote, url: url(fact))
    }

    /// The address of a fact's words.
    func url(_ fact: Fact) -> String {
        let report = dataset.reports[fact.report]
        let page = Addresses.report(dataset.parks[report.park].id, report.details.name)
        return page + "#" + dataset.observation(fact).place.anchor
    }

    /// The growth stated for the same thing and time as a level.
    func growth(beside key: Key) -> GrowthModel? {
        guard let fact = dataset.shown(key.of(.growth)) else { return nil }
        let amount = dataset.observation(fact).quantity
        let sign = amount.value.isNegative ? "" : "+"
        return GrowthModel(value: sign + wording.text(amount.value) + amount.unit, url: url(fact))
    }

    /// The latest actual level of each indicator for a park as a whole, whole years before parts of years, without
    /// those it does not report.
    func headlines(park: Int, _ indicators: [Int]) -> [FigureModel] {
        indicators.compactMap { indicator in
            guard let (key, fact) = dataset.latestLevel(park: park, indicator: indicator) else { return nil }
            return figure(fact, growth: growth(beside: key))
        }
    }

    /// A table of parks and indicators; columns that no park reports are left out.
    func comparison(_ indicators: [Int]) -> ComparisonModel? {
        let parks = Array(dataset.parks.indices)
        let comparison = ComparisonMaker(dataset).parks(parks, indicators: indicators)
        let shown = comparison.columns.indices.filter { !comparison.isEmpty(column: $0) }
        guard !shown.isEmpty, !parks.isEmpty else { return nil }
        let columns = shown.map { index in
            let indicator = dataset.vocabulary.indicators[indicators[index]]
            return ColumnModel(
                indicator: wording.isChinese ? indicator.name : indicator.englishName,
                unit: comparison.columns[index].unit?.name ?? "")
        }
        let rows = parks.map { number in
            let park = dataset.parks[number]
            return RowModel(
                park: park.name, url: Addresses.park(park.id),
                cells: shown.map { cell(comparison.rows[number].cells[$0], in: comparison.columns[$0].unit) })
        }
        return ComparisonModel(caption: wording.words["compareCaption"], columns: columns, rows: rows)
    }

    /// A cell of a column in one unit; the figure says its own where that can't tell it.
    private func cell(_ cell: ComparisonCell, in unit: DisplayUnit?) -> CellModel {
        guard case .stated(let fact) = cell.figure?.figure else { return CellModel(figure: nil, ownUnit: "") }
        let shown = figure(fact, in: unit)
        return CellModel(figure: shown, ownUnit: shown.unit == unit?.name ? "" : shown.unit)
    }
}

extension Dataset {
    /// The latest period of which a park as a whole reports what was done or measured.
    func latestPeriod(ofPark park: Int) -> Period? {
        keys(ofPark: park).lazy.filter { $0.isOfPark && $0.status == .actual }.compactMap(\.period).max()
    }
}
