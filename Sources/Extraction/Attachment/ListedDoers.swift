import Basics
import Vocabulary

/// 甲、乙和丙三个区分别实现产值86亿元、35亿元和19亿元: values of one thing for several who are listed before 分别.
extension Site {
    /// Whom the labels before 分别 name, where the words behind it say what each of them did.
    func doers(_ labels: [Range<Int>], behind joint: Token) -> [Context.Bearer]? {
        let noun = clause.nounPhrase(joint.end..<max(joint.end, min(left.upperBound, quantity.outer.lowerBound)))
        guard noun.count >= 6 || quantity.dimension == .rank, let last = labels.last, let kind = clause.doers(last),
            kind.name.count >= 3
        else {
            return nil
        }
        var members = labels
        members[members.count - 1] = kind.name
        // 电子信息、生物医药、新材料产业分别实现产值…: the last says what all are.
        let areTrades =
            kind.scope == .industry
            && members.dropLast().allSatisfy { clause.isBareTrade(clause.trimmedFront($0)) }
        // 临江、白水、青山综保区分别排第25、26、49位: so does the last of zones.
        let zone = kind.isCounted || kind.ending != .ownPark ? nil : clause.kindOfZone(kind.name)
        let areZones = zone != nil && members.dropLast().allSatisfy { clause.isBareTrade(clause.trimmedFront($0)) }
        let bearers = members.enumerated().compactMap { index, member -> Context.Bearer? in
            let words = index == 0 ? clause.trimmedFront(member) : member
            if areZones, let zone, 6...Self.longestDoer ~= words.count {
                let isWhole = clause.ends(words, with: .ownPark)
                return Context.Bearer(scope: kind.scope, name: clause.text(words) + (isWhole ? "" : clause.text(zone)))
            }
            guard 6...Self.longestDoer ~= words.count,
                kind.isCounted || areTrades || clause.ends(words, with: kind.ending)
            else {
                return nil
            }
            return Context.Bearer(scope: kind.scope, name: clause.text(words))
        }
        return bearers.count == labels.count ? bearers : nil
    }

    /// 甲公司与乙公司今年产值分别增长32%和18%, 园区、江东片区税收分别增长8%和11%: whom the labels before 分别 name, and where what is told of
    /// all of them begins.
    func doersBeforeNoun(_ labels: [Range<Int>], for amounts: Int) -> (names: [Context.Bearer], noun: Int)? {
        guard labels.count > 1, let first = labels.first, let last = labels.last else { return nil }
        // 园区、江东片区…: the word for the area was cut from the front.
        let area = clause.tokens(in: clause.range.lowerBound..<first.lowerBound).last {
            $0.traits.has([.park, .region])
        }
        let areaBefore = area.flatMap { area -> Context.Bearer? in
            guard labels.count == amounts - 1, clause.equals(area.end..<first.lowerBound, .groupJoint) else {
                return nil
            }
            return clause.bearer(in: clause.range.lowerBound..<area.end)?.bearer
        }
        guard labels.count == amounts || areaBefore != nil else { return nil }
        for ending in [RuleWord.firm, .subZone, .ownPark] {
            guard let place = clause.last(of: ending, in: last), let length = clause.length(of: ending, at: place),
                case var end = place + length, end < last.upperBound,
                case let noun = clause.nounPhrase(end..<last.upperBound), noun.upperBound == last.upperBound,
                clause.ends(noun, with: .sharedNoun) || vocabularyNames(noun)
            else { continue }
            let behind = end
            // 江东、江西、空港三个片区
            var isCounted = false
            if let counter = clause.lists[.counterOfDoers].length(
                in: clause.bytes, endingAt: place, from: last.lowerBound),
                case let number = clause.bytes.scalar(before: place - counter), place - counter > last.lowerBound + 3,
                Numerals.digit(number.value) != nil || Numerals.isPair(number.value)
            {
                (end, isCounted) = (place - counter - number.length, true)
            }
            var members = labels
            members[members.count - 1] = last.lowerBound..<end
            let names = members.enumerated().compactMap { index, member -> Context.Bearer? in
                let words = clause.trimmedBack(index == 0 ? clause.trimmedFront(member, keepingScopes: true) : member)
                guard 6...Self.longestDoer ~= words.count else { return nil }
                if let own = clause.token(beginningAt: words.lowerBound), own.end == words.upperBound,
                    own.traits.has(.park)
                {
                    return .park
                }
                guard EntityName.holdsNoVerb(clause.bytes, words) else { return nil }
                // 岳东、长河、衡北综保区进出口总额分别增长: the last says what all are.
                if ending == .ownPark, !isCounted, !clause.ends(words, with: ending) {
                    let zone = clause.text(place..<place + length)
                    return clause.isBareTrade(words)
                        ? Context.Bearer(scope: .platform, name: clause.text(words) + zone) : nil
                }
                guard isCounted || clause.ends(words, with: ending) else { return nil }
                return Context.Bearer(scope: ending == .firm ? .enterprise : .platform, name: clause.text(words))
            }
            if names.count == labels.count { return ((areaBefore.map { [$0] } ?? []) + names, behind) }
        }
        return nil
    }

    /// 新一代信息技术、高端装备、新能源增加值分别增长60%、58%、27%: the trades that the labels before 分别 name, where none says that it
    /// is an industry.
    func tradesBeforeNoun(_ labels: [Range<Int>]) -> [Context.Bearer]? {
        guard labels.count > 1, let last = labels.last,
            let noun = clause.lists[.sharedNoun].length(
                in: clause.bytes, endingAt: last.upperBound, from: last.lowerBound)
        else { return nil }
        var members = labels
        members[members.count - 1] = last.lowerBound..<last.upperBound - noun
        let names = members.enumerated().compactMap { index, member -> Context.Bearer? in
            let words = index == 0 ? clause.trimmedFront(member) : member
            guard clause.isBareTrade(words), !clause.ends(words, with: .doingIndustry),
                clause.equals(words, .tradeAlone) || clause.ends(words, with: .industryStem)
            else { return nil }
            return Context.Bearer(scope: .industry, name: clause.text(words))
        }
        return names.count == labels.count ? names : nil
    }

    /// 比全国、全省: whether the labels before 分别 are regions that something is held against.
    func comparesWithRegions(_ labels: [Range<Int>]) -> Bool {
        clause.says.has(.compared) && labels.dropFirst().allSatisfy { clause.nounPhrase($0).isEmpty }
    }

    /// Whether the vocabulary has an indicator of this name.
    private func vocabularyNames(_ noun: Range<Int>) -> Bool {
        clause.vocabulary.indicator(named: clause.text(noun)) != nil
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
    /// 综保区 of 青山综保区: the word for its kind that closes the name of a zone.
    fileprivate func kindOfZone(_ name: Range<Int>) -> Range<Int>? {
        lists[.ownPark].length(in: bytes, endingAt: name.upperBound, from: name.lowerBound).map {
            name.upperBound - $0..<name.upperBound
        }
    }

    /// Who is listed, by the last member of the list: its name, their scope, and what closes their names; 三个行政区 counts
    /// them all.
    fileprivate func doers(_ last: Range<Int>) -> (name: Range<Int>, scope: Scope, ending: RuleWord, isCounted: Bool)? {
        for (ending, scope) in [
            (RuleWord.ownPark, Scope.platform), (.doingPlace, scopeOfPlaces), (.doingIndustry, .industry),
            (.doingFirm, .enterprise),
            (.subZone, .platform),
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
