import Basics
import Vocabulary

/// What a clause without figures says of the figures behind it.
extension Context {
    /// The name of an indicator in a clause.
    struct Named {
        let indicator: Int
        let label: Range<Int>
    }

    /// Takes up what a clause names; one with figures ends what the one before said.
    mutating func takeNamed(of clause: Clause, isWithoutFigure: Bool) {
        namedBefore = isWithoutFigure ? clause.openingIndicator() : nil
        namedInside = isWithoutFigure && namedBefore == nil && last == nil ? clause.innerIndicator() : nil
        isRateBefore = isWithoutFigure && clause.holds(.rateOpener, at: clause.range.lowerBound)
        if isWithoutFigure, clause.endsWithColon, let order = clause.orderedBy(lastLevel) { ranked = order }
    }
}

extension Clause {
    /// 全市工业投资稳步增长: the indicator whose name opens the clause.
    fileprivate func openingIndicator() -> Context.Named? {
        if let ofIndustry = indicatorOfIndustry() { return ofIndustry }
        var start = trimmedFront(range).lowerBound
        // 三大园区营业额正式出炉
        if let number = token(beginningAt: start), case .claim = number.kind, holds("大", at: number.end) {
            start = trimmedFront(number.end + 3..<range.upperBound).lowerBound
            // 六大产业营业收入稳步增长
            if let kind = length(of: .doingIndustry, at: start) { start += kind }
        }
        // 各产业营业额，
        if let kind = length(of: .doingIndustry, at: start), token(beginningAt: start + kind) != nil { start += kind }
        // 甲经开区进出口总额保持领先: the owner may stand before it.
        if token(beginningAt: start).map({ !traits($0).has(.indicator) }) ?? true,
            says.has([.park, .scope, .scopeEnding]),
            let zone = openingZone(), zone.start <= start
        {
            start = zone.end
        }
        guard let token = token(beginningAt: start), traits(token).has(.indicator),
            !holds(.particle, at: token.range.upperBound)
        else { return nil }
        for case .indicator(let index) in meanings(token) {
            return Context.Named(indicator: index, label: token.range)
        }
        return nil
    }

    /// 22家厂商的总营业额: the indicator that closes the clause behind 的 and a number of things.
    func indicatorAtEnd(behind start: Int) -> Context.Named? {
        guard start > range.lowerBound, start < range.upperBound, says.has(.indicator),
            let last = block.tokens[tokens].last, last.end == range.upperBound, traits(last).has(.indicator),
            last.start >= start, holds(.particle, before: last.start)
        else { return nil }
        for case .indicator(let index) in meanings(last) where vocabulary.indicators[index].dimension != .count {
            return Context.Named(indicator: index, label: last.range)
        }
        return nil
    }

    /// 管理局公布园区今年9月出口额显示: the first indicator that a clause names anywhere, unless it is told of something else.
    fileprivate func innerIndicator() -> Context.Named? {
        guard says.has(.indicator) else { return nil }
        for token in block.tokens[tokens] where traits(token).has(.indicator) {
            guard !holds(.particle, at: token.range.upperBound), !holds(.particle, before: token.start) else {
                return nil
            }
            for case .indicator(let index) in meanings(token) where vocabulary.indicators[index].dimension != .count {
                return Context.Named(indicator: index, label: token.range)
            }
        }
        return nil
    }

    /// 精密机械产业产值增长最快: what an industry has that opens the clause.
    private func indicatorOfIndustry() -> Context.Named? {
        guard says.has(.scopeEnding), let found = bearer(in: range), found.bearer.scope == .industry,
            trimmedFront(range).lowerBound >= found.start, let length = length(of: .sharedNoun, at: found.end)
        else { return nil }
        let label = found.end..<found.end + length
        let vocabulary = block.vocabulary
        let index = ends(label, with: "产值") ? vocabulary.known.industryOutput : vocabulary.indicator(named: text(label))
        return index.map { Context.Named(indicator: $0, label: label) }
    }

    /// 1—7月投资增速前二名：: what names are in an order of; of a region, a bare 投资 is that in fixed assets.
    fileprivate func orderedBy(_ last: Statement?) -> Context.Named? {
        guard ends(trimmedBack(range), with: .selected), let end = self.last(of: .selection, in: range) else {
            return nil
        }
        let part =
            range
            .lowerBound..<(first(of: .rateOpener, in: range.lowerBound..<end)
            ?? first(of: .completionRate, in: range.lowerBound..<end) ?? end)
        if let named = nameClosing(part) { return named }
        // 收入…，增速前三位的是：
        if trimmedFront(part).isEmpty, let last, let indicator = last.indicator {
            return Context.Named(indicator: indicator, label: last.labelRange)
        }
        guard let investment = block.vocabulary.indicatorIndex("fixed-asset-investment"),
            let length = block.vocabulary.ruleWords[.investment]
                .length(in: block.bytes, endingAt: part.upperBound, from: part.lowerBound)
        else { return nil }
        return Context.Named(indicator: investment, label: part.upperBound - length..<part.upperBound)
    }

    /// The longest name of an indicator that closes a part of the clause.
    private func nameClosing(_ part: Range<Int>) -> Context.Named? {
        let vocabulary = block.vocabulary
        var index = part.lowerBound
        while index < part.upperBound {
            if let match = vocabulary.wordMatcher.longest(in: block.bytes, at: index, end: part.upperBound),
                index + match.length == part.upperBound
            {
                for case .indicator(let indicator) in vocabulary.words[Int(match.value)] {
                    return Context.Named(indicator: indicator, label: index..<part.upperBound)
                }
            }
            index += block.bytes.scalar(at: index).length
        }
        return nil
    }
}

extension Context {
    /// 在建项目中，: the noun of the clause before, without the word that closes it.
    func clauseBefore(endingWith role: RuleWord, in clause: Clause) -> Range<Int>? {
        guard let before = groupBefore, before.count > 6,
            let length = clause.lists[role].length(
                in: clause.bytes, endingAt: before.upperBound, from: before.lowerBound)
        else { return nil }
        return before.lowerBound..<before.upperBound - length
    }
}

extension Sieve {
    /// 固定资产投资稳步增长，完成57亿元: the clause before names what the amount measures.
    func ofNamedBefore(_ measure: Measure) -> Statement? {
        guard let named = context.namedBefore, site.quantity.dimension != .rank,
            fits(vocabulary.indicators[named.indicator].dimension, measure)
        else { return nil }
        var statement = make(
            clause.text(named.label), named.indicator, measure, measure == .growth ? .growthOfLast : .inherited,
            named.label)
        statement.isInherited = true
        return statement
    }

    /// 全部园区加总营业额再创新高，达2.7万亿元; 半导体产业获益良多，增长34%: a figure that nothing is said of has the indicator
    /// that the clause before names somewhere, or is told of the industry that it speaks of.
    func ofNamedInside(_ measure: Measure) -> Statement? {
        guard context.last == nil, context.clauseWithoutFigure != nil, site.quantity.dimension != .rank else {
            return nil
        }
        if let named = context.namedInside, fits(vocabulary.indicators[named.indicator].dimension, measure) {
            let name = narrowed(named)
            var statement = make(
                clause.text(name.label), name.indicator, measure,
                measure == .growth ? .growthOfLast : .inherited, name.label)
            statement.isInherited = true
            return statement
        }
        guard measure == .growth, let industry = context.sentenceBearer, industry.scope == .industry,
            let cue = context.cues.sentenceBearer?.range
        else { return nil }
        var statement = make(industry.name, nil, .growth, .growthOfLast, cue)
        statement.isInherited = true
        return statement
    }

    /// 一般贸易出口增势良好，增长11%: a part of what the indicator measures, by the words right before its name.
    private func narrowed(_ named: Context.Named) -> (label: Range<Int>, indicator: Int?) {
        let start = named.label.lowerBound
        guard let length = clause.lists[.narrows].length(in: clause.bytes, endingAt: start, from: max(0, start - 36))
        else { return (named.label, named.indicator) }
        let label = start - length..<named.label.upperBound
        return (label, vocabulary.indicator(named: clause.text(label)))
    }

    /// 前二名：甲市增长36.4%: the names behind the colon have what they are in an order of.
    func ofRanked(_ phrase: Range<Int>, _ measure: Measure) -> Statement? {
        guard let ranked = context.ranked, !phrase.isEmpty, phrase.count <= Self.longestRanked,
            indicator(in: phrase, measure) == nil, fits(vocabulary.indicators[ranked.indicator].dimension, measure)
        else { return nil }
        guard let bearer = inOrder(phrase) else { return nil }
        var statement = make(clause.text(ranked.label), ranked.indicator, measure, .growthOfLast, phrase)
        statement.isInherited = true
        statement.bearer = bearer
        statement.origins.bearer = context.cues.cue(phrase)
        return statement
    }

    /// Whom a name in such an order names: 某某市（不含…）.
    private func inOrder(_ phrase: Range<Int>) -> Context.Bearer? {
        let name =
            phrase
            .lowerBound..<(clause.first(of: "（", in: phrase) ?? clause.first(of: "(", in: phrase) ?? phrase.upperBound)
        guard !name.isEmpty, clause.first(of: .particle, in: name) == nil else { return nil }
        return clause.wholePlace(name) ?? clause.wholeName(name)
            ?? Context.Bearer(scope: .platform, name: clause.text(name))
    }

    /// 吴忠市计划投资232亿元，完成63.5%: the name that opens a clause of such an order is whom it speaks of.
    func takeOrder(_ statement: inout Statement) {
        guard context.ranked != nil, statement.bearer.isPark, !statement.isInherited else { return }
        let start = clause.trimmedFront(clause.range, keepingScopes: true).lowerBound
        guard let next = clause.tokens(in: start..<site.quantity.outer.lowerBound).first, next.range.lowerBound > start,
            next.range.lowerBound - start <= Self.longestRanked, let bearer = inOrder(start..<next.range.lowerBound)
        else { return }
        statement.bearer = bearer
        statement.origins.bearer = context.cues.cue(start..<next.range.lowerBound)
    }

    /// The longest name in such an order, in bytes.
    private static let longestRanked = 45

    /// 前三季度增长6.7%。其中，三季度增长5.8%: a sentence of nothing but another time goes on with the figure before it.
    func resumedGrowth() -> Statement? {
        guard context.last == nil, site.companion == .percent, var last = context.lastOfBlock else { return nil }
        // 增加值增长6.2%，居全省第8位。从月度增速看，7月份增长5.9%: places and differences are aside from what the block tells.
        if last.isInherited, context.hasTopic, let topic = context.topic, topic.measure == .growth { last = topic }
        guard last.measure == .growth || last.measure == .level, last.dimension != .rank else { return nil }
        let before = clause.range.lowerBound..<site.quantity.outer.lowerBound
        let hasTime = clause.tokens(in: before).contains { if case .time = $0.kind { true } else { false } }
        return hasTime && clause.nounPhrase(before).isEmpty ? last : nil
    }
}
