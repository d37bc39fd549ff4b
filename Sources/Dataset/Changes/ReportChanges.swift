import Basics

/// What a report brought that those before it had not: of its park, in order of date.
public struct ReportChanges: Sendable {
    /// The report, by its place in the dataset.
    public let report: Int
    /// Observations of keys that no report before had stated.
    public let added: [Fact]
    /// Observations that say otherwise than those before and take their place.
    public let revised: [Revision]
    /// Observations that say otherwise than those before and do not take their place.
    public let contradicted: [Revision]
    /// Observations of an earlier edition of this report that this one leaves out.
    public let withdrawn: [Fact]
    /// How many observations say what was known.
    public let confirmed: Int

    /// An observation and the earlier one that it differs from.
    public struct Revision: Sendable, Hashable {
        /// What the report says.
        public let new: Fact
        /// What was shown until then.
        public let old: Fact
    }
}
