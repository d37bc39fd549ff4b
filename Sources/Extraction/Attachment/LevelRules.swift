import Basics
import Vocabulary

/// Amounts whose label stands before them, or with the amount before.
extension Sieve {
    /// 规上工业增加值133.6亿元: indicator or label before the amount.
    func level() -> Statement? {
        if endsFromTo(), let last = context.last { return endOfRise(last) }
        var phrase = lastItem(of: clause.nounPhrase(site.left))
        // 在全省率先突破600亿元: in what it is the first names nothing.
        if clause.says.has(.region), let first = clause.length(of: .firstAmong, endingAt: phrase.upperBound),
            let region = clause.token(endingAt: phrase.upperBound - first), region.traits.has(.region)
        {
            phrase = clause.nounPhrase(site.left.lowerBound..<max(site.left.lowerBound, region.start))
        }
        // 预计全年可突破5亿元
        if clause.equals(phrase, .may) { phrase = phrase.upperBound..<phrase.upperBound }
        // 达到160.6亿美元、折合1148亿元人民币: the same in another currency.
        if site.quantity.dimension == .money, clause.equals(phrase, .inOtherMoney), context.last?.dimension == .money {
            return nil
        }
        // 外资95亿元，增长20%；折合13亿美元: a rate may stand between.
        if site.quantity.dimension == .money, clause.equals(phrase, .inOtherMoney), let level = context.lastLevel,
            level.dimension == .money, level.unit != site.quantity.unitText
        {
            return inheriting(level, .level, .inherited)
        }
        // 产值1200亿元，已超越上年全年的1100亿元: the word for more names nothing.
        if clause.equals(phrase, .surpassing), clause.namesTime, let level = context.lastLevel,
            level.dimension == site.quantity.dimension
        {
            return inheriting(level, .level, .inherited)
        }
        if let total = total(phrase) ?? heldAgainstGoal() ?? amountOfTask(phrase) ?? memberOfGroup(phrase) {
            return total
        }
        if let known = stake(phrase) ?? stageOfThose(phrase) ?? thoseAmong(phrase) ?? areaOfPlace(phrase) {
            return known
        }
        // 四、近六成行业增长: the number of a list is no name.
        if phrase.count == 3, Numerals.isChinese(clause.bytes.scalar(at: phrase.lowerBound).value) { return nil }
        if let multiplied = multiplied() { return multiplied }
        if phrase.isEmpty, let zone = bareZoneOfPart(before: site.left.upperBound) { return ofNamed(zone) }
        guard !phrase.isEmpty else { return zonesCounted() }
        // 一期6栋厂房已封顶，二期20栋，其余19栋: the rest of the things counted before; 规划面积30平方公里（一期7平方公里）.
        if site.quantity.isCount || site.quantity.dimension == .area && clause.isInBrackets,
            clause.equals(phrase, .restOfThose) || clause.equals(phrase, .phaseName),
            let last = context.last, last.measure == .level, last.unit == site.quantity.unitText
        {
            return inheriting(last, .level, .inherited)
        }
        if let named = ofNamed(phrase) ?? ofPart(phrase, .level) ?? partOfWhole(phrase, .level) ?? ofListedIndustry(
            phrase) ?? ofBranch(phrase)
            ?? ofIndustryCount(phrase) ?? ofIndustryAlone(phrase)
        {
            return named
        }
        if site.companion == .percent, let listed = context.listed {
            var statement = named(phrase, .growth, .growth)
            statement.isNegative = listed.isNegative && !site.quantity.value.isNegative
            return statement
        }
        // A percentage right behind an amount of money or a count is its growth.
        if site.companion == .percent, let known = indicator(in: phrase, .growth),
            vocabulary.indicators[known.index].dimension != .share
        {
            return named(phrase, .growth, .growth)
        }
        if site.companion == .percent, clause.ends(phrase, with: .amountNoun) {
            return named(phrase, .growth, .growth)
        }
        return named(phrase, .level, .indicatorBefore)
    }

    /// 实现税金6900万元，完成年任务3.5亿元的19%: the task is an aim, of the same thing.
    private func amountOfTask(_ phrase: Range<Int>) -> Statement? {
        let end = site.quantity.outer.lowerBound
        let words = clause.length(of: .goalAlone, endingAt: end).map { end - $0..<end } ?? phrase
        guard clause.ends(words, with: .task) || clause.ends(words, with: .goalAlone), site.companion == .amount,
            clause.holds("的", at: site.quantity.outer.upperBound),
            let next = clause.token(beginningAt: site.quantity.outer.upperBound + 3),
            case .quantity(let number) = next.kind,
            clause.block.quantities[number].dimension == .share, let last = context.lastLevel,
            last.dimension == site.quantity.dimension, last.bearer.scope != .project
        else { return nil }
        var statement = make(clause.text(words), last.indicator, .level, .inherited, words)
        (statement.bearer, statement.origins.bearer) = (last.bearer, last.origins.bearer)
        (statement.period, statement.origins.period) = (last.period.map { .year($0.year) }, last.origins.period)
        (statement.status, statement.isInherited) = (.target, true)
        return statement
    }

    /// 在建项目中，甲市56个、高新区32个: places alone have so many of what the clause before names.
    private func memberOfGroup(_ phrase: Range<Int>) -> Statement? {
        guard site.quantity.isCount, let named = context.clauseBefore(endingWith: .among, in: clause) else {
            return nil
        }
        var name = phrase
        // 高新区 is a word for the park elsewhere.
        if name.isEmpty, case .region = clause.block.area,
            let zone = clause.tokens(in: site.left).last(where: { $0.traits.has(.park) }),
            zone.end == site.left.upperBound,
            clause.equals(zone.range, .bareZone)
        {
            name = zone.range
        }
        guard !name.isEmpty,
            let bearer = clause.wholePlace(name) ?? clause.wholeName(name)
                ?? (clause.equals(name, .bareZone) || clause.ends(name, with: .placeLetter) && 6...12 ~= name.count
                    ? Context.Bearer(scope: .platform, name: clause.text(name)) : nil)
        else { return nil }
        var statement = make(
            clause.text(named), vocabulary.indicator(named: clause.text(named)), .level, .inherited, named)
        (statement.bearer, statement.origins.bearer) = (bearer, context.cues.cue(name))
        statement.isInherited = true
        return statement
    }

    /// 121个产业项目、总投资1317亿元: what stands before the mark belongs to the amount before.
    private func lastItem(of phrase: Range<Int>) -> Range<Int> {
        guard site.left.lowerBound > clause.range.lowerBound,
            let mark = clause.tokens(in: phrase).last(where: {
                if case .mark(.enumeration) = $0.kind { true } else { false }
            })
        else { return phrase }
        let item = clause.nounPhrase(mark.range.upperBound..<phrase.upperBound)
        return isInvestment(item) ? item : phrase
    }

    /// 我国高新区已达83家: the zones of a region are counted, and no figure is told of one.
    private func zonesCounted() -> Statement? {
        guard site.quantity.isCount, vocabulary.ruleWords[.enterpriseUnit].contains(site.quantity.unitText),
            context.last == nil,
            let zone = clause.tokens(in: site.left).last(where: { $0.traits.has(.park) }), zone.range.count >= 9,
            clause.trimmedFront(zone.end..<site.left.upperBound).isEmpty,
            let region = clause.token(endingAt: zone.start), region.traits.has(.region)
        else { return nil }
        var statement = make(clause.text(zone.range), nil, .level, .labelBefore, zone.range)
        if !clause.block.area.isNamed(by: region.range, in: clause.bytes) {
            statement.bearer = Context.Bearer(scope: .region, name: clause.text(region.range))
            statement.origins.bearer = context.cues.cue(region.range)
        }
        return statement
    }

    /// 生产总值4070亿元，比计划目标3000亿元超过1070亿元: the goal, and how much more there is.
    private func heldAgainstGoal() -> Statement? {
        guard clause.says.has(.compared), site.quantity.dimension == .money, let last = context.lastLevel,
            last.dimension == .money,
            let compared = clause.tokens(in: clause.range).first(where: { $0.traits.has(.compared) }),
            compared.end <= site.quantity.outer.lowerBound,
            let goal = clause.last(of: .task, in: compared.end..<site.quantity.outer.lowerBound),
            let length = clause.length(of: .task, at: goal)
        else { return nil }
        if goal + length == site.quantity.outer.lowerBound {
            var statement = inheriting(last, .level, .inherited)
            statement.label = last.label + clause.text(goal..<goal + length)
            statement.indicator = nil
            statement.status = .target
            statement.isAside = true
            return statement
        }
        let behind = site.left.lowerBound..<max(site.left.lowerBound, site.quantity.range.lowerBound)
        guard site.left.lowerBound > goal, clause.first(of: .surpassing, in: behind) != nil else { return nil }
        var statement = inheriting(last, .gap, .gap)
        statement.isAside = true
        return statement
    }

    /// 新增规上企业189家，总数达1053家: the stock of what was just added.
    private func total(_ phrase: Range<Int>) -> Statement? {
        // 新增2个综保区后总数达13个
        let isBehind = !phrase.isEmpty && clause.holds("后", at: phrase.lowerBound)
        let phrase = isBehind ? phrase.lowerBound + 3..<phrase.upperBound : phrase
        let isTotal =
            clause.equals(phrase, .total)
            || phrase.isEmpty
                && clause.first(of: .total, in: site.left.lowerBound..<site.quantity.range.lowerBound) != nil
        let isReached =
            phrase.isEmpty
            && clause.first(of: .reached, in: site.left.lowerBound..<site.quantity.range.lowerBound) != nil
            && vocabulary.ruleWords[.increase].opens(context.last?.label ?? "")
        guard isTotal || isReached, let last = context.last, last.dimension == .count,
            last.unit == site.quantity.unitText
        else {
            return nil
        }
        var statement = inheriting(last, .level, .inherited)
        if let indicator = last.indicator {
            if let stock = vocabulary.stock(ofIncrement: indicator) { statement.indicator = stock }
        }
        if let verb = vocabulary.ruleWords[.added].opening(of: statement.label) {
            statement.label = String(statement.label.utf8.dropFirst(verb.utf8.count)) ?? statement.label
        }
        return statement
    }

    /// 分门类看，采矿业增加值增长14.5%: a part of the whole that was told of before has its indicator.
    func partOfWhole(_ phrase: Range<Int>, _ measure: Measure) -> Statement? {
        guard let whole = context.whole, let indicator = whole.indicator, self.indicator(in: phrase, measure) == nil
        else {
            return nil
        }
        let name = vocabulary.indicators[indicator].name
        var end = phrase.upperBound
        let nouns = vocabulary.ruleWords[.sharedNoun]
        if let length = nouns.length(in: clause.block.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound) {
            let noun = clause.text(phrase.upperBound - length..<phrase.upperBound)
            guard name.hasSuffix(noun) || whole.label.hasSuffix(noun) else { return nil }
            end -= length
        }
        let owner = clause.trimmedBack(phrase.lowerBound..<max(phrase.lowerBound, end))
        // The three sectors of an economy are parts of an area, no industries of it.
        if clause.holds("第", at: owner.lowerBound), clause.ends(owner, with: "产业") { return nil }
        // 地方经济实现增加值: a part of the area's economy, which is its own and known by no indicator.
        if clause.ends(owner, with: "经济") { return make(nameText(phrase), nil, measure, .labelBefore, phrase) }
        // 大型企业产值 is told of a class of enterprises, and known by no indicator.
        if clause.equals(owner, .sizedEnterprises) { return nil }
        let isEnterprise = clause.ends(owner, with: "企业")
        guard isEnterprise || clause.ends(owner, with: .partOfEconomy) else { return nil }
        var statement = make(nameText(phrase), indicator, measure, .inherited, phrase)
        statement.isInherited = true
        statement.bearer = Context.Bearer(scope: isEnterprise ? .enterprise : .industry, name: clause.text(bare(owner)))
        return statement
    }

    /// 规模以上专用设备制造业: the industry is named without the size.
    func bare(_ industry: Range<Int>) -> Range<Int> {
        guard let size = clause.length(of: .aboveScale, at: industry.lowerBound), industry.count > size + 3 else {
            return industry
        }
        return industry.lowerBound + size..<industry.upperBound
    }

    /// 新一代信息技术产业951.8亿元, in a list under 分产业的产值：
    private func ofListedIndustry(_ phrase: Range<Int>) -> Statement? {
        guard let noun = context.nounOfList, clause.beginsSentence, site.quantity.dimension == .money,
            indicator(in: phrase, .level) == nil
        else { return nil }
        let name = clause.text(phrase)
        var statement = make(name + noun, vocabulary.indicator(named: noun), .level, .labelBefore, phrase)
        statement.bearer = Context.Bearer(scope: .industry, name: name)
        adapt(&statement, isOfIndustry: true)
        return statement
    }

    /// 农林牧渔业增加值120亿元。其中，农业46.7亿元；林业1.8亿元: branches alone have what was said of the industry.
    private func ofBranch(_ phrase: Range<Int>) -> Statement? {
        guard let whole = context.lastLevel ?? context.lastLevelOfBlock, whole.bearer.scope == .industry,
            whole.dimension == site.quantity.dimension, site.quantity.dimension == .money, phrase.count <= 36,
            clause.ends(phrase, with: "业"),
            clause.first(of: "其中", in: clause.range) != nil
                || whole.isInherited || clause.follows("其中"),
            indicator(in: phrase, .level) == nil
        else { return nil }
        var statement = inheriting(whole, .level, .inherited)
        (statement.status, statement.origins.status) = (whole.status, whole.origins.status)
        (statement.period, statement.origins.period) = (whole.period, whole.origins.period)
        statement.bearer = Context.Bearer(scope: .industry, name: clause.text(phrase))
        statement.origins.bearer = context.cues.cue(phrase)
        statement.rename(from: whole.bearer)
        return statement
    }

    /// 其中高新区120亿元，经开区40亿元: the word for a zone that is a part of what the text has told of.
    func bareZoneOfPart(before end: Int) -> Range<Int>? {
        guard let divided = context.divided, divided.bearer.isPark,
            let zone = clause.tokens(in: site.left).last(where: { $0.traits.has(.park) }),
            clause.trimmedFront(zone.end..<max(zone.end, end)).isEmpty, clause.equals(zone.range, .bareZone)
        else { return nil }
        return zone.range
    }

    /// Whom a phrase names; a place only where the figure before is of something known.
    private func named(by phrase: Range<Int>, _ last: Statement) -> Context.Bearer? {
        if context.divided != nil, clause.equals(phrase, .bareZone) {
            return Context.Bearer(scope: .platform, name: clause.text(phrase))
        }
        return clause.wholeName(phrase) ?? (last.indicator == nil ? nil : clause.wholePlace(phrase))
    }

    /// 海口江东新区2364亿元: the name of somebody else alone has what was said of the one before.
    private func ofNamed(_ phrase: Range<Int>) -> Statement? {
        if let listed = ofNamedInList(phrase) { return listed }
        guard let last = levelOfNamed, last.measure == .level || last.measure == .change,
            let bearer = named(by: withoutVerb(phrase, of: last), last) ?? placeOfPart(phrase),
            bearer.scope == .platform || bearer.scope == .region || !site.quantity.isCount,
            last.dimension == site.quantity.dimension, last.bearer != bearer,
            // 国家级开发区3个，省级开发区8个, 工业集中区44家: the zones themselves are counted.
            !site.quantity.isCount || vocabulary.ruleWords[.zoneGrade].opening(of: bearer.name) == nil,
            !site.quantity.isCount || bearer.scope == .region
                || !vocabulary.ruleWords[.parkWord].closes(last.label)
                    && !vocabulary.ruleWords[.zoneEnding].closes(last.label)
                    && (context.divided != nil || EntityName.isProper(bearer.name, .enterprise)),
            !site.quantity.isCount || last.unit == site.quantity.unitText
        else { return nil }
        var statement = inheriting(last, last.measure, .inherited)
        (statement.status, statement.origins.status) = (last.status, last.origins.status)
        (statement.period, statement.origins.period) = (last.period, last.origins.period)
        statement.bearer = bearer
        statement.origins.bearer = context.cues.cue(phrase)
        return statement
    }

    /// What is told of somebody else who is named alone; behind 其中, rates that were told of the whole are passed over.
    private var levelOfNamed: Statement? {
        let last = context.lastLevel ?? context.last ?? context.lastOfBlock
        guard context.divided != nil, let last, last.measure != .level, last.measure != .change else { return last }
        return context.lastLevelOfBlock.flatMap { $0.indicator == last.indicator ? $0 : nil } ?? last
    }

    /// 甲高新区新增10个, behind 新增研发机构32个: the verb was said with what is counted.
    private func withoutVerb(_ phrase: Range<Int>, of last: Statement) -> Range<Int> {
        guard last.measure == .change || clause.lists[.increase].opens(last.label),
            let verb = clause.lists[.increase]
                .length(in: clause.block.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound)
        else { return phrase }
        return phrase.lowerBound..<phrase.upperBound - verb
    }

    /// 营业收入超500亿元的园区：, and below 甲开发区1809亿元: the line before the list says what is told of each.
    private func ofNamedInList(_ phrase: Range<Int>) -> Statement? {
        guard let indicator = context.indicatorOfList ?? context.ranked?.indicator,
            let bearer = clause.wholeName(phrase),
            fits(vocabulary.indicators[indicator].dimension, .level)
        else { return nil }
        var statement = make(vocabulary.indicators[indicator].name, indicator, .level, .labelBefore, phrase)
        statement.bearer = bearer
        statement.origins.bearer = context.cues.cue(phrase)
        return statement
    }

    /// 产值210亿元，增长8%。: the level that the block told last, which rates and places in an order may have been told of since.
    private var levelOfBlock: Statement? {
        guard let last = context.lastOfBlock else { return nil }
        if last.measure == .level { return last }
        return context.lastLevelOfBlock.flatMap { level in
            last.isInherited && level.indicator == last.indicator && level.label == last.label ? level : nil
        }
    }

    /// 2023年达到34亿元: a sentence without subject goes on with the figure before it.
    private func resumed() -> Statement? {
        guard let last = levelOfBlock, last.dimension == site.quantity.dimension,
            !site.quantity.isCount || last.unit == site.quantity.unitText,
            clause.beginsSentence || context.clauseWithoutFigure == nil,
            clause.first(of: .resumed, in: clause.range.lowerBound..<site.quantity.range.lowerBound) != nil,
            clause.nounPhrase(clause.range.lowerBound..<site.left.upperBound).isEmpty
        else { return nil }
        return last
    }

    /// 由2020年的6.2亿元增加到9.4亿元: the year of the beginning is not that of the end.
    func endOfRise(_ last: Statement) -> Statement {
        var statement = inheriting(last, last.measure == .share ? .share : .level, .inherited)
        let ownTime = clause.tokens(in: site.left).contains { if case .time = $0.kind { true } else { false } }
        if !ownTime {
            (statement.period, statement.origins.period) = heldPeriod(context.status)
            if statement.dimension != .share, case .years(_, let end) = statement.period {
                statement.period = .year(end)
            }
            if let rise = context.rise { statement.period = .year(rise.upperBound) }
            // 产值…增长到去年的860亿元，税收…增长到15亿元
            if statement.origins.period == nil, let named = context.yearNamed { statement.period = .year(named) }
        }
        return statement
    }

    /// 发放补贴379万元，惠及1693人: how many something has reached, with the verb alone.
    private func peopleReached() -> Statement? {
        guard site.quantity.isCount, clause.ends(site.left, with: .reaching),
            let length = vocabulary.ruleWords[.reaching]
                .length(in: clause.block.bytes, endingAt: site.left.upperBound, from: site.left.lowerBound)
        else { return nil }
        let verb = site.left.upperBound - length..<site.left.upperBound
        return make(clause.text(verb), nil, .level, .labelBefore, verb)
    }

    /// 科创基金加码，由5000万元增加至2亿元: what rises is named in the clause before.
    private func risenFrom() -> Statement? {
        guard context.last == nil, site.companion == .amount, let named = context.clauseWithoutFigure,
            clause.holds(.from, before: site.quantity.outer.lowerBound), clause.nounPhrase(site.left).isEmpty,
            clause.first(of: .risen, in: site.quantity.outer.upperBound..<clause.range.upperBound) != nil
        else { return nil }
        return make(shortened(clause.text(named)), nil, .level, .inherited, named)
    }

    /// 比重提高2.3个百分点，达到44.9%: a ratio that has changed by points reaches a percentage.
    private func ratioReached(behind last: Statement) -> Statement? {
        guard site.companion == .percent, last.measure == .change, last.unit.holds("百分点"),
            clause.first(
                of: .reachedRatio, in: site.left.lowerBound..<max(site.left.lowerBound, site.quantity.range.lowerBound))
                != nil,
            case let isShare = last.label.holds("占"),
            isShare || vocabulary.ruleWords[.ratioNoun].closes(last.label)
        else { return nil }
        return inheriting(last, isShare ? .share : .level, .inherited)
    }

    /// What stands before the number without the words for its bound.
    private var upToOuter: Range<Int> {
        site.left.lowerBound..<max(site.left.lowerBound, site.quantity.outer.lowerBound)
    }

    /// A list of values without words of their own goes on with what the first stated.
    func inherited() -> Statement? {
        if site.companion == .amount, clause.nounPhrase(site.left).isEmpty, let named = ofNamedBefore(.level) {
            return named
        }
        if let told = costOfCounted() ?? peopleReached() ?? risenFrom() { return told }
        // 是2013年的2倍: how many times as much says nothing of the figure itself.
        if site.isTimes, clause.ends(site.left, with: .particle) { return nil }
        guard var last = context.last ?? resumed() else {
            return site.companion == .amount ? ofNamedInside(.level) : nil
        }
        // 税收45亿元，居首位；高新区38亿元: an amount goes on with the level, not with its place in an order.
        // 完成全年目标的52%，力争全年完成400亿元; 增加0.6亿元，去年全年为18亿元
        let isOfLevel =
            last.measure == .rank || last.measure == .completion
            || last.measure == .change && clause.namesTime && clause.ends(upToOuter, with: "为")
        if isOfLevel, site.companion == .amount, site.quantity.dimension != .rank {
            guard let level = context.lastLevel, level.dimension == site.quantity.dimension else { return nil }
            last = level
        }
        // 投入18.6亿元，占GDP的4.1%；2022年为15.2亿元: an amount goes on with the one before the ratio.
        if site.companion == .amount, last.dimension == .share, last.measure != .growth,
            site.quantity.dimension != .rank, !site.isTimes,
            let amount = context.levels.last(where: { $0.dimension == site.quantity.dimension }),
            !site.quantity.isCount || amount.unit == site.quantity.unitText
        {
            last = amount
        }
        // 43家高新区占比超过20%，21家超过30%: a count goes on with the count before.
        if site.quantity.isCount, last.measure == .share {
            guard
                let count = context.levels.last(where: { $0.dimension == .count && $0.unit == site.quantity.unitText })
            else { return nil }
            last = count
        }
        // 产值翻了一番，达到800亿元: a multiple is a rate.
        let isRateBefore = last.dimension == .share || last.measure == .growth && last.dimension == .multiple
        let isOther = last.dimension != site.quantity.dimension && !isRateBefore && last.dimension != .rank
        if site.companion == .amount, site.quantity.dimension != .rank, isOther { return inOtherUnit(last) }
        // 城镇化率提高1.2个百分点，达到65%
        if let reached = ratioReached(behind: last) { return reached }
        let isRate = site.companion == .percent && [.change, .gap, .rank].contains(last.measure)
        let isChange = site.companion == .points && [.growth, .level, .share].contains(last.measure)
        let outer = site.quantity.outer.lowerBound..<site.quantity.range.lowerBound
        // 增长22.8%，达到28.8亿元: an amount behind a rate is what was reached.
        // 分别增长3.9倍、2.3倍: the second is a rate too.
        let isReached = last.measure == .growth && site.companion == .amount && !site.isTimes
        let reaches = isReached || last.measure == .change && clause.first(of: .upToLevel, in: outer) != nil
        // 工业用地占一半，三分之一为绿地: what stands behind 为 is another part.
        if site.companion == .percent, last.measure == .share, clause.nounPhrase(site.left).isEmpty,
            clause.holds("为", at: site.quantity.outer.upperBound),
            case let noun = clause.nounPhrase(
                site.quantity.outer.upperBound + 3..<max(site.quantity.outer.upperBound + 3, site.right.upperBound)),
            noun.count >= 6
        {
            return make(shortened(clause.text(noun)), nil, .share, .share, noun)
        }
        // 科技公司700多家，其中七成是本地公司
        if site.companion == .percent, last.measure == .level, last.dimension == .count, clause.says.has(.ofWhich) {
            var part = inheriting(last, .share, .share)
            let noun = clause.nounPhrase(site.right)
            if !noun.isEmpty { (part.label, part.indicator) = (shortened(clause.text(noun)), nil) }
            return part
        }
        let measure: Measure = isRate ? .growth : isChange ? .change : reaches ? .level : last.measure
        var statement = inheriting(last, measure, .inherited)
        // 分别回落2.16和1.66个百分点: one verb for both.
        takeOwner(&statement, before: site.quantity.outer.lowerBound)
        let isListed =
            measure == last.measure && clause.nounPhrase(site.left).isEmpty
            && site.left.lowerBound > clause.range.lowerBound
        statement.isNegative = isListed && last.isNegative && !site.quantity.value.isNegative
        if let region = clause.regionBeforeBracket() {
            statement.bearer = region
            statement.isAside = true
        }
        return statement
    }
}
