import Basics
import Vocabulary

/// 园区农机产业发展迅速。1—8月实现产值80亿元: an industry that the sentence before told of, or that a time cuts off.
extension Clause {
    /// The industry that a clause of a sentence without figures opens with.
    var industryTold: Context.Bearer? {
        guard says.has(.scopeEnding), let found = bearer(in: range), found.bearer.scope == .industry,
            found.start <= trimmedFront(range).lowerBound, statesOfIndustry(found.end)
        else { return nil }
        return found.bearer
    }

    /// 电子产业次之, 采矿业处于负增长趋势: whether a clause says behind an industry how it fares.
    func statesOfIndustry(_ end: Int) -> Bool {
        if holds(.industryVerb, at: end) { return true }
        if let trend = length(of: .industryTrend, at: end), range.upperBound - end - trend <= Self.longestTrend {
            return true
        }
        return length(of: .industryState, at: end).map { end + $0 >= range.upperBound } ?? false
    }
}

extension Clause {
    /// The longest word behind 增势, in bytes: 持续向好.
    private static let longestTrend = 12
}

extension Sieve {
    /// A bare 产值 behind a sentence on an industry is that of the industry.
    func takeIndustryBefore(_ statement: inout Statement) {
        guard statement.bearer == .park, statement.indicator == nil, let industry = context.industryBefore,
            context.last == nil, vocabulary.ruleWords[.bareOutput].contains(statement.label)
        else { return }
        statement.bearer = industry
        statement.origins.bearer = nil
    }

    /// 高新技术产业全年增加值, 采矿业1—9月投资: a time inside the name parts the industry from what is told of it.
    func rejoinIndustry(_ statement: inout Statement, _ label: Range<Int>, in phrase: Range<Int>) {
        guard clause.namesTime, statement.indicator == nil, statement.bearer == .park,
            label.lowerBound > phrase.lowerBound, vocabulary.ruleWords[.sharedNoun].contains(statement.label),
            let time = clause.tokens(in: phrase.lowerBound..<label.lowerBound).last(where: {
                if case .time = $0.kind { true } else { false }
            })
        else { return }
        let owner = clause.nounPhrase(phrase.lowerBound..<time.start)
        guard 9...Self.longestOwner ~= owner.count, clause.ends(owner, with: .industryEnding),
            !clause.equals(owner, .sectorName), EntityName.holdsNoVerb(clause.bytes, owner)
        else { return }
        let name = clause.text(owner)
        if let index = vocabulary.indicator(named: name + statement.label) {
            (statement.label, statement.indicator) = (name + statement.label, index)
        } else {
            statement.bearer = Context.Bearer(scope: .industry, name: clause.text(bare(owner)))
            statement.origins.bearer = context.cues.cue(owner)
        }
    }

    /// The longest name of such an industry, in bytes.
    private static let longestOwner = 45

    /// 电子产业次之，增速为18%: the rate is of the industry that the clause before names.
    func takeIndustryOfClauseBefore(_ statement: inout Statement) {
        // 台资企业进出口增长8%，其中甲集团增势强劲，增长25%
        guard let told = context.sentenceBearer,
            told.scope == .industry && statement.bearer.scope == .industry || told.scope == .enterprise,
            told != statement.bearer, let before = context.clauseWithoutFigure,
            let cue = context.cues.sentenceBearer?.range, before.contains(cue.lowerBound)
        else { return }
        let owner = statement.bearer
        statement.bearer = told
        statement.origins.bearer = context.cues.sentenceBearer
        statement.rename(from: owner)
    }
}
