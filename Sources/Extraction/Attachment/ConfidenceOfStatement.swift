import Basics

extension Confidence {
    /// How far a statement can be trusted, by its rule and by what it took over.
    static func of(_ statement: Statement) -> Confidence {
        switch statement.rule {
        case .indicatorBefore, .growth, .growthOfLast, .share, .completion, .gap, .respectively, .each:
            statement.period == nil ? .likely : .sure
        case .nounAfter, .change, .descriptive, .tableCell, .labelBefore: .likely
        case .rank, .inherited: .review
        }
    }
}
