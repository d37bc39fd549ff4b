import Basics
import Vocabulary

/// Growth, change and difference: a measure word right before the amount.
extension Sieve {
    /// 增长, 下降, 增加, 超过…个百分点: a measure word right before the amount.
    func measured() -> Statement? {
        if let gap = gap() ?? rateBehind() ?? difference() { return gap }
        guard let (word, range, leadsTo) = site.measureWord() else { return pulled(upTo: nil) }
        // 贡献率由48.3%增至69.7%: a ratio rises to a level.
        if leadsTo || measureLeadsTo(range), endsFromTo(), let last = context.last, last.dimension == .share,
            last.measure == .level || last.measure == .share
        {
            return endOfRise(last)
        }
        if let pulled = pulled(upTo: range) { return pulled }
        let isPoints = site.companion == .points
        var phrase = clause.nounPhrase(site.left.lowerBound..<range.lowerBound)
        // 工程提升40所普通高中: it is the things counted that are made better.
        if site.quantity.isCount, clause.holds(.betterment, at: range.lowerBound),
            !clause.nounPhrase(site.right).isEmpty, !clause.says.has(.compared)
        {
            return nil
        }
        // 增速较上月提高1.9%: what is told of a rate is a change, whatever its unit.
        let isOfRate = site.companion == .percent && word.measure == .growth && clause.ends(phrase, with: .rateOpener)
        let measure: Measure = (isPoints || isOfRate) && word.measure == .growth ? .change : word.measure
        // 在去年高基数的基础上增长3.1% names no thing that grew.
        if clause.ends(phrase, with: .basis) { phrase = phrase.upperBound..<phrase.upperBound }
        // 较挂牌前增长23.5%, 比合作区成立时增长
        if clause.says.has(.compared), clause.ends(phrase, with: .comparedTime), isComparedWith(phrase),
            context.last != nil
        {
            phrase = phrase.upperBound..<phrase.upperBound
        }
        // 较去年同期逆势增长4%
        if clause.equals(phrase, .subjectAdverb) { phrase = phrase.upperBound..<phrase.upperBound }
        if leadsTo, measure == .change || (measure == .growth && describesRatio(phrase)) {
            return phrase.isEmpty ? nil : named(phrase, .level, .indicatorBefore)
        }
        var statement: Statement
        if isPoints, clause.holds("占", at: phrase.lowerBound), let last = context.last, last.measure != .share {
            // 边境贸易897亿元，占外贸比重提升2.3个百分点
            statement = inheriting(last, measure, .change)
            statement.label += clause.text(phrase)
        } else if let ranked = ofRanked(phrase, measure) {
            statement = ranked
        } else if let part = ofPart(phrase, measure) ?? ofOwner(phrase, measure) {
            statement = part
            // 22家厂商的总营业额，较上年增长4%: what stands behind the things counted has grown, not their number.
        } else if phrase.isEmpty, let behind = context.namedBehind, context.last?.dimension == .count,
            measure == .growth
        {
            statement = make(clause.text(behind.label), behind.indicator, .growth, .growthOfLast, behind.label)
            statement.isInherited = true
            if let last = context.last {
                (statement.bearer, statement.origins.bearer) = (last.bearer, last.origins.bearer)
            }
        } else if phrase.isEmpty, !endsFromTo(), let named = ofNamedBefore(measure) {
            statement = named
        } else if phrase.isEmpty, context.last == nil,
            site.quantity.dimension == .rank && site.quantity.unit != nil
                || clause.says.has(.rank) && site.quantity.isCount
                    && vocabulary.ruleWords[.selected].contains(site.quantity.unitText),
            let gained = placesGained()
        {
            return gained
        } else if phrase.isEmpty || endsFromTo() {
            guard let last = endsFromTo() ? context.last : grown ?? resumedGrowth() else {
                var inside = ofNamedInside(measure)
                inside?.isNegative = word.isNegative && !site.quantity.value.isNegative
                return inside
            }
            statement = inheriting(last, measure, .growthOfLast)
            // 其中高新区增长9%
            if let zone = bareZoneOfPart(before: range.lowerBound) {
                statement.bearer = Context.Bearer(scope: .platform, name: clause.text(zone))
                statement.origins.bearer = context.cues.cue(zone)
            }
            // 预计全年增长7%，明年力争增长7.5%: the clause has a word of its own.
            if last.isInherited, last.status == .forecast, !clause.says.has(.status) {
                (statement.status, statement.origins.status) = (last.status, last.origins.status)
            }
            takeIndustryOfClauseBefore(&statement)
            takeOwner(&statement, before: range.lowerBound)
        } else {
            statement =
                partOfWhole(phrase, measure) ?? named(phrase, measure, measure == .growth ? .growth : .change)
        }
        statement.isNegative = word.isNegative && !site.quantity.value.isNegative
        // 两年平均增长 is no growth of the year: it would stand against the one beside it.
        if measure == .growth, clause.first(of: .twoYears, in: site.left) != nil,
            case .year(let year) = statement.period
        {
            statement.period = .years(year - 1, year)
        } else if measure == .growth, let mean = clause.first(of: .yearlyMean, in: site.left) {
            takeSpan(&statement, yearsBefore(mean))
        }
        return statement
    }

    /// 全省增长6.1%，全市增长5.4%，园区增长8.8%; 全市企业1260家，园区占320家: the clause opens with another subject than that of the figure
    /// before.
    func takeOwner(_ statement: inout Statement, before end: Int) {
        guard clause.says.has([.park, .region]),
            let named = clause.tokens(in: clause.range.lowerBound..<max(clause.range.lowerBound, end))
                .prefix(Self.farthestOwner).first(where: { $0.traits.has([.park, .region]) }),
            clause.nounPhrase(clause.range.lowerBound..<named.start).isEmpty,
            statement.bearer.scope == .region || statement.bearer.isPark && named.traits.has(.region),
            let found = clause.bearer(in: clause.range.lowerBound..<named.end), found.end == named.end
        else { return }
        (statement.bearer, statement.origins.bearer) = (found.bearer, context.cues.cue(found.start..<found.end))
    }

    /// How many tokens of the clause may stand before its subject.
    private static let farthestOwner = 12

    /// 拉动工业投资增长8.7个百分点: how much of another rate comes from what was told before is no change of that rate.
    /// Nothing behind it speaks of that rate: it goes on with what the contribution came from.
    private func pulled(upTo word: Range<Int>?) -> Statement? {
        guard site.companion == .points, case let end = word?.lowerBound ?? clause.trimmedBack(site.left).upperBound,
            let verb = clause.last(of: .pulling, in: site.left.lowerBound..<end),
            // 拉动力 is a thing of its own.
            !clause.holds("力", at: verb + 6)
        else { return nil }
        let label = verb..<(word?.upperBound ?? end)
        var statement = make(clause.text(label), nil, .change, .change, label)
        statement.isAside = true
        statement.isNegative = clause.holds(.pullingDown, at: verb) && !site.quantity.value.isNegative
        let opensClause = clause.nounPhrase(clause.range.lowerBound..<verb).isEmpty
        if opensClause, let last = context.last {
            (statement.bearer, statement.origins.bearer) = (last.bearer, last.origins.bearer)
        }
        return statement
    }

    /// 比甲区少3.2亿元, 与全市平均水平相差58亿元: an amount by which it differs from that of another, or of another time.
    private func difference() -> Statement? {
        guard site.companion == .amount, site.quantity.dimension != .rank, site.quantity.dimension != .multiple,
            let length = clause.length(of: .difference, endingAt: site.quantity.outer.lowerBound),
            // 较上届减少2亿元
            clause.token(endingAt: site.quantity.outer.lowerBound).map({ !$0.traits.has(.measure) }) ?? true,
            case let end = site.quantity.outer.lowerBound - length, end > site.left.lowerBound,
            let compared = clause.tokens(in: site.left.lowerBound..<end).last(where: { $0.traits.has(.compared) })?
                .range
                ?? clause.first(of: .comparisonOpener, in: site.left.lowerBound..<end).map({ $0..<$0 + 3 }),
            compared.upperBound < end
        else { return nil }
        let other = clause.tokens(in: compared.upperBound..<end)
        let isOfTime = other.contains { if case .time = $0.kind { true } else { false } }
        let measure: Measure = isOfTime ? .change : .gap
        let phrase = clause.nounPhrase(site.left.lowerBound..<compared.lowerBound)
        guard
            var statement = phrase.isEmpty
                ? (context.lastLevel ?? context.last).flatMap({
                    $0.dimension == site.quantity.dimension ? inheriting($0, measure, .gap) : nil
                })
                : named(phrase, measure, .gap)
        else { return nil }
        statement.isNegative = clause.holds(.differenceDown, at: end)
        statement.isAside = true
        return statement
    }

    /// The bytes of 增长 and 成长, which are verbs too.
    private static let shortestRate = 6

    /// 产值保持了年均38%以上的增幅, 甲园48.9%成长率最高: the word for the rate stands behind it.
    private func rateBehind() -> Statement? {
        guard site.companion == .percent else { return nil }
        let after = site.quantity.outer.upperBound
        let noun = clause.holds("的", at: after) ? after + 3 : after
        if noun > after, let named = rateOfNoun(behind: noun) { return named }
        guard noun < clause.range.upperBound, bytesOpenRate(noun) else { return nil }
        let isNegative = clause.holds(.rateNounDown, at: noun)
        let length = clause.length(of: .rateNoun, at: noun) ?? 0
        // 75%增长到82%: right behind a percentage the word is a verb, unless nothing follows.
        let isVerb = noun == after && length == Self.shortestRate && noun + length < clause.range.upperBound
        guard isNegative || length > 0 && !isVerb, site.measureWord() == nil,
            !clause.tokens(in: site.left).contains(where: isShareWord)
        else { return nil }
        var phrase = clause.nounPhrase(site.left)
        while let lead = vocabulary.ruleWords[.rateLead]
            .length(in: clause.block.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound)
        {
            phrase = clause.nounPhrase(phrase.lowerBound..<phrase.upperBound - lead)
        }
        var statement: Statement
        if phrase.isEmpty {
            guard let last = grown else { return nil }
            statement = inheriting(last, .growth, .growthOfLast)
        } else if let last = context.lastLevel ?? context.last,
            let owner = clause.wholeName(phrase) ?? industry(phrase) ?? place(phrase)
        {
            statement = inheriting(last, .growth, .growthOfLast)
            statement.bearer = owner
            statement.rename(from: last.bearer)
        } else {
            statement = named(phrase, .growth, .growth)
        }
        statement.isNegative = isNegative && !site.quantity.value.isNegative
        if let mean = clause.first(of: .yearlyMean, in: site.left) { takeSpan(&statement, yearsBefore(mean)) }
        return statement
    }

    /// 6.2%的经济增速: what grew stands between 的 and the word for the rate, which closes the clause.
    private func rateOfNoun(behind start: Int) -> Statement? {
        let end = clause.trimmedBack(start..<max(start, site.right.upperBound)).upperBound
        guard site.right.upperBound == clause.range.upperBound, 12...Self.longestNounOfRate ~= end - start,
            let length = clause.length(of: .rateNoun, endingAt: end) ?? clause.length(of: .rateNounDown, endingAt: end),
            case let phrase = start..<end - length, phrase.count >= 6, clause.nounPhrase(phrase) == phrase
        else { return nil }
        var statement = named(phrase, .growth, .growth)
        statement.isNegative = clause.holds(.rateNounDown, at: end - length) && !site.quantity.value.isNegative
        return statement
    }

    /// The longest noun with the word for its rate, in bytes.
    private static let longestNounOfRate = 36

    /// Whether a word for a rate may begin with the letter at a byte: 增, 降, 跌, 减, 速, 成, 年, 平, 幅, 正, 负.
    private func bytesOpenRate(_ index: Int) -> Bool {
        switch clause.block.bytes.scalar(at: index).value {
        case 0x589E, 0x964D, 0x8DCC, 0x51CF, 0x901F, 0x6210, 0x5E74, 0x5E73, 0x5E45, 0x6B63, 0x8D1F: true
        default: false
        }
    }

    /// 贡献率为134.4%；食品制造业增长29.6%: what an industry grew in is no contribution, but the figure before that.
    var lastMeasured: Statement? {
        context.last.flatMap { $0.isContribution || $0.isBreadth ? nil : $0 } ?? context.lastOfBlock
    }

    /// What a bare growth speaks of: the level before it, or what was newly added behind that.
    private var grown: Statement? {
        // 财政收入完成预算的108%，增长9.5%: what a task was done of is named with it.
        if let last = context.last, last.measure == .change || last.measure == .completion, !last.isInherited {
            return last
        }
        // 投资357亿元，占比为42.2%，提高2.5个百分点: points are those of the percentage.
        if site.companion == .points, let last = context.last, last.dimension == .share { return last }
        // 54个开发区产值超过千亿元，增加6个: a count has changed by a count.
        if site.quantity.isCount, let last = context.lastLevel, last.dimension != .count,
            let count = context.levels.last(where: { $0.dimension == .count && $0.unit == site.quantity.unitText })
        {
            return count
        }
        return context.lastLevel ?? context.last
    }

    /// The years of a plan for the whole country, from the tenth (2001 to 2005) on.
    static let planLength = 5

    /// 2020年…达到…，年均增长4.4%: the mean of several years, of those named before that end with the figure's, or of the
    /// five-year plan that does.
    func takeSpan(_ statement: inout Statement, _ count: Int?) {
        if let rise = context.rise {
            statement.period = .years(rise.lowerBound + 1, rise.upperBound)
            return
        }
        guard case .year(let year) = statement.period else { return }
        if let count {
            // 预计 is said of the last of these years alone.
            if statement.status == .forecast { (statement.status, statement.origins.status) = (.actual, nil) }
            statement.period = .years(year - count + 1, year)
            return
        }
        if case .years(_, year) = context.span {
            statement.period = context.span
        } else if year.isMultiple(of: Self.planLength) {
            statement.period = .years(year - Self.planLength + 1, year)
        }
    }

    /// 五年年均: how many years a mean is of, where it is said right before.
    func yearsBefore(_ mean: Int) -> Int? {
        guard clause.holds("年", at: mean - 3) else { return nil }
        let bytes = clause.block.bytes
        let length = bytes.scalar(before: mean - 3).length
        let start = mean - 3 - length
        if bytes[start].isASCIIDigit { return Int(bytes[start] - ASCII.zero) }
        return Numerals.digit(bytes.scalar(at: start).value).flatMap { 2...9 ~= $0 ? $0 : nil }
    }

    private func measureLeadsTo(_ word: Range<Int>) -> Bool { clause.ends(word, with: .upTo) }

    /// 从年初-35%转正为增长0.9%: the second amount of 从 … 到 speaks of the same thing.
    func endsFromTo() -> Bool {
        guard site.left.lowerBound > clause.range.lowerBound, context.last != nil else { return false }
        let before = clause.range.lowerBound..<site.left.lowerBound
        let words = site.left.lowerBound..<max(site.left.upperBound, site.quantity.range.lowerBound)
        return clause.first(of: .became, in: words) != nil
            && clause.first(of: .from, in: before) != nil
    }

    /// 比规上工业增加值增速高5.0个百分点: what stands behind 比 is what is compared with.
    func isComparedWith(_ phrase: Range<Int>) -> Bool {
        for token in clause.tokens(in: clause.range.lowerBound..<phrase.lowerBound).reversed() {
            if token.traits.has(.compared) { return true }
            // 比全市固定资产投资增幅高4个百分点
            if case .time = token.kind { continue }
            guard token.traits.has(.named) else { return false }
        }
        return false
    }

    /// 其中，专用设备制造业增长24.5%, 中卫市增长8%: whoever is named alone has what was told of the figure before.
    func ofOwner(_ phrase: Range<Int>, _ measure: Measure) -> Statement? {
        // 六大产业营业收入稳步增长，光电产业增长15.7%: the clause before names what is told of each.
        if context.last == nil, let named = context.namedBefore, let owner = industry(phrase), measure == .growth {
            var statement = make(clause.text(named.label), named.indicator, measure, .growthOfLast, phrase)
            statement.isInherited = true
            (statement.bearer, statement.origins.bearer) = (owner, context.cues.cue(phrase))
            return statement
        }
        guard let owner = industry(phrase) ?? place(phrase) ?? placeOfPart(phrase) ?? tradeBeside(phrase),
            let last = measuredOfWhole
        else {
            return nil
        }
        var statement = inheriting(last, measure, .growthOfLast)
        statement.bearer = owner
        statement.rename(from: last.bearer)
        return statement
    }

    /// The longest name of a kind of enterprises, in bytes.
    private static let longestKind = 45

    /// 其中，专用设备制造业增长24.5%: an industry alone before the growth has that of the figure before.
    func industry(_ phrase: Range<Int>) -> Context.Bearer? {
        // 精密机械产业逆势增长
        let adverb = vocabulary.ruleWords[.subjectAdverb]
            .length(in: clause.block.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound)
        let phrase = phrase.lowerBound..<phrase.upperBound - (adverb ?? 0)
        // 外商及港澳台商投资企业下降1.2%
        if phrase.count <= Self.longestKind, clause.ends(phrase, with: .kindsOfEnterprises),
            EntityName.holdsNoVerb(clause.bytes, phrase)
        {
            return Context.Bearer(scope: .enterprise, name: clause.text(phrase))
        }
        guard let found = clause.bearer(in: phrase), found.end == phrase.upperBound, found.start == phrase.lowerBound,
            found.bearer.scope == .industry || found.bearer.scope == .enterprise && found.bearer.name.hasSuffix("企业")
        else { return nil }
        guard found.bearer.scope == .industry else { return found.bearer }
        return Context.Bearer(scope: .industry, name: clause.text(bare(found.start..<found.end)))
    }

    /// 光电产业增长15.7%，生物技术增长9.4%: the name of a trade alone, behind an industry that was told in the same way.
    private func tradeBeside(_ phrase: Range<Int>) -> Context.Bearer? {
        guard let last = context.last, last.isInherited, last.bearer.scope == .industry, 9...36 ~= phrase.count,
            clause.ends(phrase, with: .industryStem), clause.first(of: .particle, in: phrase) == nil,
            !clause.tokens(in: phrase).contains(where: { $0.traits.has([.verb, .names, .measure, .named]) })
        else { return nil }
        return Context.Bearer(scope: .industry, name: clause.text(phrase))
    }

    /// 其中，中卫市增长8%: so has a place alone, where the figure before is of something known.
    private func place(_ phrase: Range<Int>) -> Context.Bearer? {
        guard let last = context.last ?? context.lastOfBlock, last.indicator != nil || last.bearer.scope == .region
        else { return nil }
        return clause.wholePlace(phrase)
    }

    func describesRatio(_ phrase: Range<Int>) -> Bool {
        clause.ends(phrase, with: .ratioNoun)
    }

    /// 增幅比全市平均水平高14.2个百分点: the rate of the figure before.
    private func isRateOfLast(_ phrase: Range<Int>) -> Bool {
        guard let length = clause.length(of: .rateOpener, at: phrase.lowerBound) else { return false }
        let next = phrase.lowerBound + length
        return next >= phrase.upperBound
            || clause.token(beginningAt: next).map { $0.traits.has([.compared, .gap]) } ?? false
    }

    /// 超过全市19.7个百分点: a difference to another scope.
    func gap() -> Statement? {
        guard site.companion == .points else { return nil }
        for token in clause.tokens(in: site.left).reversed() {
            guard clause.traits(token).has(.gap) else { continue }
            // 低收入家庭…递减1.6个百分点: a word of one letter is one only right before the amount.
            if token.range.count == 3,
                !clause.trimmedFront(token.range.upperBound..<max(token.range.upperBound, site.left.upperBound)).isEmpty
            {
                continue
            }
            for case .measure(let word) in clause.meanings(token) where word.measure == .gap {
                var phrase = clause.nounPhrase(site.left.lowerBound..<token.range.lowerBound)
                // 工业投资增幅比全市高: what it is held against is no part of the name.
                if let compared = clause.tokens(in: phrase).first(where: { $0.traits.has(.compared) }),
                    compared.range.lowerBound > phrase.lowerBound
                {
                    phrase = clause.nounPhrase(phrase.lowerBound..<compared.range.lowerBound)
                }
                var statement: Statement
                let isOfLast =
                    phrase.isEmpty || isComparedWith(phrase) || clause.equals(phrase, .average) || isRateOfLast(phrase)
                if isOfLast, let last = context.last {
                    statement = inheriting(last, .gap, .gap)
                } else if phrase.isEmpty, let before = context.clauseWithoutFigure {
                    // 外贸进出口快速增长，增速高出全国7.8个百分点
                    statement =
                        ofNamedBefore(.gap) ?? make(String(clause.text(before).suffix(24)), nil, .gap, .gap, before)
                } else {
                    statement = named(phrase, .gap, .gap)
                }
                statement.isNegative = word.isNegative
                return statement
            }
        }
        return nil
    }
}
