import Basics
import Vocabulary

/// 由30万辆增至99.5万辆: where something began, and where it came to.
extension Sieve {
    /// Whether the amount is what something began with.
    var opensRise: Bool {
        var start = site.quantity.outer.lowerBound
        if let opening = clause.token(endingAt: start), isPlaceInYear(opening) { start = opening.range.lowerBound }
        // 从全国第45位上升到第38位
        if let region = clause.token(endingAt: start), region.traits.has(.region) { start = region.range.lowerBound }
        // 从建市之初的52亿元
        if clause.holds("的", at: start - 3), let beginning = clause.length(of: .beginning, endingAt: start - 3) {
            start -= 3 + beginning
        }
        guard clause.ends(clause.range.lowerBound..<start, with: .fromFirst) else { return false }
        let after = clause.trimmedFront(site.quantity.outer.upperBound..<site.right.upperBound).lowerBound
        return [site.quantity.outer.upperBound, after].contains { at in
            clause.holds(.risen, at: at)
        }
    }

    /// 从年初-35%转正为增长0.9%: 年初 says where in the year it began, not that it held for the year.
    private func isPlaceInYear(_ token: Token) -> Bool {
        guard case .time(let number) = token.kind else { return false }
        return Context.isOwnYear(clause.block.times[number])
    }

    /// The beginning of a rise is over, and has no time where none is said with it.
    func asBeginning(_ statement: Statement) -> Statement {
        var statement = statement
        if statement.status != .actual { (statement.status, statement.origins.status) = (.actual, nil) }
        // 2023年企业由820家增加到960家: the year in front is that of the end.
        let opener =
            clause.last(of: .fromFirst, in: clause.range.lowerBound..<site.quantity.outer.lowerBound)
            ?? clause.range.lowerBound
        let hasTime = clause.tokens(in: opener..<site.quantity.outer.lowerBound).contains {
            if case .time = $0.kind { !isPlaceInYear($0) } else { false }
        }
        // “十三五”时期，生产总值从18560亿元提高到25019亿元: it began with the year before.
        if case .years(let first, _) = statement.period {
            // 2019年至2023年，…由310亿元增加到520亿元: these years are said to begin with the first.
            let isInDigits = statement.origins.period.map { clause.bytes[$0.range.lowerBound].isASCIIDigit } ?? false
            if !hasTime, statement.dimension != .share { statement.period = .year(isInDigits ? first : first - 1) }
            return statement
        }
        if !hasTime {
            // 与2022年相比，…由820家增加到960家
            let base = context.rise?.lowerBound ?? context.comparedYear
            (statement.period, statement.origins.period) = (base.map { .year($0) }, nil)
        }
        return statement
    }
}
