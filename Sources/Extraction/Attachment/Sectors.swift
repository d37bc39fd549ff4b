import Basics
import Vocabulary

/// 三次产业增加值分别为2.2亿元、317.7亿元、455.5亿元: what is said of the three sectors in their order.
extension Site {
    /// What is said of each of the three sectors, where the clause gives three values for them: 增加值.
    func nounOfSectors(before joint: Token) -> String? {
        guard let start = clause.first(of: .sectors, in: clause.range.lowerBound..<joint.range.lowerBound),
            let length = clause.length(of: .sectors, at: start)
        else { return nil }
        var amounts = 0
        for token in clause.block.tokens[clause.tokens] {
            guard case .quantity(let number) = token.kind else { continue }
            guard clause.block.quantities[number].dimension == quantity.dimension else { return nil }
            amounts += 1
        }
        guard amounts == 3 else { return nil }
        let words = start + length..<joint.range.lowerBound
        // 三次产业分别拉动GDP增长0.7个、4.9个、6.2个百分点
        if words.isEmpty, clause.says.has(.contribution) { return "" }
        // 三次产业对经济增长的贡献率: the name begins with whom it is of.
        let noun = clause.text(clause.holds("对", at: words.lowerBound) ? words : clause.nounPhrase(words))
        return clause.block.vocabulary.ruleWords[.sectorNoun].closes(noun) ? noun : nil
    }
}

extension Site {
    /// 二三产业比重分别提高0.2和0.3个百分点: two of the sectors with what is said of both, the last first.
    func pairOfSectors(before joint: Token) -> [String]? {
        let before = clause.range.lowerBound..<joint.range.lowerBound
        guard let start = clause.first(of: .sectorPair, in: before),
            let length = clause.length(of: .sectorPair, at: start),
            start + length <= joint.range.lowerBound
        else { return nil }
        let noun = clause.text(clause.nounPhrase(start + length..<joint.range.lowerBound))
        let numerals = clause.text(start..<start + length).filter { "一二三".contains($0) }
        return numerals.reversed().map { "第\($0)产业" + noun }
    }
}

extension Sieve {
    /// The statement of one of the three sectors.
    func statement(ofSector name: String) -> Statement? {
        var statement = attach() ?? barePoints(site.left)
        statement?.label = name
        // 分别拉动GDP增长0.3个…百分点: what a sector adds to the growth of the whole is no change of its own.
        let isPart = clause.says.has(.contribution) && site.companion == .points
        statement?.indicator = isPart ? nil : vocabulary.indicator(named: name)
        statement?.bearer = context.bearer.scope == .industry ? .park : context.bearer
        statement?.rule = .respectively
        return statement
    }
}

// 三次产业结构为3.9:59.5:36.6
extension Site {
    /// Whether the amount is the first of the shares of the three sectors: a number without a unit, before a colon.
    var beginsSectorRatio: Bool {
        let (bytes, range) = (clause.block.bytes, quantity.range)
        return quantity.dimension == .share && bytes[range.lowerBound].isASCIIDigit
            && bytes[range.upperBound - 1].isASCIIDigit
            && SectorRatio.colon(bytes, range.upperBound, clause.range.upperBound) != nil
    }

    /// 三次产业投资比例为6:24:70: what the shares are of, where the name of the ratio says it.
    var nounOfSectorRatio: String? {
        let before = clause.range.lowerBound..<quantity.range.lowerBound
        guard let start = clause.last(of: .sectors, in: before), let length = clause.length(of: .sectors, at: start),
            case let begin = start + length, begin < before.upperBound,
            let noun = clause.first(of: .sectorNoun, in: begin..<before.upperBound), noun - begin <= Self.longestLead,
            let end = clause.length(of: .sectorNoun, at: noun)
        else { return nil }
        return clause.text(begin..<noun + end)
    }

    /// How much may stand between the sectors and that noun, in bytes: 固定资产.
    private static let longestLead = 12
}

extension Sieve {
    /// Whether the ratio is where another began, of which nothing says a time.
    private var isBeginningOfRise: Bool {
        guard clause.holds(.fromFirst, before: site.quantity.outer.lowerBound) else { return false }
        let behind = site.quantity.range.upperBound..<clause.range.upperBound
        return clause.first(of: .adjusted, in: behind) != nil
    }

    /// The share that one of the three sectors has in the whole; it is of the time of the one before it in the ratio.
    func share(ofSector name: String, behind first: Statement?) -> Statement {
        let before = clause.range.lowerBound..<site.quantity.range.lowerBound
        let start = clause.first(of: .sectorStructure, in: before)
        let words = start.flatMap { start in clause.length(of: .sectorStructure, at: start).map { start..<start + $0 } }
        var share = make(name, vocabulary.indicator(named: name), .share, .respectively, words ?? 0..<0)
        if let first {
            (share.period, share.origins.period) = (first.period, first.origins.period)
        } else if isBeginningOfRise, case .year(let year) = share.period {
            // 由2.7:54.8:42.5调整为2.7:56.0:41.3: what it was is of the year before.
            share.period = .year(year - 1)
        }
        return share
    }
}
