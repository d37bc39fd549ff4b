import Basics
import Extraction

/// A value that no report states and that follows from those that reports state.
public struct DerivedValue: Sendable, Hashable {
    /// How it was calculated.
    public let derivation: Derivation
    /// What it is a value of; of a ratio, what stands above the line.
    public let key: Key
    /// The value, with as many digits as its inputs bear.
    public let amount: Amount
    /// The observations it was calculated from, in the order of the formula.
    public let inputs: [Fact]
}

/// The ways in which values are derived.
public enum Derivation: String, Sendable, Hashable, CaseIterable {
    /// (level ÷ level of the year before − 1) × 100 %
    case growthOfLevels = "growth-of-levels"
    /// level ÷ (1 + growth): the level of the year before
    case levelBeforeGrowth = "level-before-growth"
    /// level − change: the level of the year before
    case levelBeforeChange = "level-before-change"
    /// part ÷ whole × 100 %
    case share
    /// amount ÷ area
    case perArea = "per-area"
    /// amount ÷ number of enterprises
    case perEnterprise = "per-enterprise"

    /// Whether it gives a value of its key, as a report might state it, rather than a ratio to something else.
    public var isOfItsKey: Bool { self != .perArea && self != .perEnterprise }
}

/// A value as a table shows it: stated by a report, or derived.
public enum Figure: Sendable, Hashable {
    /// An observation.
    case stated(Fact)
    /// A derived value, by its place in `Dataset.derived`.
    case derived(Int)
}
