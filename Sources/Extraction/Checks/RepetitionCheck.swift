import Basics
import Vocabulary

/// The same fact stated twice in one report.
extension Checks {
    /// Each fact with the next statement of it: they agree within their rounding, or they are shown to differ.
    func repetitions() -> [CheckResult] {
        var known = KnownFacts(facts)
        var results: [CheckResult] = []
        for place in sequence.figures.indices {
            let index = sequence.figures[place].index
            guard isComparable(index), let before = known.take(index, at: place) else { continue }
            if let result = compare(before, place) { results.append(result) }
        }
        return results
    }

    /// A label alone must be long enough to mean one thing.
    private static let shortestLabel = 5

    /// Whether a figure says enough to be held against another.
    private func isComparable(_ index: Int) -> Bool {
        guard facts[index].period != nil, observations[index].rule != .inherited else { return false }
        let isByLabel = facts[index].label > 0 || facts[index].indicator < 0
        return !isByLabel || observations[index].label.utf8.characterCount >= Self.shortestLabel
    }

    private func compare(_ first: Int, _ second: Int) -> CheckResult? {
        let (one, other) = (sequence.figures[first], sequence.figures[second])
        guard one.sentence != other.sentence, let agrees = agree(one.index, other.index) else { return nil }
        guard agrees || (mayDiffer(one.index, other.index) && !areOfTwoUnits(first, second)) else { return nil }
        let calculation: [CheckResult.Piece] = [
            .figure(one.index), .text(agrees ? " = " : " ≠ "), .figure(other.index),
        ]
        return CheckResult(kind: .repetition, passed: agrees, calculation: calculation, cue: "")
    }

    /// Whether two amounts may be one; none where it cannot be told. Most of those that are told again are written alike.
    private func agree(_ left: Int, _ right: Int) -> Bool? {
        let (one, other) = (observations[left].quantity, observations[right].quantity)
        if one.value == other.value, one.unitFactor == other.unitFactor, one.dimension == other.dimension,
            one.base == other.base, one.upper == nil, other.upper == nil
        {
            return Interval.isWhole(one) ? true : nil
        }
        guard let one = interval(left), let other = interval(right) else { return nil }
        return one.agrees(with: other)
    }

    /// 进出口216亿元，增长8% and 进出口30亿美元，增长5%: rates of amounts in two currencies are two facts.
    private func areOfTwoUnits(_ first: Int, _ second: Int) -> Bool {
        guard let one = unitOfAmount(before: first), let other = unitOfAmount(before: second) else { return false }
        return one != other
    }

    /// The base unit of the amount that a rate stands right behind.
    private func unitOfAmount(before place: Int) -> String? {
        guard place > 0 else { return nil }
        let (amount, rate) = (sequence.figures[place - 1], sequence.figures[place])
        guard observations[rate.index].measure == .growth, observations[amount.index].measure == .level,
            amount.sentence == rate.sentence, facts[amount.index].indicator == facts[rate.index].indicator
        else { return nil }
        return observations[amount.index].quantity.baseUnit
    }

    /// Only what was surely read and is called by the same words contradicts itself.
    private func mayDiffer(_ left: Int, _ right: Int) -> Bool {
        facts[left].indicator >= 0 && facts[left].qualifier == .equal && facts[right].qualifier == .equal
            && observations[left].confidence == .sure && observations[right].confidence == .sure
            && observations[left].label.isSame(as: observations[right].label)
    }
}

/// The facts of a report that were met, each with the last place it was stated at.
private struct KnownFacts {
    private let facts: [CheckedFact]
    /// The last place of the fact in each slot, and the observation that states it; -1 in an empty slot. Half of the slots
    /// stay empty, and what finds its own taken has the next that is free.
    private var slots: [(place: Int32, index: Int32)]

    init(_ facts: [CheckedFact]) {
        self.facts = facts
        var size = 1
        while size < 2 * facts.count + 1 { size *= 2 }
        slots = Array(repeating: (-1, -1), count: size)
    }

    /// Keeps a statement of a fact; the place of the one before it.
    mutating func take(_ index: Int, at place: Int) -> Int? {
        var slot = facts[index].mixed & (slots.count - 1)
        while slots[slot].index >= 0, !facts[Int(slots[slot].index)].isSameFact(as: facts[index]) {
            slot = (slot + 1) & (slots.count - 1)
        }
        let before = slots[slot]
        slots[slot] = (Int32(place), Int32(index))
        return before.index < 0 ? nil : Int(before.place)
    }
}
