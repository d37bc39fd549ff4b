import Basics
import Vocabulary

/// Cutting noun phrases out of clauses.
extension Clause {
    /// The range without what is no part of a noun phrase at its beginning: times, verbs, cues, small words.
    func trimmedFront(_ part: Range<Int>, keepingScopes: Bool = false) -> Range<Int> {
        var start = part.lowerBound
        let smallWords: [StaticString] = [" ", "\n", "的", "了", "在", "、", "\u{3000}", "“", "”", "●", "■", "·", "—", "其", "等", "着", "-"]
        scan: while start < part.upperBound {
            if let token = token(beginningAt: start), token.range.upperBound <= part.upperBound,
                isPassedOver(token, keepingScopes: keepingScopes)
            {
                start = token.range.upperBound
                continue
            }
            for word in smallWords where block.bytes.holds(word, at: start) {
                start += word.utf8CodeUnitCount
                continue scan
            }
            break
        }
        return min(start, part.upperBound)..<part.upperBound
    }

    private func isPassedOver(_ token: Token, keepingScopes: Bool) -> Bool {
        switch token.kind {
        case .time, .mark: return true
        case .quantity, .claim: return false
        case .word:
            return meanings(token).contains { meaning in
                switch meaning {
                case .verb(isKept: false), .status, .joint: true
                case .scope(.park, isEnding: false), .scope(.region, isEnding: false): !keepingScopes
                case .qualifier(.equal, .before): true
                default: false
                }
            }
        }
    }

    /// The range without what is no part of a noun phrase at its end: bounds, verbs, measure words, particles.
    func trimmedBack(_ part: Range<Int>) -> Range<Int> {
        var end = part.upperBound
        let smallWords: [StaticString] = [" ", "\n", "的", "了", "、", "“", "\u{3000}", "也", "：", "总量", "将", "数量为", "又", "分别", "-"]
        scan: while end > part.lowerBound {
            if let token = token(endingAt: end), token.range.lowerBound >= part.lowerBound, isTrailing(token) {
                end = token.range.lowerBound
                continue
            }
            for word in smallWords {
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
            let meanings = meanings(token)
            if meanings.contains(where: { if case .indicator = $0 { true } else { false } }) { return false }
            return meanings.contains { meaning in
                switch meaning {
                case .qualifier(_, .before), .measure, .verb(isKept: false), .status, .joint: true
                default: false
                }
            }
        }
    }

    /// The noun phrase in a range, without the words around it.
    func nounPhrase(_ part: Range<Int>) -> Range<Int> {
        trimmedBack(trimmedFront(part))
    }
}
