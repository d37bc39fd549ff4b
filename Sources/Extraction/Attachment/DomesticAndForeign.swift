import Basics
import Vocabulary

/// Parts of one investment by where the money comes from.
extension Sieve {
    /// 总投资90亿元，其中内资70亿元，外资2.8亿美元: behind what is domestic of an investment, the foreign part is one of the same,
    /// and no capital that a park has used. 签约项目投资120亿元，下降4%，其中外资6亿美元 is one of the same too.
    func partOfInvestment(_ label: Range<Int>, _ measure: Measure) -> Statement? {
        guard measure == .level, site.quantity.dimension == .money, clause.equals(label, .foreignPart) else {
            return nil
        }
        if let whole = context.lastLevel, clause.says.has(.ofWhich), whole.label.hasSuffix("投资"),
            whole.dimension == .money
        {
            var statement = inheriting(whole, .level, .inherited)
            (statement.label, statement.indicator) = (whole.label + clause.text(label), nil)
            return statement
        }
        guard let last = context.last, last.dimension == .money,
            vocabulary.ruleWords[.domesticPart].opens(last.label), last.bearer.scope == .project
        else { return nil }
        var statement = inheriting(last, .level, .inherited)
        let tail = vocabulary.ruleWords[.domesticPart].opening(of: last.label).map { last.label.dropFirst($0.count) }
        statement.label = clause.text(label) + (tail ?? "")
        (statement.status, statement.origins.status) = (last.status, last.origins.status)
        (statement.period, statement.origins.period) = (last.period, last.origins.period)
        return statement
    }
}
