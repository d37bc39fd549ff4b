import Basics
import Extraction
import Vocabulary

/// A table of parks and indicators, one unit a column.
public struct Comparison: Sendable {
    /// A column: an indicator in one unit.
    public struct Column: Sendable {
        /// The indicator's place in the vocabulary.
        public let indicator: Int
        /// The unit of its values, where they can be told in it; none where no park reports it.
        public let unit: DisplayUnit?
    }

    /// The columns in the order asked for.
    public let columns: [Column]
    /// For each park, in the order of the dataset, the fact of each column; none where it reports nothing.
    public let rows: [[Fact?]]
}

extension Dataset {
    /// Parks and indicators: the actual level of each park as a whole, in the latest whole year it reports.
    public func comparison(of indicators: [Int]) -> Comparison {
        var latest: [[Fact?]] = Array(repeating: Array(repeating: nil, count: indicators.count), count: parks.count)
        var periods: [[Period?]] = latest.map { $0.map { _ in nil } }
        let columnOf = Dictionary(indicators.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for (key, list) in facts {
            guard key.isOfPark, key.measure == .level, key.status == .actual, let period = key.period,
                period.isYear,
                let column = key.indicator.flatMap({ columnOf[$0] }), let fact = list.first
            else { continue }
            if let known = periods[key.park][column], known >= period {
                guard known == period, let shown = latest[key.park][column], fact.isBefore(shown) else { continue }
            }
            periods[key.park][column] = period
            latest[key.park][column] = fact
        }
        let columns = indicators.enumerated().map { column, indicator in
            let amounts = latest.compactMap { $0[column] }.map { observation($0).quantity }
            return Comparison.Column(indicator: indicator, unit: DisplayUnit(for: amounts))
        }
        return Comparison(columns: columns, rows: latest)
    }
}

extension Dataset {
    /// Whether what one key shows stands before what another shows.
    public func isBefore(_ left: Key, _ right: Key) -> Bool {
        guard let first = facts[left]?.first, let second = facts[right]?.first else { return false }
        return first.isBefore(second)
    }
}

extension Fact {
    /// By report, then by place in it: where an indicator has several labels, the first of them is compared.
    fileprivate func isBefore(_ other: Fact) -> Bool { (report, number) < (other.report, other.number) }
}
