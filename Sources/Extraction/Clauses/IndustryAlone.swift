import Basics
import Vocabulary

/// An industry that a clause without figures names as the subject of those that follow.
extension Clause {
    /// 塑料制品行业，…; 营业额最高的为光电产业，…: where the industry begins that is a clause by itself or closes one behind 为;
    /// 成为支柱产业 names none.
    func beginOfIndustry(in found: Range<Int>) -> Int? {
        var start = found.lowerBound
        if let head = last(of: .listHead, in: range.lowerBound..<found.upperBound), head + 3 >= found.lowerBound {
            guard !holds(.turnedInto, before: head) else { return nil }
            start = head + 3
        } else if range.count > Self.longestIndustry || tokens(in: found).contains(where: { $0.traits.has(.verb) })
            || startBehindDeed < found.lowerBound
        {
            return nil
        }
        let name = start..<found.upperBound
        let isIndustry =
            EntityName.isProper(block.bytes, name, .enterprise)
            || name.count >= Self.shortestIndustry && EntityName.holdsNoVerb(block.bytes, name)
        return isIndustry ? start : nil
    }

    /// The shortest industry that is named by words of a general kind: 智能制造产业.
    private static let shortestIndustry = 15

    /// The longest industry that is a clause by itself, with the time before it, in bytes.
    private static let longestIndustry = 45

    /// Where the clause begins behind its time.
    var startBehindTime: Int {
        guard namesTime else { return range.lowerBound }
        var start = range.lowerBound
        while let token = token(beginningAt: start), case .time = token.kind { start = token.range.upperBound }
        return start
    }

    /// 一是做强高端装备产业: where the clause begins behind its number, its time and what is done for an industry.
    private var startBehindDeed: Int {
        var start = max(startBehindTime, endOfSpokenNumber() ?? range.lowerBound)
        while let verb = length(of: .madeStrong, at: start) { start += verb }
        return start
    }

    /// 截至9月底, 至6月底: whether a time says how far the text has come.
    func tellsDate(_ time: Range<Int>) -> Bool {
        holds(.upToDate, before: time.lowerBound)
            || bytes.holds("至", at: time.lowerBound - 3) && holds(.endOfTime, before: time.upperBound)
    }

    /// Where what a clause tells of begins behind verbs, times and the like from a place on; none where nothing is left.
    func startBehindOpener(_ start: Int) -> Int? {
        guard start < range.upperBound else { return nil }
        let told = trimmedFront(start..<range.upperBound, keepingScopes: true)
        return told.isEmpty ? nil : told.lowerBound
    }

    /// 一是…, 1、…: whether the number of a list opens the clause.
    var isNumbered: Bool {
        guard beginsSentence, let first = block.tokens[tokens].first, case .claim(let number) = first.kind else {
            return false
        }
        return block.claims[number].reason == .ordinal && first.range.lowerBound - range.lowerBound <= 6
    }
}
