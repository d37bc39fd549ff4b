import Basics
import Vocabulary

/// Figures that only an area has, behind what was told of something that is built in it.
extension Sieve {
    /// 人才公寓总建筑面积3万平方米，税收收入12亿元: a building pays no taxes, and a road has no exports.
    func leaveWorks(_ statement: inout Statement) {
        guard statement.bearer.scope == .project, statement.status == .actual, let named = statement.origins.bearer,
            !clause.range.contains(named.range.lowerBound), isOfArea(statement),
            vocabulary.ruleWords[.worksNoun].closes(statement.bearer.name)
        else { return }
        (statement.bearer, statement.origins.bearer) = (.park, nil)
        if statement.period == nil { (statement.period, statement.origins.period) = period(under: .actual) }
    }

    /// Whether a figure is one that is told of no building: an indicator that is neither its investment nor its size, or
    /// something added (新增就业3000人).
    private func isOfArea(_ statement: Statement) -> Bool {
        guard let indicator = statement.indicator else {
            return site.quantity.isCount && statement.measure == .change
        }
        let entry = vocabulary.indicators[indicator]
        return entry.dimension != .area && entry.category != "projects"
    }
}
