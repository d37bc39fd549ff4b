import Basics
import Vocabulary

/// Labels that lack a word, which stands with the figure before them.
extension Sieve {
    /// 石化产业产值855亿元；电子信息和汽车、装备合计…: a list of others is not said of the industry before it.
    func leaveIndustry(_ statement: inout Statement) {
        guard statement.bearer.scope == .industry, clause.markBefore == .semicolon, statement.label.holds("、") else {
            return
        }
        (statement.bearer, statement.origins.bearer) = (.park, nil)
    }

    /// 新签约甲、乙、丙等项目75个: the members of the list are no part of what is counted.
    func completeList(_ statement: inout Statement) {
        guard site.quantity.isCount, statement.label.hasSuffix("项目"), statement.label.holds("等") else { return }
        guard let verb = vocabulary.ruleWords[.signingVerb].opening(of: statement.label) else { return }
        statement.indicator = vocabulary.indicator(named: verb + "项目") ?? index("signed-projects")
    }

    /// 规上工业企业新增10家: the verb stands behind its noun.
    func completeIncrease(_ statement: inout Statement, _ labelRange: Range<Int>) {
        // 净增人口0.85万人
        if site.quantity.isCount, statement.measure == .level, statement.label.hasPrefix("净增") {
            statement.measure = .change
            return
        }
        guard statement.measure == .level, let verb = ["新增", "净增"].first(where: { statement.label.hasSuffix($0) }),
            let noun = indicator(in: labelRange.lowerBound..<labelRange.upperBound - verb.utf8.count, .level)
        else { return }
        let increment = verb == "新增" ? vocabulary.indicators[noun.index].increment : nil
        statement.indicator = increment.flatMap { vocabulary.indicatorIndex($0) } ?? noun.index
        if increment == nil { statement.measure = .change }
    }

    /// 其中超10亿元项目2个 after 新签约超亿元项目27个: what was done with the projects is said with the first.
    func completeClass(_ statement: inout Statement) {
        guard statement.label.hasPrefix("超") || statement.label.hasPrefix("投资超"), let last = context.last,
            let bound = last.label.place(of: "超")?.lowerBound
        else { return }
        let label = String(last.label[..<bound]) + statement.label.drop { $0 != "超" }
        statement.label = label
        for candidate in [label, String(label.drop { $0 != "超" })] {
            if let index = vocabulary.indicator(named: candidate) {
                statement.indicator = index
                return
            }
        }
    }

    /// 96个项目已签约，其中已投产12个: a count with a verb and no noun counts the things counted before it.
    func completeNoun(_ statement: inout Statement, _ labelRange: Range<Int>) {
        guard site.quantity.isCount, let last = context.last else { return }
        if takeAdded(&statement, to: last) { return }
        guard isVerb(labelRange) || vocabulary.indicator(named: statement.label + "项目") != nil else { return }
        let nouns = vocabulary.ruleWords[.countedThing].words
        guard let noun = nouns.first(where: { last.label.firstRange(of: $0) != nil }) else { return }
        statement.label += noun
        statement.indicator = vocabulary.indicator(named: statement.label)
        statement.bearer = last.bearer
    }

    /// 规上工业企业539家，新增48家: what was added to the stock before.
    private func takeAdded(_ statement: inout Statement, to last: Statement) -> Bool {
        guard vocabulary.ruleWords[.added].contains(statement.label), last.unit == site.quantity.unitText,
            last.measure == .level, let indicator = last.indicator
        else { return false }
        let entry = vocabulary.indicators[indicator]
        guard !entry.id.hasPrefix("new-"), !entry.id.holds("projects") else { return false }
        statement.label += last.label
        statement.bearer = last.bearer
        if let increment = entry.increment.flatMap({ vocabulary.indicatorIndex($0) }) {
            statement.indicator = increment
        } else {
            (statement.indicator, statement.measure) = (indicator, .change)
        }
        return true
    }
}
