import Basics
import Vocabulary

extension Clause {
    /// 已提前达到900万瓦目标: a goal that was reached is no aim of what follows.
    func isGoalReached(_ token: Token) -> Bool {
        guard holds(.goalAlone, at: token.start), let verb = first(of: .reachedGoal, in: range.lowerBound..<token.start)
        else { return false }
        return first(of: .reachedEarly, in: range.lowerBound..<verb) != nil
    }
}

extension Sieve {
    /// 项目投产后，半年实现产值6亿元，同比增长27%: what has grown since a year ago is done, whatever it was expected behind.
    func leaveExpected(_ statement: inout Statement) {
        guard statement.status == .forecast, context.statusIsOfPlant, isComparedWithYearBefore(statement) else {
            return
        }
        (statement.status, statement.origins.status) = (.actual, nil)
        (statement.period, statement.origins.period) = heldPeriod(.actual)
    }

    private func isComparedWithYearBefore(_ statement: Statement) -> Bool {
        if statement.measure == .growth {
            return clause.first(of: "同比", in: clause.range.lowerBound..<site.quantity.outer.lowerBound) != nil
        }
        let after = site.quantity.outer.upperBound
        return statement.measure == .level
            && (clause.bytes.holds("，同比", at: after) || clause.bytes.holds(",同比", at: after))
    }
}
