import Basics
import Vocabulary

/// 对首次上规的企业，一次性奖励10万元: what a policy grants to whoever qualifies, which nothing was measured by.
extension Site {
    /// Whether an amount of money is what a rule grants.
    var isRuleOfAward: Bool {
        guard quantity.dimension == .money, clause.range.contains(quantity.range.lowerBound - 1) else { return false }
        let before = clause.range.lowerBound..<quantity.range.lowerBound
        if clause.ends(before, with: .mostAwarded) { return clause.first(of: .awarded, in: before) == nil }
        guard clause.ends(before.lowerBound..<max(before.lowerBound, quantity.outer.lowerBound), with: .awardVerb),
            clause.first(of: .awarded, in: before) == nil
        else { return false }
        return clause.holds(.whoQualifies, at: startOfSentence)
    }

    /// Where the sentence begins, or one of its parts behind a semicolon, not far before the amount.
    private var startOfSentence: Int {
        let first = max(0, quantity.range.lowerBound - Self.longestRule)
        var index = clause.range.lowerBound
        while index > first {
            let (scalar, length) = clause.bytes.scalar(before: index)
            if scalar == 0x3002 || scalar == 0xFF1B || scalar == 0xFF1A || scalar == 0x0A { break }  // 。；：
            index -= length
        }
        return clause.trimmedFront(index..<max(index, quantity.range.lowerBound)).lowerBound
    }

    /// How far before the amount its rule may begin, in bytes.
    private static let longestRule = 300
}
