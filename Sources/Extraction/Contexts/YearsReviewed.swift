import Basics
import Vocabulary

/// Several years that a text tells of: those it looks back on, and those that something rose over.
extension Context {
    /// 生产总值从2011年的1091亿元增加到2016年的1650亿元: the years hold for the other rises of the sentence.
    mutating func takeRise(of clause: Clause) {
        guard clause.namesTime, clause.block.times.count > 1 else { return }
        var first: Int?
        for token in clause.block.tokens[clause.tokens] {
            guard case .time(let number) = token.kind, let year = period(of: clause.block.times[number]) else {
                continue
            }
            if let first, year.year > first {
                if clause.holds(.upTo, before: token.range.lowerBound) { rise = first..<year.year }
                return
            }
            if first == nil, clause.holds(.from, before: token.range.lowerBound), year.isYear { first = year.year }
        }
    }

    /// “十三五”时期回顾; 与“十二五”末相比，2020年…: the years that the text looks back on from here.
    mutating func takeReview(of clause: Clause) {
        guard clause.namesTime, let last = documentPeriod?.year ?? documentYear else { return }
        for token in clause.block.tokens[clause.tokens] {
            switch token.kind {
            case .quantity: return
            case .time(let number):
                guard let period = period(of: clause.block.times[number]) else { continue }
                let isHeading = cues.isInHeading && clause.block.times.count == 1
                if case .years(let first, let end) = period, first < end, end <= last,
                    isHeading || opensReview(clause, token)
                {
                    review = period
                } else if period.isYear, clause.holds(.comparisonPartner, at: token.range.upperBound) {
                    comparedYear = period.year
                } else if period.isYear, let base = comparedYear, base + 1 < period.year {
                    review = .years(base + 1, period.year)
                }
            default: continue
            }
        }
    }
}

extension Context {
    /// 一、2020年工作总结, 二、2021年工作思路: the year that a heading looks back on, until another names its own or the part
    /// ends: 二、存在问题, 三、今年工作思路.
    mutating func takeReviewedYear(ofHeading block: LexedBlock, _ range: Range<Int>, level: Int) {
        guard let documentYear else { return }
        let years = block.times.compactMap(\.explicitYear)
        guard let first = years.first else {
            let namesOwnYear = block.times.contains { if case .document(0) = $0.year { true } else { false } }
            if namesOwnYear || level <= reviewedLevel { reviewedYear = nil }
            return
        }
        reviewedLevel = level
        let isReview = block.vocabulary.ruleWords[.review].firstIndex(in: block.bytes, range) != nil
        reviewedYear = isReview && years == [first] && first == documentYear - 1 ? first : nil
        // 2026年政府工作报告, and below it 一、“十四五”时期和2025年工作回顾: the year that is told of.
        if let reviewedYear, let narrative, narrative.year > reviewedYear,
            let token = block.tokens.first(where: { isOfYear(reviewedYear, $0, block) })
        {
            moveOn(to: .year(reviewedYear), cues.cue(token.range), isOfAll: true)
        }
    }

    /// Whether a token names a year in digits.
    private func isOfYear(_ year: Int, _ token: Token, _ block: LexedBlock) -> Bool {
        guard case .time(let number) = token.kind else { return false }
        return block.times[number].explicitYear == year
    }

    /// 五年来，我们坚定不移…，and then what was done in these years: they open a paragraph, before any figure.
    private mutating func opensReview(_ clause: Clause, _ token: Token) -> Bool {
        guard clause.tokens.lowerBound == 0,
            case let front = clause.range.lowerBound..<token.range.lowerBound, clause.trimmedFront(front).isEmpty,
            // 2025年和“十四五”时期: the year alone was named first.
            !clause.tokens(in: front).contains(where: { if case .time = $0.kind { true } else { false } })
        else { return false }
        return clause.block.quantities.first.map { $0.range.lowerBound > clause.range.upperBound } ?? true
    }
}

extension Sieve {
    /// 净增160亿元, 累计减贫13万人: what came together in the years looked back on, or in those of a plan, is of all.
    func ofYears(_ period: Period?, _ cue: Cue?, _ measure: Measure) -> Period? {
        // “十四五”期间，工业总产值突破500亿元: what was reached was reached in the last of these years.
        if measure == .level, case .years(let first, let last) = period, last - first == Self.planLength - 1,
            context.documentYear.map({ last <= $0 }) ?? false, context.status == .actual,
            clause.first(
                of: .stockWord, in: upToNumber)
                != nil, clause.first(of: .flowWord, in: upToNumber) == nil
        {
            return .year(last)
        }
        return switch context.status {
        case .actual: ofYearsReviewed(period, cue, measure)
        case .target: ofYearsPlanned(period, cue, measure)
        case .forecast: nil
        }
    }

    /// 实际利用外资累计达: all that stands before the number, with the words that belong to it.
    private var upToNumber: Range<Int> {
        site.left.lowerBound..<max(site.left.lowerBound, site.quantity.range.lowerBound)
    }

    private func ofYearsReviewed(_ period: Period?, _ cue: Cue?, _ measure: Measure) -> Period? {
        guard let review = context.review, cue == nil || period == .year(review.year) else { return nil }
        if measure == .growth, cue == nil || !context.cues.isOfBlock(cue), !clause.says.has(.compared) { return review }
        if measure == .change || clause.first(of: .flowWord, in: site.left) != nil { return review }
        if measure == .level, !context.cues.isOfBlock(cue),
            clause.first(of: .stockWord, in: clause.range.lowerBound..<site.quantity.range.lowerBound) == nil
        {
            return review
        }
        return cue == nil ? .year(review.year) : nil
    }

    /// 到2025年，累计完成投资40亿元, in the plan for the five years that end with it.
    private func ofYearsPlanned(_ period: Period?, _ cue: Cue?, _ measure: Measure) -> Period? {
        guard let documentYear = context.documentYear else { return nil }
        // 行动方案（2021—2023年）, and what is to be reached: by the last year of the plan, or in all of them.
        let plan = cue == nil && period == .year(documentYear) ? context.span : period
        if case .years(_, let last) = plan, documentYear < last {
            let isReached =
                measure == .level
                && clause.first(of: .stockWord, in: clause.range.lowerBound..<site.quantity.range.lowerBound) != nil
            return isReached ? .year(last) : plan
        }
        guard case .year(let year) = period else { return nil }
        guard year.isMultiple(of: Self.planLength), documentYear < year,
            clause.first(of: .flowWord, in: site.left) != nil
        else { return nil }
        let isOfPlan = context.span == .years(year - Self.planLength + 1, year)
        let isSum = clause.first(of: .sumWord, in: site.left) != nil
        return isSum && isOfPlan || documentYear <= year - Self.planLength + 1
            ? .years(year - Self.planLength + 1, year) : nil
    }
}
