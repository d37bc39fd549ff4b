import Vocabulary

/// How one numeral of a report was read, step by step.
public struct Explanation: Sendable {
    /// Where it stands.
    public let place: NumeralPlace
    /// Its words in the repaired text.
    public let words: String
    /// What part the block it stands in plays on the page.
    public let zone: String
    /// The clause it stands in; none where the block is not read clause by clause.
    public let clause: ExplainedClause?
    /// For the cell of a table: the words at the head of its row and of its column.
    public let heads: [String]
    /// The steps of the sieve in the order they were tried; empty for a numeral that is no amount.
    public let steps: [ExplainedStep]
    /// What it states; several where one amount holds for several labels, none where it is no observation.
    public let observations: [ExplainedObservation]
    /// Its entry in the ledger, where it is no observation.
    public let entry: LedgerEntry?
}

/// A clause and the words of it that are known.
public struct ExplainedClause: Sendable {
    /// Its words.
    public let text: String
    /// Its tokens in order, without marks.
    public let tokens: [ExplainedToken]
}

/// A token and what it says.
public struct ExplainedToken: Sendable {
    /// Its words.
    public let text: String
    /// What it may say, one phrase a meaning.
    public let meanings: [String]
}

/// A step of the sieve.
public struct ExplainedStep: Sendable {
    /// The rules it may find that apply.
    public let rules: [AttachmentRule]
    /// Whether one of them did.
    public let applied: Bool
}

/// An observation and the words that its context comes from.
public struct ExplainedObservation: Sendable {
    /// What was read.
    public let observation: Observation
    /// What gave the period.
    public let period: ExplainedPart
    /// What gave the status.
    public let status: ExplainedPart
    /// What gave the scope.
    public let scope: ExplainedPart
}

/// One thing that holds for a figure, and where it was said.
public struct ExplainedPart: Sendable {
    /// How far away.
    public let reach: Reach
    /// In which words; empty where they are not in the text.
    public let words: String
}
