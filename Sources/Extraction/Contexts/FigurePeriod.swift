import Basics
import Vocabulary

/// The period of a figure: what its own clause says, or else what holds on from before it.
extension Context {
    /// The period of a table's cells that have none of their own.
    func tablePeriod(_ status: Status) -> Period? {
        status == .actual ? sentencePeriod ?? narrative ?? documentPeriod ?? documentYear.map { .year($0) } : nil
    }

    /// The period of a figure at a place in a clause, and where it was said. It changes nothing, as all that are asked for
    /// periods below, and says that it might, so that no copy is made of all that the context holds.
    mutating func period(at place: Int, in clause: Clause, status: Status) -> (period: Period?, cue: Cue?) {
        if clause.namesTime {
            if Self.isOpen(clause) { return (nil, cues.cue(clause.range)) }
            if let (own, range) = ownPeriod(at: place, in: clause) { return (own, cues.cue(range)) }
        }
        // 到2027年产值将达到1000亿元，届时企业将超过800家
        if status != .actual, let documentYear, clause.holds(.then, at: clause.range.lowerBound),
            let coming = sentencePeriod ?? narrative, coming.year >= documentYear,
            cues.isOfBlock(sentencePeriod == nil ? cues.narrative : cues.sentencePeriod)
        {
            return (.year(coming.year), sentencePeriod == nil ? cues.narrative : cues.sentencePeriod)
        }
        // 截至10月底，…。预估每年可减碳4万吨: what may come is not expected of months that are over.
        if status == .forecast, sentencePeriod == nil, let narrative, !narrative.isYear, isBefore(narrative),
            !cues.isOfSentence(cues.narrative), !statusIsOfSum, clause.first(of: .futureLetter, in: clause.range) != nil
        {
            return (nil, nil)
        }
        // 2023年，固定资产投资目标任务120亿元，实际完成132亿元: the noun for an aim is of the year that its sentence names.
        if status == .target, let cue = cues.status, cues.isOfSentence(cue), cues.isOfSentence(cues.narrative),
            let narrative, clause.ends(cue.range, with: .goalNoun)
        {
            return (narrative, cues.narrative)
        }
        return heldPeriod(status)
    }

    /// The period that holds on from before a clause, and where it was said.
    mutating func heldPeriod(_ status: Status) -> (period: Period?, cue: Cue?) {
        // 预计2026年8月建成，可年产2万吨: the time is that of the building.
        if status == .forecast, statusIsOfPlant { return (nil, nil) }
        // 全年, of the year before, where what is aimed at this year is told.
        let isPast = sentencePeriod.flatMap { period in documentYear.map { period.year < $0 } } ?? false
        // 经过三年努力，产值翻了一番: nothing was done in years to come.
        let isComing =
            if case .years(_, let last)? = sentencePeriod, let documentYear { last > documentYear } else { false }
        // 2022年7—11月…，预计建成后…: nothing is expected of months that are over.
        let isOverPart =
            status == .forecast && sentencePeriod.map { !$0.isYear && isLongOver($0) } ?? false
        if let sentencePeriod, !(isPast && status == .target), !(isComing && status == .actual), !isOverPart {
            return (sentencePeriod, cues.sentencePeriod)
        }
        switch status {
        case .actual:
            // 力争到2030年 holds for no fact: none is of a year still to come.
            if let narrative, documentYear.map({ narrative.year <= $0 }) ?? true, !hasBegun(narrative) {
                return (narrative, cues.narrative)
            }
            if let lastOfPlan { return (.year(lastOfPlan), nil) }
            return (documentPeriod ?? documentYear.map { .year($0) }, nil)
        case .target:
            // Nothing is aimed at for months that are over.
            if let narrative, documentYear.map({ narrative.year >= $0 }) ?? true, !isOver(narrative) {
                return (narrative, cues.narrative)
            }
            return (documentYear.map { .year($0) }, nil)
        case .forecast:
            // 三季度，将有25个项目投产
            if let narrative, !narrative.isYear, cues.isOfSentence(cues.narrative), !isOver(narrative) {
                return (narrative, cues.narrative)
            }
            // 新签约项目41个，预计投资37.5亿元: what projects will bring has no date.
            let isOfProjects = last.map { $0.dimension == .count && $0.label.hasSuffix("项目") } ?? false
            guard !isOfProjects else { return (nil, nil) }
            guard let narrative else { return (statusIsOfSum ? nil : documentPeriod, nil) }
            // 1—7月…；某市计划投资232亿元: what is planned is not planned for months that are over.
            if statusIsOfSum, isOver(narrative) { return (.year(narrative.year), nil) }
            let reported = lastReportedYear
            let isNear =
                cues.isOfSentence(cues.narrative) || narrative.year == documentYear || narrative.year == reported
                || isEarlyInYear && documentYear.map { narrative.year == $0 - 1 } ?? false
            return isNear ? (narrative, cues.narrative) : (nil, nil)
        }
    }

    /// “十三五”期间，…, in a plan of 2021: the last year of the five that are over, where the text has told of them and named no
    /// other time.
    var lastOfPlan: Int? {
        guard narrative == nil, let documentYear, case .years(let first, let last) = span,
            last == documentYear - 1, last - first == Sieve.planLength - 1, last.isMultiple(of: Sieve.planLength)
        else { return nil }
        return last
    }

    /// Whether the time that the text speaks of was over when the report was written.
    var tellsOfThePast: Bool {
        mutating get {
            guard let documentYear, let period = sentencePeriod ?? narrative else { return false }
            return period.year < documentYear || isOver(period)
        }
    }

    /// 政府工作报告(2020年), of January 2020: the year in a heading that has only begun is none that things were done in.
    private mutating func hasBegun(_ period: Period) -> Bool {
        guard case .year(documentYear) = period, isEarlyInYear, cues.narrative?.isHeading == true else { return false }
        return documentPeriod.map { $0.year < period.year } ?? false
    }

    /// Whether a stretch of months ended so long before the report that nothing is expected of it any more.
    private func isLongOver(_ period: Period) -> Bool {
        guard let documentYear, let documentMonth else { return false }
        return period.lastMonth + Self.longestSincePart < documentYear * 12 + documentMonth
    }

    /// Whether a stretch of months ended before the month of the report.
    private func isBefore(_ period: Period) -> Bool {
        guard let documentYear, let documentMonth else { return false }
        return period.lastMonth < documentYear * 12 + documentMonth
    }

    /// Whether a part of a year was over when the report was written.
    private func isOver(_ period: Period) -> Bool {
        guard !period.isYear, let documentYear, let documentMonth, period.year == documentYear else { return false }
        return period.lastMonth <= documentYear * 12 + documentMonth
    }

    /// 早日: the clause speaks of a future without a date.
    private static func isOpen(_ clause: Clause) -> Bool {
        clause.block.tokens[clause.tokens].contains { token in
            if case .time(let number) = token.kind, case .open = clause.block.times[number].year { return true }
            return false
        }
    }

    /// A time in the clause itself: the last before the figure, or one behind it.
    private mutating func ownPeriod(at place: Int, in clause: Clause) -> (period: Period, range: Range<Int>)? {
        var before: (Period, Range<Int>)?
        var after: (Period, Range<Int>)?
        var index = clause.tokens.lowerBound
        while index < clause.tokens.upperBound {
            let token = clause.block.tokens[index]
            guard case .time(let number) = token.kind else {
                index += 1
                continue
            }
            var time = clause.block.times[number]
            index = merge(&time, from: index, in: clause)
            let isOfSamePart = isOfSamePart(index - 1, in: clause)
            if isComparedLevel(token, at: place, in: clause), let period = spokenPeriod(of: time) {
                return (ofSamePart(period, token, clause), token.range)
            }
            // 由2020年的6.2亿元增加到8.1亿元: the year holds for the beginning alone.
            if token.range.upperBound < place, opensRise(token, clause),
                clause.first(of: .risen, in: token.range.upperBound..<place) != nil
            {
                continue
            }
            guard !Self.isComparison(token, in: clause), !Self.isOwnYear(time), !isNameOfMeeting(token, clause),
                var period = spokenPeriod(of: time)
            else { continue }
            period = ofSamePart(period, token, clause)
            // 2003年成立至今累计引进企业85家
            if case .years? = sentencePeriod, let sentencePeriod, cues.sentencePeriod?.range == token.range {
                period = sentencePeriod
            }
            // 园区上年完成税收18亿元: the year before has moved the sentence there already.
            if case .narrative(let distance) = time.year, distance < 0 {
                if let sentencePeriod, cues.sentencePeriod?.range == token.range {
                    period = sentencePeriod
                } else if let narrative, cues.narrative?.range == token.range {
                    period = narrative
                }
            }
            if isOfSamePart {
                index += 1
                if period.isYear, let narrative { period = narrative.moved(byYears: period.year - narrative.year) }
            }
            let found = (period, token.range)
            if token.range.lowerBound < place {
                before = found
            } else if after == nil, clause.first(of: "、", in: place..<token.range.lowerBound) == nil {
                // 企业559家、1—10月总产值1506亿元: behind the mark, the time is that of the next figure.
                after = found
            }
        }
        return before ?? after
    }

    /// 较“十三五”末的923亿元增加…: the time of the level that is compared with.
    private func isComparedLevel(_ token: Token, at place: Int, in clause: Clause) -> Bool {
        // 较2022年151亿元增长12.3%, but not 较2018年翻两番
        let isNext =
            token.range.upperBound == place && isAmount(at: place, in: clause)
            || token.range.upperBound + 3 == place && clause.holds("的", at: token.range.upperBound)
        return isNext && !Self.isBaseOfMultiple(token, in: clause) && Self.isComparison(token, in: clause)
    }

    /// Whether a time is the same part of the year before by one word: 去年同期, 上年同期, 同期.
    func isOfSamePartBefore(_ token: Token, in clause: Clause) -> Bool {
        clause.holds("同期", at: token.range.upperBound - 6)
    }

    /// 由去年同期下降5.0%转为…, of the figures of a month: the same month of the year before.
    func ofSamePart(_ period: Period, _ token: Token, _ clause: Clause) -> Period {
        guard period.isYear, isOfSamePartBefore(token, in: clause) else { return period }
        if let own = sentencePeriod ?? narrative { return own.moved(byYears: -1) }
        // 去年同期用电3.1亿千瓦时，今年一季度3.5亿千瓦时: the part is named behind it.
        for next in clause.block.tokens[clause.tokens.lowerBound...].prefix(Self.farthestPart)
        where next.start >= token.end {
            if case .mark(.stop) = next.kind { break }
            if case .time(let number) = next.kind, clause.block.times[number].part != nil,
                let own = self.period(of: clause.block.times[number])
            {
                return own.ofCalendar.moved(byYears: -1)
            }
        }
        return period
    }

    /// How many tokens behind the beginning of the clause that part may stand.
    private static let farthestPart = 24

    /// Whether a number at a place is neither a rate nor a multiple.
    private func isAmount(at place: Int, in clause: Clause) -> Bool {
        guard let token = clause.token(beginningAt: place), case .quantity(let number) = token.kind else {
            return false
        }
        let dimension = clause.block.quantities[number].dimension
        return dimension != .multiple && dimension != .share && dimension != .points
    }

    /// 2015年同期: whether a time at a place of the tokens stands before a word for the same part of another year.
    func isOfSamePart(_ index: Int, in clause: Clause) -> Bool {
        index + 1 < clause.tokens.upperBound
            && clause.block.tokens[index + 1].range.lowerBound == clause.block.tokens[index].range.upperBound
            && clause.holds(.samePart, at: clause.block.tokens[index].range.upperBound)
    }

    /// 当年 and 年末 name no other year than the one in force.
    static func isOwnYear(_ time: TimeExpression) -> Bool {
        if case .narrative(0) = time.year, time.part == nil, !time.hasNumeral { return true }
        return false
    }
}
