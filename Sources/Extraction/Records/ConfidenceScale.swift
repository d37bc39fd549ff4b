import Vocabulary

/// Turns the measured figures into the confidence of a reading: the lower bound of its rule, times a factor for each
/// reason to doubt it.
final class ConfidenceScale: Sendable {
    /// The lower bounds of the rules, by their place.
    private let rules: [Double]
    private let factors: [Double]
    private let sure: Double
    private let likely: Double

    init(_ figures: ConfidenceFigures) {
        rules = AttachmentRule.allCases.map { figures.rules[$0.rawValue] ?? 0 }
        factors = ConfidenceReason.allCases.map { figures.reasons[$0.rawValue] ?? 1 }
        sure = figures.classes[Confidence.sure.rawValue] ?? 1
        likely = figures.classes[Confidence.likely.rawValue] ?? 1
    }

    /// How far a reading can be trusted, and what speaks against it.
    func confidence(
        of statement: Statement, _ basis: Basis, _ dimension: Dimension, isRepaired: Bool
    ) -> (confidence: Confidence, reasons: ConfidenceReasons) {
        var reasons = Self.reasons(statement, basis, dimension, isRepaired: isRepaired)
        let bound = rules[statement.rule.place]
        reasons.add(.rule, if: bound < sure)
        var share = bound
        if statement.hasOpenHeads || statement.hasUnitOfRowAbove || dimension == .untold { return (.review, reasons) }
        for (bit, factor) in factors.enumerated() where reasons.rawValue & 1 << bit != 0 { share *= factor }
        return (share >= sure ? .sure : share >= likely ? .likely : .review, reasons)
    }

    private static func reasons(
        _ statement: Statement, _ basis: Basis, _ dimension: Dimension, isRepaired: Bool
    ) -> ConfidenceReasons {
        var reasons = ConfidenceReasons()
        reasons.add(.inheritedIndicator, if: statement.isInherited)
        reasons.add(.unknownIndicator, if: statement.indicator == nil)
        reasons.add(.inheritedScope, if: statement.bearer != .park && basis.scope.reach != .clause)
        reasons.add(.periodElsewhere, if: statement.period != nil && basis.period.reach.isOutsideSentence)
        reasons.add(.periodOfReport, if: statement.period != nil && basis.period.reach == .document)
        reasons.add(.noPeriod, if: statement.period == nil)
        reasons.add(.statusElsewhere, if: basis.status.reach.isOutsideSentence)
        reasons.add(.openHeads, if: statement.hasOpenHeads)
        reasons.add(.noUnit, if: dimension == .untold || statement.hasUnitOfRowAbove)
        reasons.add(.repaired, if: isRepaired)
        return reasons
    }
}
