import Basics
import Vocabulary

/// An amount in its clause, with the text on both sides up to the neighbouring amounts.
struct Site {
    let clause: Clause
    let quantity: Quantity
    let left: Range<Int>
    let right: Range<Int>

    /// The kind of value that measure words have to go with.
    var companion: MeasureWord.Companion {
        switch quantity.dimension {
        case .share: .percent
        case .points: .points
        default: .amount
        }
    }

    /// A claim on the amount as none.
    func claim(_ reason: LedgerEntry.Reason, _ detail: String) -> Claim {
        Claim(
            range: quantity.range, reason: reason, value: quantity.value, unit: quantity.unitText, detail: detail)
    }

    /// 超10亿元项目2个: a bound of money before a class of things that another amount counts.
    func isThreshold(of quantities: [Quantity]) -> Bool {
        if boundsCounted(quantities) { return true }
        // 过10亿元的68家
        let after = quantity.outer.upperBound
        // 超过100亿元的达到20个
        let next = clause.trimmedFront(min(after + 3, clause.range.upperBound)..<clause.range.upperBound).lowerBound
        let counts =
            clause.holds("的", at: after) && next < clause.range.upperBound && clause.block.bytes[next].isASCIIDigit
        guard quantity.dimension == .money, counts || Guards.namesAClass(clause.block.bytes, after),
            quantity.qualifier == .atLeast || clause.holds(.classOfSize, at: quantity.outer.upperBound)
        else { return false }
        // 营业收入超500亿元的园区：
        let isHead =
            clause.holds("的", at: quantity.outer.upperBound) && clause.range.upperBound - right.upperBound <= 12
        let isLast = clause.block.tokens[clause.tokens].last { if case .quantity = $0.kind { true } else { false } }
        if isHead, isLast?.range.lowerBound == quantity.range.lowerBound, clause.endsWithColon { return true }
        return clause.block.tokens[clause.tokens].contains { token in
            guard case .quantity(let number) = token.kind else { return false }
            return quantities[number].isCount
        }
    }

    /// 17个项目总投资超1亿元: how much each of the things counted right before costs at least.
    private func boundsCounted(_ quantities: [Quantity]) -> Bool {
        guard quantity.dimension == .money, quantity.qualifier == .atLeast, left.lowerBound > clause.range.lowerBound,
            let before = clause.tokens(in: clause.range.lowerBound..<left.upperBound).last(where: {
                if case .quantity = $0.kind { true } else { false }
            }), case .quantity(let number) = before.kind, quantities[number].isCount
        else { return false }
        let words = clause.nounPhrase(before.range.upperBound..<left.upperBound)
        return clause.equals(words, .costOfEach)
    }

    /// The last measure word before the amount that goes with its kind of value, if only small words stand between.
    func measureWord() -> (word: MeasureWord, range: Range<Int>, leadsTo: Bool)? {
        for token in clause.tokens(in: left).reversed() {
            let gap = clause.trimmedFront(token.range.upperBound..<left.upperBound)
            guard gap.isEmpty else { return nil }
            guard clause.traits(token).has(.measure) else { continue }
            for case .measure(let word) in clause.meanings(token) where fits(word) {
                let after = token.range.upperBound
                let leadsTo =
                    clause.holds(.leadsTo, at: after)
                    || (quantity.outer.lowerBound > after && clause.holds("至", at: after))
                return (word, token.range, leadsTo)
            }
        }
        return nil
    }

    private func fits(_ word: MeasureWord) -> Bool {
        if word.companion == companion { return true }
        return word.measure == .growth && (companion == .points || quantity.unitText == "倍")
    }

    /// 分别 before the amount.
    func respectively() -> Token? {
        let before = left.lowerBound..<max(left.upperBound, quantity.range.lowerBound)
        return clause.tokens(in: before).first(where: isRespectively)
    }

    /// The labels before 分别, each for one of the values that follow.
    func labels(before joint: Token) -> [Range<Int>] { items(of: left.lowerBound..<joint.range.lowerBound) }

    private func isRespectively(_ token: Token) -> Bool {
        if clause.traits(token).has(.respectively) { return true }
        return clause.first(of: "分别", in: token.range) != nil
    }

    /// The members of a list: parted by 、, the last also by 和, 与 or 及 where the phrase has no other mark.
    func items(of part: Range<Int>) -> [Range<Int>] {
        let phrase = clause.nounPhrase(part)
        var items: [Range<Int>] = []
        var start = phrase.lowerBound
        for token in clause.tokens(in: phrase) {
            guard case .mark(.enumeration) = token.kind else { continue }
            items.append(start..<token.range.lowerBound)
            start = token.range.upperBound
        }
        items.append(start..<phrase.upperBound)
        if items.count == 1 {
            for joint in ["和", "及", "与"] as [StaticString] {
                var index = phrase.lowerBound
                while index + 3 < phrase.upperBound {
                    if clause.block.bytes.holds(joint, at: index), index > phrase.lowerBound {
                        return [phrase.lowerBound..<index, index + 3..<phrase.upperBound]
                    }
                    index += clause.block.bytes.scalar(at: index).length
                }
            }
        }
        return items.filter { !$0.isEmpty }
    }
}
