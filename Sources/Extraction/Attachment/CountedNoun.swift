import Basics
import Vocabulary

/// What a number counts, and what is said of it behind: 85个 | 项目 | 已经投入生产.
struct CountedNoun {
    let noun: Range<Int>
    let predicate: Range<Int>

    /// Parts the words behind a number where a predicate follows the noun that is counted.
    init?(_ phrase: Range<Int>, in clause: Clause) {
        var index = phrase.lowerBound
        var firstHead: Int?
        while index < phrase.upperBound {
            if let head = clause.length(of: .countedHead, at: index) {
                let end = index + head
                firstHead = firstHead ?? index
                guard end < phrase.upperBound else { return nil }
                // 12个项目以高端装备为主, but no 企业以上
                let isMadeUp = clause.holds("以", at: end) && clause.first(of: "为主", in: end..<phrase.upperBound) != nil
                if isMadeUp || clause.holds(.predicate, at: end) || clause.holds(.closingPredicate, at: end)
                    || clause.holds(.rateNoun, at: end) || clause.holds(.rateNounDown, at: end)
                    || Self.beginsMeasured(at: end, in: clause)
                    // 24个重点项目投资完成率超过70%
                    || clause.equals(end..<phrase.upperBound, .wholeInvestment)
                {
                    noun = phrase.lowerBound..<end
                    predicate = end..<phrase.upperBound
                    return
                }
            }
            index += clause.block.bytes.scalar(at: index).length
        }
        // 5个项目做到拿地即开工: how it was done stands between.
        // 3名干部到园区挂职: a noun behind the verb is none that is counted; 3个工程标段正在施工 begin with such a word.
        guard let end = Self.endOfNoun(phrase, in: clause),
            firstHead.map({
                end <= $0 || $0 == phrase.lowerBound && end - $0 <= Self.longestBehindHead
            }) ?? true
        else { return nil }
        (noun, predicate) = (phrase.lowerBound..<end, end..<phrase.upperBound)
    }

    /// The longest noun that may begin with such a word, in bytes; 项目做到拿地即开工 is none.
    private static let longestBehindHead = 15

    /// 505家瞪羚企业 | 平均研发投入强度: what is measured of the things counted, which is no count.
    private static func beginsMeasured(at start: Int, in clause: Clause) -> Bool {
        let start = clause.holds("平均", at: start) ? start + 6 : start
        guard let token = clause.token(beginningAt: start) else { return false }
        let vocabulary = clause.block.vocabulary
        for case .indicator(let index) in clause.meanings(token) where vocabulary.indicators[index].dimension != .count
        {
            return true
        }
        return false
    }

    /// 14个工厂 | 陆续投产: where nothing but what was done stands behind a noun of any kind.
    private static func endOfNoun(_ phrase: Range<Int>, in clause: Clause) -> Int? {
        guard phrase.count <= longestNoun else { return nil }
        // 县 and 村 are nouns of one letter.
        var index = phrase.lowerBound + (clause.holds(.partOfArea, at: phrase.lowerBound) ? 3 : shortestNoun)
        while index < phrase.upperBound {
            let verb = clause.length(of: .predicate, at: index)
            // 自动化生产车间: the verb is part of a noun.
            let isPartOfNoun =
                clause.token(beginningAt: index).map { $0.traits.isEmpty && $0.range.count > verb ?? 0 } ?? false
            // 64个市级重点在建项目: so it is right before the things counted.
            let word = verb ?? clause.length(of: .closingPredicate, at: index)
            let isKind = word.map { clause.holds(.projectWord, at: index + $0) } ?? false
            if !isPartOfNoun, !isKind, verb != nil || clause.holds(.closingPredicate, at: index) {
                var end = index
                while end < phrase.upperBound,
                    let word = clause.length(of: .predicate, at: end) ?? clause.length(of: .closingPredicate, at: end)
                        ?? clause.length(of: .stageAdverb, at: end)
                {
                    end += word
                }
                // A word may go on behind the phrase.
                if end >= phrase.upperBound || verb != nil && isSaidOf(end..<phrase.upperBound, in: clause) {
                    return index
                }
            }
            index += clause.block.bytes.scalar(at: index).length
        }
        return nil
    }

    /// 35个单位 | 荣获市级表彰: whether words behind a verb close no other noun that is counted.
    private static func isSaidOf(_ rest: Range<Int>, in clause: Clause) -> Bool {
        clause.first(of: .particle, in: rest) == nil && !clause.ends(rest, with: .countedHead)
            && !clause.ends(rest, with: .plantNoun) && rest.count >= shortestNoun
    }

    /// The shortest noun and the longest words behind a number, in bytes.
    private static let (shortestNoun, longestNoun) = (6, 90)

    /// 55883家企业入驻: the indicator of 入驻企业.
    func settled(in clause: Clause) -> Int? {
        guard let verb = clause.length(of: .settled, at: predicate.lowerBound) else { return nil }
        let words = clause.text(predicate.lowerBound..<predicate.lowerBound + verb)
        return clause.block.vocabulary.indicator(named: words + clause.text(noun))
    }

    /// 36家企业成功申报高新技术企业: what the enterprises have become.
    func titled(in clause: Clause) -> Int? {
        guard clause.ends(noun, with: .enterprise),
            let index = clause.block.vocabulary.indicator(named: clause.text(predicate))
        else { return nil }
        return clause.block.vocabulary.indicators[index].dimension == .count ? index : nil
    }

    /// 3家企业入选国家级专精特新“小巨人”企业名单: the title that enterprises were given, where it closes the clause.
    static func title(of noun: Range<Int>, in clause: Clause) -> (indicator: Int, words: Range<Int>)? {
        guard clause.ends(noun, with: .enterprise) else { return nil }
        var start = noun.upperBound
        while let adverb = clause.length(of: .plainAdverb, at: start) ?? clause.length(of: .stageAdverb, at: start) {
            start += adverb
        }
        guard let verb = clause.length(of: .becoming, at: start) else { return nil }
        start += verb
        var end = clause.range.upperBound
        while !(clause.token(endingAt: end)?.traits.has(.indicator) ?? false),
            let tail = clause.length(of: .titleTail, endingAt: end), end - tail > start
        {
            end -= tail
        }
        guard start < end, let token = clause.token(endingAt: end), token.start >= start else { return nil }
        let vocabulary = clause.block.vocabulary
        // 第五批国家级…: of which round and grade it is.
        let before = clause.nounPhrase(start..<max(start, token.start))
        guard before.isEmpty || clause.ends(before, with: .gradeOrKind) || clause.ends(before, with: "批") else {
            return nil
        }
        for case .indicator(let index) in clause.meanings(token)
        where vocabulary.indicators[index].dimension == .count && vocabulary.indicators[index].category == "enterprises"
        {
            return (index, start..<end)
        }
        return nil
    }

    /// The stage of projects that the predicate tells.
    func stage(in clause: Clause) -> ProjectStage? {
        guard clause.ends(noun, with: .projectWord) else { return nil }
        // 12个项目在开发区集中开工
        if clause.holds("在", at: predicate.lowerBound) || clause.holds("于", at: predicate.lowerBound)
            || clause.holds("同时", at: predicate.lowerBound)
        {
            return ProjectStage(closing: predicate, in: clause)
        }
        var start = predicate.lowerBound
        while let step = lengthOfAdverb(at: start, in: clause) { start += step }
        return ProjectStage(beginningAt: start, in: clause)
    }

    /// 已, 集中, 于第一季度: what may stand before the word for what was done.
    private func lengthOfAdverb(at start: Int, in clause: Clause) -> Int? {
        if let adverb = clause.length(of: .stageAdverb, at: start) { return adverb }
        let time = clause.holds("于", at: start) ? start + 3 : start
        guard let token = clause.token(beginningAt: time), case .time = token.kind else { return nil }
        return token.range.upperBound - start
    }
}
