import Basics
import Dataset
import Extraction

/// The whole years of a series whose values can be told in one unit and are not in doubt: what a chart draws.
struct YearSeries {
    let key: Key
    let unit: DisplayUnit
    /// The cells in the order of their years.
    let members: [Member]

    /// A year's cell and its value in the unit.
    struct Member {
        let place: Int
        let fact: Fact
        let year: Int
        let value: ExactDecimal
    }

    /// The drawn part of a series; none where nothing can be drawn.
    init?(_ series: Series, _ dataset: Dataset, in unit: DisplayUnit? = nil) {
        let found = series.cells.compactMap { place -> (place: Int, fact: Fact, year: Int)? in
            guard case .year(let year)? = dataset.key(place).period else { return nil }
            let fact = dataset.shown(at: place)
            return dataset.isDoubtful(fact) || dataset.observation(fact).quantity.upper != nil
                ? nil : (place, fact, year)
        }
        guard let unit = unit ?? DisplayUnit(for: found.map { dataset.observation($0.fact).quantity }) else {
            return nil
        }
        members = found.compactMap { place, fact, year in
            unit.values(of: dataset.observation(fact).quantity).map {
                Member(place: place, fact: fact, year: year, value: $0.value)
            }
        }
        key = series.key
        self.unit = unit
        if members.isEmpty { return nil }
    }
}
