import Basics
import Vocabulary

/// 外资结构：韩国46%，新加坡5%，其他9%: a heading whose list says what shares the members have.
extension Clause {
    /// The heading of a list of shares, behind which a colon stands.
    var headingOfShares: Range<Int>? {
        guard endsWithColon else { return nil }
        let heading = trimmedFront(range)
        return heading.count <= Self.longestHeading && ends(heading, with: .compositionNoun)
            && first(of: .particle, in: heading) == nil ? heading : nil
    }

    /// The longest heading of that kind, in bytes.
    private static let longestHeading = 45
}

extension Sieve {
    /// The share of a member of such a list, whose name stands right before it.
    func shareOfComposition() -> Statement? {
        guard let heading = context.composition, site.quantity.dimension == .share else { return nil }
        let name = nameOfMember
        guard 3...Self.longestMember ~= name.count, indicator(in: name, .share) == nil,
            !clause.tokens(in: name).contains(where: { $0.traits.has([.measure, .status, .share, .compared]) })
        else { return nil }
        return make(clause.text(heading) + clause.text(name), nil, .share, .share, name)
    }

    /// What stands before the share but for marks and 占.
    private var nameOfMember: Range<Int> {
        var start = site.left.lowerBound
        while start < site.left.upperBound, clause.holds("、", at: start) || clause.bytes[start] <= ASCII.space {
            start += clause.bytes.scalar(at: start).length
        }
        var end = max(start, min(site.left.upperBound, site.quantity.outer.lowerBound))
        while end > start, let token = clause.token(endingAt: end), token.start >= start, isShareWord(token) {
            end = token.start
        }
        return start..<end
    }

    /// The longest name of such a member, in bytes.
    private static let longestMember = 45
}
