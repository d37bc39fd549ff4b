import Basics
import Extraction
import Vocabulary

/// Sorts the observations of all reports into cells and series, a park at a time.
struct Assembly: Sendable {
    let reports: [ReportEntry]
    let names: Names
    let reportsOfPark: [Range<Int>]
    private(set) var cells = CellStore()
    private(set) var series = SeriesStore()
    private(set) var cellsOfPark: [Range<Int>] = []
    private(set) var seriesOfPark: [Range<Int>] = []
    /// The kinds of the units of what the rates of each report belong to, by their places in it.
    private(set) var unitsOfRates: [[Int: NameID]] = []

    init(
        parkCount: Int, reports unsorted: [ReportEntry], vocabulary: Vocabulary, definitions: Definitions
    ) async {
        let sorted = unsorted.sorted(by: Self.isBefore)
        let ranges = Self.ranges(of: sorted, parkCount)
        let drafts = await parallelMap(ranges) { Draft(sorted, $0, vocabulary) }
        let (names, ids) = Names.merging(drafts.map(\.names))
        let parts = await parallelMap(Array(zip(drafts, ids))) { draft, ids in
            let cells = draft.cells(ids, sorted, definitions)
            return (cells, SeriesStore(cells.keys), draft.unitsOfRates(ids))
        }
        reports = sorted
        self.names = names
        reportsOfPark = ranges
        cells.reserve(parts.reduce(0) { $0 + $1.0.facts.count })
        for (own, ownSeries, ownUnits) in parts {
            unitsOfRates += ownUnits
            let (cellStart, seriesStart) = (cells.count, series.count)
            series.append(ownSeries, cellsBefore: cellStart)
            cells.append(own)
            cellsOfPark.append(cellStart..<cells.count)
            seriesOfPark.append(seriesStart..<series.count)
        }
    }

    /// By park, date and name, which are told apart by their addresses.
    private static func isBefore(_ left: ReportEntry, _ right: ReportEntry) -> Bool {
        if left.park != right.park { return left.park < right.park }
        if left.details.date != right.details.date {
            guard let first = left.details.date else { return true }
            guard let second = right.details.date else { return false }
            return first < second
        }
        return left.details.name.utf8.lexicographicallyPrecedes(right.details.name.utf8)
    }

    private static func ranges(of reports: [ReportEntry], _ parkCount: Int) -> [Range<Int>] {
        var first = 0
        return (0..<parkCount).map { park in
            let end = reports[first...].firstIndex { $0.park != park } ?? reports.count
            defer { first = end }
            return first..<end
        }
    }

    /// The key of an observation; `id` gives names their ids.
    static func key(
        of observation: Observation, park: Int, _ vocabulary: Vocabulary, id: (String) -> NameID
    ) -> Key {
        let isByLabel = observation.indicator.map { vocabulary.indicators[$0].isByLabel } ?? true
        let bearer =
            observation.scope == .industry ? IndustryName.common(observation.scopeName) : observation.scopeName
        return Key(
            park: park, scope: observation.scope, scopeName: id(bearer),
            indicator: observation.indicator, label: isByLabel ? id(observation.label) : .none,
            unit: id(UnitKinds.name(of: observation, vocabulary)), measure: observation.measure,
            status: observation.status, period: observation.period)
    }
}

/// The observations of one park with their keys, in the order of the reports; names have the park's own ids yet.
private struct Draft: Sendable {
    let names: [String]
    private let entries: [(key: Key, fact: Fact)]
    private let unitsOfRates: [[Int: NameID]]

    init(_ reports: [ReportEntry], _ range: Range<Int>, _ vocabulary: Vocabulary) {
        var collector = NameCollector()
        var entries: [(key: Key, fact: Fact)] = []
        entries.reserveCapacity(range.reduce(0) { $0 + reports[$1].extraction.observations.count })
        var unitsOfRates: [[Int: NameID]] = []
        let keysOfReports = range.map { index in
            reports[index].extraction.observations.map { observation in
                Assembly.key(of: observation, park: reports[index].park, vocabulary) { collector.number(of: $0) }
            }
        }
        let alone = UnitKinds.alone(keysOfReports)
        for (index, keys) in zip(range, keysOfReports) {
            let units = UnitKinds.ofRates(keys, alone: alone)
            for (number, key) in keys.enumerated() {
                entries.append((key.with(unit: units[number]), Fact(report: index, number: number)))
            }
            unitsOfRates.append(units)
        }
        self.entries = entries
        self.unitsOfRates = unitsOfRates
        names = collector.texts
    }

    /// The kinds of the units of what rates belong to, with the names' final ids.
    func unitsOfRates(_ ids: [NameID]) -> [[Int: NameID]] {
        unitsOfRates.map { $0.mapValues { ids[Int($0.number)] } }
    }

    /// The cells, with the names' final ids.
    func cells(_ ids: [NameID], _ reports: [ReportEntry], _ definitions: Definitions) -> CellStore {
        var sorted = entries.map { (key: $0.key.renamed(ids), fact: $0.fact) }
        sorted.sort { $0.key == $1.key ? $0.fact < $1.fact : $0.key < $1.key }
        var cells = CellStore()
        cells.reserve(sorted.count)
        var start = 0
        while start < sorted.count {
            let key = sorted[start].key
            var end = start + 1
            while end < sorted.count, sorted[end].key == key { end += 1 }
            if end == start + 1 {
                cells.append(key, sorted[start].fact)
            } else {
                let standings = Standing.list(sorted[start..<end].map(\.fact), key, reports, definitions)
                cells.append(key, Reconciler(key: key).judge(standings))
            }
            start = end
        }
        return cells
    }
}
