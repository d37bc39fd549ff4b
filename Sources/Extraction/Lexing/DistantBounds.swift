import Basics
import Vocabulary

/// 约占全国产能10%, 约需投资3亿元: a bound before a verb is that of the amount behind it.
extension Lexer {
    /// Takes up 约 before a verb for the amount that the verb leads to.
    mutating func takeDistantBounds() {
        var before = start
        for number in quantities.indices {
            if quantities[number].qualifier == .equal,
                isApproximated(before, quantities[number].outer.lowerBound, quantities[number].dimension)
            {
                quantities[number].qualifier = .about
            }
            before = quantities[number].outer.upperBound
        }
    }

    /// Whether 约 stands before a verb in the words right before an amount, back to the amount before.
    private func isApproximated(_ first: Int, _ end: Int, _ dimension: Dimension) -> Bool {
        let reach = dimension == .share ? Self.longestShared : Self.longestNeeded
        var index = end - 3
        while index >= max(first, end - reach), bytes[index] >= 0xE4 {
            if bytes.holds("约", at: index) || bytes.holds("約", at: index) {
                let verbs = dimension == .share ? RuleWord.approximatedShare : RuleWord.approximatedVerb
                return vocabulary.ruleWords[verbs].length(in: bytes, at: index + 3, end: end) != nil
                    && vocabulary.ruleWords[.endingInApproximately]
                        .length(in: bytes, endingAt: index + 3, from: start) == nil
            }
            index -= 3
        }
        return false
    }

    /// How far before a share 占 may stand, and before another amount its verb, in bytes.
    private static let (longestShared, longestNeeded) = (60, 21)
}
