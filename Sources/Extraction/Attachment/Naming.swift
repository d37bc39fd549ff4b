import Basics
import Vocabulary

/// From a noun phrase to a statement: its bearer, its indicator, its words.
extension Sieve {
    /// The statement of a label's phrase: its bearer, its indicator, its words.
    func named(_ phrase: Range<Int>, _ measure: Measure, _ rule: AttachmentRule) -> Statement {
        var phrase = phrase
        // 在营业总额中占1.6兆元
        if clause.holds("中占", at: phrase.upperBound - 3), phrase.count > 6 {
            phrase = phrase.lowerBound..<phrase.upperBound - 3
        }
        let whole = clause.range.lowerBound..<phrase.upperBound
        var found = clause.bearer(in: whole)
        if let known = found, known.end >= phrase.upperBound, measure == .level, site.quantity.dimension != .area {
            found = nil
        }
        if let known = found, known.bearer.scope == .project, known.end <= phrase.upperBound,
            !EntityName.isProper(known.bearer.name, .project), isOfStatistics(known.end..<phrase.upperBound, measure)
        {
            found = nil
        }
        // 江东新区定位…，园区新增企业4647家: the zone that the sentence opened with.
        if let known = found, known.bearer == .park, let zone = context.sentenceBearer, zone.scope == .platform,
            case .region = clause.block.area,
            vocabulary.ruleWords[.wholeZone].equals(clause.block.bytes, known.start..<known.end)
        {
            found?.bearer = zone
        }
        // 坐落于开发区的某某公司产值1亿元: the subject of the clause, behind the place that is told of it.
        if let known = found, known.bearer == .park, let subject = context.bearerCue?.range,
            subject.lowerBound >= known.end, clause.range.contains(subject.lowerBound)
        {
            found = nil
        }
        // 宁德时代2020年全球使用量34GWh: who the clause opened with has it, and the region says where.
        if let known = found, known.bearer.scope == .region, context.bearer.scope == .enterprise,
            let subject = context.bearerCue?.range, clause.range.contains(subject.lowerBound),
            subject.upperBound <= known.start
        {
            found = nil
        }
        // 在全国217家开发区考评中列第13位: the region is what it is ranked in.
        if measure == .rank, let known = found, known.bearer.scope == .region, known.start > clause.range.lowerBound,
            clause.holds("在", at: known.start - 3)
        {
            found = nil
        }
        if let pointed = pointedAt(phrase), found.map({ $0.start <= pointed.start }) ?? true { found = pointed }
        if let known = found, known.bearer.scope == .project, let project = context.project,
            vocabulary.ruleWords[.projectPointer].contains(known.bearer.name)
        {
            found?.bearer = project
        }
        if let known = found, let place = context.placeNamed, known.bearer.scope == .platform || known.bearer.isPark,
            clause.equals(known.start..<known.end, .pointedPlace)
        {
            found?.bearer = place
        }
        if let known = found, known.bearer.scope == .industry, let told = context.lastOfBlock,
            told.bearer.scope == .industry, vocabulary.ruleWords[.pointedIndustry].contains(known.bearer.name)
        {
            found?.bearer = told.bearer
        }
        var labelRange = phrase
        if let cue = clause.tokens(in: labelRange).last(where: { clause.traits($0).has(.status) }),
            !clause.isNameOfPlan(cue)
        {
            let rest = clause.nounPhrase(cue.range.upperBound..<labelRange.upperBound)
            if !rest.isEmpty { labelRange = rest }
        }
        if let found, found.start < phrase.upperBound, found.end < phrase.upperBound, found.end > phrase.lowerBound {
            let rest = clause.nounPhrase(found.end..<phrase.upperBound)
            if !rest.isEmpty { labelRange = rest }
        }
        // 青山面业实现产值: the subject of the sentence is no part of the label.
        if found == nil, let subject = context.bearerCue?.range, context.bearer != .park,
            subject.upperBound > labelRange.lowerBound, subject.upperBound < labelRange.upperBound
        {
            let rest = clause.nounPhrase(subject.upperBound..<labelRange.upperBound)
            if !rest.isEmpty { labelRange = rest }
        }
        labelRange = withoutLead(labelRange)
        let named = indicator(in: labelRange, measure) ?? (labelRange == phrase ? nil : indicator(in: phrase, measure))
        let known = named.flatMap { isYearly($0.start, found?.bearer) ? nil : $0 }
        if known == nil { labelRange = withPartner(investmentOfCounted(labelRange) ?? labelRange) }
        labelRange = withoutPlace(labelRange)
        if let part = partOfInvestment(labelRange, measure) { return part }
        var statement = make(
            nameText(labelRange), known?.index, measure,
            known == nil && rule == .indicatorBefore ? .labelBefore : rule, labelRange)
        if known == nil { takeFutureVerb(&statement, labelRange) }
        if known == nil { completeInner(&statement, labelRange) }
        if known == nil, clause.says.has(.ofWhich), clause.namesTime { takePartOfTime(&statement) }
        if known == nil { takeLoss(&statement, labelRange) }
        if known == nil {
            leaveIndustry(&statement)
            completeList(&statement)
            completeStage(&statement)
            if statement.indicator == nil { completeIncrease(&statement, labelRange) }
            completeClass(&statement)
            completeIndustry(&statement)
            completeNoun(&statement, labelRange)
            if found == nil { completeHead(&statement) }
            completeAboveScale(&statement, phrase.lowerBound..<labelRange.upperBound)
            takeBound(&statement)
            if statement.measure == .level, let output = nameOfOutput(labelRange) { statement.label = output }
            takeEconomy(&statement)
            takeSectorShare(&statement, labelRange)
        } else if let known, isAboveScale(phrase.lowerBound..<max(phrase.lowerBound, known.start)) {
            takeAboveScale(&statement)
        }
        if let found, found.bearer.scope != .park || found.start <= phrase.lowerBound {
            statement.bearer = merged(found.bearer, in: whole)
            statement.origins.bearer = context.cues.cue(found.start..<found.end)
        }
        if found == nil, let region = clause.length(of: .regionOpener, at: labelRange.lowerBound),
            case let words = labelRange.lowerBound..<labelRange.lowerBound + region, words.count < labelRange.count,
            !clause.block.area.isNamed(by: words, in: clause.bytes)
        {
            statement.bearer = Context.Bearer(scope: .region, name: clause.text(words))
            statement.origins.bearer = context.cues.cue(words)
            statement.label = clause.text(words.upperBound..<labelRange.upperBound)
        }
        if let known { takeIncrement(&statement, before: known.start) }
        if found == nil, let known, isOfAnother(known.index, statement.bearer, measure) {
            statement.bearer = .park
            statement.origins.bearer = nil
        }
        if found == nil {
            rejoinIndustry(&statement, labelRange, in: phrase)
            takeIndustryBefore(&statement)
        }
        // 食品23户实现产值28亿元: what the enterprises of an industry did that were counted right before.
        if found == nil, statement.bearer.isPark || statement.bearer.scope == .industry, let last = context.last,
            last.bearer.scope == .industry,
            last.dimension == .count, clause.range.contains(last.labelRange.lowerBound),
            clause.holds(.doneOpener, at: site.left.lowerBound)
        {
            (statement.bearer, statement.origins.bearer) = (last.bearer, last.origins.bearer)
        }
        takeDone(&statement, labelRange)
        takeContributor(&statement)
        if known == nil { leaveListOfNames(&statement, labelRange) }
        if site.quantity.dimension == .length, clause.holds(.distance, at: labelRange.lowerBound) {
            // 距机场30公里 has been so, and will be.
            (statement.period, statement.origins.period) = (nil, nil)
        }
        adapt(&statement, isOfIndustry: found?.bearer.scope == .industry || statement.bearer.scope == .industry)
        return statement
    }

    /// 利润总额亏损2507万元: a loss is a profit below zero.
    private func takeLoss(_ statement: inout Statement, _ label: Range<Int>) {
        guard statement.measure == .level || statement.measure == .growth,
            let loss = clause.length(of: .loss, endingAt: label.upperBound),
            case let name = clause.nounPhrase(label.lowerBound..<label.upperBound - loss),
            clause.ends(name, with: .profit), let known = indicator(in: name, statement.measure)
        else { return }
        (statement.indicator, statement.label, statement.labelRange) = (known.index, clause.text(name), name)
        statement.isNegative = statement.measure == .level && !site.quantity.value.isNegative
    }

    /// 二产比重下降6.8个百分点: the part of a sector is that of its value added.
    private func takeSectorShare(_ statement: inout Statement, _ label: Range<Int>) {
        guard statement.measure == .change || statement.measure == .share, clause.equals(label, .sectorName),
            clause.holds(.shareNoun, at: label.upperBound),
            let name = Ordinals.name(of: clause.text(label), tail: "产业增加值")
        else { return }
        (statement.label, statement.indicator) = (name, vocabulary.indicator(named: name))
    }

    /// 一季度经济增长6.2%: what grows without another word for it is the gross product.
    private func takeEconomy(_ statement: inout Statement) {
        guard statement.indicator == nil,
            statement.measure == .growth || statement.measure == .gap
                || statement.measure == .rank, vocabulary.ruleWords[.wholeEconomy].contains(statement.label),
            statement.bearer.scope != .industry
        else { return }
        statement.indicator = known.grossProduct
    }

    /// Whether an indicator is none of the bearer that only holds on.
    private func isOfAnother(_ number: Int, _ bearer: Context.Bearer, _ measure: Measure) -> Bool {
        // 某某项目总投资10亿元，其中固定资产投资6亿元; 该项目实现产值8亿元、税收4000万元: beside a sum of the project it is its own.
        if bearer.scope == .project, let last = context.last, last.bearer == bearer, last.measure == .level,
            last.dimension == .money, site.quantity.dimension == .money, measure == .level,
            site.left.lowerBound > clause.range.lowerBound
                || last.status == .actual && context.status == .actual
                    && vocabulary.ruleWords[.operatingSum].closes(last.label)
                || last.indicator == known.projectInvestment
                    && vocabulary.indicators[number].category == "investment"
        {
            return false
        }
        switch bearer.scope {
        case .industry:
            let indicator = vocabulary.indicators[number]
            // 医疗器械、电子信息等行业产值…，新增规上企业50家
            return indicator.isOfArea || isOfListOfCounts(indicator)
                || indicator.category == "enterprises" && bearer.name.holds("、")
        case .project:
            let indicator = vocabulary.indicators[number]
            return indicator.dimension == .count && ["projects", "enterprises"].contains(indicator.category)
                // 工程项目完成投资1.2万亿元，民间投资增长2.7%
                || measure == .growth && indicator.id != "project-investment"
                // 某某项目竣工投产，实际利用外资2亿美元: done, and of the whole.
                || indicator.isOfArea
                || context.status == .actual && indicator.dimension == .money
                    && indicator.id != "project-investment" && bearer != toldOf
        default: return bearer == toldOf && isOfAreaAlone(vocabulary.indicators[number])
        }
    }

    func isVerb(_ range: Range<Int>) -> Bool {
        guard let token = clause.token(beginningAt: range.lowerBound), token.range.upperBound >= range.upperBound else {
            return false
        }
        return clause.traits(token).has(.verb)
    }

    /// A region named before an industry stays the bearer: 全市水饮料产业产值.
    func merged(_ bearer: Context.Bearer, in part: Range<Int>) -> Context.Bearer {
        guard bearer.scope == .industry else { return bearer }
        for token in clause.tokens(in: part) {
            if clause.traits(token).has(.region), !clause.block.area.isNamed(by: token.range, in: clause.block.bytes) {
                return Context.Bearer(scope: .region, name: clause.text(token.range))
            }
        }
        return bearer
    }

    /// 民间项目投资, 民生项目的支出: projects of a kind are a term of statistics, no subject.
    private func isOfStatistics(_ rest: Range<Int>, _ measure: Measure) -> Bool {
        return clause.holds(.statisticsNoun, at: rest.lowerBound)
            && (measure == .growth || !isInvestment(rest)) || clause.holds("完成投资", at: rest.lowerBound)
    }

    /// Whether a phrase is a word for a whole investment, planned rather than done.
    func isInvestment(_ phrase: Range<Int>) -> Bool {
        let words = clause.nounPhrase(phrase)
        return clause.equals(words, .wholeInvestment) && !isDone(words)
    }

    /// The output of an industry is an indicator of its own.
    func adapt(_ statement: inout Statement, isOfIndustry: Bool) {
        takeTask(&statement)
        // 到位资金2986万美元: money from abroad.
        if statement.indicator == known.domesticCapital, statement.indicator != nil,
            site.quantity.unitText.hasSuffix("美元")
        {
            statement.indicator = index("foreign-capital-used")
        }
        takeBareName(&statement)
        takeAboveScaleOfWhole(&statement)
        takeAboveScaleBefore(&statement)
        takeIntroduced(&statement)
        if site.quantity.dimension == .money || site.isBareScale, statement.measure == .level,
            vocabulary.ruleWords[.wholeInvestment].contains(statement.label) || leaveProject(&statement),
            !isDone(statement.labelRange)
        {
            takeInvestment(&statement)
        }
        if context.lastProjects != nil, statement.bearer.scope != .enterprise,
            site.quantity.dimension == .money,
            vocabulary.ruleWords[.yearlyInvestment].contains(statement.label)
        {
            statement.bearer = Context.Bearer(scope: .project, name: context.nameOfProjects?.text ?? "")
            statement.period = statement.period.map { .year($0.year) }
            if statement.status == .actual { statement.status = .forecast }
        }
        if context.isOfAboveScale { takeAboveScale(&statement) }
        // 规上工业企业286家，实现产值423亿元
        if statement.indicator == nil, statement.bearer.isPark,
            vocabulary.ruleWords[.outputAlone].contains(statement.label),
            context.levels.contains(where: { $0.indicator != nil && $0.indicator == known.enterprisesAboveScale })
        {
            statement.indicator = known.industrialOutputAboveScale
        }
        guard isOfIndustry else { return }
        let outputs = [known.industrialOutputAboveScale, known.industrialOutput]
        let isOutput = statement.indicator.map { outputs.contains($0) } ?? (statement.label.hasSuffix("产值"))
        guard isOutput else { return }
        statement.indicator = known.industryOutput
        // 战略性新兴产业 and 战略性新兴制造业 are an indicator of the park, no industry of it.
        if statement.bearer.scope == .industry, statement.bearer.name.hasPrefix("战略性新兴") {
            (statement.indicator, statement.bearer) = (known.strategicEmergingOutput, .park)
        }
    }

    /// 年初下达招商任务50亿元: a task is aimed at, for its year.
    private func takeTask(_ statement: inout Statement) {
        guard statement.status == .actual, statement.measure == .level, site.companion == .amount,
            !site.quantity.isCount, vocabulary.ruleWords[.goalNoun].closes(statement.label),
            clause.first(of: .doneOpener, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil
        else { return }
        statement.status = .target
        statement.period = statement.period.map { .year($0.year) }
    }

    /// 37户规模以上工业企业完成工业增加值: that of the industry above the designated size.
    func takeAboveScale(_ statement: inout Statement) {
        switch statement.indicator {
        case nil: return
        case known.industrialValueAdded: statement.indicator = known.industrialValueAddedAboveScale
        case known.industrialOutput: statement.indicator = known.industrialOutputAboveScale
        default: return
        }
    }

    /// The indicator that closes a phrase, if its dimension goes with the amount.
    func indicator(in phrase: Range<Int>, _ measure: Measure) -> (index: Int, start: Int)? {
        // 第一产业占生产总值的比重上升3.8个百分点: the whole is not what has changed.
        if measure == .change, site.companion == .points, clause.first(of: "占", in: phrase) != nil { return nil }
        for token in clause.tokens(in: phrase).reversed() {
            let traits = clause.traits(token)
            if traits.has(.label), token.range.upperBound == phrase.upperBound { return nil }
            guard traits.has(.indicator) else { continue }
            // 500万元以上规模企业 are others than those of the name alone.
            if clause.ends(
                phrase.lowerBound..<max(phrase.lowerBound, token.range.lowerBound), with: .sizeBound)
            {
                return nil
            }
            for case .indicator(let index) in clause.meanings(token) {
                guard fits(vocabulary.indicators[index].dimension, measure) else { continue }
                let rest = token.range.upperBound..<phrase.upperBound
                if rest.isEmpty || clause.equals(rest, .nameClosing) || clause.isInBrackets(rest) {
                    if isOfSome(token, in: phrase, index) { return nil }
                    if let stage = stage(of: index, before: token.range.lowerBound) {
                        return (stage, token.range.lowerBound)
                    }
                    return (index, token.range.lowerBound)
                }
            }
        }
        return nil
    }

    /// 引进重点项目, 集中开工重点项目: what was done with them tells more than that they matter.
    private func stage(of indicator: Int, before start: Int) -> Int? {
        guard indicator == known.keyProjects else { return nil }
        return ProjectStage(closing: clause.range.lowerBound..<start, in: clause).flatMap { index($0.rawValue) }
    }

    /// 上市和过会企业总数: 企业总数 of some enterprises is no number of all.
    private func isOfSome(_ token: Token, in phrase: Range<Int>, _ indicator: Int) -> Bool {
        let before = phrase.lowerBound..<max(phrase.lowerBound, token.range.lowerBound)
        // 智能装备制造业完成投资 is none of all 制造业.
        if clause.holds(.wideIndustry, at: token.range.lowerBound), !isPlace(before) { return true }
        // 工业税收, 机电产品出口, 涉农贷款余额
        let all = clause.range.lowerBound..<token.range.lowerBound
        // 推荐申报高新技术企业27家: what is asked for; 成功申报 tells of what was given.
        if vocabulary.indicators[indicator].dimension == .count, clause.ends(all, with: .appliedFor),
            !clause.ends(all, with: .added)
        {
            return true
        }
        // 对某国进出口 is a part of all trade.
        if clause.equals(token.range, .trade), partner(of: before) != nil { return true }
        if !vocabulary.indicators[indicator].isByLabel, clause.ends(all, with: .narrows) { return true }
        // 锂电池出口, 省属企业研发投入: that of some goods, or of some who have it, is none of all.
        if narrowsAnything(indicator), isPartNamed(before) || clause.ends(before, with: .tradedGoods) { return true }
        // 粮食生产总面积
        if clause.equals(token.range, .genericName), !clause.trimmedFront(before).isEmpty { return true }
        // 可竣工项目, 在谈的重点项目
        if vocabulary.countsProjects(indicator) { return clause.ends(before, with: .notYet) }
        // 每平方公里工业用地工业增加值
        if clause.ends(before, with: .perEach) || clause.holds("每", at: before.lowerBound)
            || clause.first(of: .averageOfEach, in: all) != nil
        {
            return true
        }
        if indicator == known.industrialEnterprises { return clause.ends(before, with: .someEnterprises) }
        guard indicator == known.enterprises else { return false }
        // 有意进驻企业, 意向入驻企业
        if clause.ends(before, with: .notYet) { return true }
        // 产业链集聚企业数
        guard clause.holds("企业", at: token.range.lowerBound) else { return clause.ends(before, with: .someTrade) }
        return !clause.trimmedFront(before).isEmpty
    }

    /// Indicators whose parts are told under the names of goods, borrowers or spenders.
    private func narrowsAnything(_ indicator: Int) -> Bool {
        indicator == known.exports || indicator == known.imports || indicator == known.foreignTrade
            || indicator == known.loanBalance || indicator == known.researchSpending
    }

    /// 锂电池, 民营经营主体 before the name of an indicator: a word of three letters or more that is no place and no word that
    /// goes with all of it.
    private func isPartNamed(_ before: Range<Int>) -> Bool {
        let words = clause.nounPhrase(before)
        guard words.upperBound == before.upperBound, words.count >= 9, !clause.ends(words, with: .placeLetter),
            !clause.ends(words, with: .ofAll), clause.bearer(in: words) == nil
        else { return false }
        return !clause.tokens(in: words).contains {
            $0.traits.has([.park, .region, .verb, .indicator, .measure]) || !$0.isWord
        }
    }

    /// 第三产业增加值579亿元，对GDP增长的贡献率为29.8%: whose contribution it is stands with the figure before.
    private func takeContributor(_ statement: inout Statement) {
        guard statement.indicator == nil, statement.label.hasSuffix("贡献率"), statement.measure == .level,
            clause.holds("对", at: statement.labelRange.lowerBound - 3),
            clause.trimmedFront(clause.before(statement.labelRange.lowerBound)).isEmpty,
            let last = context.lastLevel ?? context.last, last.bearer == statement.bearer
        else { return }
        statement.label = String(last.label.prefix { $0 != "占" }) + "对" + statement.label
    }

    /// 对某国进出口29亿元: the word before the partner of a trade, where one is named.
    private func partner(of words: Range<Int>) -> Int? {
        let start = words.lowerBound - 3
        guard start >= clause.range.lowerBound, clause.holds("对", at: start), 6...45 ~= words.count,
            clause.token(beginningAt: start).map({ $0.range.count == 3 }) ?? true
        else { return nil }
        return start
    }

    /// 对某国进出口: the label of a trade begins with whom it is with.
    private func withPartner(_ label: Range<Int>) -> Range<Int> {
        guard
            let trade = vocabulary.ruleWords[.trade].length(
                in: clause.bytes, endingAt: label.upperBound, from: label.lowerBound),
            let start = partner(of: label.lowerBound..<label.upperBound - trade)
        else { return label }
        return start..<label.upperBound
    }

    /// Whether words before the name of an indicator say nothing, or only where it is.
    private func isPlace(_ before: Range<Int>) -> Bool {
        let words = clause.nounPhrase(before)
        return words.isEmpty || clause.ends(words, with: .placeLetter)
    }

    func fits(_ dimension: Dimension, _ measure: Measure) -> Bool {
        switch measure {
        // 税收增速较一季度提高2.1个百分点: how much a rate of anything has changed.
        case .change where site.companion == .points: true
        case .level, .change:
            // 走访企业1012家次 counts visits.
            dimension == .count && site.quantity.unitText.hasSuffix("家次")
                ? false : dimension == site.quantity.dimension || dimension == .money && site.isBareScale
        default: true
        }
    }

    func index(_ id: String) -> Int? { vocabulary.indicatorIndex(id) }

    /// The indicators that rules speak of.
    var known: KnownIndicators { _read { yield vocabulary.known } }

    func make(
        _ label: String, _ indicator: Int?, _ measure: Measure, _ rule: AttachmentRule, _ labelRange: Range<Int>
    ) -> Statement {
        let (held, cue) = self.period
        let period = ofMonthAlone(held) ?? held
        var statement = Statement(
            indicator: indicator, label: label, measure: measure, dimension: site.quantity.dimension,
            unit: site.quantity.unitText, bearer: context.bearer, status: context.status,
            period: ofYears(period, cue, measure) ?? sinceJanuary(period, cue, measure, indicator, label) ?? period,
            rule: rule,
            labelRange: labelRange.isEmpty ? site.quantity.outer : labelRange)
        statement.origins = Origins(period: cue, status: context.cues.status, bearer: context.bearerCue)
        if isOfPlan(statement, cue) { (statement.period, statement.origins.period) = (nil, nil) }
        return statement
    }

    /// 1-7月…。…，当月增加值增长70.9%: the last of the months that are told of.
    private func ofMonthAlone(_ period: Period?) -> Period? {
        guard let period, !period.isYear, period.monthCount > 1,
            let word = clause.first(of: .monthAlone, in: clause.range.lowerBound..<site.quantity.outer.lowerBound),
            clause.trimmedFront(clause.range.lowerBound..<word).isEmpty
        else { return nil }
        return .month(period.year, period.lastMonth - period.year * 12)
    }

    /// 预计年产值10亿元: what a plant will bring each year, or a project at all, has no year but one that its sentence names.
    private func isOfPlan(_ statement: Statement, _ cue: Cue?) -> Bool {
        guard statement.status == .forecast, statement.period != nil, !clause.namesTime,
            !context.cues.isOfSentence(cue)
        else { return false }
        return statement.bearer.scope == .project
            || vocabulary.ruleWords[.yearlySum].stands(in: statement.label)
    }

    /// 截至9月底，实现产值717亿元: what counts up in a year has come together since January.
    private func sinceJanuary(
        _ period: Period?, _ cue: Cue?, _ measure: Measure, _ indicator: Int?, _ label: String
    ) -> Period? {
        guard case .month(let year, let month) = period, let cue, clause.tellsDate(cue.range),
            measure == .growth || site.quantity.dimension == .money || site.quantity.dimension == .energy
                || site.quantity.isCount,
            indicator.map({ vocabulary.indicators[$0].dimension != .count || isFlow($0) })
                ?? (!site.quantity.isCount && vocabulary.ruleWords[.sharedNoun].closes(label)),
            !vocabulary.ruleWords[.balance].closes(label)
        else { return nil }
        return Period.months(of: year, from: 1, to: month).ofCalendar
    }

    /// Projects signed and enterprises that are new come together over a year, as money does.
    private func isFlow(_ indicator: Int) -> Bool {
        vocabulary.countsProjects(indicator) && indicator != known.keyProjects
            || vocabulary.indicators[indicator].id.hasPrefix("new-")
    }

    /// A statement about the same thing as another one.
    func inheriting(_ last: Statement, _ measure: Measure, _ rule: AttachmentRule) -> Statement {
        var label = last.label
        // 投资占全市投资47%，总量居全市第一: the order is of the part by itself.
        var indicator = last.indicator
        if last.measure == .share, last.isInherited && measure == .rank || measure == .growth,
            let cut = label.place(of: "占"), cut.lowerBound > label.startIndex
        {
            label = String(label[..<cut.lowerBound])
            // 增加值占比85.9%，同比增长5.2%: it is the part that grew.
            if !last.isInherited, indicator == nil { indicator = vocabulary.indicator(named: label) }
        }
        var statement = make(label, indicator, measure, rule, last.labelRange)
        statement.bearer = last.bearer
        statement.origins.bearer = last.origins.bearer
        statement.isInherited = true
        // 年均增速分别为20.81%、23.4%: both are of several years.
        let isOfSpan = if case .years(_, let end) = last.period { statement.period == .year(end) } else { false }
        // 增长到2018年的57亿元，增长了4.4倍: nothing but the figure before names a time.
        let isUndated =
            statement.origins.period == nil && context.cues.isOfSentence(last.origins.period)
            // 较去年同期的5%提高7个百分点: what is compared with is of another time.
            && !(clause.says.has(.compared) && (measure == .change || measure == .gap))
            && context.levels.allSatisfy { ($0.period?.year ?? 0) <= last.period?.year ?? 0 }
        if statement.period == nil || isUndated || isOfSpan && measure == last.measure {
            (statement.period, statement.origins.period) = (last.period, last.origins.period)
        }
        return statement
    }
}
