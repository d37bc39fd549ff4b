import Basics
import Extraction
import Reading
import Vocabulary

/// One truth from many reports: all observations of a site by key, what is shown of each, and what follows from them.
public struct Dataset: Sendable {
    /// The parks in the order of their ids.
    public let parks: [Park]
    /// The reports in the order of park, date and name.
    public let reports: [ReportEntry]
    /// The words for indicators and units.
    public let vocabulary: Vocabulary
    /// The names of bearers and the labels that keys hold.
    public let names: Names
    /// The places of each park's reports in `reports`, which are in order of date.
    public let reportsOfPark: [Range<Int>]
    /// The places of each park's cells, which are in order of their keys.
    public let cellsOfPark: [Range<Int>]
    /// The places of each park's series.
    public let seriesOfPark: [Range<Int>]
    /// What follows from the facts and is stated by none, in the order of the keys.
    public private(set) var derived: [DerivedValue] = []
    /// The targets of each park beside what was reached, in the order of their keys.
    public private(set) var targetsOfPark: [[TargetReview]] = []
    /// What came of holding figures against each other, by park: inside each report, then across reports.
    public private(set) var checksOfPark: [[CrossCheck]] = []
    /// What each report changed, in the order of `reports`.
    public private(set) var changes: [ReportChanges] = []
    /// What is shown otherwise than in an earlier publication; none where it is compared with none.
    public internal(set) var changesSincePublication: PublicationChanges?
    /// The last year of which each park as a whole reports what was done or measured; none where it does not.
    public let newestYearOfPark: [Int?]
    /// The folder of each report's page.
    private let folders: [String]
    let definitions: Definitions
    /// The kinds of the units of what the rates of each report belong to, by their places in it.
    private let unitsOfRates: [[Int: NameID]]
    let store: CellStore
    let seriesStore: SeriesStore

    /// Puts the observations of all reports together; the order of the reports given does not matter.
    public init(parks: [Park], reports: [ReportEntry], vocabulary: Vocabulary) async {
        definitions = Definitions(vocabulary, parks: parks)
        let assembly = await Assembly(
            parkCount: parks.count, reports: reports, vocabulary: vocabulary, definitions: definitions)
        self.parks = parks
        self.vocabulary = vocabulary
        self.reports = assembly.reports
        folders = assembly.reports.map { Addresses.folder(ofReport: $0.details.name, parks[$0.park].id) }
        names = assembly.names
        reportsOfPark = assembly.reportsOfPark
        cellsOfPark = assembly.cellsOfPark
        seriesOfPark = assembly.seriesOfPark
        unitsOfRates = assembly.unitsOfRates
        store = assembly.cells
        seriesStore = assembly.series
        let keys = assembly.cells.keys
        newestYearOfPark = assembly.cellsOfPark.map { cells in
            cells.lazy.map { keys[$0] }.filter { $0.isOfPark && $0.status == .actual }
                .compactMap { $0.period?.year }.max()
        }
        await conclude()
    }

    /// Works out what follows from the cells, a park at a time.
    private mutating func conclude() async {
        let cells = self
        derived = await parallelMap(Array(parks.indices)) { Derivations(cells).values(ofPark: $0) }.flatMap { $0 }
        let base = self
        let findings = await parallelMap(Array(parks.indices)) { park in
            (
                targets: TargetReviews(dataset: base).reviews(ofPark: park),
                checks: CrossChecks(base).checks(ofPark: park), changes: ChangeLog(base).changes(ofPark: park)
            )
        }
        targetsOfPark = findings.map(\.targets)
        checksOfPark = findings.map(\.checks)
        changes = findings.flatMap(\.changes)
    }

    /// The observation of a fact.
    public func observation(_ fact: Fact) -> Observation { reports[fact.report].extraction.observations[fact.number] }

    /// The folder of a report's page, from the site's top.
    public func folder(ofReport number: Int) -> String { folders[number] }

    /// What a person overruled in an observation; none where it stands as it was read.
    public func correction(of fact: Fact) -> AppliedCorrection? {
        reports[fact.report].corrections.first { $0.observation == fact.number && $0.overrules }
    }

    /// The number of cells: of keys of which something is known.
    public var cellCount: Int { store.count }

    /// The cell at a place.
    public func cell(_ place: Int) -> Cell { store[place] }

    /// The cell of a key; none where nothing is known of it.
    public func cell(of key: Key) -> Cell? { store.place(of: key).map { store[$0] } }

    /// The key of a cell.
    public func key(_ place: Int) -> Key { store.keys[place] }

    /// The keys of a park in the order in which pages show them.
    public func keys(ofPark park: Int) -> ArraySlice<Key> { store.keys[cellsOfPark[park]] }

    /// The observation whose value is shown for a key; none where nothing is known of it.
    public func shown(_ key: Key) -> Fact? { store.place(of: key).map { store.shown($0) } }

    /// The observation whose value a cell shows.
    public func shown(at place: Int) -> Fact { store.shown(place) }

    /// The key that an observation belongs to.
    public func key(of fact: Fact) -> Key {
        let observation = observation(fact)
        let key = Assembly.key(of: observation, park: reports[fact.report].park, vocabulary) {
            names.id(of: $0) ?? .none
        }
        return key.with(unit: unitsOfRates[fact.report][fact.number])
    }

    /// The place of the first value derived for a key that stands for a stated one; none where nothing follows.
    public func derivedPlace(of key: Key) -> Int? {
        var low = 0
        var high = derived.count
        while low < high {
            let middle = (low + high) / 2
            if derived[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return derived[low...].prefix { $0.key == key }.firstIndex { $0.derivation.isOfItsKey }
    }

    /// The amount of a figure.
    public func amount(_ figure: Figure) -> Amount {
        switch figure {
        case .stated(let fact): observation(fact).quantity
        case .derived(let place): derived[place].amount
        }
    }

    /// The observations that a figure rests on.
    public func facts(of figure: Figure) -> [Fact] {
        switch figure {
        case .stated(let fact): [fact]
        case .derived(let place): derived[place].inputs
        }
    }

    /// The number of series.
    public var seriesCount: Int { seriesStore.count }

    /// The series at a place.
    public func series(_ place: Int) -> Series { seriesStore.series(place) { store.keys[$0] } }

    /// The places of all series of a park, a kind of bearer and an indicator.
    public func seriesPlaces(park: Int, scope: Scope, indicator: Int?) -> Range<Int> {
        seriesStore.places(park: park, scope: scope, indicator: indicator)
    }

    /// The series of a key in each kind of unit that it is told in, whatever its period; that in the usual unit first.
    public func seriesInAnyUnit(of key: Key) -> [Series] {
        let sought = key.with(unit: NameID.none)
        return seriesPlaces(park: key.park, scope: key.scope, indicator: key.indicator).lazy.map { series($0) }
            .filter { $0.key.with(unit: NameID.none).isSameSeries(as: sought) }
    }

    /// The series that a key belongs to, whatever its period; none where nothing is known of it.
    public func series(of key: Key) -> Series? { seriesStore.place(of: key).map { series($0) } }
}

extension Dataset {
    /// The cells in which reports contradict each other, in the order of their keys.
    public var conflicts: [Cell] {
        (0..<cellCount).filter { store.records[$0].conflicting > 0 }.map { store[$0] }
    }

    /// What each report changed, the oldest first; those of one date in the order of parks and names, those without a
    /// date before all others.
    public var changesByDate: [ReportChanges] {
        changes.sorted { left, right in
            let dates = (reports[left.report].details.date, reports[right.report].details.date)
            if dates.0 == dates.1 { return left.report < right.report }
            guard let first = dates.0 else { return true }
            guard let second = dates.1 else { return false }
            return first < second
        }
    }
}
