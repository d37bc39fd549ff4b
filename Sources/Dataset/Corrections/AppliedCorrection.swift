import Extraction

/// What a person overruled in a report, and why.
public struct AppliedCorrection: Sendable, Hashable {
    /// What was done.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Fields were set.
        case set
        /// An observation was taken out: its numeral is in the ledger.
        case drop
        /// An observation was added that the program had missed.
        case add
        /// A person looked at the reading and found it right: nothing but the doubt was taken out.
        case confirm
    }

    /// What was done.
    public let kind: Kind
    /// The observation as it is now, by its place in the extraction; none where it was dropped.
    public let observation: Int?
    /// The observation as it was read; none where one was added.
    public let before: Observation?
    /// The words concerned.
    public let quote: String
    /// Why, in the words of who made it; empty where a reading is only confirmed.
    public let why: String
    /// The file the correction stands in, and its line.
    public let file: String
    /// The line it begins in, from 1.
    public let line: Int

    /// Whether the site shows something else than what was read.
    public var overrules: Bool { kind != .confirm }
}
