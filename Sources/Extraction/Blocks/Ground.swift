import Basics
import Vocabulary

/// Status and time, which hold on from clause to clause.
extension BlockReader {
    /// Takes up what a clause says for its own figures and for all behind it: status and time.
    mutating func takeGround(of clause: Clause) {
        if clause.markBefore == .semicolon {
            if context.status == .forecast && !context.forecastIsWide
                || context.status == .target && tellsOfThePast(clause)
            {
                (context.status, context.cues.status) = (context.sectionStatus, context.cues.sectionStatus)
            }
            leavePlanAmongDeeds()
            leaveUnmeasured()
            leaveIndustry(clause)
            context.leavePartOfTime()
        }
        // 计划入驻30多家企业。本次集中开工的12个项目: the news of the day are no aim of the sentence before.
        if clause.beginsSentence, context.status == .target, context.lead == nil, context.sectionStatus == .actual,
            clause.holds(.eventOpener, at: clause.range.lowerBound)
        {
            (context.status, context.cues.status) = (context.sectionStatus, context.cues.sectionStatus)
        }
        if context.status == .forecast { context.leaveForecast(of: clause) }
        if clause.namesTime { context.takeTimes(of: clause, ofHistory: !tellsFigures && !block.opensSection) }
        context.takePresent(of: clause)
        if clause.namesTime {
            context.takeRise(of: clause)
            context.takeReview(of: clause)
        }
        if clause.beginsSentence || context.event != nil { context.takeEvent(of: clause) }
    }

    /// 集中开工项目13个，今年计划完成投资5亿元；签约项目4个: a plan between deeds of the same year is over with its part of the
    /// sentence.
    private mutating func leavePlanAmongDeeds() {
        guard context.status == .target, context.sectionStatus == .actual, context.lead == nil,
            let cue = context.cues.status?.range, context.cues.isOfSentence(context.cues.status),
            let before = ownFindings.suffix(Self.longestPlan).last(where: {
                findings[$0].quantity.range.upperBound <= cue.lowerBound && findings[$0].statement.status == .actual
            }), context.cues.isOfSentence(findings[before].quantity.range.lowerBound)
        else { return }
        let deed = findings[before].statement
        guard let period = deed.period, let now = context.sentencePeriod ?? context.narrative,
            now.isYear, now.year == period.year
        else { return }
        (context.status, context.cues.status) = (context.sectionStatus, context.cues.sectionStatus)
        if now != period { context.moveOn(to: period, deed.origins.period ?? context.cues.cue(cue)) }
    }

    /// So many figures such a plan has at most.
    private static let longestPlan = 8

    /// 甲集团落户园区；数字经济规模突破1万亿元: nothing was measured of whom the clause before named.
    private func leaveUnmeasured() {
        let last = ownFindings.isEmpty ? -1 : findings[ownFindings.upperBound - 1].quantity.range.lowerBound
        if let named = context.cues.sentenceBearer?.range, named.lowerBound > last {
            (context.sentenceBearer, context.cues.sentenceBearer) = (nil, nil)
        }
        if let named = context.cues.paragraphBearer, context.cues.isOfSentence(named), named.range.lowerBound > last,
            lexed.vocabulary.ruleWords[.settled]
                .length(in: lexed.bytes, at: named.range.upperBound, end: lexed.bytes.count) != nil
        {
            (context.paragraphBearer, context.cues.paragraphBearer) = (nil, nil)
        }
    }

    /// 装备制造业增加值11亿元；国地两税收入9.1亿元: behind the mark, what only the whole has is of the whole.
    private mutating func leaveIndustry(_ clause: Clause) {
        guard context.sentenceBearer?.scope == .industry, clause.holdsAmount,
            let number = lexed.tokens[clause.tokens].first(where: \.isQuantity),
            case let noun = clause.nounPhrase(clause.range.lowerBound..<number.start), noun.count > 6,
            noun.lowerBound <= clause.trimmedFront(clause.range).lowerBound,
            clause.first(of: .wholeNoun, in: noun) != nil
        else { return }
        (context.sentenceBearer, context.cues.sentenceBearer) = (nil, nil)
    }

    /// 完成工业总产值1821亿元，同比增长15.7%: done, whatever was aimed at before, unless a cue of its own says otherwise.
    func tellsOfThePast(_ clause: Clause) -> Bool {
        guard clause.holds(.doneOpener, at: clause.range.lowerBound) else { return false }
        var end = clause.range.upperBound
        for token in lexed.tokens[clause.tokens.lowerBound...] {
            if case .mark(let mark) = token.kind, mark == .semicolon || mark == .stop { break }
            if clause.traits(token).has(.status) { return false }
            end = token.range.upperBound
        }
        return clause.first(of: .yearOnYear, in: clause.range.lowerBound..<end) != nil
    }

    /// Whether a verb of the clause stands before 已 without an amount between.
    private func isOfAttribute(_ token: Token, _ clause: Clause) -> Bool {
        guard clause.bytes.holds("已", at: token.start) else { return false }
        let before = clause.tokens(in: clause.range.lowerBound..<token.start).suffix(Self.longestDeed)
        return before.contains { $0.traits.has(.verb) && $0.range.count >= 6 } && !before.contains(where: \.isQuantity)
            && !(clause.token(beginningAt: token.end).map(\.isQuantity) ?? false)
    }

    /// How many tokens the verb may stand before 已.
    private static let longestDeed = 16

    /// 产值将超过500亿元, 可突破千亿元: the letter before a bound says that it is still to come.
    func takeFuture(of clause: Clause, _ quantity: Quantity) {
        guard context.status == .actual,
            let length = quantity.outer.lowerBound < quantity.range.lowerBound
                ? clause.length(of: .futureLetter, endingAt: quantity.outer.lowerBound)
                    ?? clause.length(of: .futureSum, endingAt: quantity.outer.lowerBound)
                : quantity.dimension == .money
                    ? clause.length(of: .futureSum, endingAt: quantity.outer.lowerBound) : nil
        else { return }
        context.cues.status = context.cues.cue(quantity.outer.lowerBound - length..<quantity.outer.lowerBound)
        // 要突破千亿元
        let isAim = clause.bytes.holds("要", at: quantity.outer.lowerBound - 3)
        (context.status, context.forecastIsWide, context.forecastIsOfDeed) = (isAim ? .target : .forecast, false, false)
        (context.statusIsOfPlant, context.statusIsOfSum, context.statusIsUsed) = (false, false, false)
    }

    mutating func takeStatus(_ clause: Clause, _ token: Token) {
        guard clause.traits(token).has(.status), !clause.namesPurpose(token), !clause.isInName(token),
            !clause.isNameOfPlan(token), !clause.isOfTask(token), !(context.tellsOfThePast && clause.isStriving(token)),
            !clause.isObtaining(token), !isOfSizeClass(token, in: clause), !clause.isGoalReached(token)
        else { return }
        for case .status(let status) in clause.meanings(token) {
            let before = context.cues.status
            if status == .target, clause.ends(token.range, with: .planSays) { context.saysPlan = true }
            // 完成园区已征地块规划, 盘活已有资产, under aims: what is there already is what is to be worked on.
            if status == .actual, context.sectionStatus == .target || context.lead?.status == .target,
                isOfAttribute(token, clause)
            {
                context.cues.status = before
                continue
            }
            context.cues.status = context.cues.cue(token.range)
            // 规划建设了三个区: planned, and done.
            var status = status == .forecast && clause.holds("了", at: token.range.upperBound) ? .actual : status
            // 项目建成后，将引进企业50家; 预计将完成产值300亿元: an aim inside what is expected is expected too.
            if status == .target, context.status == .forecast, let cue = before,
                context.cues.isOfSentence(cue),
                context.statusIsOfPlant && clause.bytes.holds("将", at: token.start)
                    || cue.range.upperBound == token.start
                    // 预计年底前还将开工10个
                    || cue.range.lowerBound >= clause.range.lowerBound && clause.equals(token.range, .furtherFuture)
            {
                context.cues.status = cue
                continue
            }
            let isPlannedSum = clause.isPlannedSum(token)
            if isPlannedSum { status = .forecast }
            context.statusIsOfSum = isPlannedSum
            // 预计明年投产，达产后年产值30亿元
            if status == .forecast, context.status == .forecast, lexed.bytes.holds("后", at: token.end - 3) {
                context.statusIsOfPlant = true
            }
            guard status != context.status else { continue }
            context.status = status
            // 预计实现, 预计可实现, 可实现
            context.forecastIsOfDeed =
                clause.holds(.doneOpener, at: token.range.upperBound) || clause.ends(token.range, with: .doneOpener)
                || clause.holds("可", at: token.range.upperBound)
                    && clause.holds(.doneOpener, at: token.range.upperBound + 3)
                || status == .forecast && isOfDeed(behind: token, clause)
            context.statusIsOfPlant = clause.speaksOfPlant(token)
            context.forecastOpensClause = token.range.lowerBound == clause.startBehindTime
            // 预计，全市…；… speaks of all that follows, 增加值预计增长10%；… of the one figure.
            let isAlone = token.range.upperBound >= clause.range.upperBound
            context.forecastIsWide =
                isAlone
                || (clause.beginsSentence || context.last == nil) && token.range.lowerBound == clause.range.lowerBound
            context.statusIsUsed = false
        }
    }

    /// 预计今年生产电池70GWh, 预计园区企业实现产值30亿元: whether a verb of doing stands between what is expected and the amount.
    private func isOfDeed(behind token: Token, _ clause: Clause) -> Bool {
        for next in clause.tokens(in: token.end..<clause.range.upperBound) {
            if next.isQuantity { return false }
            if clause.holds(.doneOpener, at: next.start) || clause.holds(.makingVerb, at: next.start) { return true }
        }
        return false
    }

    /// 计划总投资5000万元以上项目88个: what is planned is the size of what is counted.
    private func isOfSizeClass(_ token: Token, in clause: Clause) -> Bool {
        guard clause.isPlannedSum(token) else { return false }
        for next in clause.tokens(in: token.end..<clause.range.upperBound) {
            guard case .quantity(let number) = next.kind else { continue }
            if Self.isThreshold(number, in: clause) { return true }
            let between = token.end..<next.start
            return lexed.quantities[number].isCount && clause.first(of: .classBound, in: between) != nil
        }
        return false
    }
}
