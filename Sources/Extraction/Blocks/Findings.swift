import Basics
import Vocabulary

/// What was found is kept, and what it says for the figures behind it.
extension BlockReader {
    mutating func record(_ statement: Statement?, _ site: Site) {
        if let statement { keep(statement, site) } else { unattached.append(site.claim(.other, "unassigned")) }
    }

    private mutating func keep(_ statement: Statement, _ site: Site) {
        let basis = Basis(of: statement, in: site.clause.range, context.cues, context.ground)
        let isMoney =
            site.isBareScale && statement.measure == .level
            && (statement.indicator.map { lexed.vocabulary.indicators[$0].dimension == .money }
                ?? (lexed.vocabulary.ruleWords[.moneyNoun].closes(statement.label)))
        findings.append(
            Finding(
                quantity: isMoney ? site.quantity.inYuan : site.quantity, statement: statement, basis: basis,
                block: block.range))
        recorder?.take(basis, of: site.quantity)
        context.statusIsUsed = true
        if statement.rule == .descriptive, EntityName.isProper(statement.bearer.name, .project) {
            context.project = statement.bearer
        }
        if statement.isAside { return }
        context.take(statement)
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
        let isOfGroup = statement.bearer.scope == .project && statement.bearer.name == context.lastProjects?.label
        let hasNoName = statement.bearer.scope == .project && statement.bearer.name.isEmpty
        // 甲产业、乙产业产值分别增长…: one of a list is no subject of what follows.
        if statement.rule != .descriptive, statement.rule != .respectively, !statement.bearer.isPark,
            !statement.isInherited, !isOfGroup, !hasNoName
        {
            context.sentenceBearer = statement.bearer
            context.cues.sentenceBearer = basis.scope.words.map { context.cues.cue($0) }
        }
        if statement.bearer.isPark, statement.rule != .descriptive { context.sentenceBearer = nil }
    }

    /// A figure is aimed at for a period that was named behind it.
    mutating func restate(_ index: Int, in period: Period, _ cue: Cue) {
        findings[index].statement.status = .target
        findings[index].statement.period = period
        findings[index].basis.status = BasisPart(reach: .sentence, words: cue.range)
        findings[index].basis.period = BasisPart(reach: .sentence, words: cue.range)
    }
}
