import Basics
import Vocabulary

/// Finds whom a clause speaks of.
extension Clause {
    /// The subject named in a range, the last one where several stand there.
    func bearer(in part: Range<Int>) -> (bearer: Context.Bearer, end: Int, start: Int)? {
        var found: (bearer: Context.Bearer, end: Int, start: Int)?
        var depth = 0
        for token in says.has([.named, .scopeEnding]) ? tokens(in: part) : .none {
            // 全省园区（不含综保区）: a remark names nobody that the clause speaks of.
            if let mark = token.mark {
                if mark == .open, token.start > part.lowerBound { depth += 1 }
                if mark == .close, depth > 0 { depth -= 1 }
            }
            guard depth == 0, traits(token).has([.named, .scopeEnding]) else { continue }
            for case .scope(let scope, let isEnding) in meanings(token) {
                if isEnding {
                    guard let phrase = phrase(endingWith: token, scope: scope, from: part.lowerBound) else { continue }
                    // 临邛工业园区围绕优质白酒产业: an industry that is aimed at is no subject.
                    if scope == .industry, found != nil, isAimedAt(phrase) { continue }
                    if scope == .platform,
                        isOfWholeArea(phrase) || block.parkIsUnnamed && isKindOfPark(phrase)
                            || isOwn(phrase)
                    {
                        found = (.park, phrase.upperBound, phrase.lowerBound)
                        continue
                    }
                    found = (Context.Bearer(scope: scope, name: text(phrase)), phrase.upperBound, phrase.lowerBound)
                } else if !isComparedWith(token) {
                    let named = zone(endingWith: token, from: part.lowerBound)
                    let isOther = named.map { !$0.isOwn } ?? false
                    // 依托县域开发区建设集群: the zone is a means, and no subject.
                    if isOther, let start = named?.range.lowerBound, holds(.means, before: start) { continue }
                    if isOther, let start = named?.range.lowerBound, let first = found, joins(first.end, start) {
                        // 高新区和六个省级工业园区: several zones together.
                        let both = first.start..<token.range.upperBound
                        found = (Context.Bearer(scope: .platform, name: text(both)), both.upperBound, both.lowerBound)
                        continue
                    }
                    found = (
                        isOther
                            ? Context.Bearer(scope: .platform, name: text(named?.range ?? token.range))
                            : bearer(named: token, scope),
                        token.range.upperBound, named?.range.lowerBound ?? token.range.lowerBound
                    )
                }
            }
        }
        return found ?? (part.lowerBound == range.lowerBound ? subRegion() ?? regionAround() ?? knownRegion() : nil)
    }

    /// 围绕…产业: whether a verb that names an aim stands before an industry, or opens its phrase.
    private func isAimedAt(_ industry: Range<Int>) -> Bool {
        holds(.aimedIndustry, at: industry.lowerBound) || holds(.aimedIndustry, before: industry.lowerBound)
    }

    /// 南屏科技园, in the report of 南屏科技工业园: a name of the report's own park.
    private func isOwn(_ phrase: Range<Int>) -> Bool {
        block.own.names(phrase, in: block.bytes)
    }

    /// Whether 和, with a number perhaps, is all that stands between two names.
    private func joins(_ end: Int, _ start: Int) -> Bool {
        guard end < start, let joint = length(of: .and, at: end) else { return false }
        guard end + joint < start else { return true }
        guard let token = token(beginningAt: end + joint), token.range.upperBound == start else { return false }
        switch token.kind {
        case .quantity, .claim: return true
        default: return false
        }
    }

    /// Whom a phrase names, if it is nothing but that name: a zone, a part of the park or an enterprise.
    func wholeName(_ phrase: Range<Int>) -> Context.Bearer? {
        if equals(phrase, .barePart), !isOwn(phrase) { return Context.Bearer(scope: .platform, name: text(phrase)) }
        // 竹科3600人、中科2000人
        if zoneKnown(at: phrase.lowerBound) == phrase { return Context.Bearer(scope: .platform, name: text(phrase)) }
        if length(of: .famousFirm, at: phrase.lowerBound) == phrase.count {
            return Context.Bearer(scope: .enterprise, name: text(phrase))
        }
        guard let last = token(endingAt: phrase.upperBound), last.range.lowerBound >= phrase.lowerBound,
            traits(last).has([.park, .scope, .scopeEnding])
        else { return nil }
        if let zone = zone(endingWith: last, from: phrase.lowerBound), !zone.isOwn,
            zone.range.lowerBound <= phrase.lowerBound
        {
            return Context.Bearer(scope: .platform, name: text(zone.range))
        }
        if isOwn(phrase) { return nil }
        // 综保区 alone is a part.
        if phrase == last.range, traits(last).has(.scope),
            meanings(last).contains(where: { if case .scope(.platform, isEnding: false) = $0 { true } else { false } })
        {
            return Context.Bearer(scope: .platform, name: text(phrase))
        }
        for case .scope(let scope, isEnding: true) in meanings(last)
        where (scope == .platform || scope == .enterprise) && EntityName.isProper(block.bytes, phrase, .enterprise) {
            return Context.Bearer(scope: scope, name: text(phrase))
        }
        return nil
    }

    /// The name of a zone, and whether it is the report's own: 洋浦经济开发区 in a report of the whole province's zones.
    private func zone(endingWith token: Token, from start: Int) -> (range: Range<Int>, isOwn: Bool)? {
        let begin =
            tokens(in: start..<token.range.lowerBound).last { $0.mayPartNames }?.range.upperBound
            ?? start
        let words = lists
        guard let name = ZoneName(endingWith: token.range, behind: begin, in: block.bytes, words) else {
            if let park = subPark(endingWith: token, from: start) { return (park, false) }
            guard case .region = block.area else { return nil }
            // 其中国家高新区…，省级高新区…: the zones of a grade are a part of all.
            return ZoneName.graded(endingWith: token.range, behind: begin, in: block.bytes, words).map { ($0, false) }
        }
        let isOwn =
            isOwn(name.range)
            || block.ownPlace.map { ZoneName.areSame($0[...], Array(block.bytes[name.place])[...]) } ?? false
                && !block.own.areOfOtherKind(token.range, in: bytes)
        return (name.range, isOwn)
    }

    /// 楠梓园区营业收入增长30%: a part of the park by a short name that opens the clause.
    private func subPark(endingWith token: Token, from start: Int) -> Range<Int>? {
        guard start == range.lowerBound, token.range.count == 6, holds("园区", at: token.start), token.start > start
        else { return nil }
        let opening = trimmedFront(range, keepingScopes: true).lowerBound
        guard opening < token.start else { return nil }
        let name = opening..<token.end
        return subPark(name) != nil ? name : nil
    }

    private func bearer(named token: Token, _ scope: Scope) -> Context.Bearer {
        if isPartOfRegion(token) || isOfOtherKind(token) {
            return Context.Bearer(scope: .platform, name: text(token.range))
        }
        // 综保区 in the report of a 综合保税区
        if scope == .park || block.area.isNamed(by: token.range, in: block.bytes)
            || scope == .platform && isOwn(token.range)
        {
            return .park
        }
        return Context.Bearer(scope: scope, name: text(token.range))
    }

    /// 其中，高新区…, in a city's report: the city's zone by the word for it alone.
    private func isPartOfRegion(_ token: Token) -> Bool {
        guard case .region(let level) = block.area, level != ReportArea.district, equals(token.range, .bareZone) else {
            return false
        }
        return trimmedFront(range, keepingScopes: true).lowerBound == token.start
            && !isOwn(token.range) && !holds(.behindZone, at: token.end)
    }

    /// 经开区实现开票92亿元, in the report of a 高新区: another zone by the word for its kind alone, which opens the clause.
    private func isOfOtherKind(_ token: Token) -> Bool {
        token.traits.has(.park) && block.own.areOfOtherKind(token.range, in: bytes)
            && trimmedFront(range, keepingScopes: true).lowerBound == token.start && !holds(.behindZone, at: token.end)
    }

    /// 产业集聚区, 科技产业园区: what kind of park it is, and no name.
    private func isKindOfPark(_ phrase: Range<Int>) -> Bool {
        var part = phrase
        guard
            let ending = block.vocabulary.ruleWords[.kindOfPark]
                .length(in: block.bytes, endingAt: part.upperBound, from: part.lowerBound)
        else { return false }
        part = part.lowerBound..<part.upperBound - ending
        while let kind = block.vocabulary.ruleWords[.kindPrefix]
            .length(in: block.bytes, endingAt: part.upperBound, from: part.lowerBound)
        {
            part = part.lowerBound..<part.upperBound - kind
        }
        return part.isEmpty
    }

    /// 全市11个产业集聚区: all zones of the area that the report speaks of.
    private func isOfWholeArea(_ phrase: Range<Int>) -> Bool {
        guard case .region = block.area else { return false }
        let before = tokens(in: range.lowerBound..<phrase.lowerBound)
        guard let last = before.last, last.range.upperBound == phrase.lowerBound else { return false }
        let region: Token? = if case .quantity = last.kind { before.dropLast().last } else { last }
        guard let region, region.range.upperBound >= last.range.lowerBound else { return false }
        return traits(region).has(.region) && block.area.isNamed(by: region.range, in: block.bytes)
    }

    /// How far behind 全球 the class of enterprises may end that it tells of, in bytes.
    private static let longestClassOfFirms = 30

    /// 居全市, 占全省, 高于全国: the scope is what is compared with.
    private func isComparedWith(_ token: Token) -> Bool {
        // 集聚了全国33%的企业: the whole of a share.
        if let next = self.token(beginningAt: token.range.upperBound), case .quantity(let number) = next.kind,
            block.quantities[number].dimension == .share
        {
            return true
        }
        // 在全省占比, 全球市场占有率: so is one that a share is of.
        if traits(token).has(.region), holds(.ofWhole, at: token.range.upperBound) { return true }
        if traits(token).has(.region) {
            // 在全省率先突破千亿元
            if holds("在", at: token.start - 3), holds(.firstAmong, at: token.end) { return true }
            // 纳入全省“开工一批”项目: on whose list it is.
            if holds(.listedIn, before: token.start) { return true }
            // 全球医药100强企业9家
            let behind = token.end..<min(range.upperBound, token.end + Self.longestClassOfFirms)
            if first(of: "强企业", in: behind) != nil { return true }
        }
        guard let before = self.token(endingAt: token.range.lowerBound) else { return false }
        return traits(before).has([.rank, .compared, .share, .gap, .oneSidedBound])
            // 对全市…的贡献率: what is acted on is no subject.
            || holds("对", at: before.range.lowerBound) || equals(before.range, .onBehalf)
            // 来自全球的企业
            || holds("来自", at: before.range.lowerBound)
    }

    /// 位于园区的某某项目，: a clause that is nothing but the name of a project.
    func projectAsTopic() -> Context.Bearer? {
        guard says.has(.projectEnding), let last = token(endingAt: range.upperBound), traits(last).has(.projectEnding),
            !block.tokens[tokens].contains(where: { if case .quantity = $0.kind { true } else { false } })
        else { return nil }
        var start = trimmedFront(range).lowerBound
        while let particle = first(of: "的", in: start..<last.range.lowerBound) { start = particle + 3 }
        // 已签约某某项目
        while let verb = length(of: .signingVerb, at: start) ?? length(of: .projectVerb, at: start)
            ?? length(of: .already, at: start)
        {
            start += verb
        }
        let name = start..<max(start, range.upperBound)
        // 本次开工的一期项目，总投资26亿元
        guard name.count > last.range.count + 6 || holds(.phaseName, at: start) && !name.isEmpty, name.count <= 60
        else {
            return nil
        }
        // 该项目为汽车零部件产业项目, 包括甲公司、乙公司等项目: no name.
        guard !holds("该", at: start), !holds("此", at: start), !holds("本", at: start),
            !holds(.andSoOn, before: last.range.lowerBound)
        else { return nil }
        return Context.Bearer(scope: .project, name: text(name))
    }

    /// 比全省（7.7%）: the region named right before the bracket that this clause stands in.
    func regionBeforeBracket() -> Context.Bearer? {
        guard isInBrackets, tokens.lowerBound >= 2 else { return nil }
        let before = block.tokens[tokens.lowerBound - 2]
        guard block.tokens[tokens.lowerBound - 1].range.lowerBound - before.range.upperBound <= 12 else { return nil }
        return traits(before).has(.region) ? bearer(named: before, .region) : nil
    }

    /// The noun phrase that a scope ending closes; none where the word goes on behind it.
    private func phrase(endingWith token: Token, scope: Scope, from start: Int) -> Range<Int>? {
        // 某公司“…大基地项目”总投资: the name closes with its quotation.
        if scope == .project, let quoted = quotedProject(endingWith: token, from: start) { return quoted }
        guard isFollowedByStatement(token.range.upperBound, scope) else { return nil }
        var begin = start
        for other in tokens(in: start..<token.range.lowerBound).reversed()
        where isBorder(other) && !(scope == .project && equals(other.range, .verbInName))
            || scope == .industry && isCount(other)
        {
            begin = other.range.upperBound
            break
        }
        // 公司在科技城投资: the place begins behind 在.
        if scope == .platform || scope == .enterprise,
            let opener = last(of: .amongOpener, in: begin..<token.range.lowerBound)
        {
            begin = opener + 3
        }
        var phrase = trimmedFront(begin..<token.range.upperBound)
        // 走进某某公司, 据某某公司介绍: who goes there or says so is no part of the name.
        while scope != .industry, let opener = length(of: .beforeName, at: phrase.lowerBound),
            phrase.lowerBound + opener < token.range.lowerBound
        {
            phrase = trimmedFront(phrase.lowerBound + opener..<phrase.upperBound)
        }
        // 仍有精密机械产业
        while scope == .industry, let adverb = length(of: .subjectAdverb, at: phrase.lowerBound),
            phrase.lowerBound + adverb < token.range.lowerBound
        {
            phrase = trimmedFront(phrase.lowerBound + adverb..<phrase.upperBound)
        }
        // 建立起了千亿级电子信息产业链: the name begins behind the verb.
        if scope == .industry || scope == .platform {
            while let verb = first(of: "了", in: phrase), verb + 3 < token.range.lowerBound {
                phrase = trimmedFront(verb + 3..<phrase.upperBound)
            }
        }
        // 园区内某某公司
        if holds("内", at: phrase.lowerBound), phrase.lowerBound + 3 < token.range.lowerBound,
            let place = self.token(endingAt: phrase.lowerBound), traits(place).has([.park, .region])
        {
            phrase = trimmedFront(phrase.lowerBound + 3..<phrase.upperBound)
        }
        // 做强高端装备产业: what is done for it.
        while scope == .industry, let verb = length(of: .madeStrong, at: phrase.lowerBound),
            phrase.lowerBound + verb + 6 <= token.range.lowerBound
        {
            phrase = trimmedFront(phrase.lowerBound + verb..<phrase.upperBound)
        }
        // 以甲公司为龙头的装备产业集群
        if scope == .industry, let lead = first(of: .ledBy, in: phrase),
            let particle = first(of: "的", in: lead..<phrase.upperBound), particle + 3 < token.range.lowerBound
        {
            phrase = trimmedFront(particle + 3..<phrase.upperBound)
        }
        // 龙头企业甲公司: what kind of enterprise it is.
        while scope == .enterprise, let kind = length(of: .firmClass, at: phrase.lowerBound),
            phrase.lowerBound + kind < token.range.lowerBound
        {
            phrase = trimmedFront(phrase.lowerBound + kind..<phrase.upperBound)
        }
        // 金海园对新材料产业逐一拆解: what something is done to is no subject; 对外贸易 is a trade.
        if scope == .industry, let toward = first(of: "对", in: phrase), toward > phrase.lowerBound,
            !holds("外", at: toward + 3), toward + 3 < token.range.lowerBound
        {
            return nil
        }
        // 开建的西南产业基地
        while scope == .platform, let particle = first(of: "的", in: phrase), particle + 3 < token.range.lowerBound {
            phrase = trimmedFront(particle + 3..<phrase.upperBound)
        }
        // 林业 and 渔业 are industries by themselves.
        if scope == .industry, phrase == token.range, token.range.count == 6, holds("业", at: token.range.lowerBound + 3)
        {
            return holds("产", at: token.range.lowerBound) || holds("行", at: token.range.lowerBound) ? nil : phrase
        }
        guard phrase.count > token.range.count || token.range.count >= 9 else { return nil }
        // 这种产业 names none; 作为农业先进县 and 在光电产业支持下 tell of another.
        if scope == .industry,
            holds(.pointedKind, at: phrase.lowerBound) || holds("作为", at: phrase.lowerBound)
                || holds(.helpOfIndustry, at: token.range.upperBound)
        {
            return nil
        }
        // 智能和连栋育苗中心: the ending alone is no name.
        if scope == .enterprise, token.range.count < 9, phrase.count <= token.range.count { return nil }
        // 青山精机园区: the name goes on.
        if scope == .enterprise, holds("园", at: token.range.upperBound) { return nil }
        // 甲园受惠于光电、机械等产业畅旺: the industries are the reason, not whom it speaks of.
        if scope == .industry, first(of: .benefitWord, in: phrase) != nil { return nil }
        let longest = scope == .enterprise ? 30 : 75
        // 高端装备、新能源、新材料等战略性新兴产业: the list only tells of it.
        if phrase.count > longest, let list = first(of: .andSoOn, in: phrase) {
            return list + 3 < token.range.lowerBound ? list + 3..<token.range.upperBound : nil
        }
        // 汽车制造业、电子产品制造业和石油化工制造业三大支柱产业: so does one behind a number.
        if phrase.count > longest, scope == .industry,
            let number = tokens(in: phrase).last(where: { if case .claim = $0.kind { true } else { false } }),
            number.range.lowerBound < token.range.lowerBound
        {
            return number.range.lowerBound..<token.range.upperBound
        }
        guard phrase.count <= longest, phrase.count > 6 else { return nil }
        // 蓝湾新材料项目竣工: the project's name goes on.
        if scope == .enterprise,
            self.token(beginningAt: token.range.upperBound).map({ $0.traits.has([.projectEnding, .projectOpening]) })
                ?? false
        {
            return nil
        }
        // 平均每个签约项目投资额: what is told for each of some is told of none of them.
        if scope == .project || scope == .enterprise, first(of: "每", in: phrase) != nil { return nil }
        // 考察的项目 is what was looked at, not the name of one.
        if holds("的", at: token.range.lowerBound - 3) { return nil }
        if scope == .enterprise, phrase.lowerBound > startBehindFirmClass { return nil }
        if scope == .enterprise, equals(phrase, .tradeAlone) { return nil }
        if scope == .enterprise,
            equals(phrase, .vehicle) || equals(phrase, .kindOfFirm) || equals(phrase, .industryStem)
        {
            return nil
        }
        // 精细化工生产占比: what is made, and nobody who makes it.
        if scope == .enterprise, holds("生产", at: token.range.upperBound),
            holds(.behindMaking, at: token.range.upperBound + 6)
        {
            return nil
        }
        // 服装加工机械产量: a product, and nobody who makes it.
        if scope == .enterprise, !ends(phrase, with: .firm), holds(.outputOfProduct, at: token.range.upperBound) {
            return nil
        }
        // 汽车、新能源汽车 are products; 外资企业 are a kind.
        if scope == .enterprise, !ends(phrase, with: .ownership), first(of: "、", in: phrase) != nil { return nil }
        return phrase
    }

    /// 其控股子公司甲精密: where the name of an enterprise may begin that opens the clause.
    private var startBehindFirmClass: Int {
        let start = trimmedFront(range).lowerBound
        guard let kind = length(of: .firmClass, at: start) else { return start }
        return start + kind
    }

    /// A project named in quotation marks, with the words right before them.
    private func quotedProject(endingWith token: Token, from start: Int) -> Range<Int>? {
        guard let close = self.token(beginningAt: token.range.upperBound), case .mark(.quoteClose) = close.kind,
            isFollowedByStatement(close.range.upperBound, .project)
        else { return nil }
        let before = tokens(in: start..<token.range.lowerBound)
        guard let open = before.last(where: { if case .mark(.quoteOpen) = $0.kind { true } else { false } }) else {
            return nil
        }
        let border = before.last { $0.range.upperBound <= open.range.lowerBound && isBorder($0) }
        let name = trimmedFront((border?.range.upperBound ?? start)..<close.range.upperBound)
        // What stands before the quotation is part of the name if it is short.
        let begin = open.range.lowerBound - name.lowerBound <= 30 ? name.lowerBound : open.range.lowerBound
        return begin..<close.range.upperBound
    }

    /// 148家电子信息产业: a number without a unit of its own.
    private func isCount(_ token: Token) -> Bool {
        if case .claim(let number) = token.kind { block.claims[number].detail == "no-unit" } else { false }
    }

    private func isBorder(_ token: Token) -> Bool {
        switch token.kind {
        case .time, .quantity: return true
        case .claim(let number): return block.claims[number].reason == .ordinal
        case .mark(let mark): return mark != .enumeration && mark != .quoteOpen && mark != .quoteClose
        case .word:
            let traits = traits(token)
            return traits.has([.status, .measure, .ofWhich, .named]) || traits.has(.verb) && token.range.count >= 6
        }
    }

    /// Behind a subject stands a verb, an indicator, a measure word, a time or the end of the clause.
    func isFollowedByStatement(_ end: Int, _ scope: Scope) -> Bool {
        if end >= range.upperBound { return scope != .project }
        // 精密机械产业逆势增长, 生物技术产业也增长
        if scope == .industry, let adverb = length(of: .subjectAdverb, at: end),
            token(beginningAt: end).map({ $0.range.count <= adverb }) ?? true
        {
            return end + adverb < range.upperBound && isFollowedByStatement(end + adverb, scope)
        }
        // 青山产业园区则通过…, 松山产业园因…
        if scope == .platform, holds("则", at: end) || holds("因", at: end) || holds(.benefitWord, at: end) {
            return true
        }
        // 某某有限公司是…: the sentence is about it.
        if scope == .enterprise, holds("是", at: end) { return true }
        // 某某集团增势强劲，同比增长25%
        if scope == .enterprise || scope == .platform, statesOfIndustry(end) { return true }
        // 光电产业因…，产值增长8%: a reason stands behind the subject.
        if scope == .industry, holds(.reason, at: end) || statesOfIndustry(end) { return true }
        // 云海产业园已签约入驻企业16家
        if scope == .platform || scope == .enterprise, holds(.predicateLead, at: end) { return true }
        // A lost character may have been a verb.
        if holds(.outputNoun, at: end) || holds("\u{FFFD}", at: end) { return true }
        guard let next = token(beginningAt: end) else { return false }
        switch next.kind {
        case .time: return true
        case .quantity(let number): return measuresSize(block.quantities[number])
        case .claim, .mark: return false
        case .word:
            let traits = traits(next)
            return traits.has([.names, .status])
                || traits.has([.verb, .measure, .anyJoint]) && next.range.count >= 6
                // 共入驻, 成功引进: a small word before a verb.
                || traits.has(.verb)
                    && (token(beginningAt: next.range.upperBound).map { self.traits($0).has(.verb) } ?? false)
        }
    }

    /// 水经济产业园1000亩 gives the size of a place; 产业项目52个 counts what it names.
    private func measuresSize(_ quantity: Quantity) -> Bool {
        quantity.dimension == .area || quantity.dimension == .power
    }
}
