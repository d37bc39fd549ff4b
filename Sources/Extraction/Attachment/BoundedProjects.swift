import Basics
import Vocabulary

/// 签约项目29个，其中亿元以上项目23个: projects signed that cost at least so much.
extension Sieve {
    /// What each bound counts, by the number that stands before 亿元.
    private static let bounds: [(number: String, id: String)] = [
        ("10", "signed-projects-1b"), ("十", "signed-projects-1b"), ("5", "signed-projects-500m"),
        ("五", "signed-projects-500m"), ("1", "signed-projects-100m"), ("一", "signed-projects-100m"),
        ("", "signed-projects-100m"),
    ]

    /// The indicator of projects of at least 1, 5 or 10 亿元, where they are told to be signed.
    func takeBound(_ statement: inout Statement) {
        let label = statement.label
        guard site.quantity.isCount, statement.measure == .level,
            vocabulary.ruleWords[.projectWord].closing(of: label) != nil, let money = label.firstRange(of: "亿元")
        else { return }
        let before = label[..<money.lowerBound]
        let isAtLeast = label[money.upperBound...].drop { $0 == "及" }.hasPrefix("以上")
        let kind = label[money.upperBound...].dropLast(2).drop { "及以上的".contains($0) }
        guard kind.isEmpty || ["产业", "工业", "招商", "招商引资"].contains(kind) else { return }
        for bound in Self.bounds where before.hasSuffix(bound.number) {
            let opener = before.dropLast(bound.number.count)
            // 15亿元 ends like 5亿元.
            guard opener.last.map({ !$0.isNumber }) ?? true,
                isAtLeast || ["超", "过", "上"].contains(where: { opener.hasSuffix($0) })
            else { return }
            statement.indicator = isOfSigned(opener) ? index(bound.id) : stage(of: opener)
            return
        }
    }

    /// 开工投资亿元以上项目: what was done with the projects stands before the bound.
    private func stage(of opener: Substring) -> Int? {
        var words = String(["超", "过", "上"].contains(where: { opener.hasSuffix($0) }) ? opener.dropLast() : opener)
        if let money = vocabulary.ruleWords[.investment].closing(of: words) { words.removeLast(money.count) }
        guard let stage = ProjectStage(closing: words, vocabulary) else { return nil }
        return index(stage.rawValue)
    }

    /// Whether the words before a bound, or the projects counted before, say that they were signed.
    private func isOfSigned(_ opener: Substring) -> Bool {
        let words = vocabulary.ruleWords[.signingVerb]
        let bare = ["超", "过", "上"].contains(where: { opener.hasSuffix($0) }) ? opener.dropLast() : opener
        if words.opening(of: String(bare)) != nil { return true }
        guard bare.isEmpty || vocabulary.ruleWords[.wholeInvestment].contains(String(bare)),
            let projects = context.lastProjects
        else { return false }
        let id = projects.indicator.map { vocabulary.indicators[$0].id } ?? ""
        return id.hasPrefix("signed-projects") || words.opening(of: projects.label) != nil
    }
}
