import Basics
import Vocabulary

/// Parts of a task and parts of a whole.
extension Sieve {
    /// 完成年度任务的95.4%: how much of a task is done, of the figure before it.
    func completion() -> Statement? {
        guard site.companion == .percent else { return nil }
        if let statement = doneOfAmount() { return statement }
        guard let phrase = phraseBeforeTask() else { return doneOfPlan() }
        // 成交额1.2亿元，指标完成率122%
        if phrase.isEmpty || context.last != nil && clause.equals(phrase, .goalAlone) {
            return (context.lastLevel ?? context.last).map { last in
                // The task is no aim of this sentence: it tells how far the figure before has come.
                var statement = inheriting(last, .completion, .completion)
                (statement.status, statement.origins.status) = (last.status, last.origins.status)
                (statement.period, statement.origins.period) = (last.period, last.origins.period)
                // 年度计划完成投资410亿元，上半年已完成年度计划的50%: what is done of a plan is done.
                if last.status == .forecast, clause.first(of: .already, in: site.left) != nil {
                    (statement.status, statement.origins.status) = (.actual, nil)
                    (statement.period, statement.origins.period) = period(under: .actual)
                }
                return statement
            }
        }
        var statement = named(phrase, .completion, .completion)
        // 投资完成率 is told under its own name.
        if let rate = clause.first(of: .completionRate, in: phrase.upperBound..<site.left.upperBound),
            rate == phrase.upperBound, let length = clause.length(of: .completionRate, at: rate)
        {
            statement.label = clause.text(statement.labelRange.lowerBound..<rate + length)
            // 重大项目9个，投资完成率129%: the investment of the projects counted before.
            if statement.indicator == nil, statement.label.hasPrefix("投资"),
                let projects = context.lastProjects ?? context.projectsOfBlock,
                vocabulary.ruleWords[.weightOfProjects].stands(in: projects.label)
            {
                statement.indicator = known.keyProjectInvestment
            }
        }
        return statement
    }

    /// 实现产值17亿元，完成年任务75亿元的23%: the task is told as an amount.
    private func doneOfAmount() -> Statement? {
        guard site.left.lowerBound > clause.range.lowerBound, clause.equals(site.left, .particle),
            let task = context.last, vocabulary.ruleWords[.task].closes(task.label),
            task.measure == .level
        else { return nil }
        let done = context.levels.last { $0.labelRange != task.labelRange } ?? task
        var statement = inheriting(done, .completion, .completion)
        (statement.status, statement.origins.status) = (done.status, done.origins.status)
        (statement.period, statement.origins.period) = (done.period, done.origins.period)
        return statement
    }

    /// 计划投资232亿元，完成63.5%: how much of a plan is done.
    private func doneOfPlan() -> Statement? {
        guard let plan = context.lastLevel, plan.status != .actual || plan.label.holds("计划"),
            plan.dimension != .share, clause.nounPhrase(site.left).isEmpty,
            clause.first(of: .doneOpener, in: site.left) != nil
        else { return nil }
        var statement = inheriting(plan, .completion, .completion)
        if let ranked = context.ranked { statement.indicator = ranked.indicator }
        statement.status = .actual
        (statement.period, statement.origins.period) = heldPeriod(.actual)
        return statement
    }

    /// The phrase before 完成…任务的, 相当于…目标的 or 完成率; none where the amount speaks of no task.
    func phraseBeforeTask() -> Range<Int>? {
        var end = site.left.upperBound
        for particle in ["的", "数", "量", "值"] as [StaticString]
        where clause.ends(site.left.lowerBound..<end, with: particle) {
            end -= 3
        }
        let isOfTask = clause.ends(site.left.lowerBound..<end, with: .task)
        if isOfTask, let verb = clause.first(of: .taskVerb, in: site.left) {
            // 已完成 is one word.
            let word = clause.tokens(in: site.left).first { $0.range.contains(verb) }
            return clause.nounPhrase(site.left.lowerBound..<(word?.range.lowerBound ?? verb))
        }
        for token in clause.tokens(in: site.left).reversed() {
            if clause.traits(token).has(.completion) {
                return clause.nounPhrase(site.left.lowerBound..<token.range.lowerBound)
            }
        }
        return nil
    }

    /// A占B的54.5%: the part of a whole; the indicator is that of the part.
    func share() -> Statement? {
        guard site.companion == .percent else { return nil }
        if let said = shareSaid() ?? growthOfOther() { return said }
        if let statement = shareOfComposition() ?? shareOfCounted() ?? shareOfNoun() ?? shareOfRegion() ?? tenths() {
            return statement
        }
        let tokens = clause.tokens(in: site.left)
        guard
            let joint = tokens.first(where: { isShareWord($0) && startOfShare($0) != nil })
                ?? tokens.last(where: isShareWord)
        else { return shareByBound() ?? shareOfOther() }
        // 研发经费支出相当于生产总值的比例
        let comparison = clause.first(of: "相当于", in: site.left.lowerBound..<joint.range.lowerBound)
        let part = clause.nounPhrase(site.left.lowerBound..<(comparison ?? joint.range.lowerBound))
        if part.isEmpty, let last = context.last {
            var statement = inheriting(last, .share, .share)
            // 截至9月底，实现产值12亿元，占全区的6%: of the months that the part is of.
            if !clause.namesTime, last.status == statement.status {
                (statement.period, statement.origins.period) = (last.period, last.origins.period)
            }
            takeOwner(&statement, before: joint.range.lowerBound)
            // 产值76亿元，占园区工业总产值的62%
            let start = startOfShare(joint) ?? joint.range.lowerBound
            let whole = clause.trimmedBack(start..<site.left.upperBound)
            if whole.upperBound > joint.range.upperBound {
                // 占全国产能的10%，占全省产量的12%: the same part of another whole; 比重首次超过三成 is of the same one.
                let other = statement.label.lastIndex(of: "占")
                if last.measure == .share, startOfShare(joint) != nil, let other {
                    statement.label = String(statement.label[..<other]) + clause.text(whole)
                } else if last.measure != .share {
                    statement.label += clause.text(whole)
                }
            }
            return asIntensity(statement)
        }
        guard !part.isEmpty else { return shareOfUnnamed(behind: joint) }
        if let last = context.last, let whole = wholeAround(part) {
            var statement = inheriting(last, .share, .share)
            if last.measure != .share { statement.label += "占" + clause.text(whole) }
            return statement
        }
        var statement = named(part, .share, .share)
        let whole = clause.trimmedBack(part.lowerBound..<site.left.upperBound)
        if whole.upperBound > part.upperBound {
            // 风机产能约占全省产能的12%: the bound is no part of the name.
            let start = startOfShare(joint) ?? joint.range.lowerBound
            statement.label =
                clause.holds("约", at: joint.range.lowerBound) && start < whole.upperBound
                ? clause.text(part.lowerBound..<joint.range.lowerBound) + clause.text(start..<whole.upperBound)
                : clause.text(whole)
        }
        // 机电产品出口占比: the noun for a part closes the label.
        if whole.upperBound <= joint.range.lowerBound,
            let noun = clause.length(of: .shareNoun, at: joint.range.lowerBound)
        {
            statement.label = clause.text(part.lowerBound..<joint.range.lowerBound + noun)
        }
        return asIntensity(statement)
    }

    /// 园区企业有超过70%是本土企业, 有六成租户与科技无关: so many of what stands before, or behind 有, are or do something.
    private func shareSaid() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard site.measureWord() == nil else { return nil }
        if clause.bytes.holds("有", at: site.quantity.outer.lowerBound - 3),
            clause.bytes[min(after, clause.bytes.count - 1)] >= 0xE4
        {
            let phrase = clause.nounPhrase(after..<site.right.upperBound)
            if phrase.lowerBound == after, let thing = clause.first(of: .sharedThing, in: phrase),
                let length = clause.length(of: .sharedThing, at: thing)
            {
                let noun = after..<thing + length
                return make(clause.text(noun), nil, .share, .share, noun)
            }
        }
        guard clause.holds(.shareVerb, at: after) else { return nil }
        var part = clause.nounPhrase(site.left)
        // 工业产值60%来自园区: whatever stands before it, so much of it comes from there.
        if clause.holds(.origin, at: after), part.count >= 6, !clause.tokens(in: part).contains(where: isShareWord) {
            return named(part, .share, .share)
        }
        if clause.ends(part, with: "有") { part = clause.nounPhrase(part.lowerBound..<part.upperBound - 3) }
        guard clause.ends(part, with: .sharedThing), !describesRatio(part),
            !clause.tokens(in: part).contains(where: isShareWord)
        else { return nil }
        return named(part, .share, .share)
    }

    /// 制造业企业约占43.8%, 研究人员约占一成: the word for a share is the bound of the number.
    private func shareByBound() -> Statement? {
        guard clause.first(of: "占", in: site.quantity.outer.lowerBound..<site.quantity.range.lowerBound) != nil else {
            return nil
        }
        let part = clause.nounPhrase(site.left)
        return part.isEmpty ? context.last.map { inheriting($0, .share, .share) } : named(part, .share, .share)
    }

    /// 甲产业是两大支柱，占园区总营业额的91%: nothing in the sentence has been measured yet but the whole.
    private func shareOfUnnamed(behind joint: Token) -> Statement? {
        let whole = clause.nounPhrase(joint.range.upperBound..<site.left.upperBound)
        guard let start = startOfShare(joint), whole.count >= 6 else { return nil }
        var statement = named(whole, .share, .share)
        statement.label = clause.text(clause.trimmedBack(start..<site.left.upperBound))
        (statement.bearer, statement.origins.bearer) = (context.bearer, context.bearerCue)
        return statement
    }

    /// Where 占 begins in a word for a share: 占, 约占, 仅占.
    private func startOfShare(_ joint: Token) -> Int? {
        [joint.range.lowerBound, joint.range.lowerBound + 3].first { clause.holds("占", at: $0) && $0 < joint.end }
    }

    /// 研发投入占营业收入的5%: a ratio with a name of its own.
    private func asIntensity(_ statement: Statement) -> Statement {
        guard let spending = known.researchSpending, statement.indicator == spending,
            clause.first(
                of: .revenueWord,
                in: min(statement.labelRange.upperBound, site.left.upperBound)..<site.left.upperBound) != nil
        else { return statement }
        var statement = statement
        (statement.indicator, statement.measure) = (known.researchIntensity, .level)
        return statement
    }

    /// 亩均税收为上海的75.7%、广东的72%: what something comes to, held against that of another; 贡献了工业总产值的90%: how much of
    /// a whole.
    private func shareOfOther() -> Statement? {
        guard clause.ends(site.left, with: "的"), site.left.count > 6 else { return nil }
        let name = site.left.lowerBound..<site.left.upperBound - 3
        if let last = context.last, last.measure == .share, site.left.lowerBound > clause.range.lowerBound,
            clause.holds("、", at: site.left.lowerBound), name.count <= Self.longestOther,
            indicator(in: clause.nounPhrase(name), .share) == nil
        {
            return inheriting(last, .share, .share)
        }
        guard let copula = clause.first(of: .ratioCopula, in: name), name.upperBound - copula <= Self.longestOther,
            let length = clause.length(of: .ratioCopula, at: copula), copula + length < name.upperBound
        else { return shareOfWhole(clause.nounPhrase(name)) }
        let part = clause.nounPhrase(site.left.lowerBound..<copula)
        if part.isEmpty {
            // 仅为上海的75.7%, of the figure before.
            return (context.lastLevel ?? context.last).map { inheriting($0, .share, .share) }
        }
        return named(part, .share, .share)
    }

    /// 工业总产值的90%, but no 落地率由2023年的42%.
    private func shareOfWhole(_ whole: Range<Int>) -> Statement? {
        // 按投资额的10%给予补助: a rule for what is paid.
        guard !whole.isEmpty, !describesRatio(whole), context.listed == nil,
            !clause.holds(.ruleOfRate, before: whole.lowerBound),
            clause.first(of: .ruleOfRateBehind, in: site.quantity.outer.upperBound..<site.right.upperBound) == nil
        else { return nil }
        if let before = clause.token(endingAt: site.left.upperBound - 3), case .time = before.kind { return nil }
        return named(whole, .share, .share)
    }

    /// …、80%的全国重点实验室: behind another such share.
    private var goesOnWithShares: Bool {
        guard site.left.lowerBound > clause.range.lowerBound, let last = context.last, last.measure == .share,
            last.labelRange.lowerBound >= site.left.lowerBound
        else { return false }
        return clause.ends(site.left, with: "、") || clause.ends(site.left, with: .and)
    }

    /// 聚集了70%的国家制造业创新中心, 89.4%的公园实现开放: how much of what stands behind it.
    private func shareOfNoun() -> Statement? {
        let after = site.quantity.outer.upperBound
        let before = clause.trimmedBack(site.left)
        guard clause.holds("的", at: after), after + 3 < site.right.upperBound,
            !clause.tokens(in: site.left).contains(where: { isShareWord($0) || $0.traits.has([.measure, .completion]) }
            ),
            clause.nounPhrase(site.left).isEmpty || isVerb(clause.nounPhrase(site.left))
                || clause.ends(before, with: .countVerb) || goesOnWithShares || givesShare
        else { return nil }
        var phrase = clause.nounPhrase(after + 3..<site.right.upperBound)
        // 30%的出口来自高新区: where it comes from is no part of what is parted.
        var comesFrom = false
        if let origin = clause.first(of: .origin, in: phrase), origin - phrase.lowerBound >= 6 {
            (phrase, comesFrom) = (phrase.lowerBound..<origin, true)
        }
        if let verb = clause.first(of: .givingShare, in: phrase), verb - phrase.lowerBound >= 6 {
            phrase = phrase.lowerBound..<verb
        }
        // 13%的工业总产值: 总产值 is said of nothing here.
        if indicator(in: phrase, .share) == nil, let counted = CountedNoun(phrase, in: clause) { phrase = counted.noun }
        guard phrase.count >= 6 || clause.equals(phrase, ["GDP"]), startsNoun(phrase.lowerBound) else { return nil }
        let name = clause.text(phrase)
        let known = comesFrom || givesShare || goesOnWithShares ? vocabulary.indicator(named: name) : nil
        let isSum = known.map { vocabulary.indicators[$0].dimension == .money } ?? false
        return make(shortened(name), isSum ? known : nil, .share, .share, phrase)
    }

    /// 园区占全省0.5%的国土面积, 以占全市3%的土地: how much of what stands behind it, with nothing but a region between.
    private func shareOfRegion() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard clause.holds("的", at: after),
            let region = clause.token(endingAt: clause.trimmedBack(site.left).upperBound),
            region.traits.has([.region, .park]), opensShare(upTo: region.start),
            case var phrase = clause.nounPhrase(after + 3..<max(after + 3, site.right.upperBound)), phrase.count >= 6,
            phrase.lowerBound == after + 3, startsNoun(phrase.lowerBound)
        else { return nil }
        // 以全国万分之一的土地创造了全国1%的产值: what it gave for it is told behind the next number.
        if let verb = clause.first(of: .givingShare, in: phrase), verb - phrase.lowerBound >= 6 {
            phrase = phrase.lowerBound..<verb
        }
        let name = clause.text(phrase)
        return make(shortened(name), vocabulary.indicator(named: name), .share, .share, phrase)
    }

    /// 占, 以不到: whether the words before the name of a whole open a share of it.
    private func opensShare(upTo end: Int) -> Bool {
        if clause.says.has(.share), let joint = clause.token(endingAt: end), isShareWord(joint),
            clause.holds("占", at: joint.start)
        {
            return true
        }
        let bound = clause.length(of: .boundOfShare, endingAt: end) ?? 0
        return clause.ends(clause.before(end - bound), with: .byMeans)
    }

    /// GDP逾六成来自高新产业, 近八成规上企业实现盈利: tenths are a part, unless something grew by them.
    private func tenths() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard site.quantity.unitText.isSame(as: "成") || site.quantity.unitText.isSame(as: "半"),
            site.measureWord() == nil
        else { return nil }
        let before = clause.nounPhrase(site.left)
        if !before.isEmpty {
            // 企业中四成从事研发
            if let among = vocabulary.ruleWords[.among]
                .length(in: clause.block.bytes, endingAt: before.upperBound, from: before.lowerBound + 3)
            {
                return named(before.lowerBound..<before.upperBound - among, .share, .share)
            }
            // 出租面积逾七成
            return clause.holds(.comesFrom, at: after) || clause.ends(before, with: .amountNoun)
                ? named(before, .share, .share) : nil
        }
        var phrase = clause.nounPhrase(after..<site.right.upperBound)
        guard phrase.lowerBound == after, startsNoun(after) else { return nil }
        if let counted = CountedNoun(phrase, in: clause) { phrase = counted.noun }
        guard 6...Self.longestOther ~= phrase.count else { return nil }
        return make(clause.text(phrase), nil, .share, .share, phrase)
    }

    /// 贡献了全市近40%的财政收入: a verb and the whole before the share.
    private var givesShare: Bool {
        let end = max(site.left.lowerBound, min(site.left.upperBound, site.quantity.outer.lowerBound))
        if clause.ends(site.left.lowerBound..<end, with: .givingShare) { return true }
        guard let whole = clause.token(endingAt: end), whole.range.lowerBound >= site.left.lowerBound,
            whole.traits.has([.region, .park])
        else { return false }
        return clause.ends(site.left.lowerBound..<whole.range.lowerBound, with: .givingShare)
    }

    /// The longest name of what something is held against, in bytes.
    private static let longestOther = 36

    /// 在工业投资中的占比: what the figure before is a part of.
    private func wholeAround(_ part: Range<Int>) -> Range<Int>? {
        guard let opener = clause.first(of: .amongOpener, in: site.left.lowerBound..<part.upperBound),
            opener <= part.lowerBound, let length = clause.length(of: .amongOpener, at: opener),
            let among = vocabulary.ruleWords[.among]
                .length(in: clause.block.bytes, endingAt: part.upperBound, from: part.lowerBound),
            opener + length < part.upperBound - among
        else { return nil }
        return opener + length..<part.upperBound - among
    }

    /// 新增企业数占11个重点园区总数的59%: a number stands inside the name of the whole.
    private func shareOfCounted() -> Statement? {
        guard site.left.lowerBound > clause.range.lowerBound, let last = context.last, last.dimension == .count,
            clause.ends(site.left, with: "的")
        else { return nil }
        let before = clause.range.lowerBound..<site.left.lowerBound
        guard let joint = clause.tokens(in: before).last(where: isShareWord),
            clause.tokens(in: joint.range.upperBound..<before.upperBound).count(where: {
                if case .quantity = $0.kind { true } else { false }
            }) == 1
        else { return nil }
        let part = clause.nounPhrase(before.lowerBound..<joint.range.lowerBound)
        return part.isEmpty ? nil : named(part, .share, .share)
    }

    func isShareWord(_ token: Token) -> Bool {
        clause.traits(token).has(.share)
    }
}
