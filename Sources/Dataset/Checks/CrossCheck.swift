import Extraction

/// What came of holding figures against each other, of one report or of several.
public struct CrossCheck: Sendable, Hashable {
    /// What was compared.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Parts add up to their whole.
        case sum
        /// Increment, level and rate of growth go together.
        case growth
        /// A stated rate is near that of two levels and another one: it may be told at comparable prices or on another
        /// base.
        case base
        /// A change is the difference of two levels.
        case change
        /// A share is its part divided by its whole.
        case share
        /// A fact is stated twice.
        case repetition
        /// A value that cannot be.
        case plausibility
        /// A value so far from those of the other years that its unit is in doubt.
        case unit
        /// A value that leaps from one year to the next.
        case leap
    }

    /// A piece of the calculation as it is shown.
    public enum Piece: Sendable, Hashable {
        case figure(Fact)
        /// A sign, or a number that was calculated.
        case text(String)
    }

    /// What was compared.
    public let kind: Kind
    /// Whether the figures agree within the rounding of their written digits.
    public let passed: Bool
    /// The calculation in the order it is read.
    public let calculation: [Piece]
    /// The word or mark that says how the figures belong together; empty where it is their common name.
    public let cue: String

    /// The observations it rests on, each once, in the order of the calculation.
    public var facts: [Fact] {
        var seen: [Fact] = []
        for case .figure(let fact) in calculation where !seen.contains(fact) { seen.append(fact) }
        return seen
    }

    /// Whether its figures stand in several reports.
    public var isAcrossReports: Bool { Set(facts.map(\.report)).count > 1 }

    /// A check of given figures.
    init(_ kind: Kind, passed: Bool, _ calculation: [Piece], cue: String = "") {
        self.kind = kind
        self.passed = passed
        self.calculation = calculation
        self.cue = cue
    }

    /// A check inside one report.
    init(_ check: CheckResult, report: Int) {
        kind =
            switch check.kind {
            case .sum: .sum
            case .growth: .growth
            case .share: .share
            case .repetition: .repetition
            case .plausibility: .plausibility
            }
        passed = check.passed
        cue = check.cue
        calculation = check.calculation.map { piece in
            switch piece {
            case .figure(let number): .figure(Fact(report: report, number: number))
            case .text(let text): .text(text)
            }
        }
    }
}
