import Basics
import Vocabulary

/// 工业企业210户，其中汽车零部件企业85户: how many of the enterprises counted before are of an industry.
extension Sieve {
    /// A count of the enterprises of an industry; it has the indicator of the enterprises that it is a part of.
    func ofIndustryCount(_ phrase: Range<Int>) -> Statement? {
        guard site.quantity.isCount, let industry = industryOfEnterprises(phrase) else { return nil }
        let whole = context.countedEnterprises.flatMap { $0.unit == site.quantity.unitText ? $0 : nil }
        guard whole != nil || industry.closesWithEnterprises else { return nil }
        var statement = make(clause.text(phrase), whole?.indicator, .level, .labelBefore, phrase)
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

    /// 5A级物流企业 are of a grade: whether a numeral in a name stands in a range.
    private func holdsName(_ part: Range<Int>) -> Bool {
        clause.tokens(in: part).contains { token in
            if case .claim(let number) = token.kind { clause.block.claims[number].reason != .ordinal } else { false }
        }
    }

    /// The industry that a phrase names, alone or before 企业.
    private func industryOfEnterprises(_ phrase: Range<Int>) -> (name: Range<Int>, closesWithEnterprises: Bool)? {
        guard indicator(in: phrase, .level) == nil else { return nil }
        var name = phrase
        if let particle = clause.first(of: .particle, in: phrase) { name = particle + 3..<phrase.upperBound }
        let words = vocabulary.ruleWords
        let bytes = clause.block.bytes
        let ending = words[.enterprise].length(in: bytes, endingAt: name.upperBound, from: name.lowerBound)
        name = name.lowerBound..<name.upperBound - (ending ?? 0)
        let isIndustry =
            words[.industryStem].length(in: bytes, endingAt: name.upperBound, from: name.lowerBound) != nil
            // 农林渔牧业15家、营造业169家: parts of a count of enterprises.
            || ending == nil && clause.ends(name, with: .industryEnding)
        guard name.count >= 6, name.count <= 36, isIndustry,
            EntityName.holdsNoVerb(bytes, name), clause.first(of: .notIndustry, in: name) == nil,
            !holdsName(name)
        else { return nil }
        return (name, ending != nil)
    }
}
