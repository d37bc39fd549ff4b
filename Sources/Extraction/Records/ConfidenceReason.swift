/// Why a reading may be wrong, beyond what its rule's measured precision says.
public enum ConfidenceReason: String, Sendable, Hashable, CaseIterable {
    /// What is measured was taken over from another figure.
    case inheritedIndicator = "inherited-indicator"
    /// The label is no indicator of the vocabulary.
    case unknownIndicator = "unknown-indicator"
    /// Whom it speaks of was said outside its clause.
    case inheritedScope = "inherited-scope"
    /// Its period was said in another sentence.
    case periodElsewhere = "period-from-another-sentence"
    /// No words of the text give its period: it is the report's.
    case periodOfReport = "period-of-the-report"
    /// Neither text nor date give its period.
    case noPeriod = "no-period"
    /// Its status was said in another sentence.
    case statusElsewhere = "status-from-another-sentence"
    /// Another cell of its table has the same heads and another value.
    case openHeads = "open-heads"
    /// Its table tells the unit nowhere.
    case noUnit = "no-unit"
    /// Its words were damaged and have been repaired.
    case repaired = "repaired-words"
    /// Its rule alone is right less often than a sure reading is.
    case rule = "rule-precision"

    /// Its bit in a set: its place among all cases.
    fileprivate var bit: UInt16 {
        switch self {
        case .inheritedIndicator: 0
        case .unknownIndicator: 1
        case .inheritedScope: 2
        case .periodElsewhere: 3
        case .periodOfReport: 4
        case .noPeriod: 5
        case .statusElsewhere: 6
        case .openHeads: 7
        case .noUnit: 8
        case .repaired: 9
        case .rule: 10
        }
    }
}

/// The reasons for doubt of one reading.
public struct ConfidenceReasons: OptionSet, Sendable, Hashable {
    /// One bit a reason, in the order of `ConfidenceReason.allCases`.
    public let rawValue: UInt16

    /// A set from its bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The reasons in their fixed order.
    public var list: [ConfidenceReason] {
        ConfidenceReason.allCases.enumerated().filter { rawValue & 1 << $0.offset != 0 }.map(\.element)
    }

    /// Adds a reason where it holds.
    mutating func add(_ reason: ConfidenceReason, if isSo: Bool) {
        if isSo { insert(ConfidenceReasons(rawValue: 1 << reason.bit)) }
    }
}
