/// What came of holding figures of one report against each other: a proof that they were read rightly, or a hint that
/// report or reading is wrong.
public struct CheckResult: Sendable, Hashable {
    /// What was compared.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Parts add up to their whole.
        case sum
        /// Increment, level and rate of growth go together.
        case growth
        /// A share is its part divided by its whole.
        case share
        /// A fact is stated twice.
        case repetition
        /// A value that cannot be.
        case plausibility
    }

    /// A piece of the calculation as it is shown.
    public enum Piece: Sendable, Hashable {
        /// An observation, by its place in the extraction.
        case figure(Int)
        /// What stands between figures: a sign, or a number that was calculated.
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

    /// The first of the observations compared.
    var firstObservation: Int? {
        var first: Int?
        for case .figure(let index) in calculation { first = min(first ?? index, index) }
        return first
    }

    /// The observations compared, each once, in the order of the calculation.
    public var observations: [Int] {
        var seen: [Int] = []
        for case .figure(let index) in calculation where !seen.contains(index) { seen.append(index) }
        return seen
    }
}

extension CheckResult {
    /// The calculation as text, each figure put by the caller: `401.2 = 311 + 56.7 + 33.5`.
    public func text(_ figure: (Int) -> String) -> String {
        calculation.map { piece in
            switch piece {
            case .figure(let index): figure(index)
            case .text(let text): text
            }
        }.joined()
    }
}
