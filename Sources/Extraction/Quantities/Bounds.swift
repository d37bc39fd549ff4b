import Basics
import Vocabulary

/// Bounds on both sides of an amount: the words right before, and those right behind.
extension QuantityGrammar {
    func readQualifiers(_ quantity: inout Quantity, _ tokens: TokenRow) {
        // The tokens before it, the last first.
        var before = tokens.count - 1
        if quantity.dimension == .money, let name = startOfCurrency(before: quantity.outer.lowerBound) {
            while before >= 0, tokens[before].start >= name { before -= 1 }
            quantity.outer = name..<quantity.outer.upperBound
        }
        while before >= 0 {
            let token = tokens[before]
            before -= 1
            let gap = token.range.upperBound..<max(token.range.upperBound, quantity.outer.lowerBound)
            guard token.range.upperBound <= quantity.outer.lowerBound, gap.allSatisfy({ bytes[$0] == ASCII.space }),
                let bound = qualifier(of: token, .before)
            else { break }
            if bound != .equal { quantity.qualifier = bound }
            quantity.outer = token.range.lowerBound..<quantity.outer.upperBound
        }
        let next = Blanks.skip(bytes, quantity.range.upperBound, end)
        guard next < end, let match = vocabulary.wordMatcher.longest(in: bytes, at: next, end: end) else { return }
        guard vocabulary.traits[Int(match.value)].has(.boundAfter) else { return }
        for case .qualifier(let bound, .after) in vocabulary.words[Int(match.value)] {
            if match.length == 3, isUnderstoodAsWord(next + match.length) { return }
            if quantity.qualifier == .equal || bound != .equal { quantity.qualifier = bound }
            quantity.outer = quantity.outer.lowerBound..<next + match.length
        }
    }

    /// 多, 余, 内, 许 and 起 are bounds only at the end of their clause or before a counted noun, not before 个, 种 ….
    private func isUnderstoodAsWord(_ next: Int) -> Bool {
        let followers: [StaticString] = ["个", "种", "样", "元", "部", "容", "外", "来", "到", "点", "步", "草"]
        return followers.contains { bytes.holds($0, at: next) }
    }

    func qualifier(of token: Token, _ side: Word.Side) -> Qualifier? {
        guard case .word(let word) = token.kind, token.traits.has([.before, .boundAfter]) else { return nil }
        for case .qualifier(let bound, side) in vocabulary.words[word] { return bound }
        return nil
    }
}
