import Basics
import Extraction
import Vocabulary

/// What is compared with what: observations of one key state the same thing. Names are held as ids of `Dataset.names`.
public struct Key: Sendable, Hashable {
    private let parkNumber: UInt32
    private let indicatorNumber: UInt32
    /// The name of an industry, enterprise …; empty for the park.
    public let scopeName: NameID
    /// The label, where there is no indicator or the vocabulary keeps its observations apart by label.
    public let label: NameID
    /// The kind of its unit, where it is not the usual one: floor space beside flats, dollars beside yuan.
    public let unit: NameID
    let time: PeriodCode
    /// Whom it speaks of.
    public let scope: Scope
    /// The kind of statement.
    public let measure: Measure
    /// Done, aimed at or expected.
    public let status: Status

    /// A key by its parts.
    public init(
        park: Int, scope: Scope = .park, scopeName: NameID = .none, indicator: Int?, label: NameID = .none,
        unit: NameID = .none, measure: Measure = .level, status: Status = .actual, period: Period?
    ) {
        parkNumber = UInt32(park)
        indicatorNumber = indicator.map { UInt32($0) } ?? .max
        self.scopeName = scopeName
        self.label = label
        self.unit = unit
        time = PeriodCode(period)
        self.scope = scope
        self.measure = measure
        self.status = status
    }

    /// The park's place in `Dataset.parks`.
    public var park: Int { Int(parkNumber) }
    /// The indicator's place in the vocabulary, if there is one.
    public var indicator: Int? { indicatorNumber == .max ? nil : Int(indicatorNumber) }
    /// The time it speaks of, where that is known.
    public var period: Period? { time.period }

    /// Whether it speaks of the report's own park as a whole, rather than of another park by name.
    public var isOfPark: Bool { scope == .park && scopeName == .none }

    /// The key of another measure of the same thing, status and period.
    public func of(_ measure: Measure) -> Key { with(measure: measure) }

    /// The key of the same thing at another time.
    public func at(_ period: Period?) -> Key {
        Key(
            parkNumber: parkNumber, indicatorNumber: indicatorNumber, scopeName: scopeName, label: label,
            unit: unit, time: PeriodCode(period), scope: scope, measure: measure, status: status)
    }

    /// The key of another measure, status or kind of unit of the same thing and time.
    public func with(measure: Measure? = nil, status: Status? = nil, unit: NameID? = nil) -> Key {
        Key(
            parkNumber: parkNumber, indicatorNumber: indicatorNumber, scopeName: scopeName, label: label,
            unit: unit ?? self.unit, time: time, scope: scope, measure: measure ?? self.measure,
            status: status ?? self.status)
    }

    /// The same key with other ids for its names, by the ids that they have yet.
    func renamed(_ ids: [NameID]) -> Key {
        Key(
            parkNumber: parkNumber, indicatorNumber: indicatorNumber, scopeName: ids[Int(scopeName.number)],
            label: ids[Int(label.number)], unit: ids[Int(unit.number)], time: time, scope: scope, measure: measure,
            status: status)
    }

    private init(
        parkNumber: UInt32, indicatorNumber: UInt32, scopeName: NameID, label: NameID, unit: NameID, time: PeriodCode,
        scope: Scope, measure: Measure, status: Status
    ) {
        self.parkNumber = parkNumber
        self.indicatorNumber = indicatorNumber
        self.scopeName = scopeName
        self.label = label
        self.unit = unit
        self.time = time
        self.scope = scope
        self.measure = measure
        self.status = status
    }

    /// The key of another indicator of the same bearer, without a label.
    public func of(indicator: Int) -> Key {
        Key(
            park: park, scope: scope, scopeName: scopeName, indicator: indicator, unit: unit, measure: measure,
            status: status, period: period)
    }
}

extension Key: Comparable {
    /// In the order in which pages show them: by park, bearer, indicator and label, the newest period first, then by
    /// status and measure.
    public static func < (left: Key, right: Key) -> Bool {
        if left.parkNumber != right.parkNumber { return left.parkNumber < right.parkNumber }
        if left.scope != right.scope { return left.scope.place < right.scope.place }
        if left.indicatorNumber != right.indicatorNumber { return left.indicatorNumber < right.indicatorNumber }
        if left.scopeName != right.scopeName { return left.scopeName < right.scopeName }
        if left.label != right.label { return left.label < right.label }
        if left.unit != right.unit { return left.unit < right.unit }
        if left.time != right.time { return left.time > right.time }
        if left.status != right.status { return left.status.place < right.status.place }
        return left.measure.place < right.measure.place
    }

    /// In the order of series: measure and status before the period, the oldest first.
    static func isEarlierInSeries(_ left: Key, _ right: Key) -> Bool {
        if left.parkNumber != right.parkNumber { return left.parkNumber < right.parkNumber }
        if left.scope != right.scope { return left.scope.place < right.scope.place }
        if left.indicatorNumber != right.indicatorNumber { return left.indicatorNumber < right.indicatorNumber }
        if left.scopeName != right.scopeName { return left.scopeName < right.scopeName }
        if left.label != right.label { return left.label < right.label }
        if left.unit != right.unit { return left.unit < right.unit }
        if left.measure != right.measure { return left.measure.place < right.measure.place }
        if left.status != right.status { return left.status.place < right.status.place }
        return left.time < right.time
    }

    /// Whether two keys differ at most in their periods.
    public func isSameSeries(as other: Key) -> Bool {
        parkNumber == other.parkNumber && scope == other.scope && indicatorNumber == other.indicatorNumber
            && scopeName == other.scopeName && label == other.label && unit == other.unit && measure == other.measure
            && status == other.status
    }
}

extension Scope {
    /// Its place among all.
    var place: UInt8 {
        switch self {
        case .park: 0
        case .industry: 1
        case .enterprise: 2
        case .project: 3
        case .platform: 4
        case .region: 5
        }
    }
}

extension Measure {
    /// Its place among all.
    var place: UInt8 {
        switch self {
        case .level: 0
        case .growth: 1
        case .change: 2
        case .share: 3
        case .rank: 4
        case .completion: 5
        case .gap: 6
        }
    }
}

extension Status {
    /// Its place among all.
    var place: UInt8 {
        switch self {
        case .actual: 0
        case .target: 1
        case .forecast: 2
        }
    }
}
