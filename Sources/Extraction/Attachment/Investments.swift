import Basics
import Vocabulary

/// Whose investment a bare 投资 or 总投资 is.
extension Sieve {
    /// 总投资 is that of the projects signed just before, or of a project.
    func takeInvestment(_ statement: inout Statement) {
        // 年计划投资30亿元 is no investment of the whole.
        if statement.label.hasPrefix("投资"),
            clause.ends(clause.before(statement.labelRange.lowerBound), with: .planOfYear)
        {
            return
        }
        // 园区投资了20多亿元: what was spent.
        if clause.holds("了", at: statement.labelRange.upperBound), statement.status != .target,
            statement.bearer.isPark || statement.bearer.scope == .enterprise
        {
            return
        }
        // 投资4.3亿元对35个片区进行改造: what was spent on something.
        if statement.label.isSame(as: "投资"), clause.holds("对", at: site.quantity.outer.upperBound) {
            if !statement.isInherited, statement.bearer.scope == .project { statement.bearer = .park }
            return
        }
        if takeStatistic(&statement) { return }
        let isAgreed = vocabulary.ruleWords[.agreed].opens(statement.label)
        let isOfSigned =
            context.lastProjects.map { projects in
                isAgreed || projects.label.holds("签约")
                    || vocabulary.ruleWords[.signingVerb].opens(projects.label)
                    || projects.indicator.map { vocabulary.indicators[$0].id.hasPrefix("signed-") } ?? false
            } ?? false
        let hasOwner =
            statement.bearer.scope == .project && !statement.isInherited || statement.bearer.scope == .enterprise
        if isOfSigned, !hasOwner {
            statement.indicator = known.signedInvestment
            nameSigned(&statement)
            if statement.bearer.scope == .project { statement.bearer = .park }
            // 计划总投资 of what was signed is agreed.
            if statement.status != .actual, let projects = context.lastProjects {
                (statement.status, statement.origins.status) = (projects.status, projects.origins.status)
            }
            if statement.status == .actual {
                (statement.period, statement.origins.period) = heldPeriod(.actual)
            }
        } else if let subject = toldOf, statement.bearer.name == subject.name, !isSpent {
            // 某某公司…，总投资5亿元: what an enterprise puts into its project.
            statement.bearer.scope = .project
            (statement.indicator, statement.status, statement.period) = (known.projectInvestment, .forecast, nil)
        } else if opensWithArea, !countsProjects, statement.bearer.scope != .project || statement.isInherited {
            // 全区项目总投资500亿元 is of no one project.
            if statement.bearer.scope == .project { statement.bearer = .park }
        } else if statement.bearer.scope == .project || countsProjects || isOfNamedProject(statement)
            || isOfPhase(statement)
        {
            if statement.bearer.scope != .project {
                statement.bearer =
                    countsProjects
                    ? Context.Bearer(scope: .project, name: context.nameOfProjects?.text ?? "")
                    : context.project ?? clause.namedProject()
                        ?? Context.Bearer(scope: .project, name: statement.bearer.name)
            }
            statement.indicator = known.projectInvestment
            // What projects that are finished have cost is done.
            if countsProjects, context.lastProjects?.indicator == known.completedProjects { return }
            statement.status = .forecast
            statement.period = nil
        }
    }

    /// 开工项目187个，投资674亿元，下降51%: what has a rate of its own is a figure of the area, and no sum of single projects.
    private func takeStatistic(_ statement: inout Statement) -> Bool {
        let after = site.quantity.outer.upperBound
        guard countsProjects, statement.measure == .level, clause.bytes.holds("，", at: after),
            clause.lists[.rateBehind].length(in: clause.bytes, at: after + 3, end: min(clause.bytes.count, after + 30))
                != nil, let projects = context.lastProjects, vocabulary.ruleWords[.projectWord].closes(projects.label),
            ProjectStage.isCount(projects.indicator ?? -1, vocabulary), projects.indicator != known.signedProjects,
            vocabulary.ruleWords[.bareInvestment].contains(statement.label)
        else { return false }
        (statement.label, statement.indicator) = (projects.label + statement.label, nil)
        if statement.bearer.scope == .project { statement.bearer = projects.bearer }
        statement.status = .actual
        (statement.period, statement.origins.period) = heldPeriod(.actual)
        return true
    }

    /// 签约项目32个，总投资120亿元 is 签约项目总投资, 28个项目签约，投资85亿元 is 签约项目投资.
    private func nameSigned(_ statement: inout Statement) {
        guard !statement.isInherited, let projects = context.lastProjects?.label, projects.holds("签约"),
            vocabulary.ruleWords[.bareInvestment].contains(statement.label)
        else { return }
        statement.label = (projects.hasSuffix("项目") ? projects : "签约项目") + statement.label
    }

    /// 非工业项目10个、84亿元: money right behind a count of projects is what they cost.
    func costOfCounted() -> Statement? {
        guard site.quantity.dimension == .money, countsProjects, let last = context.last, last.dimension == .count,
            last.label.holds("项目") || last.label.holds("专案"), site.left.lowerBound > clause.range.lowerBound,
            site.left.isEmpty || clause.equals(site.left, ["、"])
        else { return nil }
        var statement = make("投资", nil, .level, .inherited, 0..<0)
        takeInvestment(&statement)
        return statement
    }

    /// 一期工程总投资, 某某生产基地总投资: a label that closes with the investment of a project opens with whose it is.
    func leaveProject(_ statement: inout Statement) -> Bool {
        guard statement.indicator == nil, !statement.isInherited,
            let money = vocabulary.ruleWords[.investmentHead].closing(of: statement.label)
        else { return false }
        // 一期项目计划总投资
        let lead = vocabulary.ruleWords[.planCue].closing(of: String(statement.label.dropLast(money.count)))?.count ?? 0
        let owner = String(statement.label.dropLast(money.count + lead))
        // 平均每个签约项目投资额 is of none of them.
        guard vocabulary.ruleWords[.plantNoun].closes(owner), !owner.holds("每") else { return false }
        statement.label = money
        if EntityName.isProper(owner, .project) {
            statement.bearer = Context.Bearer(scope: .project, name: owner)
        } else if let project = context.project ?? toldOf {
            statement.bearer = Context.Bearer(scope: .project, name: project.name)
        }
        return true
    }

    /// 完成投资 in a paragraph on an investment is that investment, done.
    func takeDone(_ statement: inout Statement, _ labelRange: Range<Int>) {
        guard statement.indicator == nil, statement.label.isSame(as: "投资"),
            statement.measure == .level || statement.measure == .growth,
            isDone(labelRange)
        else { return }
        statement.label = "完成" + statement.label
        if let projects = context.lastProjects,
            projects.indicator == known.keyProjects || vocabulary.ruleWords[.keyProjects].opens(projects.label)
        {
            statement.indicator = known.keyProjectInvestment
            return
        }
        // 重点项目458个，总投资7206亿元。1—8月完成投资622亿元: so it is in the next sentence, unless it counted others.
        if statement.bearer.isPark, context.lastProjects == nil, let projects = context.projectsOfBlock,
            projects.indicator == known.keyProjects
        {
            statement.indicator = known.keyProjectInvestment
            return
        }
        let told = statement.bearer.scope == .platform ? context.lastInvestment : nil
        guard let last = context.lastOfBlock ?? told,
            let indicator = last.indicator, vocabulary.indicators[indicator].category == "investment"
        else { return }
        statement.indicator = indicator
    }

    /// Whether 完成 stands right before a label of this clause.
    func isDone(_ labelRange: Range<Int>) -> Bool {
        clause.ends(clause.before(labelRange.lowerBound), with: .doneBefore)
    }

    /// 总投资11亿元 behind the name of a project: a bare 投资 may be anything.
    func isOfNamedProject(_ statement: Statement) -> Bool {
        context.project != nil && !statement.label.isSame(as: "投资") || isPutIn(statement)
    }

    /// 某某公司投资50亿元建设…: a bare 投资 behind whom it is of is put into something, unless much came together.
    private func isPutIn(_ statement: Statement) -> Bool {
        guard statement.label.isSame(as: "投资"), !statement.isInherited,
            site.quantity.outer.lowerBound <= statement.labelRange.upperBound, statement.status != .target,
            context.ranked == nil,
            statement.bearer.scope == .park || statement.bearer.scope == .enterprise,
            // 落实投资462亿元
            !clause.ends(clause.before(statement.labelRange.lowerBound), with: .drawing),
            // 总计投资
            statement.status == .forecast || !clause.holds("计", at: statement.labelRange.lowerBound - 3)
        else { return false }
        return !isSpent
    }

    /// Whether the clause opens with a word for the whole area: 全区.
    private var opensWithArea: Bool {
        guard let token = clause.token(beginningAt: clause.startBehindTime), clause.traits(token).has(.park) else {
            return false
        }
        // 园区（累计）总投资已超过500亿元: what was put in so far.
        return clause.holds("全", at: token.start)
            || isSpent && site.left.lowerBound == clause.range.lowerBound
                && clause.first(of: .projectWord, in: site.left) == nil
    }

    /// 公司已累计投资5亿元: what was put in all in all is no plan.
    private var isSpent: Bool {
        let before = clause.range.lowerBound..<site.quantity.range.lowerBound
        return [RuleWord.already, .done, .flowWord].contains { clause.first(of: $0, in: before) != nil }
    }

    /// 总投资11亿元, 一期投资6600万元: only projects have a whole investment and phases.
    private func isOfPhase(_ statement: Statement) -> Bool {
        // 入驻企业16家，总投资44亿元: what enterprises counted before have put in.
        if context.project == nil, context.countedEnterprises != nil, context.lastProjects == nil { return false }
        // 招商达成率达310%，总投资额突破1160亿元: what has come together is of no project that nobody named.
        if context.project == nil, context.lastProjects == nil, statement.label.hasSuffix("总投资额"),
            site.quantity.qualifier == .atLeast
        {
            return false
        }
        return !statement.isInherited && statement.bearer.scope != .region && statement.bearer.scope != .industry
            && (statement.label.holds("总投资") || statement.label.holds("期"))
    }

    /// Whether the figure before counted projects.
    var countsProjects: Bool { context.lastProjects != nil }
}
