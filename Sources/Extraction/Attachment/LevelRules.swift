import Basics
import Vocabulary

/// Amounts whose label stands before them, or with the amount before.
extension Sieve {
    /// 规上工业增加值133.6亿元: indicator or label before the amount.
    func level() -> Statement? {
        if endsFromTo(), let last = context.last { return inheriting(last, .level, .inherited) }
        let phrase = clause.nounPhrase(site.left)
        guard !phrase.isEmpty else { return nil }
        // A percentage right behind an amount of money or a count is its growth.
        if site.companion == .percent, let known = indicator(in: phrase, .growth),
            vocabulary.indicators[known.index].dimension != .share
        {
            return named(phrase, .growth, .growth)
        }
        return named(phrase, .level, .indicatorBefore)
    }

    /// A list of values without words of their own goes on with what the first stated.
    func inherited() -> Statement? {
        guard let last = context.last else { return nil }
        let isRate = site.companion == .percent && [.change, .gap, .rank].contains(last.measure)
        var statement = inheriting(last, isRate ? .growth : last.measure, .inherited)
        if let region = clause.regionBeforeBracket() {
            statement.bearer = region
            statement.isAside = true
        }
        return statement
    }
}
