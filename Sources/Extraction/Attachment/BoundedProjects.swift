import Basics
import Vocabulary

/// 签约项目29个，其中亿元以上项目23个: projects signed that cost at least so much.
extension Sieve {
    /// 市、县重点项目, 亿元以上重点项目: key projects, whatever grade or size they are of.
    func takeKeyProjects(_ statement: inout Statement) {
        guard statement.indicator == nil, site.quantity.isCount, statement.measure == .level,
            let noun = vocabulary.ruleWords[.keyProjects].closing(of: statement.label)
        else { return }
        let front = String(statement.label.dropLast(noun.count))
        if front.isEmpty
            || front.utf8.allSatisfy({ $0 >= 0x80 }) && front.count <= Self.longestGrade
                && !vocabulary.ruleWords[.signingVerb].stands(in: front)
                && !vocabulary.ruleWords[.notYet].stands(in: front)
            || vocabulary.ruleWords[.sizeBound].stands(in: front)
        {
            statement.indicator = known.keyProjects
        }
    }

    /// The longest grade of such projects, in characters: 省、市、县.
    private static let longestGrade = 5

    /// What each bound counts, by the number that stands before 亿元.
    private static let bounds: [(number: StaticString, id: String)] = [
        ("10", "signed-projects-1b"), ("十", "signed-projects-1b"), ("5", "signed-projects-500m"),
        ("五", "signed-projects-500m"), ("1", "signed-projects-100m"), ("一", "signed-projects-100m"),
        ("", "signed-projects-100m"),
    ]

    /// The indicator of projects of at least 1, 5 or 10 亿元, where they are told to be signed.
    func takeBound(_ statement: inout Statement) {
        guard site.quantity.isCount, statement.measure == .level,
            vocabulary.ruleWords[.projectWord].closes(statement.label)
        else { return }
        if statement.indicator == nil, let stage = stageBehindBound(statement.label) {
            statement.indicator = index(stage.rawValue)
            return
        }
        if vocabulary.ruleWords[.sizeBound].stands(in: statement.label) { takeKeyProjects(&statement) }
        if statement.indicator != nil { return }
        guard statement.label.holds("亿元"), let bound = statement.label.withBytes({ Self.bound(in: $0) })
        else { return }
        statement.indicator = isOfSigned(bound.opener) ? index(bound.id) : stage(of: bound.opener)
    }

    /// 亿元以上新开工项目: the stage that is said between the bound and the word for projects.
    private func stageBehindBound(_ label: String) -> ProjectStage? {
        guard vocabulary.ruleWords[.sizeBound].stands(in: label) else { return nil }
        var words = String(label.dropLast(2))
        if let kind = vocabulary.ruleWords[.projectKind].closing(of: words) { words.removeLast(kind.count) }
        guard let stage = ProjectStage(closing: words, vocabulary) ?? stageBeforeBound(label), stage != .signed,
            !vocabulary.ruleWords[.notYet].opens(words)
        else { return nil }
        return stage
    }

    /// 新投产固投2000万元以上项目: the stage before the amount that is the bound.
    private func stageBeforeBound(_ label: String) -> ProjectStage? {
        guard let digit = label.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        var words = String(label[..<digit])
        if let money = vocabulary.ruleWords[.boundedMoney].closing(of: words) { words.removeLast(money.count) }
        return ProjectStage(closing: words, vocabulary)
    }

    /// The words before the bound in a label, without 超, 过 or 上, and the indicator of the bound.
    private static func bound(in label: UnsafeBufferPointer<UInt8>) -> (opener: String, id: String)? {
        guard let money = label.firstIndex(of: "亿元", in: label.indices) else { return nil }
        let behind = money + 6
        let isAtLeast = label.holds("以上", at: end(of: ["及"], label, from: behind, to: label.count))
        // The last two letters are the word for a project.
        let kindEnd = max(behind, label.count - 6)
        let kind = end(of: ["及", "以", "上", "的"], label, from: behind, to: kindEnd)..<kindEnd
        let kinds: [StaticString] = ["产业", "工业", "招商", "招商引资"]
        guard
            kind.isEmpty
                || kinds.contains(where: { $0.utf8CodeUnitCount == kind.count && label.holds($0, at: kind.lowerBound) }),
            let bound = bounds.first(where: { label.holds($0.number, at: money - $0.number.utf8CodeUnitCount) })
        else { return nil }
        var end = money - bound.number.utf8CodeUnitCount
        // 15亿元 and 0.5亿元 end like 5亿元.
        if label.holds(".", at: end - 1) || label.holds("．", at: end - 3) { return nil }
        if end > 0, let last = Unicode.Scalar(label.scalar(before: end).value), last.properties.numericType != nil {
            return nil
        }
        let exceeds = (["超", "过", "上"] as [StaticString]).contains { label.holds($0, at: end - 3) }
        guard isAtLeast || exceeds else { return nil }
        if exceeds { end -= 3 }
        return (String(decoding: UnsafeBufferPointer(rebasing: label[..<end]), as: UTF8.self), bound.id)
    }

    /// The end of the letters from a place on that are among some.
    private static func end(
        of letters: [StaticString], _ label: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
    ) -> Int {
        var index = start
        while index < limit, letters.contains(where: { label.holds($0, at: index) }) { index += 3 }
        return index
    }

    /// 开工投资亿元以上项目: what was done with the projects stands before the bound.
    private func stage(of opener: String) -> Int? {
        var words = opener
        if let money = vocabulary.ruleWords[.investment].closing(of: words) { words.removeLast(money.count) }
        guard let stage = ProjectStage(closing: words, vocabulary) else { return nil }
        return index(stage.rawValue)
    }

    /// Whether the words before a bound, or the projects counted before, say that they were signed.
    private func isOfSigned(_ opener: String) -> Bool {
        let words = vocabulary.ruleWords[.signingVerb]
        if words.opens(opener) { return true }
        guard opener.isEmpty || vocabulary.ruleWords[.wholeInvestment].contains(opener),
            let projects = context.lastProjects
        else { return false }
        let id = projects.indicator.map { vocabulary.indicators[$0].id } ?? ""
        return id.hasPrefix("signed-projects") || words.opens(projects.label)
    }
}
