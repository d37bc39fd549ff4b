import Basics
import Extraction
import Reading
import Vocabulary

/// What decides between the observations of one key: which is shown, and whether the others agree with it.
struct Standing: Sendable {
    let fact: Fact
    let isCorrected: Bool
    let kind: ReportKind
    let date: ReportDate?
    let confidence: Confidence
    /// What the amount says of the value behind it; none where it can't be calculated with.
    let value: StatedValue?
    /// The amount as written.
    let amount: Amount
    let label: String

    /// The standing of an observation of a report.
    init(_ fact: Fact, _ report: ReportEntry) {
        let observation = report.extraction.observations[fact.number]
        self.fact = fact
        isCorrected = report.corrections.contains { $0.observation == fact.number && $0.overrules }
        kind = ReportKind(report.details.kind)
        date = report.details.date
        confidence = observation.confidence
        value = StatedValue(observation.quantity)
        amount = observation.quantity
        label = observation.label
    }

    /// The first criterion by which two observations differ, and whether the first of them wins by it.
    static func compare(_ left: Standing, _ right: Standing) -> (criterion: Precedence, leftWins: Bool) {
        if left.isCorrected != right.isCorrected { return (.correction, left.isCorrected) }
        if left.kind != right.kind { return (.kind, left.kind > right.kind) }
        if left.date != right.date {
            guard let first = left.date else { return (.publication, false) }
            guard let second = right.date else { return (.publication, true) }
            return (.publication, first > second)
        }
        if left.value?.baseUnit == right.value?.baseUnit {
            if left.isMoreExact(than: right) { return (.precision, true) }
            if right.isMoreExact(than: left) { return (.precision, false) }
        }
        if left.confidence != right.confidence {
            return (.confidence, left.confidence.place < right.confidence.place)
        }
        return (.order, left.fact < right.fact)
    }

    /// Whether it is shown rather than another.
    func isBefore(_ other: Standing) -> Bool { Self.compare(self, other).leftWins }

    /// Whether it tells its value more exactly than another.
    func isMoreExact(than other: Standing) -> Bool {
        guard let value, let second = other.value else { return false }
        return value.isMoreExact(than: second)
    }

    /// Whether both amounts may be one value; what can't be calculated with agrees where it is written alike.
    func agrees(with other: Standing) -> Bool {
        guard let value, let second = other.value else {
            return amount.value.hasSameValue(as: other.amount.value) && amount.unit == other.amount.unit
                && amount.qualifier == other.amount.qualifier
        }
        return value.agrees(with: second)
    }
}

extension Confidence {
    /// Its place among all, the surest first.
    fileprivate var place: Int {
        switch self {
        case .sure: 0
        case .likely: 1
        case .review: 2
        }
    }
}
