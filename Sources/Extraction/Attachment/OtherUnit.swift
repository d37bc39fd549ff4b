import Basics
import Vocabulary

/// 收储土地5宗320亩: the same things in another unit.
extension Sieve {
    /// What was counted or measured right before, in a unit of another kind; 12宗（1350亩）, 326笔、2.1亿元.
    func inOtherUnit(_ last: Statement) -> Statement? {
        guard last.measure == .level, site.companion == .amount, site.quantity.dimension != .rank,
            last.dimension == .count || site.quantity.isCount, isRightBehind
        else { return nil }
        var statement = inheriting(last, .level, .inherited)
        let isKnown = last.indicator.map { vocabulary.indicators[$0].dimension == site.quantity.dimension } ?? false
        if !isKnown { statement.indicator = nil }
        return statement
    }

    /// Whether nothing but a mark, a bracket or a word for all together parts the amount from the one before.
    private var isRightBehind: Bool {
        let isInside = site.left.lowerBound > clause.range.lowerBound || clause.isInBrackets
        guard isInside else { return false }
        var rest = site.left
        while rest.lowerBound < rest.upperBound {
            if clause.holds("、", at: rest.lowerBound) {
                rest = rest.lowerBound + 3..<rest.upperBound
            } else if let length = clause.length(of: .altogether, at: rest.lowerBound),
                rest.lowerBound + length <= rest.upperBound
            {
                rest = rest.lowerBound + length..<rest.upperBound
            } else {
                return false
            }
        }
        return true
    }
}
