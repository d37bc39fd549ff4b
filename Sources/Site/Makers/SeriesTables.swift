import Basics
import Dataset
import Extraction
import Vocabulary

/// Makes tables over the years: a row a series, a column a year.
struct SeriesTables: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// What names the rows of a table.
    enum RowName {
        case indicator, park, bearer
    }

    /// The table of several series, all their whole years as columns, the newest first; none where no whole year is
    /// known. `Words` are its id, title and caption.
    func table(
        _ series: [Series], rows name: RowName, id: String, title: String, caption: String, unit: DisplayUnit? = nil
    ) -> SeriesTableModel? {
        var years: Set<Int> = []
        for place in series.flatMap(\.cells) {
            if case .year(let year)? = dataset.key(place).period { years.insert(year) }
        }
        guard !years.isEmpty else { return nil }
        let columns = years.sorted(by: >)
        let levels = Set(series.map(\.key).filter { $0.measure == .level })
        // Rates stand below the levels that they belong to.
        let rows = series.filter { $0.key.measure != .growth || !levels.contains($0.key.of(.level)) || !isBeside($0) }
            .compactMap { row($0, name, columns, unit) }
        return SeriesTableModel(
            id: id, title: title, caption: caption, head: head(name), unit: unit?.name ?? "",
            years: columns.map { wording.text(Period.year($0)) }, rows: rows)
    }

    private func head(_ name: RowName) -> String {
        switch name {
        case .indicator: wording.words["indicator"]
        case .park: wording.words["park"]
        case .bearer: wording.words["bearer"]
        }
    }

    private func row(_ series: Series, _ name: RowName, _ years: [Int], _ unit: DisplayUnit?) -> SeriesRowModel? {
        var placeOf: [Int: Int] = [:]
        for place in series.cells {
            if case .year(let year)? = dataset.key(place).period { placeOf[year] = place }
        }
        let rates = years.map { series.key.measure == .level ? growth(series.key, $0) : nil }
        guard !placeOf.isEmpty || rates.contains(where: { $0 != nil }) else { return nil }
        let places = years.map { placeOf[$0] }
        let amounts = places.compactMap { $0 }.map { dataset.observation(dataset.shown(at: $0)).quantity }
        // A unit of the whole table is that of its levels.
        let common = series.key.measure == .level ? unit : nil
        let shown = common ?? DisplayUnit(for: amounts)
        let (text, url, of) = names(series.key, name)
        return SeriesRowModel(
            name: text, url: url, of: of, measure: wording.text(series.key.measure),
            status: series.key.status == .actual ? "" : wording.words.word("status", series.key.status.rawValue),
            unit: common == nil ? shown?.name ?? "" : "",
            cells: zip(places, rates).map { place, rate in
                guard let place else { return CellModel(growth: rate) }
                let figure = figures.figure(cell: place, in: shown, growth: rate)
                return CellModel(figure: figure, ownUnit: figure.unit == shown?.name ? "" : figure.unit)
            })
    }

    /// Whether all rates of a series stand beside the levels that they belong to.
    private func isBeside(_ rates: Series) -> Bool {
        rates.cells.allSatisfy { dataset.growth(ofLevel: dataset.key($0).of(.level)) != nil }
    }

    /// The rate that a report states for a year.
    private func growth(_ key: Key, _ year: Int) -> GrowthModel? {
        let rate = key.of(.growth).at(.year(year))
        return dataset.shown(rate).flatMap { _ in figures.growth(beside: rate.of(.level)) }
    }

    private func names(_ key: Key, _ name: RowName) -> (text: String, url: String, of: String) {
        switch name {
        case .indicator:
            return (wording.name(of: key, dataset), figures.page(ofIndicator: key.indicator), "")
        case .park:
            let park = dataset.parks[key.park]
            let label = dataset.names[key.label]
            return (park.name, Addresses.park(park.id), label)
        case .bearer:
            let name = dataset.names[key.scopeName]
            let bearer = name.isEmpty ? wording.words.word("scope", key.scope.rawValue) : name
            let url = key.scope == .industry && !name.isEmpty ? PageAddress.industry(name) : ""
            return (bearer, url, wording.name(of: key, dataset))
        }
    }
}
