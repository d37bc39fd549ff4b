import Basics

/// What is known of one key: the value shown, why this one, and what else is stated.
public struct Cell: Sendable {
    /// What the value is of.
    public let key: Key
    /// The observation whose value is shown.
    public let shown: Fact
    /// Why it is shown and not the first of those it contradicts; none where nothing contradicts it.
    public let reason: Precedence?
    /// The other observations that agree with it within the rounding of their digits.
    public let corroborating: ArraySlice<Fact>
    /// The observations that say otherwise, the one that comes next first.
    public let conflicting: ArraySlice<Fact>
    /// Observations of the same words that can be held neither for nor against it: in another unit, of unknown time,
    /// of somebody without a name, of another circle of comparison, or of words that name several things.
    public let incomparable: ArraySlice<Fact>

    /// Whether something contradicts the value shown.
    public var isInConflict: Bool { !conflicting.isEmpty }

    /// Whether it holds one observation only.
    var isAlone: Bool { corroborating.isEmpty && conflicting.isEmpty && incomparable.isEmpty }

    /// All observations of the key, the one shown first.
    public var facts: [Fact] { [shown] + corroborating + conflicting + incomparable }
}

/// By what one observation comes before another of the same key, the first that tells them apart.
public enum Precedence: String, Sendable, Hashable, CaseIterable {
    /// A person set or added it.
    case correction
    /// Statistics come before what the park says of itself, and that before the press.
    case kind
    /// The later report knows better.
    case publication
    /// More digits, and a plain number before one that bounds.
    case precision
    /// The surer reading.
    case confidence
    /// Nothing but the order of the text.
    case order
}
