import Basics
import Vocabulary

/// One amount for several labels, and several labels for as many amounts.
extension Sieve {
    /// The labels before 各 or 均.
    func labelsOfEach() -> [Range<Int>] {
        guard let joint = clause.tokens(in: site.left).last(where: { clause.traits($0).has(.each) }),
            clause.trimmedFront(joint.range.upperBound..<site.left.upperBound).isEmpty
        else { return [] }
        return site.items(of: site.left.lowerBound..<joint.range.lowerBound)
    }

    /// The statement for one label of a list, otherwise like the one read for the list as a whole.
    func statement(forLabel label: Range<Int>, like model: Statement?, tail: String = "") -> Statement? {
        guard let model else { return nil }
        var statement = model
        if let name = Ordinals.name(of: clause.text(label), tail: tail) {
            statement.label = name
            statement.indicator = vocabulary.indicator(named: name)
            statement.labelRange = label
            statement.bearer = context.bearer
            return statement
        }
        let phrase = clause.nounPhrase(label)
        let own = indicator(in: phrase, model.measure)
        let completed = own == nil ? completedIndicator(phrase, model) : nil
        statement.label = clause.text(phrase) + (completed?.suffix ?? "")
        statement.indicator = own?.index ?? completed?.indicator
        statement.labelRange = phrase
        if let found = clause.bearer(in: phrase) { statement.bearer = found.bearer }
        let text = clause.text(phrase)
        if text.hasSuffix("产业") || text.hasSuffix("集群") {
            statement.bearer = Context.Bearer(scope: .industry, name: text)
            statement.label = text + "产值"
        } else if text.hasSuffix("产业产值") {
            statement.bearer = Context.Bearer(scope: .industry, name: String(text.dropLast(2)))
        }
        return adapted(statement, isOfIndustry: statement.bearer.scope == .industry)
    }

    /// 新动工、新投产项目各25个: the first label lacks the last one's ending.
    func completedIndicator(_ phrase: Range<Int>, _ model: Statement) -> (indicator: Int, suffix: String)? {
        for length in stride(from: min(6, model.label.count), through: 1, by: -1) {
            let suffix = String(model.label.suffix(length))
            if let index = vocabulary.indicator(named: clause.text(phrase) + suffix) { return (index, suffix) }
        }
        return nil
    }
}
