import Basics
import Extraction
import Vocabulary

/// A target beside what was reached: the target of a period and the actual value of the same period.
public struct TargetReview: Sendable {
    /// What is aimed at: a key whose status is target.
    public let key: Key
    /// The observation of the target.
    public let target: Fact
    /// The actual value of the period, stated or derived; none where it is not known.
    public let actual: Figure?
    /// What came of it.
    public let verdict: Verdict
    /// By how much the actual value lies above the target, in its unit, points for rates; below zero where it lies
    /// below. A bound of the actual value is one of the difference. None inside a range that is aimed at, and where
    /// the actual value is a range itself.
    public let difference: Amount?
    /// The part of the target that was reached, in percent; of levels only.
    public let completion: Amount?
    /// The latest actual value of the same measure before the period, to compare with.
    public let before: Fact?
    /// The latest actual level before the period, where the target is a rate or a change.
    public let levelBefore: Fact?

    /// What came of a target.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        case reached
        case missed
        /// No report states the actual value yet.
        case open
        /// The actual value is known and the words leave it open: 超300 against 310.
        case undecided
    }
}
