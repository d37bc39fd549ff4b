import Basics
import Vocabulary

/// Projects listed with what they cost, of which only the last says what they are.
extension Sieve {
    /// 总投资2亿元的甲树脂生产、总投资6亿元的乙智能装备等项目: the investment of a member of such a list.
    func memberOfProjects(behind start: Int) -> Statement? {
        let label = clause.nounPhrase(site.left)
        guard site.quantity.dimension == .money, label.isEmpty || clause.ends(label, with: .investment),
            let closing = endOfProjects(from: start)
        else { return nil }
        let end = endOfMember(from: start, closing)
        // 总投资50亿元的甲、乙、丙等12个项目: the sum of all is none of the first.
        guard holdsAmount(end..<closing) || context.last?.isOfListedProject == true else { return nil }
        var name = clause.trimmedFront(start..<end)
        let amount = clause.tokens(in: name).first(where: Self.isAmount)
        var text = clause.text(name)
        if let amount {
            // 甲20万吨钛白: what it makes is no part of its name.
            text = clause.text(name.lowerBound..<amount.range.lowerBound) + clause.text(amount.range.upperBound..<end)
            name = name.lowerBound..<amount.range.lowerBound
        }
        guard 6...75 ~= text.utf8.count, clause.first(of: .particle, in: start..<end) == nil,
            EntityName.holdsNoVerb(clause.block.bytes, name)
        else { return nil }
        var statement = make(
            label.isEmpty ? "投资" : clause.text(wordOfInvestment(label)), known.projectInvestment, .level,
            .descriptive, label)
        statement.bearer = Context.Bearer(scope: .project, name: text)
        statement.origins.bearer = context.cues.cue(name)
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    private func holdsAmount(_ part: Range<Int>) -> Bool { clause.tokens(in: part).contains(where: Self.isAmount) }

    private static func isAmount(_ token: Token) -> Bool {
        if case .quantity = token.kind { true } else { false }
    }

    /// …等项目, …等12个重点项目, …项目等: where 等 stands that closes a list of projects.
    private func endOfProjects(from start: Int) -> Int? {
        guard let closing = clause.first(of: .andSoOn, in: start..<clause.range.upperBound) else { return nil }
        // …、总投资1亿元的丙项目等。
        if clause.ends(start..<closing, with: .projectWord) { return closing }
        let behind = closing..<min(clause.range.upperBound, closing + Self.longestKindOfProjects)
        guard let word = clause.first(of: .projectWord, in: behind) else { return nil }
        return clause.first(of: "、", in: closing..<word) == nil && clause.first(of: "的", in: closing..<word) == nil
            ? closing : nil
    }

    /// The end of the member: the mark or the 和 before the next amount, or 等.
    private func endOfMember(from start: Int, _ closing: Int) -> Int {
        let mark = clause.first(of: "、", in: start..<closing) ?? closing
        for word in Self.openersOfMember {
            if let joint = clause.first(of: word, in: start..<mark) { return joint }
        }
        return mark
    }

    /// What stands between the last two members.
    private static let openersOfMember: [StaticString] = ["和总投资", "及总投资", "以及总投资", "和投资"]

    /// How far behind 等 the word for projects may end, in bytes.
    private static let longestKindOfProjects = 30
}

extension Statement {
    /// Whether it is told of a project that is described by it: the member of a list.
    fileprivate var isOfListedProject: Bool { rule == .descriptive && bearer.scope == .project }
}
