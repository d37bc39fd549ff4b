import Basics
import Vocabulary

/// What happened on a day, and what one sentence says of several years.
extension Context {
    /// 本次集中签约: the clause speaks of what happened on the day named before.
    mutating func takeEvent(of clause: Clause) {
        guard let event else { return takeUndatedEvent(of: clause) }
        guard narrative != event, let deed = clause.first(of: .event, in: clause.range) else { return }
        // 3月13日获悉，1—3月，全区集中签约项目9个: the months named behind the day are those of the deed.
        let told = sentencePeriod == nil ? cues.narrative : cues.sentencePeriod
        if let told, let day = cues.event, cues.isOfSentence(told), day.range.lowerBound < told.range.lowerBound,
            !clause.holds(.ofThisDay, at: deed)
        {
            return
        }
        moveOn(to: event, cues.event ?? cues.cue(clause.range))
    }

    /// 一季度，…。此次签约的10个项目…: what happens on the day of the news is of its year, whatever was told before.
    private mutating func takeUndatedEvent(of clause: Clause) {
        guard clause.beginsSentence, let documentYear, sentencePeriod == nil, !cues.isOfSentence(cues.narrative),
            narrative.map({ !$0.isYear || $0.year != documentYear }) ?? (documentPeriod?.year != documentYear),
            clause.first(of: .eventOpener, in: clause.range) != nil,
            let length = clause.length(of: .eventOpener, at: clause.trimmedFront(clause.range).lowerBound)
                ?? clause.length(of: .eventOpener, at: clause.range.lowerBound)
        else { return }
        let words = clause.range.lowerBound..<clause.range.lowerBound + length
        (sentencePeriod, cues.sentencePeriod) = (.year(documentYear), cues.cue(words))
    }

    /// 1995年3月经省政府批准为省级开发区: the time of the founding, which is over, is none of the figures that follow. It
    /// says that it might change something, so that the context is not copied.
    mutating func isOfFounding(_ clause: Clause) -> Bool {
        // 自2018年升级为国家级高新区以来 tells of all since.
        guard let documentYear, !clause.ends(clause.range, with: .sinceThen) else { return false }
        var isOver = false
        for token in clause.block.tokens[clause.tokens] {
            switch token.kind {
            case .quantity: return false
            case .time(let number):
                guard let period = period(of: clause.block.times[number]), period.year <= documentYear else {
                    return false
                }
                isOver = true
            default: continue
            }
        }
        return isOver
            && (clause.first(of: .founding, in: clause.range) != nil
                // 高新区1992年成立，
                || clause.ends(clause.range, with: .foundingAtEnd))
    }

    /// 2016年至2018年，分别完成…、…、…; 2021年、2022年税收分别为…、…: the periods of the amounts where a clause gives one for each.
    func periodsOfList(in clause: Clause) -> [Period]? {
        guard clause.says.has(.respectively) else { return nil }
        let amounts = clause.block.tokens[clause.tokens].count(where: \.isQuantity)
        if let named = timesNamed(before: clause), named.count == amounts { return named }
        // …，总投资分别为210亿元、260亿元: the same as before in the sentence.
        if !clause.namesTime, listedPeriods.count == amounts { return listedPeriods }
        switch sentencePeriod ?? narrative {
        case .years(let first, let last) where amounts == last - first + 1: return (first...last).map { .year($0) }
        case let period? where !period.isYear && amounts > 1 && period.monthCount == amounts:
            // 1月至3月，新设企业分别为56家、32家和78家
            let last = period.lastMonth - period.year * 12
            return (last - amounts + 1...last).map { .month(period.year, $0) }
        default: return nil
        }
    }

    /// 2021年、2022年和2023年: the times that stand beside each other before 分别, one behind the other in time.
    private func timesNamed(before clause: Clause) -> [Period]? {
        guard let joint = clause.block.tokens[clause.tokens].firstIndex(where: { clause.traits($0).has(.respectively) })
        else { return nil }
        var periods: [Period] = []
        let tokens = clause.block.tokens
        var next = joint
        for index in stride(from: joint - 1, through: max(0, joint - Self.longestListOfTimes), by: -1) {
            switch tokens[index].kind {
            case .quantity, .mark(.stop), .mark(.semicolon): return periods.count > 1 ? periods.reversed() : nil
            case .time(let number):
                let end = tokens[index].end
                // 2023年一季度、二季度: the year is a part of the first.
                if !periods.isEmpty, tokens[next].start == end { return periods.count > 1 ? periods.reversed() : nil }
                let isBeside =
                    periods.isEmpty
                    || clause.lists[.groupJoint].equals(clause.bytes, end..<max(end, tokens[next].start))
                guard isBeside, let period = period(of: clause.block.times[number])?.ofCalendar,
                    periods.last.map({ period.lastMonth < $0.lastMonth }) ?? true
                else { return periods.count > 1 ? periods.reversed() : nil }
                periods.append(period)
                next = index
            default: continue
            }
        }
        return periods.count > 1 ? periods.reversed() : nil
    }

    /// How many tokens before 分别 the first of the times may stand.
    private static let longestListOfTimes = 32
}

extension Context {
    /// 目前，园区累计开发…; 园区现有企业…: what there is now is of the year, not of the months or years told of before.
    mutating func takePresent(of clause: Clause) {
        guard let (words, isByTime) = clause.wordsOfPresent else { return }
        review = nil
        // “十三五”期间，…。目前，…
        if narrative == nil, sentencePeriod == nil, let documentYear, lastOfPlan != nil {
            (sentencePeriod, cues.sentencePeriod) = (.year(documentYear), cues.cue(words))
            return
        }
        // 目标到2025年达1000亿元，目前已完成780亿元; 预计明年建成，目前30家企业有意向
        let isOver =
            status == .forecast && clause.holdsAmount && cues.isOfSentence(cues.status) && !clause.beginsSentence
            || clause.first(of: "已", in: clause.range) != nil
        if isByTime, status != .actual, isOver {
            (status, cues.status) = (.actual, cues.cue(words))
        }
        guard let told = sentencePeriod ?? narrative, let documentYear, isLeft(told, documentYear) else { return }
        // 2022年新增企业12家，目前共有46家: what there is now is said by the word that opens the clause.
        if isByTime, last != nil, !clause.namesTimeInDigits {
            (sentencePeriod, cues.sentencePeriod) = (.year(documentYear), cues.cue(words))
            return
        }
        guard sentencePeriod == nil, let narrative else { return }
        // 1992年，园区起步，如今已有企业800家: an old year ends even inside the sentence.
        guard !cues.isOfSentence(cues.narrative) || narrative.year < documentYear - 2 && !clause.namesTimeInDigits
        else { return }
        (sentencePeriod, cues.sentencePeriod) = (.year(documentYear), cues.cue(words))
    }

    /// So many months of a year its reports look back on the one before.
    private static let monthsOfReview = 2

    /// A year that a report of the first months tells of is the present of its figures.
    private func isLeft(_ narrative: Period, _ documentYear: Int) -> Bool {
        // 到2025年产值达1000亿元，目前已完成780亿元
        if narrative.year > documentYear { return true }
        guard narrative.isYear else { return narrative.year == documentYear }
        // In January and February the year before is what there is.
        let isJustOver = documentMonth.map { $0 <= Self.monthsOfReview } ?? isEarlyInYear
        return narrative.year < (isJustOver ? documentYear - 2 : documentYear)
    }

}

extension Clause {
    /// Whether it names a year or a month in digits.
    fileprivate var namesTimeInDigits: Bool {
        guard namesTime else { return false }
        return block.tokens[tokens].contains { token in
            if case .time(let number) = token.kind { return block.times[number].hasNumeral }
            return false
        }
    }

    /// The words that say that the clause tells what there is now, and whether they are a word for the time: 目前 rather than
    /// 现有.
    fileprivate var wordsOfPresent: (words: Range<Int>, isByTime: Bool)? {
        let start = range.lowerBound
        // 记者了解到，截至目前，…: what stands before it tells no figure.
        if let length = length(of: .presentTime, at: start)
            ?? length(of: .upToDate, at: start).flatMap({ before in
                length(of: .presentTime, at: start + before).map { before + $0 }
            })
        {
            return (start..<start + length, true)
        }
        guard holdsAmount, let place = first(of: .presentHolding, in: range) else { return nil }
        return length(of: .presentHolding, at: place).map { (place..<place + $0, false) }
    }
}

extension Context {
    /// 新引进项目65个，计划总投资60亿元，其中外资项目23个; 总产值预计509亿元，完成投资55亿元: what is expected of one figure is
    /// over where the next clause tells of another that was done, and what is planned to be spent with its clause, but of
    /// a project.
    mutating func leaveForecast(of clause: Clause) {
        // 营业额1.3万亿元，有望创历史新高，其中甲园增长56%: what was expected needs no figure.
        if status == .forecast, !forecastIsWide, clauseWithoutFigure != nil, last?.status == .actual,
            clause.length(of: .partsOpener, at: clause.range.lowerBound) != nil
        {
            (status, cues.status, statusIsOfSum) = (sectionStatus, cues.sectionStatus, false)
            return
        }
        guard status == .forecast, !statusIsOfPlant, !forecastIsWide else { return }
        let isOver =
            statusIsOfSum
            ? project == nil && bearer.scope != .project && toldOf == nil
            : !forecastIsOfDeed && last?.status == .forecast && clause.holds(.doneOpener, at: clause.range.lowerBound)
        if isOver { (status, cues.status, statusIsOfSum) = (sectionStatus, cues.sectionStatus, false) }
    }
}

extension Clause {
    /// 达产后, 可实现, 将带动: a forecast of what a plant brings once it runs.
    func speaksOfPlant(_ token: Token) -> Bool {
        holds(.plantOpener, at: token.range.lowerBound) && !equals(token.range, .plainFuture)
            && !equals(token.range, .may)
            || block.bytes.holds("后", at: token.range.upperBound - 3)
    }
}

extension Clause {
    /// 围绕“招大引强”目标: what something was done for is nothing that is aimed at.
    func namesPurpose(_ token: Token) -> Bool {
        // 为确保招商工作取得突破，…
        if startBehindTime == token.range.lowerBound - 3, holds("为", at: token.range.lowerBound - 3) { return true }
        guard holds("目标", at: token.range.upperBound - 6) || holds("目标任务", at: token.range.lowerBound) else {
            return false
        }
        if isReached(token) { return true }
        // 以建成千亿级园区为目标
        if block.bytes.holds("为", at: token.range.lowerBound - 3),
            first(of: "以", in: range.lowerBound..<token.range.lowerBound) != nil
        {
            return true
        }
        var index = token.range.lowerBound
        let farthest = index - Self.longestPurpose
        while index > max(0, farthest) {
            index -= block.bytes.scalar(before: index).length
            if block.bytes.holds("。", at: index) || block.bytes[index] == ASCII.newline { return false }
            // 围绕…规划了发展目标: the verb behind the purpose is what was done.
            if block.bytes.holds("了", at: index) { return holds(.aimReached, before: index + 3) }
            if holds(.purposeVerb, at: index) { return true }
        }
        return false
    }

    /// 全面实现“双过半”目标任务: what was reached is aimed at no more.
    private func isReached(_ goal: Token) -> Bool {
        guard let verb = last(of: .reachedGoal, in: range.lowerBound..<goal.range.lowerBound) else { return false }
        return goal.range.lowerBound - verb <= Self.longestGoal && !says(.status, in: range.lowerBound..<verb)
    }

    private func says(_ trait: WordTraits, in part: Range<Int>) -> Bool {
        tokens(in: part).contains { $0.traits.has(trait) }
    }

    /// 上半年争取专项资金18亿元, 2023年重点抓好以下工作: of a time that is over, 争取 says what was won.
    func isStriving(_ token: Token) -> Bool { equals(token.range, .striving) }

    /// How far before its 目标 the verb that reaches it may stand, in bytes.
    private static let longestGoal = 36

    /// How far before its 目标 a purpose may begin, in bytes.
    private static let longestPurpose = 240

    /// 规划建设办公室: a cue that opens the name of an office.
    func isInName(_ token: Token) -> Bool {
        holds(.office, at: token.range.upperBound) && holds("规划", at: token.range.lowerBound)
    }
}

extension Clause {
    /// 计划总投资30亿元: what is planned to be spent is expected, and no aim of what follows.
    func isPlannedSum(_ token: Token) -> Bool {
        block.vocabulary.ruleWords[.planCue].equals(block.bytes, token.range)
            && holds(.plannedSum, at: token.range.upperBound)
    }

    /// 为68家企业争取贷款23.7亿元: what was obtained; 力争 and 要争取 are aims.
    func isObtaining(_ token: Token) -> Bool {
        guard equals(token.range, .striving), bytes.holds("争取", at: token.start),
            !bytes.holds("要", at: token.start - 3), !bytes.holds("将", at: token.start - 3)
        else { return false }
        let amount = tokens(in: token.end..<range.upperBound).first { $0.isQuantity }
        return ends(nounPhrase(token.end..<(amount?.start ?? range.upperBound)), with: .obtained)
    }

    /// 占目标任务6亿元的110%: the aim is what was done is held against.
    func isOfTask(_ token: Token) -> Bool {
        if holds(.taskVerb, before: token.range.lowerBound), holds(.task, at: token.range.upperBound) { return true }
        // 目标完成率居全省第一
        if holds(.completionRate, at: token.range.upperBound) { return true }
        // 招商绩效超越目标
        guard equals(token.range, .task) else { return false }
        if first(of: .surpassing, in: range.lowerBound..<token.start) != nil { return true }
        // 比计划目标3000亿元超过1070亿元: what is compared with.
        for before in tokens(in: range.lowerBound..<token.start).reversed() {
            if before.traits.has(.compared) { return true }
            if case .quantity = before.kind { return false }
            if before.traits.has(.measure) { return false }
        }
        return false
    }

    /// 实施小微企业成长计划，新增…: a plan that closes its clause is the name of one, by which things were done.
    func isNameOfPlan(_ token: Token) -> Bool {
        guard block.vocabulary.ruleWords[.planCue].equals(block.bytes, token.range), !endsWithColon,
            token.range.lowerBound > trimmedFront(range).lowerBound
        else { return false }
        // 年度城建计划项目开工率达80%
        if holds(.projectWord, at: token.range.upperBound), !says(.status, in: range.lowerBound..<token.start) {
            return true
        }
        // 营养改善计划提质扩面，
        let isSubject =
            holds(.planVerb, at: token.range.upperBound)
            && token.range.lowerBound - trimmedFront(range).lowerBound >= Self.shortestPlan
        return isSubject || token.range.upperBound >= range.upperBound || holds(.quoteEnd, at: token.range.upperBound)
    }

    /// The shortest name of a plan, in bytes.
    private static let shortestPlan = 12
}

/// What one clause says for those that follow it.
extension Context {
    /// 上涨的有：…; 分产业看，…
    mutating func takeListed(of clause: Clause) {
        if clause.ends(clause.range, with: .among), clause.first(of: .aboveScale, in: clause.range) != nil {
            whole = lastLevelOfBlock ?? lastOfBlock ?? topic
            // 全区规上工业中，装备制造业增加值增长12%: its industries are told of what is above the size.
            isOfAboveScale = true
            return
        }
        let looks = clause.ends(clause.range, with: "看")
        guard looks || clause.ends(clause.range, with: .listedOpener) else { return }
        let text = clause.trimmedFront(clause.range)
        if clause.ends(text, with: .listedOpener) {
            listed = clause.measure
        } else if looks,
            ["分", "从", "按"].contains(where: { (word: StaticString) in
                clause.holds(word, at: text.lowerBound) || clause.holds(word, at: clause.range.lowerBound)
            })
        {
            // 从结构来看，产业增长14%: what another paragraph was about is parted by its trades alone.
            let namesParts =
                clause.holds("分", at: text.lowerBound) || clause.first(of: .partOfEconomy, in: clause.range) != nil
            whole = lastLevel ?? lastOfBlock ?? (namesParts ? topic : nil)
        }
    }
}

extension Clause {
    /// The last measure word of percent in the clause.
    fileprivate var measure: MeasureWord? {
        for token in block.tokens[tokens].reversed() where traits(token).has(.measure) {
            for case .measure(let word) in meanings(token) where word.companion == .percent { return word }
        }
        return nil
    }
}

extension Clause {
    /// 占全区总量的比重分别为35.0%、32.6%: shares in the order of the levels before them.
    var listsShares: Bool {
        let start = trimmedFront(range).lowerBound
        return (holds("占", at: start) || holds("占", at: range.lowerBound)) && first(of: .listOfShares, in: range) != nil
    }
}

extension Context {
    /// 产值达到…，增加值达到…，分别增长23.2%和16.8%: the levels that the rates of a clause speak of, in order.
    func levelsOfRates(in clause: Clause) -> [Statement]? {
        guard levels.count > 1, clause.says.has(.respectively),
            let joint = clause.block.tokens[clause.tokens].first(where: { clause.traits($0).has(.respectively) }),
            case let words = clause.nounPhrase(clause.range.lowerBound..<joint.range.lowerBound),
            words.isEmpty || clause.equals(words, .yearlyMean) || clause.listsShares
        else { return nil }
        var rates = 0
        for token in clause.block.tokens[clause.tokens] {
            guard case .quantity(let number) = token.kind else { continue }
            // 分别是2015年的6.5倍、4.8倍
            let place = clause.block.quantities.place(of: number..<number + 1)
            guard place.pointee.dimension == .share || place.isTimes else {
                return nil
            }
            rates += 1
        }
        return rates > 1 && rates <= levels.count ? Array(levels.suffix(rates)) : nil
    }
}
