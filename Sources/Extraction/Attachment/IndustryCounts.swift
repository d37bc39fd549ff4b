import Basics
import Vocabulary

/// 工业企业210户，其中汽车零部件企业85户: how many of the enterprises counted before are of an industry.
extension Sieve {
    /// A count of the enterprises of an industry; it has the indicator of the enterprises that it is a part of.
    func ofIndustryCount(_ phrase: Range<Int>) -> Statement? {
        guard site.quantity.isCount, let industry = industryOfEnterprises(phrase) else { return nil }
        let whole = context.countedEnterprises.flatMap { $0.unit == site.quantity.unitText ? $0 : nil }
        guard whole != nil || industry.closesWithEnterprises else { return nil }
        let isAboveScale = clause.length(of: .aboveScale, at: phrase.lowerBound) != nil
        var statement = make(
            clause.text(phrase), isAboveScale ? known.enterprisesAboveScale : whole?.indicator, .level,
            .labelBefore, phrase)
        if let whole {
            // A part of a count holds for its own figure alone.
            statement.isInherited = true
            (statement.status, statement.origins.status) = (whole.status, whole.origins.status)
            (statement.period, statement.origins.period) = (whole.period, whole.origins.period)
        }
        statement.bearer = Context.Bearer(scope: .industry, name: clause.text(industry.name))
        statement.origins.bearer = context.cues.cue(industry.name)
        return statement
    }

    /// 智能网联汽车领域27.4亿元, 新兴产业6.70万户: an industry alone before the amount has what was told of all before.
    func ofIndustryAlone(_ phrase: Range<Int>) -> Statement? {
        guard let last = clause.token(endingAt: phrase.upperBound), last.traits.has(.scopeEnding),
            site.quantity.dimension == .money || site.quantity.isCount && !countsIndustries,
            phrase.count > 6, phrase.count <= 60,
            clause.meanings(last).contains(where: {
                if case .scope(.industry, isEnding: true) = $0 { true } else { false }
            }), EntityName.holdsNoVerb(clause.block.bytes, phrase)
        else { return nil }
        var statement: Statement
        if let whole = wholeOfIndustries {
            statement = inheriting(whole, .level, .inherited)
            (statement.status, statement.origins.status) = (whole.status, whole.origins.status)
            (statement.period, statement.origins.period) = (whole.period, whole.origins.period)
        } else {
            statement = make(clause.text(phrase), nil, .level, .labelBefore, phrase)
        }
        statement.bearer = Context.Bearer(scope: .industry, name: clause.text(phrase))
        statement.origins.bearer = context.cues.cue(phrase)
        adapt(&statement, isOfIndustry: true)
        return statement
    }

    /// The level told last that an amount of the same kind may be a part of.
    private var wholeOfIndustries: Statement? {
        [context.lastLevel, context.lastLevelOfBlock, context.topic].lazy.compactMap { $0 }.first { whole in
            // 某某汽车一项合同登记9亿元。新能源领域10亿元: no industry is a part of an enterprise.
            whole.dimension == site.quantity.dimension && whole.bearer.scope != .enterprise
                && whole.bearer.scope != .project
                && (!site.quantity.isCount || whole.unit.last == site.quantity.unitText.last)
        }
    }

    /// 产业集群8个, 重点产业链12条 count industries.
    private var countsIndustries: Bool {
        !["家", "户", "人"].contains { site.quantity.unitText.hasSuffix($0) }
    }

    /// 5A级物流企业 are of a grade: whether a numeral in a name stands in a range.
    private func holdsName(_ part: Range<Int>) -> Bool {
        clause.tokens(in: part).contains { token in
            if case .claim(let number) = token.kind { clause.block.claims[number].reason != .ordinal } else { false }
        }
    }

    /// The industry that a phrase names, alone or before 企业.
    private func industryOfEnterprises(_ phrase: Range<Int>) -> (name: Range<Int>, closesWithEnterprises: Bool)? {
        var name = phrase
        if let size = clause.length(of: .aboveScale, at: name.lowerBound) {
            name = min(name.lowerBound + size, name.upperBound)..<name.upperBound
        }
        if let particle = clause.first(of: .particle, in: phrase) { name = particle + 3..<phrase.upperBound }
        let words = vocabulary.ruleWords
        let bytes = clause.block.bytes
        let ending = words[.enterprise].length(in: bytes, endingAt: name.upperBound, from: name.lowerBound)
        name = name.lowerBound..<name.upperBound - (ending ?? 0)
        // 办公自动化及打印耗材类企业
        let isKind = ending != nil && clause.ends(name, with: "类")
        if isKind { name = name.lowerBound..<name.upperBound - 3 }
        let isIndustry =
            isKind || words[.industryStem].length(in: bytes, endingAt: name.upperBound, from: name.lowerBound) != nil
            // 鞋服13户实现产值41亿元, behind a count of all
            || site.quantity.unitText == context.countedEnterprises?.unit && clause.isBareTrade(name)
                && clause.holds(.doneOpener, at: site.quantity.outer.upperBound)
            // 农林渔牧业15家、营造业169家: parts of a count of enterprises.
            || ending == nil && clause.ends(name, with: .industryEnding)
        guard name.count >= 6, name.count <= 36, isIndustry,
            EntityName.holdsNoVerb(bytes, name), clause.first(of: .notIndustry, in: name) == nil,
            !holdsName(name), indicator(in: phrase, .level) == nil,
            // 青山小镇共入驻服装企业60家
            !clause.tokens(in: name).contains(where: { $0.traits.has(.verb) && $0.range.count >= 6 })
        else { return nil }
        return (name, ending != nil)
    }
}
