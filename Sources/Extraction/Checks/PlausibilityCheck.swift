import Basics
import Vocabulary

/// Values that cannot be.
extension Checks {
    /// Shares and coverage above a hundred percent, levels below zero, losses of all or more.
    func implausible() -> [CheckResult] {
        observations.indices.compactMap { index in
            guard let bound = broken(index) else { return nil }
            return CheckResult(
                kind: .plausibility, passed: false, calculation: [.figure(index), .text(bound)], cue: "")
        }
    }

    /// What can only be counted or measured upwards from zero.
    private static func isSize(_ dimension: Dimension) -> Bool {
        switch dimension {
        case .count, .area, .energy, .power, .mass, .length, .volume: true
        default: false
        }
    }

    private func broken(_ index: Int) -> String? {
        let fact = facts[index]
        let value = observations[index].quantity.base
        let isPercent = fact.dimension == .share
        let hundred = ExactDecimal(significand: 100)
        switch fact.measure {
        case .share where isPercent && hundred < value: return " > 100%"
        case .growth where isPercent && !(hundred.negated < value): return " ≤ −100%"
        case .level where isPercent && hundred < value:
            return vocabulary.ruleWords[.shareOfWhole].closes(observations[index].label) ? " > 100%" : nil
        case .level where Self.isSize(fact.dimension) && value.isNegative: return " < 0"
        default: return nil
        }
    }
}
