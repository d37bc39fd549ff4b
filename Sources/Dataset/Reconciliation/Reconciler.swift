import Basics
import Extraction
import Vocabulary

/// Decides which of several observations of one key is shown, and how the others stand to it.
struct Reconciler: Sendable {
    let reports: [ReportEntry]
    let vocabulary: Vocabulary

    /// The observations of a key in the order in which they are kept, and how many of each relation follow the first.
    struct Ruling {
        var facts: [Fact]
        var corroborating = 0
        var conflicting = 0
        var reason: Precedence?
    }

    /// How an observation stands to the one shown.
    private enum Relation { case corroborates, contradicts, neither }

    /// Judges two observations or more of one key.
    func judge(_ facts: some Collection<Fact>, of key: Key) -> Ruling {
        var standings = facts.map { standing(of: $0) }.sorted(by: Standing.isBefore)
        let best = standings[0]
        if let exact = standings.dropFirst().filter({ isSameButMoreExact($0, than: best, key) })
            .min(by: { isMoreExact($0, than: $1) }),
            let place = standings.firstIndex(where: { $0.fact == exact.fact })
        {
            standings.insert(standings.remove(at: place), at: 0)
        }
        let shown = standings[0]
        let others = standings.dropFirst().map { ($0, relation($0, to: shown, key)) }
        let agreeing = others.filter { $0.1 == .corroborates }.map(\.0)
        let contradicting = others.filter { $0.1 == .contradicts }.map(\.0)
        let neither = others.filter { $0.1 == .neither }.map(\.0)
        // A more exact statement stands for the one it agrees with: that one's precedence is the reason.
        return Ruling(
            facts: ([shown] + agreeing + contradicting + neither).map(\.fact), corroborating: agreeing.count,
            conflicting: contradicting.count,
            reason: contradicting.first.map { Standing.compare(best.fact == $0.fact ? shown : best, $0).criterion })
    }

    private func standing(of fact: Fact) -> Standing {
        let report = reports[fact.report]
        let observation = report.extraction.observations[fact.number]
        return Standing(
            isCorrected: report.corrections.contains { $0.observation == fact.number && $0.overrules },
            kind: ReportKind(report.details.kind), date: report.details.date,
            value: StatedValue(observation.quantity), confidence: observation.confidence, fact: fact)
    }

    /// Whether an observation tells the same value as the best one, with the same standing of its source, more exactly.
    private func isSameButMoreExact(_ other: Standing, than best: Standing, _ key: Key) -> Bool {
        other.isCorrected == best.isCorrected && other.kind == best.kind && other.confidence == best.confidence
            && relation(other, to: best, key) == .corroborates && isMoreExact(other, than: best)
    }

    private func isMoreExact(_ left: Standing, than right: Standing) -> Bool {
        guard let first = left.value, let second = right.value else { return false }
        return first.isMoreExact(than: second)
    }

    private func relation(_ other: Standing, to shown: Standing, _ key: Key) -> Relation {
        let (left, right) = (observation(other.fact), observation(shown.fact))
        guard left.quantity.baseUnit == right.quantity.baseUnit else { return .neither }
        let agrees = agree(left.quantity, right.quantity, other.value, shown.value)
        guard isOneThing(left, right, other.fact, shown.fact, key) else { return .neither }
        if agrees { return .corroborates }
        return isSurelyOneThing(left, right, other.fact, shown.fact, key) ? .contradicts : .neither
    }

    private func observation(_ fact: Fact) -> Observation { reports[fact.report].extraction.observations[fact.number] }

    /// Whether two amounts may be one value; what can't be calculated with agrees where it is written alike.
    private func agree(_ left: Amount, _ right: Amount, _ first: StatedValue?, _ second: StatedValue?) -> Bool {
        guard let first, let second else {
            return left.value.hasSameValue(as: right.value) && left.unit == right.unit
                && left.qualifier == right.qualifier
        }
        return first.agrees(with: second)
    }

    /// Whether equal values of the key speak of one thing: somebody without a name, an unknown time and a rank among
    /// others may be other ones each time.
    private func isOneThing(
        _ left: Observation, _ right: Observation, _ first: Fact, _ second: Fact, _ key: Key
    ) -> Bool {
        if key.scope != .park, key.scopeName.isEmpty { return false }
        if key.period == nil, first.report != second.report { return false }
        switch key.measure {
        case .rank, .gap, .share: return left.label == right.label
        case .level, .growth, .change, .completion: return true
        }
    }

    /// A label alone must be long enough to mean one thing, in letters.
    private static let shortestLabel = 5

    /// Whether a label speaks of nobody in particular: 一家企业产值.
    private static func isIndefinite(_ label: String) -> Bool {
        ["一家", "一个", "一户", "某", "有的", "部分", "个别"].contains { label.hasPrefix($0) }
    }

    /// Whether two values of the key can contradict each other. In one report, words that are used twice with two
    /// values mostly mean two things: there only what was surely read as an indicator contradicts itself.
    private func isSurelyOneThing(
        _ left: Observation, _ right: Observation, _ first: Fact, _ second: Fact, _ key: Key
    ) -> Bool {
        guard key.period != nil, key.measure != .rank, key.measure != .gap else { return false }
        if first.report == second.report {
            return key.indicator != nil && left.label == right.label && left.confidence == .sure
                && right.confidence == .sure
        }
        return key.indicator != nil
            || (left.label.unicodeScalars.count >= Self.shortestLabel && !Self.isIndefinite(left.label)
                && left.confidence != .review
                && right.confidence != .review)
    }
}
