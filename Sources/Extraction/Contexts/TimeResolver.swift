import Basics
import Vocabulary

/// Turns what a text says of time into periods.
extension Context {
    /// The period of an expression, given the document's year and the time the text speaks of.
    @inline(__always)
    func period(of time: TimeExpression) -> Period? {
        if let span = time.span { return span }
        let year: Int?
        switch time.year {
        case .explicit(let number): year = number
        case .document(0): year = reviewedYear ?? documentYear
        case .document(let distance): year = documentYear.map { $0 + distance }
        case .narrative(let distance):
            // 2023年10月投产，当年实现产值1亿元
            let own = cues.isOfSentence(cues.sentencePeriod) ? sentencePeriod?.year : nil
            year = (own ?? (distance == 0 ? yearNamed : nil) ?? narrativeYear).map { $0 + distance }
        case .unnamed:
            if time.isDay {
                year = yearOfDay(time)
            } else if let own = yearOfPart(time) {
                year = own
            } else {
                year = narrativeYear
            }
        case .lastYears(let count):
            // 2014年，…；近5年累计…: the years up to the one told of.
            let told = narrative.flatMap { $0.isYear ? $0.year : nil }
            return lastReportedYear.map { min($0, told ?? $0) }.map { .years($0 - count + 1, $0) }
        case .comingYears(let count):
            // 今后五年, in a report of the first months: its own year is the first of them.
            return documentYear.map { year in
                let first = isEarlyInYear ? year : year + 1
                return .years(first, first + count - 1)
            }
        case .open: year = nil
        }
        guard let year else { return nil }
        // The twelve months of a year are the year.
        if case .months(1, 12) = time.part { return .year(year) }
        return time.part.map { $0.of(year: year) } ?? .year(year)
    }

    /// The period of an expression in running text, where 1—6月 and 1—3月 say no more than 上半年 and 一季度.
    func spokenPeriod(of time: TimeExpression) -> Period? { period(of: time)?.ofCalendar }

    /// Takes up the times of a clause: one that opens it moves the text on, one inside holds for the sentence.
    mutating func takeTimes(of clause: Clause, ofHistory: Bool = false) {
        guard clause.namesTime else { return }
        // 累计投资9亿元（其中2011年2亿元）: a time that a figure in brackets is of goes on to nothing behind them.
        if clause.isInBrackets, clause.holdsAmount { return }
        if isOfFounding(clause) {
            leaveFuture()
            return
        }
        var index = clause.tokens.lowerBound
        var isBehindAmount = false
        while index < clause.tokens.upperBound {
            guard case .time(let number) = clause.block.tokens[index].kind else {
                // 26个园区2021年营业收入1.2万亿元: how many the clause speaks of.
                if Self.isQuantity(clause.block.tokens[index]), !isCountOfSubject(clause.block.tokens[index], clause) {
                    isBehindAmount = true
                }
                index += 1
                continue
            }
            var time = clause.block.times[number]
            let first = index
            index = merge(&time, from: index, in: clause)
            let token = clause.block.tokens[first]
            // 一季度，…。同期，…: at the same time as what was told before.
            if isAtTheSameTime(token, in: clause) {
                index += 1
                continue
            }
            // 2015年同期9.8亿元: the time of a figure told beside another moves nothing on.
            if isOfSamePart(index - 1, in: clause) {
                index += 1
                continue
            }
            if isOfSamePartBefore(token, in: clause) {
                takeSamePart(of: time, token, clause)
                continue
            }
            if tellsYearBefore(time, token, endingAt: index, clause) { continue }
            // 全年计划新增企业30家, in April: of the year that has begun.
            if case .narrative(0) = time.year, time.part == nil, narrative == nil, sentencePeriod == nil, isEarlyInYear,
                clause.holds(.aimBehind, at: token.range.upperBound)
            {
                time.year = .document(0)
            }
            guard !Self.isComparison(token, in: clause), !isAttribute(token, clause), !isDayOfNews(time, token, clause),
                !opensRise(token, clause),
                !isOfRecord(time, token, clause), !isNameOfMeeting(token, clause),
                let held = heldPeriod(of: time, token, clause)
            else { continue }
            let period = sinceJanuary(held, token, clause)
            if case .years = period { span = period }
            // 1929年召开大会, in a paragraph without figures: history that nothing else is told of.
            if ofHistory, let documentYear, period.year < documentYear - 2 { continue }
            if time.isDay { (event, cues.event) = (period, cues.cue(token.range)) }
            if isBehindAmount {
                yearNamed = period.year
                continue
            }
            let cue = cues.cue(token.range)
            // 现将2020年11月1日零时的情况公布如下：what the whole report tells of.
            let isInstant = clause.holds("零时", at: token.range.upperBound)
            if isInstant || !time.isDay, clause.ends(clause.range, with: .announcement) {
                moveOn(to: isInstant ? .year(period.year) : period, cue, isOfAll: true)
                continue
            }
            if isPassing(period, behind: index, in: clause) { continue }
            if isDeadline(period, clause.block.tokens[index - 1], clause) {
                (sentencePeriod, cues.sentencePeriod) = (period, cue)
                if status == .actual { (status, cues.status) = (.target, cue) }
                continue
            }
            if isBare(clause, upTo: token.range.lowerBound) {
                let evaluation = endOfEvaluation(period, token, clause)
                // 一季度，在2020年度考评中列第三位，…: the rest of the sentence is of no such year.
                if let evaluation, evaluation < clause.range.upperBound, !clause.beginsSentence { continue }
                let isToldAside =
                    !clause.beginsSentence
                    && (isStillToCome(period) || isRestOfYear(period, token, clause))
                let isOfPart = opensPart(clause, upTo: token.range.lowerBound)
                if isOfPart { beforePart = (sentencePeriod, cues.sentencePeriod) }
                let isAside = isToldAside || isOfPart || evaluation != nil
                if isAside || Self.isOfSentence(period) && !holdsOn(period, of: time, token, clause) {
                    (sentencePeriod, cues.sentencePeriod) = (period, cue)
                } else {
                    let looksBack = if case .document(-1) = time.year { true } else { false }
                    let isToDate = clause.holds(.toDate, before: token.range.upperBound)
                    moveOn(
                        to: isToDate ? partSoFar(of: period) ?? period : period, cue, isToDate: isToDate,
                        looksBack: looksBack, isUpTo: clause.tellsDate(token.range))
                }
                // 今年以来 tells of what was done so far.
                if !clause.holds(.toDate, before: token.range.upperBound) {
                    takeStatus(ofPeriod: period, cue)
                } else if status == .target {
                    (status, cues.status) = (.actual, cue)
                }
            } else {
                if opensText(with: period, clause) {
                    moveOn(to: period, cue)
                    continue
                }
                (sentencePeriod, cues.sentencePeriod) = (period, cue)
                // 提出到2015年实现…: a year to come is aimed at, wherever it stands.
                if let documentYear, period.year > documentYear { takeStatus(ofPeriod: period, cue) }
            }
        }
    }

    /// Whether a count opens a clause, before the things that it speaks of and a year.
    private func isCountOfSubject(_ token: Token, _ clause: Clause) -> Bool {
        guard case .quantity(let number) = token.kind, clause.block.quantities[number].isCount,
            clause.trimmedFront(clause.range.lowerBound..<token.start).isEmpty,
            let next = clause.tokens(from: token.end).first(where: { if case .time = $0.kind { true } else { false } }),
            case let noun = token.end..<next.start, 6...Self.longestCounted ~= noun.count
        else { return false }
        return !clause.tokens(in: noun).contains { $0.traits.has([.verb, .measure, .status]) || !$0.isWord }
    }

    /// The longest noun that is counted so, in bytes.
    private static let longestCounted = 30

    /// 1998年调整机构，2010年升级为国家级: an old time with another behind it in its sentence, and no amount between, is a
    /// station on the way that nothing is told of. `next` is the token behind the time.
    private mutating func isPassing(_ period: Period, behind next: Int, in clause: Clause) -> Bool {
        guard let documentYear, period.year < documentYear - 2, next < clause.block.tokens.count else { return false }
        for token in clause.block.tokens[next..<min(clause.block.tokens.count, next + Self.longestStation)] {
            switch token.kind {
            case .time: return true
            case .quantity, .mark(.stop): return false
            default: continue
            }
        }
        return false
    }

    /// How many tokens behind such a time the next one may stand.
    private static let longestStation = 40

    /// 年初以来, in an analysis of the first half of the year, is that half: the part of a year up to now that the text tells
    /// of since another paragraph, as long as it is news.
    private func partSoFar(of period: Period) -> Period? {
        guard let opening, !opening.isYear, !cues.isOfBlock(cues.opening), period == .year(opening.year),
            opening.monthCount > 1, opening.lastMonth - opening.monthCount == opening.year * 12,
            let documentYear, let documentMonth,
            documentYear * 12 + documentMonth <= opening.lastMonth + Self.longestSincePart
        else { return nil }
        return opening
    }

    /// 一季度税收5.2亿元，去年同期4.6亿元，增长13%: the same part of the year before is that of the figure beside it alone, and of
    /// its sentence where it is a clause by itself.
    private mutating func takeSamePart(of time: TimeExpression, _ token: Token, _ clause: Clause) {
        guard token.range.upperBound == clause.range.upperBound, !Self.isComparison(token, in: clause),
            isBare(clause, upTo: token.range.lowerBound), let period = spokenPeriod(of: time)
        else { return }
        (sentencePeriod, cues.sentencePeriod) = (ofSamePart(period, token, clause), cues.cue(token.range))
    }

    /// 管理局今天公布今年1至10月营业额…: the months up to now that a text first tells figures of hold on, though the time stands
    /// inside its clause.
    private func opensText(with period: Period, _ clause: Clause) -> Bool {
        guard opening == nil, narrative == nil, sentencePeriod == nil, !cues.isInHeading, status == .actual,
            last == nil, clause.holdsAmount, !period.isYear, bearer.isPark,
            // 公司上半年净利润8亿元 is told of an enterprise.
            clause.length(of: .plainFirmPointer, at: clause.trimmedFront(clause.range).lowerBound) == nil,
            period.monthCount > 1,
            period.lastMonth - period.monthCount == period.year * 12, let documentYear, let documentMonth,
            period.year == documentYear
        else { return false }
        let monthsSince = documentYear * 12 + documentMonth - period.lastMonth
        return 0...Self.longestSincePart ~= monthsSince
    }

    /// 2023年，产值1200亿元，上年为1100亿元，增长9%: the level of the year before is told beside that of the sentence, and moves
    /// nothing on. `next` is the token behind the time.
    private func tellsYearBefore(
        _ time: TimeExpression, _ token: Token, endingAt next: Int, _ clause: Clause
    ) -> Bool {
        switch time.year {
        case .narrative(-1), .document(-1): break
        default: return false
        }
        guard time.part == nil, !clause.beginsSentence, last?.measure == .level,
            isBare(clause, upTo: token.range.lowerBound), let told = sentencePeriod ?? narrative,
            let period = spokenPeriod(of: time), period.year < told.year
        else { return false }
        var end = clause.block.tokens[next - 1].range.upperBound
        // 上年全年为1100亿元
        if clause.holds("全年", at: end) { end += 6 }
        if let copula = clause.length(of: .ratioCopula, at: end) { end += copula }
        guard let amount = clause.token(beginningAt: end) else { return false }
        return Self.isQuantity(amount)
    }

    /// Whether 同期 opens a sentence about something else of the same time; an amount right behind it is of the year before.
    private func isAtTheSameTime(_ token: Token, in clause: Clause) -> Bool {
        guard clause.beginsSentence || clause.markBefore == .semicolon, token.range.count == 6,
            clause.holds(.samePart, at: token.start),
            clause.trimmedFront(clause.range.lowerBound..<token.start).isEmpty,
            !clause.holds(.comparisonPartner, at: token.end)
        else { return false }
        guard let next = clause.token(beginningAt: token.end) else { return true }
        return !Self.isQuantity(next)
    }

    /// 厂房加快建设，下半年陆续交付: a part of the year that has not begun, told behind something else, is that of its sentence
    /// alone.
    private func isStillToCome(_ period: Period) -> Bool {
        guard !period.isYear, !cues.isInHeading, let documentYear, let documentMonth,
            period.year == documentYear
        else { return false }
        return period.lastMonth - period.monthCount >= documentYear * 12 + documentMonth
    }

    /// 6月底前交付土地800亩, in a report of April: what is to be done by then.
    private func isDeadline(_ period: Period, _ token: Token, _ clause: Clause) -> Bool {
        guard clause.holds("前", at: token.range.upperBound),
            !clause.holds(.notDeadline, at: token.range.upperBound + 3),
            let documentYear, let documentMonth
        else { return false }
        return period.lastMonth >= documentYear * 12 + documentMonth
    }

    /// 累计引进项目236个，其中2023年引进68个；…: the time of a part, inside its sentence.
    private func opensPart(_ clause: Clause, upTo end: Int) -> Bool {
        guard !clause.beginsSentence, let opener = clause.length(of: .partsOpener, at: clause.range.lowerBound) else {
            return false
        }
        return clause.trimmedFront(clause.range.lowerBound + opener..<max(end, clause.range.lowerBound + opener))
            .isEmpty
    }

    /// Behind the mark, the time of a part is over.
    mutating func leavePartOfTime() {
        guard let beforePart else { return }
        (sentencePeriod, cues.sentencePeriod) = beforePart
        self.beforePart = nil
    }

    /// 上半年，…主体已完工，年底可竣工: the end of the year, where the text goes on about a part of it, is told aside.
    private func isRestOfYear(_ period: Period, _ token: Token, _ clause: Clause) -> Bool {
        guard period.isYear, period.year == documentYear, !cues.isInHeading,
            clause.holds(.endOfYear, at: token.range.lowerBound)
        else { return false }
        return narrative.map { !$0.isYear && $0.year == period.year } ?? false
    }

    /// 在2020年度开发区综合考评中，…: the year that was judged is not the year of what is told behind the sentence. The end
    /// of what names the judgement, where there is one.
    private mutating func endOfEvaluation(_ period: Period, _ token: Token, _ clause: Clause) -> Int? {
        guard period.isYear, let documentYear, period.year < documentYear,
            let word = clause.first(of: .evaluation, in: token.range.upperBound..<clause.range.upperBound)
        else { return nil }
        if clause.ends(clause.range, with: .among) { return clause.range.upperBound }
        let behind = word..<min(clause.range.upperBound, word + Self.longestEvaluation)
        return clause.first(of: "中", in: behind).map { $0 + 3 }
    }

    /// How far behind the word for a judgement 中 may end, in bytes.
    private static let longestEvaluation = 18

    /// 一季度 in a report of April is that of its own year, where the text has named no other.
    @inline(__always)
    private func yearOfPart(_ time: TimeExpression) -> Int? {
        guard let part = time.part, let documentYear, let documentMonth,
            case let monthsSince = documentYear * 12 + documentMonth - part.of(year: documentYear).lastMonth,
            monthsSince >= 0
        else { return nil }
        guard let narrative else { return documentYear }
        // 到2025年…。上半年，…: a part that is over is of no year still to come.
        if narrative.year > documentYear { return documentYear }
        // 前三季度, in a report of October that compared with the year before: the part that has just ended.
        let isLeft =
            looksBack ? !cues.isOfSentence(cues.narrative) : !cues.isOfBlock(cues.narrative)
        let isJustOver =
            narrative == .year(documentYear - 1) && monthsSince <= Self.longestSincePart && isLeft
            && documentPeriod?.year != narrative.year
        return isJustOver ? documentYear : nil
    }

    /// So many months after its end a part of the year is still news.
    static let longestSincePart = 3

    /// 3月18日 without a year is the last one before the report was written, unless the block speaks of another year.
    @inline(__always)
    private func yearOfDay(_ time: TimeExpression) -> Int? {
        guard let documentYear, let documentMonth, case .months(let month, _) = time.part,
            !cues.isOfBlock(cues.narrative)
        else { return narrativeYear }
        return month > documentMonth ? documentYear - 1 : documentYear
    }

    /// 截至2015年9月，…: how far the text has come holds on, and so do the years that a text opens with.
    private func holdsOn(_ period: Period, of time: TimeExpression, _ token: Token, _ clause: Clause) -> Bool {
        switch period {
        case .month:
            // 上半年，…；截至6月底，…: the stretch that ends with the month goes on.
            clause.tellsDate(token.range)
                && narrative.map({ $0.isYear || $0.lastMonth != period.lastMonth }) ?? true
        case .years(_, let last):
            time.span != nil && time.hasNumeral && narrative == nil && documentYear.map { last < $0 } ?? false
        default: false
        }
    }

    /// A month and a stretch of years hold for their sentence alone.
    private static func isOfSentence(_ period: Period) -> Bool {
        switch period {
        case .month, .years: true
        default: false
        }
    }

    /// The period that a time in front of a clause gives to what follows; none where it only names something
    /// (“十四五”规划).
    private mutating func heldPeriod(of time: TimeExpression, _ token: Token, _ clause: Clause) -> Period? {
        let after = token.range.upperBound
        guard let spoken = spokenPeriod(of: time) else { return nil }
        switch spoken {
        // 2023年以来, in a report of a later year
        case .year(let first):
            guard let end = lastReportedYear ?? documentYear, first < end, tellsSince(token, clause) else {
                return spoken
            }
            return .years(first, end)
        // 自去年8月开工以来: up to the report.
        case .month(let year, let month):
            guard let documentYear, let documentMonth, tellsSince(token, clause) else { return spoken }
            if year < documentYear { return .years(year, documentYear) }
            return month <= documentMonth ? .months(of: year, from: month, to: documentMonth) : spoken
        default: break
        }
        guard case .years(let first, let last) = spoken else { return spoken }
        // “十四五”开局以来
        let begun = after + (clause.length(of: .begunSince, at: after) ?? 0)
        if clause.holds(.sinceThen, at: begun) {
            return lastReportedYear.flatMap { $0 > first ? .years(first, $0) : nil }
        }
        // 十三五”期间: the mark that opened the quotation is lost.
        let holder = after + (clause.length(of: .quoteEnd, at: after) ?? 0)
        if after >= clause.range.upperBound || clause.holds(.spanHolder, at: holder) {
            return .years(first, last)
        }
        switch time.year {
        case .lastYears, .comingYears: return .years(first, last)
        default: break
        }
        return time.hasNumeral ? .years(first, last) : nil
    }

    /// 2023年以来, 去年6月上线以来: whether a time at the beginning of a clause tells since when.
    private func tellsSince(_ token: Token, _ clause: Clause) -> Bool {
        let after = token.range.upperBound
        if clause.holds(.sinceThen, at: after) { return true }
        // 2006年建设以来
        if let begun = clause.length(of: .begunSince, at: after), clause.holds(.sinceThen, at: after + begun) {
            return true
        }
        // 自从1997年从事招商以来
        if clause.holds(.since, before: token.range.lowerBound) {
            return clause.ends(clause.range, with: .sinceThen) || clause.holds("起", at: after)
        }
        // 2009年国务院启动升级工作以来
        return after < clause.range.upperBound && clause.ends(clause.range, with: .sinceThen)
            && isBare(clause, upTo: token.range.lowerBound)
    }

    /// 由2020年的6.2亿元增加到…: the year holds for the beginning alone.
    func opensRise(_ token: Token, _ clause: Clause) -> Bool {
        let start = token.range.lowerBound
        var isOpened = clause.holds(.from, before: start)
        // 由建市之初2003年的…
        if !isOpened, let begin = clause.length(of: .beginning, endingAt: start) {
            isOpened = clause.holds(.from, before: start - begin)
        }
        guard isOpened else { return false }
        // 由上年729万人增加到732万人
        if let amount = clause.token(beginningAt: token.range.upperBound), Self.isQuantity(amount) {
            return clause.first(of: .risen, in: amount.range.upperBound..<clause.range.upperBound) != nil
        }
        // 由去年同期下降5.0%转为增长21.5%
        if clause.holds("同期", at: token.range.upperBound - 6) {
            return clause.first(of: .risen, in: token.range.upperBound..<clause.range.upperBound) != nil
        }
        return clause.holds("的", at: token.range.upperBound) && !clause.ends(clause.range, with: ["看", "来看"])
    }

    /// 截至9月底，累计完成…: what has come together since January.
    private func sinceJanuary(_ period: Period, _ token: Token, _ clause: Clause) -> Period {
        guard case .month(let year, let month) = period, month > 1, clause.tellsDate(token.range) else { return period }
        let bytes = clause.block.bytes
        let ahead = token.range.upperBound..<min(bytes.count, token.range.upperBound + 45)
        let isSum =
            clause.block.vocabulary.ruleWords[.sumToDate].firstIndex(in: bytes, ahead.lowerBound..<ahead.upperBound)
            != nil
        return isSum ? Period.months(of: year, from: 1, to: month).ofCalendar : period
    }

    /// 保持了年初以来的良好势头: how far back something goes that is told of inside a clause.
    private func isAttribute(_ token: Token, _ clause: Clause) -> Bool {
        if clause.holds("的", at: token.range.upperBound), clause.holds(.toDate, before: token.range.upperBound),
            !isBare(clause, upTo: token.range.lowerBound)
        {
            return true
        }
        // 2018年签约的218个项目，截至9月底…: the year in which what is counted was done something with.
        guard let verb = clause.length(of: .projectVerb, at: token.range.upperBound),
            case let particle = token.range.upperBound + verb, clause.holds("的", at: particle),
            let number = clause.token(beginningAt: particle + 3), Self.isQuantity(number)
        else { return false }
        return number.range.upperBound < clause.range.upperBound
    }

    /// 2月5日获悉: the day of the news, not of what it tells.
    private func isDayOfNews(_ time: TimeExpression, _ token: Token, _ clause: Clause) -> Bool {
        guard time.isDay else { return false }
        let after = token.range.upperBound
        if clause.first(of: .dayOfNews, in: after..<clause.range.upperBound) != nil { return true }
        // 3月13日，记者从区招商中心获悉: the day may be a clause by itself.
        guard after == clause.range.upperBound, let last = clause.block.tokens.last else { return false }
        let next = after..<max(after, min(last.range.upperBound, after + Self.longestSource))
        return clause.block.vocabulary.ruleWords[.newsSource].firstIndex(in: clause.block.bytes, next) != nil
    }

    /// How far behind a day the word for where the news come from may stand, in bytes.
    private static let longestSource = 60

    /// 近十年来首次实现两位数增长: the years that a record stands out from, not those it is of.
    private func isOfRecord(_ time: TimeExpression, _ token: Token, _ clause: Clause) -> Bool {
        // 是2016年重启以来取得的最好成绩
        if time.explicitYear != nil, clause.holds(.begunOfRecord, before: token.range.lowerBound),
            clause.first(of: .sinceThen, in: token.range.upperBound..<clause.range.upperBound) != nil
        {
            return true
        }
        guard case .lastYears = time.year else { return false }
        return clause.first(of: .recordWord, in: token.range.upperBound..<clause.range.upperBound) != nil
    }

    /// 在2021年度工作会议上公布: the year that a meeting is named by.
    func isNameOfMeeting(_ token: Token, _ clause: Clause) -> Bool {
        clause.length(of: .meeting, at: token.range.upperBound) != nil
            // 工业总产值（2020年价）
            || clause.holds(.priceBase, at: token.range.upperBound)
    }

    /// The last year that the report tells of.
    var lastReportedYear: Int? {
        if let year = documentPeriod?.year { return year }
        return documentYear.map { isEarlyInYear ? $0 - 1 : $0 }
    }

    /// 2024年 and 上半年 side by side are one time.
    func merge(_ time: inout TimeExpression, from index: Int, in clause: Clause) -> Int {
        var next = index + 1
        while next < clause.tokens.upperBound, case .time(let further) = clause.block.tokens[next].kind,
            clause.block.tokens[next].range.lowerBound <= clause.block.tokens[next - 1].range.upperBound + 1,
            time.part == nil, let part = clause.block.times[further].part
        {
            time.part = part
            next += 1
        }
        // 2021年全年, 2022年年末: the word says no more.
        if time.explicitYear != nil, next < clause.tokens.upperBound,
            case .time(let further) = clause.block.tokens[next].kind, Self.isOwnYear(clause.block.times[further]),
            clause.block.tokens[next].start == clause.block.tokens[next - 1].end
        {
            next += 1
        }
        return next
    }

    private static func isQuantity(_ token: Token) -> Bool {
        if case .quantity = token.kind { return true }
        return false
    }

    /// A time behind 比 or 较 is what is compared with, and so is 同期 and 上年 alone.
    static func isComparison(_ token: Token, in clause: Clause, depth: Int = 0) -> Bool {
        if let before = clause.token(endingAt: token.range.lowerBound) {
            // 快于2022年1.8个百分点
            if clause.traits(before).has([.compared, .gap]) { return true }
            // 占同期全国进出口值的15.1%
            if token.range.count == 6, clause.holds(.samePart, at: token.start), clause.traits(before).has(.share) {
                return true
            }
            // 较2024年同期: both words name what is compared with.
            if case .time = before.kind, depth < longestComparison,
                isComparison(before, in: clause, depth: depth + 1)
            {
                return true
            }
            // 较2022年全年和2023年一季度提高
            if depth < longestComparison,
                clause.block.vocabulary.ruleWords[.and].equals(clause.block.bytes, before.range),
                let other = clause.token(endingAt: before.range.lowerBound), case .time = other.kind,
                isComparison(other, in: clause, depth: depth + 1)
            {
                return true
            }
        }
        // 是2005年的5.2倍
        if clause.holds("的", at: token.range.upperBound), clause.holds("是", at: token.range.lowerBound - 3) {
            return true
        }
        if isBaseOfMultiple(token, in: clause) { return true }
        // 与2010年第六次全国人口普查相比
        if clause.holds(.comparisonOpener, before: token.range.lowerBound),
            clause.ends(clause.range, with: .comparisonEnd)
        {
            return true
        }
        // 8月比亚迪销量…: 比 begins a name.
        return clause.holds(.comparisonPartner, at: token.range.upperBound)
            && !clause.isFamous(at: token.range.upperBound)
    }

    /// 为1999年的3.6倍: what the figure is held against.
    static func isBaseOfMultiple(_ token: Token, in clause: Clause) -> Bool {
        let after = token.range.upperBound
        guard clause.holds("的", at: after),
            clause.holds("为", at: token.range.lowerBound - 3) || clause.holds("是", at: token.range.lowerBound - 3)
        else { return false }
        guard let next = clause.tokens(in: after..<clause.range.upperBound).first(where: isQuantity),
            case .quantity(let number) = next.kind
        else { return false }
        return clause.block.quantities.place(of: number..<number + 1).isTimes
    }

    /// So many times may stand side by side for one comparison.
    private static let longestComparison = 8

    private func isBare(_ clause: Clause, upTo end: Int) -> Bool {
        let front = clause.trimmedFront(clause.range.lowerBound..<end)
        if front.isEmpty || clause.equals(front, ["从"]) && clause.ends(clause.range, with: ["看", "来看"]) { return true }
        return clause.equals(front, .timeOpener) || isListNumber(front, clause)
    }

    /// 一、2019年工作回顾: the number of a heading stands before its year.
    private func isListNumber(_ front: Range<Int>, _ clause: Clause) -> Bool {
        guard front.count <= Self.longestListNumber else { return false }
        var index = front.lowerBound
        while index < front.upperBound {
            let (scalar, length) = clause.block.bytes.scalar(at: index)
            let isMark =
                clause.block.vocabulary.ruleWords[.listMark]
                .length(in: clause.block.bytes, at: index, end: front.upperBound) != nil
            guard isMark || Numerals.isChinese(scalar) || clause.block.bytes[index].isASCIIDigit else { return false }
            index += length
        }
        return true
    }

    /// The longest number of a heading with its marks, in bytes.
    private static let longestListNumber = 15

    /// A year that is over speaks of what was done, one to come of what is aimed at, and so does the whole of a year
    /// that has only begun.
    private mutating func takeStatus(ofPeriod period: Period, _ cue: Cue) {
        // 预计，全年实现…, in January: what is expected of a year that is over is no more than that.
        guard let documentYear, !(status == .forecast && forecastOpensClause && cues.isOfSentence(cues.status)) else {
            return
        }
        if period.year < documentYear {
            (status, cues.status) = (.actual, cue)
        } else if period.year == documentYear, !period.isYear, let documentMonth,
            period.lastMonth <= documentYear * 12 + documentMonth
        {
            (status, cues.status) = (.actual, cue)
        } else if period.year > documentYear || period.isYear && (isEarlyInYear || saysPlan) || hasOnlyBegun(period) {
            (status, cues.status) = (.target, cue)
        }
    }

    /// 下半年工作安排, in July: whether no more than a third of a part of the year is over.
    private func hasOnlyBegun(_ period: Period) -> Bool {
        guard period.monthCount > 1, !period.isYear, let documentYear, let documentMonth, period.year == documentYear
        else {
            return false
        }
        let begun = documentYear * 12 + documentMonth - (period.lastMonth - period.monthCount)
        return begun * 3 <= period.monthCount
    }

    /// What is told of the past ends what was said of years to come.
    private mutating func leaveFuture() {
        guard let documentYear, status == .target else { return }
        (status, cues.status) = (.actual, nil)
        if let narrative, narrative.year > documentYear { (self.narrative, cues.narrative) = (nil, nil) }
    }
}
