import Basics
import Extraction
import Vocabulary

/// Chooses the figure that stands for a bearer and an indicator in a comparison.
struct FigureChoice: Sendable {
    let dataset: Dataset

    /// What was found for a cell, before its column is known.
    enum Found {
        case figure(Key, Figure)
        case nothing
        case other(Incomparable)
    }

    /// The actual level of an indicator in a period; without one, of the latest whole year, or else of the latest part
    /// of a year, if it is not much older than what else the park reports. Of several labels, the one that the first
    /// report tells first.
    func level(park: Int, scope: Scope = .park, scopeName: NameID = .none, indicator: Int, period: Period?) -> Found {
        var best: (key: Key, figure: Figure)?
        var other: (rank: Int, found: Incomparable)?
        for place in dataset.seriesPlaces(park: park, scope: scope, indicator: indicator) {
            let series = dataset.series(place)
            guard series.key.scopeName == scopeName else { continue }
            if series.key.measure == .level, series.key.status == .actual,
                let candidate = choose(from: series, period)
            {
                if best.map({ isBetter(candidate, than: $0) }) ?? true { best = candidate }
            } else if best == nil, let found = incomparable(series), other.map({ found.rank < $0.rank }) ?? true {
                other = found
            }
        }
        if let best {
            if period == nil, isOld(best.key), case .stated(let fact) = best.figure {
                return .other(.otherPeriod(fact))
            }
            return .figure(best.key, best.figure)
        }
        if let period, let derived = derived(park, scope, scopeName, indicator, period) { return derived }
        return other.map { .other($0.found) } ?? .nothing
    }

    /// So many years before the newest that a park reports, a figure is no latest one any more.
    private static let oldestYears = 3

    /// Whether a figure is too old to stand for its park beside others.
    func isOld(_ key: Key) -> Bool {
        guard let year = key.period?.year, let newest = dataset.newestYearOfPark[key.park] else { return false }
        return year + Self.oldestYears < newest
    }

    private func choose(from series: Series, _ period: Period?) -> (key: Key, figure: Figure)? {
        if let period {
            let key = series.key.at(period)
            return dataset.shown(key).map { (key, .stated($0)) }
        }
        let place =
            series.cells.last { dataset.key($0).period?.isYear ?? false } ?? series.cells.last
        return place.map { (dataset.key($0), .stated(dataset.shown(at: $0))) }
    }

    private func derived(
        _ park: Int, _ scope: Scope, _ name: NameID, _ indicator: Int, _ period: Period
    ) -> Found? {
        let key = Key(park: park, scope: scope, scopeName: name, indicator: indicator, period: period)
        return dataset.derivedPlace(of: key).map { .figure(key, .derived($0)) }
    }

    /// Whole years before parts of years, later before earlier, usual units before others, then the first that was
    /// written.
    private func isBetter(_ left: (key: Key, figure: Figure), than right: (key: Key, figure: Figure)) -> Bool {
        let (first, second) = (left.key.period?.isYear ?? false, right.key.period?.isYear ?? false)
        if first != second { return first }
        if left.key.time != right.key.time { return left.key.time > right.key.time }
        if left.key.unit.isEmpty != right.key.unit.isEmpty { return left.key.unit.isEmpty }
        guard case .stated(let one) = left.figure, case .stated(let two) = right.figure else { return false }
        return one < two
    }

    /// What else a series tells, the nearest to an actual level first.
    private func incomparable(_ series: Series) -> (rank: Int, found: Incomparable)? {
        guard let place = series.cells.last ?? series.undated else { return nil }
        let fact = dataset.shown(at: place)
        switch (series.key.measure, series.key.status) {
        case (.level, .actual): return series.cells.isEmpty ? (1, .undated(fact)) : (0, .otherPeriod(fact))
        case (.level, _): return (2, .notActual(fact))
        case (_, .actual): return (3, .noLevel(fact))
        default: return (4, .notActual(fact))
        }
    }
}

extension Dataset {
    /// The actual level of an indicator of a park as a whole that comparisons show: of the latest whole year, or else
    /// of the latest part of one.
    public func latestLevel(park: Int, indicator: Int) -> (key: Key, fact: Fact)? {
        let found = FigureChoice(dataset: self).level(park: park, indicator: indicator, period: nil)
        switch found {
        case .figure(let key, .stated(let fact)): return (key, fact)
        case .other(.otherPeriod(let fact)): return (key(of: fact), fact)
        default: return nil
        }
    }

    /// Whether a level is too old to stand for its park among others: more than three years before the newest that the
    /// park reports.
    public func isOld(_ key: Key) -> Bool { FigureChoice(dataset: self).isOld(key) }
}
