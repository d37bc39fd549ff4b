/// What a person says of a figure.
public struct Decision: Sendable, Equatable {
    /// What to do with it.
    public enum Action: Sendable, Equatable {
        /// It was read rightly.
        case confirm
        /// It should have been read so: fields by the names that corrections use; none for a part it does not have.
        case set([String: String?])
        /// It is no figure of the site.
        case drop
    }

    /// The figure.
    public let figure: FigureReference
    /// What to do with it.
    public let action: Action
    /// Why, for the readers of the site; a confirmation needs no reason.
    public let why: String

    /// A decision about a figure.
    public init(figure: FigureReference, action: Action, why: String) {
        self.figure = figure
        self.action = action
        self.why = why
    }
}

/// A decision that was written down, and how to take it back.
public struct WrittenDecision: Sendable {
    /// The decision.
    public let decision: Decision
    /// The words that stand for the figure in it.
    public let quote: String
    /// The sidecar it was written to.
    public let sidecar: String
    /// The correction as it was written.
    let entry: CorrectionEntry
    /// The sidecar before, none where there was none, and after.
    let before: [UInt8]?
    let after: [UInt8]
}
