import Basics
import Extraction
import Reading
import Vocabulary

/// What decides between the observations of one key: which is shown, and whether the others agree with it.
struct Standing: Sendable {
    let fact: Fact
    let isCorrected: Bool
    /// Whether its label says something else than others of its indicator: a part of it, or another area.
    let hasOwnDefinition: Bool
    let kind: ReportKind
    let date: ReportDate?
    let confidence: Confidence
    /// What the amount says of the value behind it; none where it can't be calculated with.
    let value: StatedValue?
    /// The amount as written.
    let amount: Amount
    let label: String

    /// The standing of an observation of a report.
    init(_ fact: Fact, _ report: ReportEntry, hasOwnDefinition: Bool) {
        let observation = report.extraction.observations[fact.number]
        self.fact = fact
        isCorrected = report.corrections.contains { $0.observation == fact.number && $0.overrules }
        self.hasOwnDefinition = hasOwnDefinition
        kind = ReportKind(report.details.kind)
        date = report.details.date
        confidence = observation.confidence
        value = StatedValue(observation.quantity)
        amount = observation.quantity
        label = observation.label
    }

    /// What decides between the observations of a key. Labels are looked into only where they differ.
    static func list(
        _ facts: [Fact], _ key: Key, _ reports: [ReportEntry], _ definitions: Definitions
    ) -> [Standing] {
        func label(_ fact: Fact) -> String { reports[fact.report].extraction.observations[fact.number].label }
        let isAmount = key.measure == .level || key.measure == .growth || key.measure == .change
        let isMixed =
            isAmount && key.scope == .park && key.label.isEmpty
            && facts.dropFirst().contains { label($0) != label(facts[0]) }
        return facts.map { fact in
            let isOwn =
                isMixed
                && key.indicator.map { !definitions.isCommon(label(fact), indicator: $0, park: key.park) } ?? false
            return Standing(fact, reports[fact.report], hasOwnDefinition: isOwn)
        }
    }

    /// The first criterion by which two observations differ, and whether the first of them wins by it.
    static func compare(_ left: Standing, _ right: Standing) -> (criterion: Precedence, leftWins: Bool) {
        if left.isCorrected != right.isCorrected { return (.correction, left.isCorrected) }
        if left.hasOwnDefinition != right.hasOwnDefinition { return (.definition, right.hasOwnDefinition) }
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
