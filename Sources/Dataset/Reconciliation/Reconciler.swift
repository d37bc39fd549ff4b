import Basics
import Extraction
import Vocabulary

/// Decides which of several observations of one key is shown, and how the others stand to it.
struct Reconciler: Sendable {
    let key: Key

    /// The observations of a key in the order in which they are kept, and how many of each relation follow the first.
    struct Ruling {
        var facts: [Fact]
        var corroborating = 0
        var conflicting = 0
        var reason: Precedence?
    }

    /// How an observation stands to the one shown.
    enum Relation { case corroborates, contradicts, neither }

    /// Judges two observations or more.
    func judge(_ standings: [Standing]) -> Ruling {
        let best = first(of: standings[...])
        let shown = shown(of: standings[...], best: best)
        var (agreeing, contradicting, neither): ([Int], [Int], [Int]) = ([], [], [])
        let others = standings.indices.filter { $0 != shown }
            .sorted { standings[$0].isBefore(standings[$1]) }
        for place in others {
            switch relation(standings[place], to: standings[shown]) {
            case .corroborates: agreeing.append(place)
            case .contradicts: contradicting.append(place)
            case .neither: neither.append(place)
            }
        }
        // A more exact statement stands for the one it agrees with: that one's precedence is the reason.
        let reason = contradicting.first.map { next in
            Standing.compare(standings[best == next ? shown : best], standings[next]).criterion
        }
        return Ruling(
            facts: ([shown] + agreeing + contradicting + neither).map { standings[$0].fact },
            corroborating: agreeing.count, conflicting: contradicting.count, reason: reason)
    }

    /// The place of the observation that comes before all others.
    func first(of standings: ArraySlice<Standing>) -> Int {
        var best = standings.startIndex
        for place in standings.indices.dropFirst() where standings[place].isBefore(standings[best]) { best = place }
        return best
    }

    /// The place of the observation whose value is shown: the best one, or the most exact of those that tell the same
    /// value with the same standing of their source.
    func shown(of standings: ArraySlice<Standing>, best: Int) -> Int {
        var shown = best
        for place in standings.indices where place != best {
            let other = standings[place]
            guard isSameButMoreExact(other, than: standings[best]) else { continue }
            if shown == best || other.isMoreExact(than: standings[shown])
                || (!standings[shown].isMoreExact(than: other) && other.isBefore(standings[shown]))
            {
                shown = place
            }
        }
        return shown
    }

    private func isSameButMoreExact(_ other: Standing, than best: Standing) -> Bool {
        other.isCorrected == best.isCorrected && other.kind == best.kind && other.confidence == best.confidence
            && other.isMoreExact(than: best) && relation(other, to: best) == .corroborates
    }

    /// How an observation stands to the one shown.
    func relation(_ other: Standing, to shown: Standing) -> Relation {
        guard other.amount.baseUnit == shown.amount.baseUnit, isOneThing(other, shown) else { return .neither }
        if other.agrees(with: shown) { return .corroborates }
        return isSurelyOneThing(other, shown) ? .contradicts : .neither
    }

    /// Whether equal values of the key speak of one thing: somebody without a name, an unknown time and a rank among
    /// others may be other ones each time.
    private func isOneThing(_ left: Standing, _ right: Standing) -> Bool {
        if key.scope != .park, key.scopeName.isEmpty { return false }
        if key.period == nil, left.fact.report != right.fact.report { return false }
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
    private func isSurelyOneThing(_ left: Standing, _ right: Standing) -> Bool {
        guard key.period != nil, key.measure != .rank, key.measure != .gap else { return false }
        if left.fact.report == right.fact.report {
            return key.indicator != nil && left.label == right.label && left.confidence == .sure
                && right.confidence == .sure
        }
        return key.indicator != nil
            || (left.label.unicodeScalars.count >= Self.shortestLabel && !Self.isIndefinite(left.label)
                && left.confidence != .review && right.confidence != .review)
    }
}
