import Basics
import Vocabulary

/// 是2018年的5.2倍, 比2018年翻了一番: how many times as much there is as at another time.
extension Sieve {
    /// How the figure before, or what the clause names, has grown to a multiple of what it was.
    func multiplied() -> Statement? {
        guard site.isTimes else { return nil }
        let start = site.quantity.outer.lowerBound
        let isDoubled = clause.holds("翻", at: site.quantity.range.lowerBound)
        let isTurned = clause.ends(site.left.lowerBound..<start, with: .turningOver)
        if !isDoubled, !isTurned, let told = ofAverage() { return told }
        guard isDoubled || isTurned || isOfTime else { return nil }
        // What is compared with is no part of what has grown.
        let end =
            clause.last(of: .multipleCopula, in: site.left)
            ?? clause.tokens(in: site.left).first { $0.traits.has(.compared) }?.start ?? site.left.upperBound
        var phrase = clause.nounPhrase(site.left.lowerBound..<end)
        if let turn = clause.first(of: .turningOver, in: phrase) { phrase = phrase.lowerBound..<turn }
        phrase = clause.nounPhrase(phrase)
        guard phrase.isEmpty else { return named(phrase, .growth, .growth) }
        return (context.lastLevel ?? context.last).map { inheriting($0, .growth, .growthOfLast) }
    }

    /// 亩均税收是全市平均水平的2.5倍: how the figure stands to that of a wider area.
    private func ofAverage() -> Statement? {
        guard clause.ends(site.left, with: .particle), let copula = clause.last(of: .multipleCopula, in: site.left),
            let length = clause.length(of: .multipleCopula, at: copula),
            case let whole = clause.nounPhrase(copula + length..<site.left.upperBound),
            clause.ends(whole, with: .average)
        else { return nil }
        let phrase = clause.nounPhrase(site.left.lowerBound..<copula)
        guard phrase.isEmpty else { return named(phrase, .share, .share) }
        return (context.lastLevel ?? context.last).map { inheriting($0, .share, .share) }
    }

    /// 2018年的, “十五”期末的: whether the amount is a multiple of what there was at a time.
    private var isOfTime: Bool {
        guard clause.ends(site.left, with: .particle) else { return false }
        let end = site.left.upperBound - 3
        if let time = clause.token(endingAt: end), case .time = time.kind { return true }
        return clause.ends(site.left.lowerBound..<end, with: .endOfStretch)
    }
}
