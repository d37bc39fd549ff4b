import Basics
import Vocabulary

/// What was found is kept, and what it says for the figures behind it.
extension BlockReader {
    mutating func record(_ statement: Statement?, _ site: Site) {
        guard var statement else {
            unattached.append(site.claim(.other, "unassigned"))
            return
        }
        // 对经济增长的贡献率: how large a part of a growth is owed to something.
        if statement.isContribution, statement.measure == .level { statement.measure = .share }
        expectOfOne(&statement, site)
        leavePlannedSum(&statement, site)
        if isSum(statement, site) {
            // 总产值突破万亿，达10051亿元: what follows goes on with a sum.
            var sum = statement
            (sum.dimension, sum.unit) = (.money, statement.unit + "元")
            keep(sum, site, isSum: true)
        } else {
            keep(statement, site, isSum: false)
        }
    }

    /// 新工厂计划投资8亿元, 甲公司拟新增产能20GWh: what one enterprise or project plans is expected of it; only 力争, 目标 and the
    /// like, and a sum for a year, are aims.
    private func expectOfOne(_ statement: inout Statement, _ site: Site) {
        guard statement.status == .target, statement.bearer.scope == .enterprise || statement.bearer.scope == .project,
            !lexed.vocabulary.ruleWords[.kindsOfEnterprises].closes(statement.bearer.name),
            let cue = statement.origins.status, context.cues.isOfSentence(cue),
            site.clause.first(of: .planOfOne, in: cue.range) != nil,
            !lexed.vocabulary.ruleWords[.sumOfYear].closes(statement.label)
        else { return }
        statement.status = .forecast
        if statement.origins.period.map({ !context.cues.isOfSentence($0) }) ?? true {
            (statement.period, statement.origins.period) = (nil, nil)
        }
    }

    /// 年内计划完成投资86亿元，开复工项目25个: how many were begun is no part of the sum that is planned.
    private func leavePlannedSum(_ statement: inout Statement, _ site: Site) {
        guard statement.status == .target, let cue = statement.origins.status, context.cues.isOfSentence(cue),
            cue.range.upperBound <= site.clause.range.lowerBound,
            site.clause.holds(.begunNoun, at: site.clause.range.lowerBound),
            site.clause.first(of: "计划", in: cue.range) != nil,
            lexed.vocabulary.ruleWords[.sumPlanned]
                .length(in: lexed.bytes, at: cue.range.upperBound, end: lexed.bytes.count) != nil
        else { return }
        (statement.status, statement.origins.status) = (.actual, nil)
    }

    /// 8.1亿, of what is measured in money: 元 is left out.
    private func isSum(_ statement: Statement, _ site: Site) -> Bool {
        site.isBareScale && statement.measure == .level
            && (statement.indicator.map { lexed.vocabulary.indicators[$0].dimension == .money }
                ?? (lexed.vocabulary.ruleWords[.moneyNoun].closes(statement.label)))
    }

    private mutating func keep(_ statement: Statement, _ site: Site, isSum: Bool) {
        let told = told(statement, site)
        let basis = Basis(of: told, in: site.clause.range, context.cues, context.ground)
        findings.append(
            Finding(
                quantity: isSum ? site.quantity.inYuan : site.quantity, statement: told, basis: basis,
                block: block.range))
        recorder?.take(basis, of: site.quantity)
        context.statusIsUsed = true
        if statement.rule == .descriptive, EntityName.isProper(statement.bearer.name, .project) {
            context.project = statement.bearer
        }
        if statement.isAside { return }
        if statement.bearer.scope == .platform, !clausePointsBack(statement.bearer.name) {
            context.placeNamed = statement.bearer
        }
        // 重点项目444项（拆分后共569项），总投资…: a count in brackets is told aside.
        let projects = site.clause.isInBrackets && beforeBracket == nil ? context.lastProjects : nil
        context.take(statement)
        if let projects { context.lastProjects = projects }
        if statement.dimension == .count, statement.measure == .level, let projects = context.lastProjects,
            projects.label.isSame(as: statement.label)
        {
            context.nameOfProjects = NameOfProjects(
                label: statement.label, count: site.clause.text(site.quantity.range))
        }
        context.group.take(statement, in: site.clause)
        context.takeTold(statement, site.quantity.value, lexed.vocabulary)
        context.takeTopic(statement)
        if statement.measure == .level, statement.bearer.isPark,
            let indicator = statement.indicator, indicator == lexed.vocabulary.known.fixedAssetInvestment
        {
            context.lastInvestment = statement
        }
        if statement.rule == .nounAfter, let indicator = statement.indicator,
            indicator == lexed.vocabulary.known.enterprisesAboveScale
        {
            context.isOfAboveScale = true
        }
        if statement.dimension == .count, statement.measure == .level, statement.bearer.scope != .industry,
            lexed.vocabulary.ruleWords[.enterprisesCounted].closes(statement.label)
        {
            context.countedEnterprises = statement
        }
        context.takePlatform(of: statement, in: site.clause)
        let isOfGroup =
            statement.bearer.scope == .project && context.lastProjects != nil
            && statement.bearer.name == context.nameOfProjects?.text
        let hasNoName = statement.bearer.scope == .project && statement.bearer.name.isEmpty
        // 甲产业、乙产业产值分别增长…: one of a list is no subject of what follows.
        // 科创中心总投资9亿元，入驻企业136家: what was spent on a place is told of a project, what follows of the place.
        let isOfPlace =
            statement.bearer.scope == .project && context.sentenceBearer?.scope == .platform
            && context.sentenceBearer?.name == statement.bearer.name
        if !isOfPlace, statement.rule != .descriptive, statement.rule != .respectively, !statement.bearer.isPark,
            !statement.isInherited, !isOfGroup, !hasNoName,
            // 其中，合作区80平方公里，现辖5个街道: the size of a part is told aside.
            !(statement.dimension == .area && statement.label == statement.bearer.name)
        {
            if statement.bearer.scope == .industry, context.sentenceBearer != statement.bearer,
                statement.label.hasPrefix(statement.bearer.name)
            {
                industryOfFigure = statement.bearer
            }
            context.sentenceBearer = statement.bearer
            context.cues.sentenceBearer = basis.scope.words.map { context.cues.cue($0) }
        }
        // 全市孵化器12家，其中园区5家；众创空间28家: what goes on is told of the whole.
        let isPartOfRegion =
            statement.isInherited && context.sentenceBearer?.scope == .region && site.clause.says.has(.ofWhich)
        if statement.bearer.isPark, statement.rule != .descriptive, !isPartOfRegion { context.sentenceBearer = nil }
    }

    /// 总产值245亿元（含某某集团19亿元），增长8%: what stands in brackets is told aside, and what stands behind them goes on with
    /// what stands before.
    mutating func takeBracket(of clause: Clause) {
        if clause.isInBrackets {
            guard beforeBracket == nil, clause.markBefore == .open, !clause.beginsSentence else { return }
            beforeBracket = Aside(
                bearer: context.sentenceBearer, cue: context.cues.sentenceBearer, last: context.last,
                level: context.lastLevel, projects: context.lastProjects, nameOfProjects: context.nameOfProjects)
        } else if let before = beforeBracket {
            beforeBracket = nil
            (context.sentenceBearer, context.cues.sentenceBearer) = (before.bearer, before.cue)
            if let last = before.last { context.last = last }
            if let level = before.level { context.lastLevel = level }
            if let projects = before.projects {
                (context.lastProjects, context.nameOfProjects) = (projects, before.nameOfProjects)
            }
        }
    }

    /// What held before a bracket.
    struct Aside {
        let bearer: Context.Bearer?
        let cue: Cue?
        let last: Statement?
        let level: Statement?
        let projects: Statement?
        let nameOfProjects: NameOfProjects?
    }

    /// 服务业收入95亿元；商品房销售面积6.6万平方米: behind a semicolon an industry that only the figure before was told of has nothing
    /// more, unless a bare noun goes on about it.
    func leaveIndustry(at clause: Clause) {
        guard clause.markBefore == .semicolon, let industry = industryOfFigure, context.sentenceBearer == industry,
            case let start = clause.trimmedFront(clause.range).lowerBound, !clause.holds(.sharedNoun, at: start),
            !clause.holds(.operatingSum, at: start), !clause.holds(.enterprise, at: start)
        else { return }
        (context.sentenceBearer, context.cues.sentenceBearer) = (nil, nil)
    }

    /// 该产业园 is no name.
    private func clausePointsBack(_ name: String) -> Bool { lexed.vocabulary.ruleWords[.pointedPlace].contains(name) }

    /// A figure is aimed at for a period that was named behind it.
    mutating func restate(_ index: Int, in period: Period, _ cue: Cue) {
        findings[index].statement.status = .target
        findings[index].statement.period = period
        findings[index].basis.status = BasisPart(reach: .sentence, words: cue.range)
        findings[index].basis.period = BasisPart(reach: .sentence, words: cue.range)
    }
}
