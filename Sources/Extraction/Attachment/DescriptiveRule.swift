import Basics
import Vocabulary

/// Amounts that describe the project or enterprise behind them.
extension Sieve {
    /// 总投资11亿元的小鹏智能驾驶项目: the amount describes the project or enterprise behind it.
    func descriptive() -> Statement? {
        let after = site.quantity.outer.upperBound
        guard site.quantity.dimension == .money || site.quantity.dimension == .area, clause.holds("的", at: after) else {
            return nil
        }
        if let group = groupOfProjects(behind: after + 3) { return group }
        let phrase = clause.nounPhrase(after + 3..<site.right.upperBound)
        guard !phrase.isEmpty, let end = endOfBearer(phrase) else { return nil }
        let label = clause.nounPhrase(site.left)
        var bearer = Context.Bearer(scope: end.scope, name: clause.text(phrase.lowerBound..<end.offset))
        if bearer.name == "企业" || bearer.name == "公司" {
            bearer.name = context.bearer.scope == .enterprise ? context.bearer.name : ""
        }
        let isInvestment = label.isEmpty || clause.ends(label, with: ["投资", "投资额"])
        let labelText = label.isEmpty ? "投资" : clause.text(label)
        var statement = make(labelText, isInvestment ? index("project-investment") : nil, .level, .descriptive, label)
        if isInvestment { bearer.scope = .project }
        statement.bearer = bearer
        if isInvestment {
            statement.status = .forecast
            statement.period = nil
        }
        return statement
    }

    /// 总投资794亿元的159个重点项目: the investment of a number of projects.
    private func groupOfProjects(behind start: Int) -> Statement? {
        let label = clause.nounPhrase(site.left)
        guard site.quantity.dimension == .money, label.isEmpty || isInvestment(label),
            let next = clause.token(beginningAt: start), case .quantity(let number) = next.kind,
            clause.block.quantities[number].isCount
        else { return nil }
        let name = next.range.lowerBound..<clause.range.upperBound
        guard let end = clause.first(of: ["项目"], in: name), end - name.lowerBound <= 45 else { return nil }
        var statement = make(
            label.isEmpty ? "投资" : clause.text(label), index("project-investment"), .level, .descriptive, label)
        statement.bearer = Context.Bearer(scope: .project, name: clause.text(name.lowerBound..<end + 6))
        statement.status = .forecast
        statement.period = nil
        return statement
    }

    /// The last word of a project or enterprise before a verb.
    func endOfBearer(_ phrase: Range<Int>) -> (offset: Int, scope: Scope)? {
        var found: (offset: Int, scope: Scope)?
        for token in clause.tokens(in: phrase) {
            let traits = clause.traits(token)
            if clause.holds("项目", at: token.range.lowerBound), traits.has(.names) {
                // 项目投产 holds the end of a project's name.
                found = (token.range.lowerBound + 6, .project)
                break
            }
            if found != nil, traits.has(.verb) { break }
            guard traits.has(.scopeEnding) else { continue }
            for case .scope(let scope, isEnding: true) in clause.meanings(token)
            where scope == .project || scope == .enterprise {
                found = (token.range.upperBound, scope)
            }
        }
        if found != nil { return found }
        let words: [(StaticString, Scope)] = [("项目", .project), ("企业", .enterprise), ("公司", .enterprise)]
        for (word, scope) in words where clause.holds(word, at: phrase.lowerBound) {
            return (phrase.lowerBound + 6, scope)
        }
        return nil
    }
}
