import Basics
import Vocabulary

/// What a project is made of: 主要建设研发中心2栋、车间15栋，购置设备40台.
extension Sieve {
    /// Behind the figures of a project, buildings and machines that it builds are parts of it; they are planned, and have no
    /// date, unless they are there already.
    func ofPartsOfProject(_ statement: Statement) -> Statement? {
        guard context.lastOfBlock?.bearer.scope == .project, let before = context.lastOfBlock, isBuilt(statement),
            before.status == .forecast, before.period == nil, before.measure == .level,
            statement.bearer == .park || statement.bearer == before.bearer,
            goesOn(behind: before) || opensParts, EntityName.isProper(before.bearer.name, .project)
        else { return nil }
        var statement = statement
        statement.bearer = before.bearer
        statement.origins.bearer = before.origins.bearer
        // 研发中心2栋 are houses, and no institutes.
        if site.quantity.isCount { statement.indicator = nil }
        let isThere = [RuleWord.already, .done].contains { role in
            clause.first(of: role, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) != nil
        }
        if isThere || statement.status == .target && context.cues.isOfSentence(context.cues.status) { return statement }
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// …厂房15栋、仓库4栋: another part, behind one of the same sentence.
    private func goesOn(behind last: Statement) -> Bool {
        context.last?.bearer == last.bearer && (last.dimension == .count || last.dimension == .area)
            && last.rule != .descriptive
    }

    /// Whether an amount is told of what is built: houses, machines, or their floor space.
    private func isBuilt(_ statement: Statement) -> Bool {
        guard statement.measure == .level, statement.status != .target || statement.indicator == nil,
            !statement.isInherited || site.quantity.isCount,
            !vocabulary.ruleWords[.enterprisesCounted].closes(statement.label),
            !vocabulary.ruleWords[.projectWord].closes(statement.label)
        else { return false }
        return site.quantity.isCount
            ? vocabulary.ruleWords[.builtUnit].contains(site.quantity.unitText)
            : site.quantity.dimension == .area && statement.indicator == nil
    }

    /// 主要建设…, 项目购置…: whether the clause says what is built.
    private var opensParts: Bool {
        // 今年共新建充电桩200个 is told of the year.
        guard !clause.namesTime else { return false }
        var start = clause.range.lowerBound
        while let word = clause.length(of: .projectPointer, at: start) ?? clause.length(of: .mainly, at: start) {
            start += word
        }
        // 。新建充电桩200个: a sentence of its own goes on about the project only where it says so.
        if clause.beginsSentence, start == clause.range.lowerBound { return false }
        return clause.holds(.partsOfProject, at: start) && !clause.holds("建成", at: start)
            && !clause.holds("建立", at: start)
    }
}
