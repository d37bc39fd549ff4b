import Basics
import Vocabulary

/// Amounts whose label stands before them, or with the amount before.
extension Sieve {
    /// 规上工业增加值133.6亿元: indicator or label before the amount.
    func level() -> Statement? {
        if endsFromTo(), let last = context.last { return inheriting(last, .level, .inherited) }
        let phrase = clause.nounPhrase(site.left)
        guard !phrase.isEmpty else { return nil }
        if let named = ofNamed(phrase) { return named }
        // A percentage right behind an amount of money or a count is its growth.
        if site.companion == .percent, let known = indicator(in: phrase, .growth),
            vocabulary.indicators[known.index].dimension != .share
        {
            return named(phrase, .growth, .growth)
        }
        if site.companion == .percent, clause.ends(phrase, with: Self.amounts) { return named(phrase, .growth, .growth) }
        return named(phrase, .level, .indicatorBefore)
    }

    /// Endings of names of amounts, which a percentage can only be the growth of.
    private static let amounts: [StaticString] = ["产值", "增加值", "支出", "营业收入", "销售额", "投资额", "进出口额", "出口额", "零售额", "余额", "产量"]

    /// 海口江东新区2364亿元: the name of somebody else alone has what was said of the one before.
    private func ofNamed(_ phrase: Range<Int>) -> Statement? {
        guard let bearer = clause.wholeName(phrase), let last = context.lastLevel ?? context.lastOfBlock,
            last.measure == .level, last.dimension == site.quantity.dimension, last.bearer != bearer,
            !site.quantity.isCount || last.unit == site.quantity.unitText
        else { return nil }
        var statement = inheriting(last, .level, .inherited)
        statement.bearer = bearer
        statement.origins.bearer = context.cues.cue(phrase)
        return statement
    }

    /// A list of values without words of their own goes on with what the first stated.
    func inherited() -> Statement? {
        guard let last = context.last else { return nil }
        let isRate = site.companion == .percent && [.change, .gap, .rank].contains(last.measure)
        let isChange = site.companion == .points && [.growth, .level, .share].contains(last.measure)
        var statement = inheriting(last, isRate ? .growth : isChange ? .change : last.measure, .inherited)
        if let region = clause.regionBeforeBracket() {
            statement.bearer = region
            statement.isAside = true
        }
        return statement
    }
}
