import Basics

/// What the rules of the extraction do, in a line each: those that attach a number to what it measures, and those that
/// find that a numeral is none.
public struct RuleBook: Sendable {
    /// What a rule is for.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It says that a numeral is no amount, or none that states anything.
        case guardian = "guard"
        /// It finds what an amount measures.
        case attachment
    }

    private var descriptions: [String: String] = [:]

    /// The rules that are compiled into the program.
    public static let builtIn = RuleBook(VocabularyEntries.builtIn(.rules))

    /// The rules of a list of entries.
    public init(_ entries: [MarkedMapping]) {
        for entry in entries {
            descriptions[Self.key(entry.text("kind") ?? "", entry.text("name") ?? "")] = entry.text("description")
        }
    }

    /// What a rule does; empty for one that is not in the book.
    public func description(of name: String, _ kind: Kind) -> String {
        descriptions[Self.key(kind.rawValue, name)] ?? ""
    }

    private static func key(_ kind: String, _ name: String) -> String { "\(kind) \(name)" }
}
