import Basics
import Vocabulary

/// 一般贸易和加工贸易进出口520亿元和310亿元: a list of names before as many amounts.
extension Site {
    /// The names of a list before as many amounts side by side, where no word says that each has its own; none where they
    /// don't name as many things.
    func labelsInOrder() -> [Range<Int>]? {
        guard left.lowerBound == clause.range.lowerBound, !clause.says.has([.respectively, .each]),
            quantity.dimension != .rank, isJoined(quantity.outer.upperBound), let count = amountsSideBySide()
        else { return nil }
        let labels = items(of: left)
        guard labels.count == count, count > 1 else { return nil }
        let vocabulary = clause.vocabulary
        let names = labels.map { clause.text($0) }
        if !Ordinals.tail(of: names, vocabulary).isEmpty { return labels }
        return names.allSatisfy { vocabulary.indicator(named: $0) != nil } ? labels : nil
    }

    /// Whether 和 or 、 stands at a place.
    private func isJoined(_ end: Int) -> Bool {
        clause.holds("、", at: end) || clause.length(of: .and, at: end) != nil
    }

    /// How many amounts of one unit stand side by side up to the end of the clause; none where something stands between.
    private func amountsSideBySide() -> Int? {
        var (count, end) = (1, quantity.outer.upperBound)
        for token in clause.tokens(in: quantity.outer.upperBound..<clause.range.upperBound) {
            guard case .quantity(let number) = token.kind else { continue }
            let next = clause.block.quantities[number]
            guard next.dimension == quantity.dimension, next.unit == quantity.unit,
                clause.equals(end..<max(end, next.outer.lowerBound), .groupJoint)
            else { return nil }
            (count, end) = (count + 1, next.outer.upperBound)
        }
        return clause.nounPhrase(end..<clause.range.upperBound).isEmpty ? count : nil
    }
}
