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
        var label = label.split(separator: "的").last.map(String.init) ?? label
        for noun in ["项目", "专案"] as [StaticString] {
            if let cut = label.place(of: noun) { label = String(label[..<cut.upperBound]) }
        }
        if let verb = RuleWords.builtIn[.workingOn].opening(of: label), label.count > verb.count + 2 {
            label = String(label.dropFirst(verb.count))
        }
        return count + label
    }
}
