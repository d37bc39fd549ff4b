import Basics
import Vocabulary

/// 主要分布在甲开发区、乙软件园和丙新区，分别为36家、14家和9家: values for the names that the clause before lists.
extension Context {
    /// The names that the clause before lists, where this one gives as many values.
    func namesListed(for clause: Clause) -> [Bearer]? {
        guard let listBefore else { return nil }
        let amounts = clause.block.tokens[clause.tokens].count { if case .quantity = $0.kind { true } else { false } }
        let start = clause.endOfArea(at: listBefore.lowerBound) ?? listBefore.lowerBound
        guard amounts > 1, start < listBefore.upperBound else { return nil }
        var names = clause.members(of: start..<listBefore.upperBound)
        guard names.count == amounts else { return nil }
        // 以装备制造、食品加工、新材料为主导的产业体系
        let lead = names.last.flatMap { clause.first(of: .ledBy, in: $0) }
        if let lead, let last = names.last, lead > last.lowerBound { names[names.count - 1] = last.lowerBound..<lead }
        // 甲产业、乙产业保持增长，增速分别为…
        if lead == nil, let last = names.last, clause.listed(last) == nil, let name = clause.nameOpening(last) {
            names[names.count - 1] = name
        }
        // 电子信息、生物医药、新材料产业能级提升，分别实现产值…: the last says what all are.
        let areTrades = lead != nil || names.last.flatMap { clause.listed($0) }?.scope == .industry
        let bearers = names.compactMap { name in
            clause.listed(name)
                ?? (areTrades && clause.isBareTrade(name)
                    ? Context.Bearer(scope: .industry, name: clause.text(name)) : nil)
        }
        return bearers.count == amounts ? bearers : nil
    }
}

extension Context {
    /// 六大产业中，集成电路、精密机械分别增长22%、6%: the trades that labels name behind a clause on industries.
    func tradesAmong(_ labels: [Range<Int>], in clause: Clause) -> [Bearer]? {
        guard labels.count > 1, last != nil || namedBefore != nil, let before = groupBefore,
            clause.bytes.holds("业中", at: before.upperBound - 6),
            labels.allSatisfy({
                clause.isBareTrade($0) && (clause.equals($0, .tradeAlone) || clause.ends($0, with: .industryStem))
            })
        else { return nil }
        return labels.map { Bearer(scope: .industry, name: clause.text($0)) }
    }
}

extension Context {
    /// 甲公司和乙公司是龙头企业，去年产值分别达到56亿元和32亿元: the enterprises that the sentence is about, where as many values are
    /// given.
    func namesOfSubject(for clause: Clause, _ amounts: Int) -> [Bearer]? {
        guard amounts > 1, bearer.scope == .enterprise, let words = bearerCue?.range, words.count <= Self.longestList
        else { return nil }
        var names = clause.members(of: words)
        // Of two, the second stands behind 和.
        if names.count == 1, let joint = clause.block.vocabulary.ruleWords[.and].firstIndex(in: clause.bytes, words),
            let length = clause.block.vocabulary.ruleWords[.and].length(
                in: clause.bytes, at: joint, end: words.upperBound)
        {
            names = [words.lowerBound..<joint, joint + length..<words.upperBound]
        }
        let bearers = names.compactMap { clause.listed($0) }
        return bearers.count == amounts && bearers.allSatisfy { $0.scope == .enterprise } ? bearers : nil
    }
}

extension Context {
    /// 汽车、灯具、家电等出口增势良好，分别增长13.2%、4.9%和7.1%: the things that the clause before lists, with what is told of
    /// them, where this one gives as many values.
    func thingsListed(for clause: Clause) -> (members: [Range<Int>], tail: String)? {
        guard let listBefore, listBefore.count <= Self.longestList,
            let close = clause.last(of: .listOfNames, in: listBefore), !clause.holds(.notListEnd, at: close)
        else { return nil }
        let amounts = clause.block.tokens[clause.tokens].count { if case .quantity = $0.kind { true } else { false } }
        // 园区灯具、家电等产品出口: the area is no part of the first.
        let place = clause.endOfArea(at: listBefore.lowerBound) ?? listBefore.lowerBound
        guard place < close else { return nil }
        let members = clause.members(of: place..<close).map { clause.nounPhrase($0) }
        guard amounts > 1, members.count == amounts, members.allSatisfy({ 3...Self.longestThing ~= $0.count }) else {
            return nil
        }
        let words = clause.block.vocabulary.ruleWords
        var end = close + 3
        if let kind = words[.kindOfGoods].length(in: clause.block.bytes, at: end, end: listBefore.upperBound) {
            end += kind
        }
        let noun = words[.sharedNoun].length(in: clause.block.bytes, at: end, end: listBefore.upperBound)
        return (members, noun.map { clause.text(end..<end + $0) } ?? "")
    }

    /// The longest list and the longest name in it, in bytes.
    private static let longestList = 400
    private static let longestThing = 60
}

extension Clause {
    /// Where the word for a park or a region ends that begins at a place in the clauses right before this one.
    func endOfArea(at start: Int) -> Int? {
        for token in block.tokens[max(0, tokens.lowerBound - Self.farthest)..<tokens.lowerBound]
        where token.start == start && token.traits.has([.park, .region]) {
            return token.end
        }
        return nil
    }

    /// How many tokens back such a word may stand.
    private static let farthest = 64

    /// The members of a list that stands anywhere in the block, parted by 、 and before the last by 和.
    func members(of list: Range<Int>) -> [Range<Int>] {
        var members: [Range<Int>] = []
        var start = list.lowerBound
        var index = list.lowerBound
        while index < list.upperBound {
            let length = block.bytes.scalar(at: index).length
            let isLast =
                !members.isEmpty
                && block.vocabulary.ruleWords[.and]
                    .length(in: block.bytes, at: index, end: list.upperBound) != nil
            if block.bytes.holds("、", at: index) || isLast {
                members.append(start..<index)
                start = index + length
            }
            index += length
        }
        members.append(start..<list.upperBound)
        if let first = members.first, let cut = endOfListOpener(in: first) { members[0] = cut..<first.upperBound }
        return members
    }

    /// 其中，信息传输业，租赁和商务服务业营业收入分别增长11%、10%: industries each of which but the last is a clause of its own, and where
    /// what is told of all of them begins.
    func industriesInClauses(
        closing label: Range<Int>, for amounts: Int
    ) -> (names: [Context.Bearer], noun: Int)? {
        guard 2...Self.mostIndustries ~= amounts, let last = tokens(in: label).last(where: closesIndustry),
            last.end < label.upperBound
        else { return nil }
        var names = [trimmedFront(label.lowerBound..<last.end)]
        var comma = tokens.lowerBound - 1
        while names.count < amounts {
            guard comma > 0, block.tokens[comma].mark == .comma, closesIndustry(block.tokens[comma - 1]),
                block.tokens[comma - 1].end == block.tokens[comma].start
            else { return nil }
            var first = comma - 1
            while first > 0, comma - first < Self.farthest,
                block.tokens[first].isWord
                    || block.tokens[first].mark == .enumeration
            {
                first -= 1
            }
            guard block.tokens[first].mark != nil else { return nil }
            var start = block.tokens[first].end
            // 其中, 园区 are no part of the name.
            for token in block.tokens[first + 1..<comma]
            where token.start == start && token.traits.has([.park, .region, .ofWhich]) {
                start = token.end
            }
            let name = start..<block.tokens[comma].start
            guard EntityName.holdsNoVerb(bytes, name) else { return nil }
            names.insert(name, at: 0)
            comma = first
        }
        return (names.map { Context.Bearer(scope: .industry, name: text($0)) }, last.end)
    }

    private func closesIndustry(_ token: Token) -> Bool {
        token.traits.has(.scopeEnding) && block.bytes.holds("业", at: token.end - 3)
    }

    /// The most industries that are listed in clauses of their own.
    private static let mostIndustries = 6

    /// 为, 在, 是 before the first member.
    private func endOfListOpener(in first: Range<Int>) -> Int? {
        var end: Int?
        var index = first.lowerBound
        while index < first.upperBound {
            if let length = block.vocabulary.ruleWords[.listOpener]
                .length(in: block.bytes, at: index, end: first.upperBound)
            {
                end = index + length
            }
            index += block.bytes.scalar(at: index).length
        }
        return end
    }

    /// The name of an industry that opens the last member of a list, where it says something of all behind it.
    fileprivate func nameOpening(_ member: Range<Int>) -> Range<Int>? {
        guard member.count <= Self.longestMember,
            let ending = last(of: .doingIndustry, in: member), let length = length(ofDoing: ending, in: member)
        else { return nil }
        return member.lowerBound..<ending + length
    }

    private func length(ofDoing ending: Int, in member: Range<Int>) -> Int? {
        block.vocabulary.ruleWords[.doingIndustry].length(in: bytes, at: ending, end: member.upperBound)
    }

    /// The longest such member, in bytes.
    private static let longestMember = 90

    /// The zone, park or industry that a member of a list names.
    func listed(_ member: Range<Int>) -> Context.Bearer? {
        let words = block.vocabulary.ruleWords
        // 城镇、农村 are kinds of places.
        guard member.count >= 6, member.count <= 60, !words[.kindOfPart].equals(block.bytes, member) else { return nil }
        if words[.placeEnding].length(in: block.bytes, endingAt: member.upperBound, from: member.lowerBound) != nil {
            return Context.Bearer(scope: .platform, name: text(member))
        }
        guard member.count >= 9 else { return nil }
        // 甲公司、乙集团产值均增长
        if words[.firm].length(in: block.bytes, endingAt: member.upperBound, from: member.lowerBound) != nil {
            return Context.Bearer(scope: .enterprise, name: text(member))
        }
        if words[.industryEnding].length(in: block.bytes, endingAt: member.upperBound, from: member.lowerBound) != nil {
            return Context.Bearer(scope: .industry, name: text(member))
        }
        return nil
    }
}

extension Sieve {
    /// The statement for one of the names that the clause before lists.
    func statement(ofListed name: Context.Bearer) -> Statement? {
        guard var statement = attach() else { return nil }
        statement.bearer = name
        statement.origins.bearer = nil
        statement.rule = .respectively
        if name.scope == .industry { adapt(&statement, isOfIndustry: true) }
        // 园区营业收入 is one word, of which 甲园区 takes the first half.
        if statement.indicator == nil, !statement.isInherited,
            statement.measure == .level || statement.measure == .growth,
            let index = vocabulary.indicator(named: statement.label),
            fits(vocabulary.indicators[index].dimension, statement.measure)
        {
            statement.indicator = index
        }
        return statement
    }
}
