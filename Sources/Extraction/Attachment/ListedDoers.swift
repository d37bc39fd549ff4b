import Basics
import Vocabulary

/// 甲、乙和丙三个区分别实现产值86亿元、35亿元和19亿元: values of one thing for several who are listed before 分别.
extension Site {
    /// Whom the labels before 分别 name, where the words behind it say what each of them did.
    func doers(_ labels: [Range<Int>], behind joint: Token) -> [Context.Bearer]? {
        let noun = clause.nounPhrase(joint.end..<max(joint.end, min(left.upperBound, quantity.outer.lowerBound)))
        guard noun.count >= 6, let last = labels.last, let kind = clause.doers(last), kind.name.count >= 3 else {
            return nil
        }
        var members = labels
        members[members.count - 1] = kind.name
        // 电子信息、生物医药、新材料产业分别实现产值…: the last says what all are.
        let areTrades =
            kind.scope == .industry
            && members.dropLast().allSatisfy { clause.isBareTrade(clause.trimmedFront($0)) }
        let bearers = members.enumerated().compactMap { index, member -> Context.Bearer? in
            let words = index == 0 ? clause.trimmedFront(member) : member
            guard 6...Self.longestDoer ~= words.count,
                kind.isCounted || areTrades || clause.ends(words, with: kind.ending)
            else {
                return nil
            }
            return Context.Bearer(scope: kind.scope, name: clause.text(words))
        }
        return bearers.count == labels.count ? bearers : nil
    }

    /// The site behind a place: what stands before it is no part of what is measured.
    func behind(_ place: Int) -> Site {
        var site = self
        site.left = max(left.lowerBound, min(place, left.upperBound))..<left.upperBound
        return site
    }

    /// The longest name of one of them, in bytes.
    private static let longestDoer = 60
}

extension Clause {
    /// Who is listed, by the last member of the list: its name, their scope, and what closes their names; 三个行政区 counts
    /// them all.
    fileprivate func doers(_ last: Range<Int>) -> (name: Range<Int>, scope: Scope, ending: RuleWord, isCounted: Bool)? {
        for (ending, scope) in [
            (RuleWord.doingPlace, scopeOfPlaces), (.doingIndustry, .industry), (.doingFirm, .enterprise),
        ] {
            guard let length = lists[ending].length(in: bytes, endingAt: last.upperBound, from: last.lowerBound) else {
                continue
            }
            var end = last.upperBound - length
            if let counter = lists[.counterOfDoers].length(in: bytes, endingAt: end, from: last.lowerBound) {
                end -= counter
            }
            let number = bytes.scalar(before: end)
            guard end > last.lowerBound, Numerals.digit(number.value) != nil || Numerals.isPair(number.value) else {
                return (last, scope, ending, false)
            }
            return (trimmedBack(last.lowerBound..<end - number.length), scope, ending, true)
        }
        return nil
    }
}
