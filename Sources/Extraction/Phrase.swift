import Basics
import Vocabulary

/// Cutting noun phrases out of clauses.
extension Clause {
    /// The range without what is no part of a noun phrase at its beginning: times, verbs, cues, small words.
    func trimmedFront(_ part: Range<Int>, keepingScopes: Bool = false) -> Range<Int> {
        var start = part.lowerBound
        var beforeLast = start
        while start < part.upperBound {
            guard let next = endOfOpener(part, at: start, keepingScopes: keepingScopes) else { break }
            beforeLast = start
            start = next
        }
        // 开工 in 开工率 is no verb of its own.
        if start < part.upperBound, start > beforeLast, closesWord(start) { start = beforeLast }
        return min(start, part.upperBound)..<part.upperBound
    }

    private static let smallOpeners: [StaticString] = [
        " ", "\n", "的", "了", "、", "\u{3000}", "“", "”", "●", "■", "·", "—", "其", "等", "着", "-",
    ]

    /// The end of a word that opens a clause without being part of a noun phrase; none where none begins here.
    private func endOfOpener(_ part: Range<Int>, at start: Int, keepingScopes: Bool) -> Int? {
        if let token = token(beginningAt: start), isDuration(token), token.range.upperBound <= part.upperBound {
            return token.range.upperBound + (length(of: .afterDuration, at: token.range.upperBound) ?? 0)
        }
        if let token = token(beginningAt: start), token.range.upperBound <= part.upperBound,
            isPassedOver(token, keepingScopes: keepingScopes)
        {
            return token.range.upperBound
        }
        // 其 in 其他 is no word of its own.
        if let token = token(beginningAt: start), token.range.count > 3 { return nil }
        for word in Self.smallOpeners where block.bytes.holds(word, at: start) { return start + word.utf8CodeUnitCount }
        if block.bytes.holds("在", at: start), let next = token(beginningAt: start + 3),
            isPassedOver(next, keepingScopes: keepingScopes)
        {
            return start + 3
        }
        return nil
    }

    private static let closings: [StaticString] = ["率", "量", "额", "数", "值", "度", "面积"]

    private func closesWord(_ start: Int) -> Bool {
        return Self.closings.contains { holds($0, at: start) }
    }

    /// 持续6个月: how long something lasted.
    private func isDuration(_ token: Token) -> Bool {
        guard case .claim(let number) = token.kind else { return false }
        return block.claims[number].reason == .duration
    }

    private func isPassedOver(_ token: Token, keepingScopes: Bool) -> Bool {
        switch token.kind {
        case .time, .mark: return true
        case .quantity, .claim: return false
        case .word:
            let traits = traits(token)
            return traits.has([.cutVerb, .status, .joint, .plainBound])
                || !keepingScopes && traits.has([.park, .region])
        }
    }

    private static let smallTrailers: [StaticString] = [
        " ", "\n", "的", "了", "、", "“", "\u{3000}", "也", "在", "：", "总量", "将", "数量为", "又", "分别", "-", "是",
    ]

    /// The range without what is no part of a noun phrase at its end: bounds, verbs, measure words, particles.
    func trimmedBack(_ part: Range<Int>) -> Range<Int> {
        var end = part.upperBound
        scan: while end > part.lowerBound {
            if let token = token(endingAt: end), token.range.lowerBound >= part.lowerBound, isTrailing(token) {
                end = token.range.lowerBound
                continue
            }
            for word in Self.smallTrailers {
                let at = end - word.utf8CodeUnitCount
                guard at >= part.lowerBound, block.bytes.holds(word, at: at) else { continue }
                end = at
                continue scan
            }
            break
        }
        return part.lowerBound..<max(end, part.lowerBound)
    }

    private func isTrailing(_ token: Token) -> Bool {
        switch token.kind {
        case .time: return true
        case .mark(let mark): return mark == .quoteOpen
        case .quantity, .claim: return false
        case .word:
            let traits = traits(token)
            return !traits.has(.names) && traits.has([.before, .measure, .cutVerb, .status, .joint])
        }
    }

    /// The noun phrase in a range, without the words around it.
    func nounPhrase(_ part: Range<Int>) -> Range<Int> {
        trimmedBack(trimmedFront(part))
    }
}
