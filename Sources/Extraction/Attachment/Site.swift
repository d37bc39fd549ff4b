import Basics
import Vocabulary

/// An amount in its clause, with the text on both sides up to the neighbouring amounts.
struct Site {
    let clause: Clause
    var left: Range<Int>
    let right: Range<Int>
    /// Where the amount lies in the block's list.
    private let place: UnsafePointer<Quantity>
    /// The kind of value that measure words have to go with.
    let companion: MeasureWord.Companion

    /// The amount.
    var quantity: Quantity { unsafeAddress { place } }

    /// Whether the amount is a bare scale, or says how many times as much.
    var isBareScale: Bool { place.isBareScale }
    var isTimes: Bool { place.isTimes }

    /// The amount of a number in the block's list.
    init(clause: Clause, number: Int, left: Range<Int>, right: Range<Int>) {
        (self.clause, self.left, self.right) = (clause, left, right)
        place = clause.block.quantities.place(of: number..<number + 1)
        companion =
            switch place.pointee.dimension {
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
    func isThreshold(of quantities: Strip<Quantity>) -> Bool {
        if boundsCounted(quantities) || boundsSome || boundsOrder || boundsSeries || boundsBearers { return true }
        if standsBeforeCount(quantities) || boundsSharers(quantities) || boundsRanked(quantities) { return true }
        // 过10亿元的68家
        let after = quantity.outer.upperBound
        let counts = clause.holds("的", at: after) && countsBehind(after + 3, quantities)
        if isClass(of: quantities) || isOneOfTwoBounds(of: quantities) || isSizeOfCounted(quantities) { return true }
        // 产值超50亿的企业
        let isMoney =
            quantity.dimension == .money
            || isBareScale && clause.holds("的", at: after)
                && (clause.ends(clause.nounPhrase(left), with: .moneyNoun) || clause.holds(.classThing, at: after + 3))
        guard isMoney, counts || Guards.namesAClass(clause.block.bytes, after),
            quantity.qualifier == .atLeast || clause.holds(.classOfSize, at: quantity.outer.upperBound)
                || counts && (quantity.upper != nil || quantity.qualifier == .atMost)
        else { return false }
        // 营业收入超500亿元的园区：
        let isHead =
            clause.holds("的", at: quantity.outer.upperBound) && clause.range.upperBound - right.upperBound <= 12
        let isLast = clause.block.tokens[clause.tokens].last { if case .quantity = $0.kind { true } else { false } }
        if isHead, isLast?.range.lowerBound == quantity.range.lowerBound, clause.endsWithColon { return true }
        return clause.block.tokens[clause.tokens].contains { token in
            guard case .quantity(let number) = token.kind else { return false }
            // 产值超50亿元的企业占全市的三分之一
            return quantities[number].isCount
                || quantities[number].dimension == .share && token.range.lowerBound > quantity.range.lowerBound
        }
    }

    /// 300亿项目1个, 5000万以上项目12个: the size of each of those that are counted behind their noun.
    private func isSizeOfCounted(_ quantities: Strip<Quantity>) -> Bool {
        let after = quantity.outer.upperBound
        guard isBareScale, clause.holds(.projectWord, at: after) || clause.holds(.enterprise, at: after),
            let next = clause.token(beginningAt: after + 6), case .quantity(let number) = next.kind
        else { return false }
        return quantities[number].isCount
    }

    /// 过10亿元的68家, 超过100亿元的达到20个: whether a number stands behind 的, or a noun that one counts.
    private func countsBehind(_ start: Int, _ quantities: Strip<Quantity>) -> Bool {
        let next = clause.trimmedFront(min(start, clause.range.upperBound)..<clause.range.upperBound).lowerBound
        return next < clause.range.upperBound
            && (clause.block.bytes[next].isASCIIDigit || countsNoun(behind: start, quantities))
    }

    /// 税收超1亿元的写字楼1栋: behind 的, a noun stands before a number of it.
    private func countsNoun(behind start: Int, _ quantities: Strip<Quantity>) -> Bool {
        guard quantity.qualifier == .atLeast || quantity.qualifier == .atMost || quantity.upper != nil,
            let next = clause.tokens(in: start..<clause.range.upperBound).first(where: {
                if case .quantity = $0.kind { true } else { false }
            }), case .quantity(let number) = next.kind, quantities[number].isCount,
            case let noun = start..<quantities[number].outer.lowerBound, 6...30 ~= noun.count
        else { return false }
        return !clause.tokens(in: noun).contains { token in
            if case .word = token.kind { return clause.traits(token).has([.verb, .measure, .status, .anyJoint]) }
            return true
        }
    }

    /// 打造3家以上100亿元企业, 新落户50亿元产业项目3个: between a number and the class that it counts, or right before one.
    private func isClass(of quantities: Strip<Quantity>) -> Bool {
        guard quantity.dimension == .money,
            let thing = clause.length(of: .classThing, at: quantity.outer.upperBound) ?? lengthOfKind,
            !clause.ends(clause.nounPhrase(left), with: .investment)
        else { return false }
        let behind = quantity.outer.upperBound + thing
        return clause.block.tokens[clause.tokens].contains { token in
            guard case .quantity(let number) = token.kind, quantities[number].isCount else { return false }
            return quantities[number].outer.upperBound == quantity.outer.lowerBound
                || 0...12 ~= quantities[number].outer.lowerBound - behind
        }
    }

    /// 50亿元或5亿美元以上项目2个: a bound in one currency before the same in another.
    private func isOneOfTwoBounds(of quantities: Strip<Quantity>) -> Bool {
        let after = quantity.outer.upperBound
        // 30亿元以上、15亿元以上企业20家
        guard quantity.dimension == .money,
            clause.holds("或", at: after)
                || clause.holds("、", at: after) && clause.holds(.sizeBehind, at: quantity.range.upperBound),
            let next = clause.tokens(in: after..<clause.range.upperBound).first(where: {
                if case .quantity = $0.kind { true } else { false }
            }), case .quantity(let number) = next.kind, quantities[number].dimension == .money,
            quantities[number].outer.lowerBound == after + 3
        else { return false }
        return Site(clause: clause, number: number, left: left, right: right).isThreshold(of: quantities)
    }

    /// 6000万美元韩资项目1个: the length of a kind of projects or enterprises between the amount and a number of them.
    private var lengthOfKind: Int? {
        let after = quantity.outer.upperBound
        guard
            let end = [RuleWord.projectWord, .enterprise].lazy.compactMap({ word in
                clause.first(of: word, in: after..<min(clause.range.upperBound, after + Self.longestKind)).map {
                    $0 + 6
                }
            }).first, end > after + 6, clause.nounPhrase(left).isEmpty,
            !clause.tokens(in: after..<end).contains(where: { $0.traits.has([.verb, .measure, .status]) }),
            let next = clause.token(beginningAt: end), case .quantity = next.kind
        else { return nil }
        return end - after
    }

    /// How far behind a bound the things may stand that it is of, in bytes.
    private static let longestClass = 75

    /// The longest such kind in bytes.
    private static let longestKind = 24

    /// 2家高新区进入前50名, 4家进入前100名: which of an order the things counted right before are.
    private func boundsRanked(_ quantities: Strip<Quantity>) -> Bool {
        guard quantity.dimension == .rank, quantity.qualifier == .atMost, left.lowerBound > clause.range.lowerBound,
            let before = clause.tokens(in: clause.range.lowerBound..<left.upperBound).last(where: { $0.isQuantity }),
            case .quantity(let number) = before.kind, quantities[number].isCount
        else { return false }
        let verb = clause.tokens(in: before.end..<max(before.end, quantity.outer.lowerBound)).first {
            $0.traits.has(.rank)
        }
        guard let verb else { return false }
        let words = clause.nounPhrase(before.end..<verb.start)
        return words.isEmpty || clause.holds(.thingWithSize, at: before.end)
    }

    /// 规模排名前五的行业均实现增长: the first of an order are who the clause speaks of.
    private var boundsOrder: Bool {
        let after = quantity.outer.upperBound
        guard quantity.dimension == .rank, quantity.qualifier == .atMost else { return false }
        // 排名前五位分别是甲、乙
        return clause.holds(.listBehindOrder, at: after)
            || clause.holds("的", at: after) && clause.holds(.kindsInOrder, at: after + 3)
    }

    /// 全省第二个财政收入超过80亿元的县: a bound of the things that come one after another.
    private var boundsSeries: Bool {
        guard quantity.dimension == .money || isBareScale, quantity.qualifier == .atLeast,
            clause.holds("的", at: quantity.outer.upperBound)
        else { return false }
        return clause.tokens(in: left).contains { token in
            guard case .claim(let number) = token.kind else { return false }
            return clause.block.claims[number].reason == .ordinal && clause.holds(.several, at: token.end)
        }
    }

    /// 一批总投资超亿元的项目, 一批10亿元以上项目: a bound of things that nobody counted.
    private var boundsSome: Bool {
        guard quantity.dimension == .money || isBareScale, quantity.qualifier == .atLeast,
            let some = clause.last(of: .someOfMany, in: clause.range.lowerBound..<quantity.outer.lowerBound),
            case let end = some + (clause.length(of: .someOfMany, at: some) ?? 0)
        else { return false }
        let between = end..<max(end, quantity.outer.lowerBound)
        // 一批超亿元和超千万美元的项目
        let after = quantity.outer.upperBound
        let behind = after..<max(after, min(clause.range.upperBound, after + Self.longestClass))
        return clause.first(of: .projectWord, in: between) == nil && clause.first(of: .enterprise, in: between) == nil
            && (clause.first(of: .projectWord, in: behind) != nil || clause.first(of: .enterprise, in: behind) != nil)
    }

    /// 网络销售额2万元以上的经营主体, 20万人口以上的县, 500人以上企业: a bound behind what each of some has, before what they are.
    private var boundsBearers: Bool {
        let after = quantity.outer.upperBound
        // 20万人口以上的县
        if clause.holds(.peopleBound, at: after) { return true }
        guard quantity.outer.upperBound > quantity.range.upperBound,
            clause.holds(.sizeBehind, at: quantity.range.upperBound)
        else { return false }
        let start = clause.holds("的", at: after) ? after + 3 : after
        // 500人以上企业
        if clause.lists[.unitOfPeople].contains(quantity.unitText), !quantity.unitText.hasSuffix("户") {
            return clause.holds(.thingWithSize, at: start) || clause.holds(.partOfArea, at: start) && start > after
        }
        guard quantity.dimension == .money, start < right.upperBound else { return false }
        // 1000万元以上项目到位资金4.9亿元
        if start == after, quantity.qualifier == .atLeast, clause.nounPhrase(left).isEmpty,
            clause.holds(.projectWord, at: start), clause.ends(clause.nounPhrase(right), with: .moneyNoun),
            let next = clause.token(beginningAt: right.upperBound), next.isQuantity
        {
            return true
        }
        // 单笔50万元以下欠款: a bound from above, right before a noun.
        if quantity.qualifier == .atMost, start == after {
            return clause.nounPhrase(start..<right.upperBound).lowerBound == start
        }
        return start > after && clause.ends(clause.nounPhrase(left), with: .moneyNoun)
            && !clause.holds(.moneyNoun, at: start) && clause.nounPhrase(start..<right.upperBound).count >= 6
    }

    /// 其中50亿元1个、10亿元3个: an amount right before a number of things is the size of each.
    private func standsBeforeCount(_ quantities: Strip<Quantity>) -> Bool {
        guard quantity.dimension == .money || isBareScale,
            left.lowerBound > clause.range.lowerBound || clause.says.has(.ofWhich),
            let next = clause.token(beginningAt: quantity.outer.upperBound), case .quantity(let number) = next.kind,
            quantities[number].isCount, quantities[number].outer.lowerBound == quantity.outer.upperBound,
            clause.nounPhrase(left).isEmpty
        else { return false }
        let behind = quantities[number].outer.upperBound
        return clause.length(of: .classThing, at: behind) == nil
    }

    /// 43家高新区GDP占全市比重超过20%，21家超过30%: so great a share each of several has at least.
    private func boundsSharers(_ quantities: Strip<Quantity>) -> Bool {
        guard quantity.dimension == .share, quantity.qualifier == .atLeast,
            quantity.outer.lowerBound < quantity.range.lowerBound, left.lowerBound > clause.range.lowerBound,
            let before = clause.tokens(in: clause.range.lowerBound..<left.upperBound).last(where: { $0.isQuantity }),
            case .quantity(let number) = before.kind, quantities[number].isCount,
            clause.holds("家", at: before.range.upperBound - 3) || clause.holds("个", at: before.range.upperBound - 3)
        else { return false }
        let words = clause.nounPhrase(before.range.upperBound..<left.upperBound)
        if words.isEmpty { return before.range.upperBound == left.upperBound }
        return clause.holds(.thingWithSize, at: before.range.upperBound) && clause.ends(words, with: .shareNoun)
            && clause.first(of: .sumOfAll, in: words) == nil
    }

    /// 收入每提高1个百分点，…: so much is supposed, and nothing that was measured.
    var isStepOfRate: Bool {
        guard companion == .points || companion == .percent, let word = measureWord() else { return false }
        return clause.holds("每", at: word.range.lowerBound - 3)
    }

    /// 17个项目总投资超1亿元: how much each of the things counted right before costs at least.
    private func boundsCounted(_ quantities: Strip<Quantity>) -> Bool {
        guard quantity.dimension == .money, quantity.qualifier == .atLeast, left.lowerBound > clause.range.lowerBound,
            let before = clause.tokens(in: clause.range.lowerBound..<left.upperBound).last(where: {
                if case .quantity = $0.kind { true } else { false }
            }), case .quantity(let number) = before.kind, quantities[number].isCount
        else { return false }
        let words = clause.nounPhrase(before.range.upperBound..<left.upperBound)
        // 项目共10个、总投资超38亿元 is told of all.
        guard clause.first(of: "、", in: before.range.upperBound..<words.lowerBound) == nil else { return false }
        return clause.equals(words, .costOfEach) || boundsEach(words, behind: before)
    }

    /// 12家企业产值超过10亿元, 3家超过50亿元: so much each of several has at least, unless it is said of all together.
    private func boundsEach(_ words: Range<Int>, behind count: Token) -> Bool {
        guard quantity.outer.lowerBound < quantity.range.lowerBound,
            // 26个园区营业收入超1.9万亿元: no bound is so exact.
            quantity.value.exponent >= 0
        else { return false }
        if words.isEmpty { return clause.holds("家", at: count.range.upperBound - 3) }
        let between = count.range.upperBound..<left.upperBound
        let isSum =
            clause.ends(words, with: .moneyNoun)
            || clause.token(endingAt: words.upperBound).map { $0.traits.has(.indicator) } ?? false
        return isSum && clause.holds(.thingWithSize, at: count.range.upperBound)
            && clause.first(of: .sumOfAll, in: between) == nil
    }

    /// The last measure word before the amount that goes with its kind of value, if only small words stand between.
    func measureWord() -> (word: MeasureWord, range: Range<Int>, leadsTo: Bool)? {
        guard clause.says.has(.measure) else { return nil }
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
        return word.measure == .growth && (companion == .points || isTimes)
    }

    /// 分别 before the amount.
    func respectively() -> Token? {
        guard clause.block.says.has([.respectively, .letterRespectively]) else { return nil }
        let before = left.lowerBound..<max(left.upperBound, quantity.range.lowerBound)
        return clause.tokens(in: before).first(where: isRespectively)
    }

    /// The labels before 分别, each for one of the values that follow.
    func labels(before joint: Token, for amounts: Int) -> [Range<Int>] {
        var end = joint.range.lowerBound
        // 规上工业增加值、工业投资年均分别增长5.9%、6.7%
        if let mean = clause.length(of: .yearlyMean, endingAt: end), end - mean > left.lowerBound { end -= mean }
        let labels = items(of: left.lowerBound..<end)
        // 营业收入、净利润、上缴税费和出口总额: the last two of a list may be joined by 和.
        guard labels.count > 1, labels.count == amounts - 1, let last = labels.last,
            let joint = clause.last(of: .and, in: last), joint > last.lowerBound, !clause.isInsideWord(joint),
            let length = clause.length(of: .and, at: joint), joint + length < last.upperBound
        else { return labels }
        return labels.dropLast() + [last.lowerBound..<joint, joint + length..<last.upperBound]
    }

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
            for joint in ["以及", "和", "及", "与"] as [StaticString] {
                let width = joint.utf8CodeUnitCount
                var index = phrase.lowerBound
                while index + width < phrase.upperBound {
                    if clause.block.bytes.holds(joint, at: index), index > phrase.lowerBound,
                        !clause.isInsideWord(index)
                    {
                        return [phrase.lowerBound..<index, index + width..<phrase.upperBound]
                    }
                    index += clause.block.bytes.scalar(at: index).length
                }
            }
        }
        return items.filter { !$0.isEmpty }
    }
}
