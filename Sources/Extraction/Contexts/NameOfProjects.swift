import Basics
import Vocabulary

/// What counted projects are called; few ask for it.
struct NameOfProjects {
    /// The label of their count.
    let label: String
    /// Their number with its unit.
    let count: String

    /// 49个工业项目: their number first; what was done with them, and what else is said of them before 的, is no part of it.
    var text: String {
        var label = label
        while let particle = label.place(of: "的"), particle.upperBound < label.endIndex {
            label = String(label[particle.upperBound...])
        }
        for noun in ["项目", "专案"] as [StaticString] {
            if let cut = label.place(of: noun) { label = String(label[..<cut.upperBound]) }
        }
        if let verb = RuleWords.builtIn[.workingOn].opening(of: label),
            label.utf8.count > verb.utf8.count + Self.shortestNoun
        {
            label = String(label.utf8.dropFirst(verb.utf8.count)) ?? label
        }
        return count + label
    }

    /// 项目 alone is left of nothing, in bytes.
    private static let shortestNoun = 6
}
