import Basics
import Extraction
import Vocabulary

/// Parts and wholes that the vocabulary knows.
extension CrossChecks {
    /// The parts that make up a whole, each by an indicator or by the names it has without one.
    private enum Part {
        case indicator(String)
        case label([String], ofIndustry: String)
    }

    /// Wholes and all their parts: the three sectors by the rules of national accounts, exports and imports.
    private static let wholes: [(whole: String, parts: [Part])] = [
        (
            "gdp",
            [
                .label(["第一产业增加值", "一产增加值", "第一产业实现增加值", "第一产业完成增加值", "增加值"], ofIndustry: "第一产业"),
                .indicator("secondary-industry-value-added"),
                .indicator("services-value-added"),
            ]
        ),
        ("foreign-trade", [.indicator("exports"), .indicator("imports")]),
    ]

    /// The level of a whole against all its parts, where all are known.
    func parts(_ cell: Cell) -> CrossCheck? {
        guard cell.key.isOfPark, let indicator = cell.key.indicator, let place = dataset.store.place(of: cell.key),
            let (_, parts) = Self.wholes.first(where: { dataset.vocabulary.indicatorIndex($0.whole) == indicator })
        else { return nil }
        let places = parts.compactMap { self.place(of: $0, beside: cell.key) }
        guard places.count == parts.count,
            !(places + [place]).contains(where: { dataset.hasOwnDefinition(dataset.shown(at: $0)) })
        else { return nil }
        return sum(of: places, to: place)
    }

    private func place(of part: Part, beside key: Key) -> Int? {
        switch part {
        case .indicator(let id):
            return dataset.vocabulary.indicatorIndex(id).flatMap { dataset.store.place(of: key.of(indicator: $0)) }
        case .label(let labels, let industry):
            let ids = labels.compactMap { dataset.names.id(of: $0) }
            // What is known by its label alone says its kind of unit, which an indicator's own need not.
            let unit = key.unit.isEmpty ? usualUnit(of: key) : key.unit
            let own = ids.map { Key(park: key.park, indicator: nil, label: $0, unit: unit, period: key.period) }
            let named = dataset.names.id(of: industry).map { name in
                ids.map {
                    Key(
                        park: key.park, scope: .industry, scopeName: name, indicator: nil, label: $0,
                        unit: unit, period: key.period)
                }
            }
            return (own + (named ?? [])).lazy.compactMap { dataset.store.place(of: $0) }.first
        }
    }

    /// The name of the kind of unit that a key of an indicator does not say: its base unit.
    private func usualUnit(of key: Key) -> NameID {
        guard key.indicator != nil, let fact = dataset.shown(key) else { return .none }
        return dataset.names.id(of: dataset.observation(fact).quantity.baseUnit) ?? .none
    }

    /// A part that is greater than its whole.
    func partsAbove(_ cell: Cell) -> [CrossCheck] {
        var wholes = ratios.shares.filter { $0.upper == cell.key.indicator }
            .map { cell.key.of(indicator: $0.lower) }
        if cell.key.scope == .industry, let indicator = cell.key.indicator {
            wholes.append(Key(park: cell.key.park, indicator: indicator, unit: cell.key.unit, period: cell.key.period))
        }
        return wholes.compactMap { whole in
            guard let other = dataset.shown(whole), let part = value(cell.shown), let total = value(other),
                part.baseUnit == total.baseUnit, total.digits.high < part.digits.low,
                part.qualifier == .equal || part.qualifier == .atLeast,
                total.qualifier == .equal || total.qualifier == .atMost, mayFail([cell.shown, other]),
                !dataset.hasOwnDefinition(cell.shown), !dataset.hasOwnDefinition(other)
            else { return nil }
            return CrossCheck(.share, passed: false, [.figure(cell.shown), .text(" > "), .figure(other)], cue: "占")
        }
    }
}
