import Basics

/// What can be wrong with what is known of a report.
public enum DetailsFault: Fault, Equatable {
    /// Two origins say different things; the first is used.
    case contradiction(detail: Detail, used: String, usedFrom: DetailOrigin, other: String, otherFrom: DetailOrigin)

    /// What is wrong.
    public var message: String {
        switch self {
        case .contradiction(let detail, let used, let usedFrom, let other, let otherFrom):
            "the \(detail.rawValue) is `\(used)` by \(usedFrom.words) but `\(other)` by \(otherFrom.words)"
        }
    }

    /// What to do about it.
    public var advice: String { "the first is used; make both say the same" }

    /// The report can be read.
    public var severity: Severity { .warning }
}
