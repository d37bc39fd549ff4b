import Basics
import Vocabulary

/// Levels whose name has to be put together from both sides of the amount.
extension Sieve {
    /// 收购了恒远机械30%的股权: the share of an owner in an enterprise.
    func stake(_ phrase: Range<Int>) -> Statement? {
        let after = site.quantity.outer.upperBound
        let noun = clause.holds("的", at: after) ? after + 3 : after
        guard site.companion == .percent, let length = clause.length(of: .stakeNoun, at: noun) else { return nil }
        var owned = phrase
        if let verb = clause.last(of: .stakeVerb, in: phrase), let end = clause.length(of: .stakeVerb, at: verb) {
            owned = clause.nounPhrase(min(verb + end, phrase.upperBound)..<phrase.upperBound)
        }
        return make(clause.text(owned) + clause.text(noun..<noun + length), nil, .share, .share, phrase)
    }

    /// 35个行业大类中有27个保持增长: those of the class counted before of which something is said.
    func thoseAmong(_ phrase: Range<Int>) -> Statement? {
        guard site.quantity.isCount, let among = clause.length(of: .among, endingAt: phrase.upperBound),
            let all = clause.tokens(in: phrase).last(where: { if case .claim = $0.kind { true } else { false } })
        else { return nil }
        // 35个: the measure word may be no part of the numeral.
        let start = clause.holds("个", at: all.end) || clause.holds("家", at: all.end) ? all.end + 3 : all.end
        let noun = clause.nounPhrase(min(start, phrase.upperBound - among)..<phrase.upperBound - among)
        let said = clause.nounPhrase(site.right)
        guard noun.count >= 6 else { return nil }
        let isSaid =
            site.right.upperBound == clause.range.upperBound && 6...Self.longestSaid ~= site.right.count
            && clause.first(of: .particle, in: site.right) == nil
        let words = isSaid ? clause.text(said.isEmpty ? site.right : site.right.lowerBound..<said.upperBound) + "的" : ""
        return make(words + clause.text(noun), nil, .level, .labelBefore, noun)
    }

    /// The longest words that are said of those counted, in bytes.
    private static let longestSaid = 36

    /// 蓝湾科技城300公顷: how large a part of the park is.
    func areaOfPlace(_ phrase: Range<Int>) -> Statement? {
        guard site.quantity.dimension == .area, isTold(in: Self.unitsOfLand),
            clause.nounPhrase(site.right).isEmpty || site.right.isEmpty,
            let place = clause.wholeName(phrase) ?? clause.wholePlace(phrase), place.scope == .platform
        else { return nil }
        var statement = make(clause.text(phrase) + "面积", known.plannedArea, .level, .labelBefore, phrase)
        (statement.bearer, statement.origins.bearer) = (place, context.cues.cue(phrase))
        return statement
    }

    /// 增速高于全省的5.6%、全国的5.2%: how much others have grown, which is told aside.
    func growthOfOther() -> Statement? {
        guard site.companion == .percent, clause.ends(site.left, with: "的"), let last = context.last,
            last.measure == .growth, last.dimension == .share,
            let other = clause.tokens(in: site.left).last(where: { $0.traits.has(.region) }),
            // 占全省的9.9% is a part.
            !clause.tokens(in: clause.before(site.left.upperBound)).contains(where: isShareWord),
            clause.says.has([.compared, .gap]) || other.start == site.left.lowerBound
        else { return nil }
        // 高于广东省同期的2%: but for a time between, nothing stands before 的.
        let between = clause.tokens(in: other.end..<site.left.upperBound - 3)
        guard between.allSatisfy({ if case .time = $0.kind { true } else { $0.traits.has(.compared) } }) else {
            return nil
        }
        var statement = inheriting(last, .growth, .growthOfLast)
        if !between.contains(where: { if case .time = $0.kind { !$0.traits.has(.compared) } else { false } })
            || clause.ends(other.end..<site.left.upperBound - 3, with: .samePart)
        {
            (statement.period, statement.origins.period) = (last.period, last.origins.period)
        }
        if !clause.block.area.isNamed(by: other.range, in: clause.bytes) {
            statement.bearer = Context.Bearer(scope: .region, name: clause.text(other.range))
            statement.origins.bearer = context.cues.cue(other.range)
        }
        statement.isAside = true
        return statement
    }

    /// The units in which the land of a part of the park is told.
    private static let unitsOfLand = landUnits + ["亩"]
}
