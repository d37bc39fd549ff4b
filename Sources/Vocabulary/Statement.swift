/// What kind of statement a number makes about its indicator.
public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// The value itself.
    case level
    /// A rate of change in percent.
    case growth
    /// An absolute increment or decrement.
    case change
    /// A part of a whole, in percent.
    case share
    /// A place in an order.
    case rank
    /// The part of a task that is done, in percent.
    case completion
    /// The difference to another scope.
    case gap
}

/// Whether a value is done, aimed at or expected.
public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Done or measured.
    case actual
    /// Aimed at or promised.
    case target
    /// Expected or planned.
    case forecast
}

/// How a number bounds the value it states.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// The value itself.
    case equal = "eq"
    /// At least the number: 以上, 超, 突破.
    case atLeast = "ge"
    /// At most the number: 以内, 不超过.
    case atMost = "le"
    /// About the number: 约, 近, 左右.
    case about = "approx"
}

/// Whom a value speaks of.
public enum Scope: String, Sendable, Hashable, CaseIterable {
    /// The park as a whole.
    case park
    /// An industry or cluster of the park.
    case industry
    /// An enterprise of the park.
    case enterprise
    /// A project of the park.
    case project
    /// A part of the park or a wider cooperation area.
    case platform
    /// A city, province or nation.
    case region
}
