import Basics
import Vocabulary

/// 化工、电子信息等重点行业产值分别增长22.8%和13.9%: industries that are listed as some of their kind.
extension Site {
    /// The industries that the labels before 分别 name, and where what is told of all of them begins.
    func tradesListed(_ labels: [Range<Int>]) -> (names: [Context.Bearer], noun: Int)? {
        guard let last = labels.last, let (close, behind) = endOfTrades(last),
            let (kind, scope) = kindOfListed(behind..<last.upperBound)
        else { return nil }
        let names = (labels.dropLast() + [last.lowerBound..<close]).map { member in
            Context.Bearer(scope: scope, name: clause.text(clause.trimmedFront(member)))
        }
        guard names.allSatisfy({ 2...Self.longestListed ~= $0.name.count }) else { return nil }
        return (names, kind)
    }

    /// The longest name of one of them, in characters.
    private static let longestListed = 20

    /// What those are that a list before 等 gives as some of, and where their kind ends: 等重点行业, 等龙头企业, 等片区.
    private func kindOfListed(_ rest: Range<Int>) -> (end: Int, scope: Scope)? {
        for (role, scope) in [
            (RuleWord.doingIndustry, Scope.industry), (.doingFirm, .enterprise), (.subZone, .platform),
        ] {
            guard let kind = clause.last(of: role, in: rest), let length = clause.length(of: role, at: kind),
                case let noun = kind + length..<rest.upperBound, !noun.isEmpty,
                scope == .industry ? clause.ends(noun, with: .sharedNoun) : noun.count >= 6
            else { continue }
            return (noun.lowerBound, scope)
        }
        return nil
    }

    /// Where the last of the names ends in the last label, and where the word for what they are begins: 等, or 两大 of
    /// 电子信息、装备制造两大主导产业.
    private func endOfTrades(_ last: Range<Int>) -> (end: Int, behind: Int)? {
        if let close = clause.last(of: .listOfNames, in: last), !clause.holds(.notListEnd, at: close),
            close > last.lowerBound
        {
            return (close, close + 3)
        }
        guard let size = clause.first(of: "大", in: last), size > last.lowerBound + 6,
            case let number = clause.bytes.scalar(before: size).value,
            Numerals.digit(number) != nil || Numerals.isPair(number)
        else { return nil }
        return (size - 3, size + 3)
    }

    /// 规上工业营收5万亿元、利润总额分别增长8%、2%: the first of two labels stands with its own amount.
    func labelBehindAmount(_ labels: [Range<Int>], _ amounts: Int, _ last: Statement?) -> [Range<Int>]? {
        guard labels.count == 1, amounts == 2, left.lowerBound > clause.range.lowerBound,
            clause.holds("、", at: left.lowerBound), let last, last.measure == .level,
            clause.range.contains(last.labelRange.lowerBound), last.labelRange.upperBound <= left.lowerBound
        else { return nil }
        return [last.labelRange] + labels
    }

    /// 进、出口额分别增长12%和6%: both ways of trade in one word.
    func waysOfTrade(before joint: Token) -> [String]? {
        let phrase = clause.nounPhrase(left.lowerBound..<joint.start)
        guard let length = clause.length(of: .bothWays, at: phrase.lowerBound),
            phrase.lowerBound + length <= phrase.upperBound, phrase.count <= length + 12
        else { return nil }
        let noun = clause.text(phrase.lowerBound + length..<phrase.upperBound)
        return ["进口", "出口"].map { $0 + noun }
    }
}

extension Clause {
    /// 电子信息, 汽车零部件 before a last member that says it is an industry: a name without verb, number or indicator.
    func isBareTrade(_ member: Range<Int>) -> Bool {
        6...Self.longestTrade ~= member.count && EntityName.holdsNoVerb(bytes, member)
            && tokens(in: member).allSatisfy { token in
                guard case .word = token.kind else { return false }
                return !token.traits.has([.verb, .indicator, .measure, .status, .named, .anyJoint])
            }
    }

    /// The longest name of such a trade, in bytes.
    private static let longestTrade = 36
}

extension Context {
    /// 营业收入、税收和从业人员均创新高，分别达到…: the indicators that the clause before lists, where this one gives as many
    /// values.
    func indicatorsListed(for clause: Clause) -> [Range<Int>]? {
        guard let listBefore, listBefore.count <= Self.longestListing else { return nil }
        let amounts = clause.block.tokens[clause.tokens].count { if case .quantity = $0.kind { true } else { false } }
        let start = clause.endOfArea(at: listBefore.lowerBound) ?? listBefore.lowerBound
        guard amounts > 1, start < listBefore.upperBound else { return nil }
        var members = clause.members(of: start..<listBefore.upperBound).map { clause.nounPhrase($0) }
        guard members.count == amounts, let last = members.popLast(), let name = clause.indicatorOpening(last),
            members.allSatisfy({ clause.indicatorOpening($0) == $0 })
        else { return nil }
        return members + [name]
    }

    /// The longest list of indicators, in bytes.
    private static let longestListing = 240
}

extension Clause {
    /// The name of an indicator that a part of the block opens with.
    fileprivate func indicatorOpening(_ part: Range<Int>) -> Range<Int>? {
        let vocabulary = block.vocabulary
        guard let match = vocabulary.wordMatcher.longest(in: block.bytes, at: part.lowerBound, end: part.upperBound)
        else { return nil }
        let isIndicator = vocabulary.words[Int(match.value)].contains {
            if case .indicator = $0 { true } else { false }
        }
        return isIndicator ? part.lowerBound..<part.lowerBound + match.length : nil
    }
}
