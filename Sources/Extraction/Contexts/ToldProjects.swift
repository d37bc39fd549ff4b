import Basics
import Vocabulary

/// A count of projects, with what was done with them.
struct ToldProjects {
    let count: ExactDecimal
    let indicator: Int
}

extension Context {
    /// How many such counts are remembered.
    private static let mostTold = 8

    /// 57个重点项目集中开工: the text may speak of these projects again.
    mutating func takeTold(_ statement: Statement, _ count: ExactDecimal, _ vocabulary: Vocabulary) {
        guard statement.dimension == .count, statement.measure == .level, let indicator = statement.indicator,
            ProjectStage.isCount(indicator, vocabulary),
            !toldProjects.contains(where: { $0.count == count })
        else { return }
        toldProjects.append(ToldProjects(count: count, indicator: indicator))
        if toldProjects.count > Self.mostTold { toldProjects.removeFirst() }
    }
}

extension Sieve {
    /// 在这57个项目中: as many projects as were told of before are the same ones.
    func takeTold(_ statement: inout Statement) {
        guard statement.indicator == nil, !context.toldProjects.isEmpty,
            vocabulary.ruleWords[.projectWord].contains(statement.label),
            let told = context.toldProjects.last(where: { $0.count == site.quantity.value })
        else { return }
        statement.indicator = told.indicator
    }
}
