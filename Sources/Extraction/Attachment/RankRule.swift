import Basics
import Vocabulary

/// Places in an order.
extension Sieve {
    /// 居全市第三位: a place in an order, of the figure before it or of the phrase before 居.
    func rank() -> Statement? {
        guard site.quantity.dimension == .rank || isPlaceWithoutOrdinal else { return nil }
        // 提升1个位次, 进位达到10个位次 tell how far, and no place.
        if site.quantity.unit != nil, site.quantity.dimension == .rank {
            return site.measureWord().map { !$0.leadsTo } ?? false ? nil : placesGained()
        }
        var phrase = clause.nounPhrase(site.left.lowerBound..<endOfRanked())
        // 连续第14次排名第一, 第五次排名全省第一: how often is no name.
        if let often = clause.tokens(in: phrase).last, case .claim = often.kind, clause.holds("次", at: often.end),
            often.end + 3 >= phrase.upperBound
        {
            phrase = clause.nounPhrase(phrase.lowerBound..<often.start)
        }
        // 综合实力在全国219个开发区中列第十
        if isAmongCounted(phrase),
            let among = clause.first(of: .amongOpener, in: clause.range.lowerBound..<phrase.lowerBound),
            case let ranked = clause.nounPhrase(clause.range.lowerBound..<among), !ranked.isEmpty
        {
            return named(ranked, .rank, .rank)
        }
        // 在全省园区中排名第七: 中 alone names nothing.
        if phrase.isEmpty || clause.equals(phrase, .ranked) || clause.equals(phrase, .among) || isAmongCounted(phrase) {
            if let last = rateStandingStill() { return inheriting(last, .rank, .rank) }
            // 排名由第73位上升至第36位
            if let last = context.last, last.measure == .rank, endsFromTo() {
                var end = endOfRise(last)
                end.measure = .rank
                return end
            }
            // 甲经开区进出口总额保持领先，位列第9
            if let named = context.namedBefore, context.clauseWithoutFigure != nil {
                return make(clause.text(named.label), named.indicator, .rank, .rank, named.label)
            }
            if let named = context.clauseWithoutFigure { return rankOf(named) }
            if let last = context.last { return inheriting(last, .rank, .rank) }
        }
        guard !phrase.isEmpty, !clause.equals(phrase, .among) else { return rankOfOrder() }
        if let named = rankOfNameAlone(phrase) { return named }
        // 我省排全国第7位、某某市排第6位: a place alone has its place in the same order.
        if let last = context.last, last.measure == .rank, let place = clause.wholePlace(phrase) {
            var statement = inheriting(last, .rank, .rank)
            (statement.bearer, statement.origins.bearer) = (place, context.cues.cue(phrase))
            return statement
        }
        if let among = vocabulary.ruleWords[.among]
            .length(in: clause.block.bytes, endingAt: phrase.upperBound, from: phrase.lowerBound + 3)
        {
            phrase = phrase.lowerBound..<phrase.upperBound - among
            // 在省级开发区百强榜中列第一: what the order is in is not whom it places.
            var statement = named(phrase, .rank, .rank)
            (statement.bearer, statement.origins.bearer) = (context.bearer, context.bearerCue)
            if statement.bearer.scope == .region { (statement.bearer, statement.origins.bearer) = (.park, nil) }
            return statement
        }
        var statement = named(phrase, .rank, .rank)
        // 在全省126家开发区中列第3位: the region is where the order is, not whom it places.
        if statement.bearer.scope == .region { statement.bearer = .park }
        return statement
    }

    /// 位居全省投资潜力第3, 综合排名上升至第36位: the order is named behind the word for it, or in that word.
    private func rankOfOrder() -> Statement {
        let words = clause.tokens(in: site.left)
        if let last = words.last(where: { $0.traits.has([.rank, .region]) }) {
            let behind = clause.nounPhrase(last.end..<max(last.end, site.left.upperBound))
            if behind.count >= 6 { return make(clause.text(behind), nil, .rank, .rank, behind) }
        }
        guard var order = words.first(where: { $0.traits.has(.rank) })?.range, clause.ends(order, with: .orderNoun)
        else { return make("", nil, .rank, .rank, site.left) }
        // 全国排名
        if let region = clause.token(endingAt: order.lowerBound), region.traits.has(.region) {
            order = region.start..<order.upperBound
        }
        return make(clause.text(order), nil, .rank, .rank, order)
    }

    /// 列全国22位, 排名由20名提升到17名: a place told without 第.
    private var isPlaceWithoutOrdinal: Bool {
        guard site.quantity.isCount, vocabulary.ruleWords[.selected].contains(site.quantity.unitText) else {
            return false
        }
        // 由24位上升到第4位
        let behind = site.quantity.outer.upperBound
        if let moved = clause.length(of: .movedTo, at: behind), clause.holds("第", at: behind + moved) { return true }
        // 排名第79位，相比去年的88位上升9位
        if let last = context.last, last.measure == .rank, clause.says.has(.compared), clause.namesTime,
            clause.nounPhrase(site.left).isEmpty, site.measureWord() == nil
        {
            return true
        }
        guard clause.says.has(.rank) else { return false }
        // 列3名候选人 counts people.
        let after = site.quantity.outer.upperBound
        guard
            clause.trimmedBack(after..<max(after, site.right.upperBound)).isEmpty || clause.holds(.risen, at: after)
                || clause.holds(.behindRank, at: after)
        else { return false }
        let rise =
            site.left.lowerBound == clause.range.lowerBound
            ? clause.length(of: .fromFirst, endingAt: site.quantity.outer.lowerBound) : nil
        if rise != nil { return true }
        if let last = context.last, last.measure == .rank, site.left.lowerBound > clause.range.lowerBound {
            return clause.nounPhrase(site.left).isEmpty && site.measureWord().map { $0.leadsTo } ?? true
        }
        var end = site.quantity.outer.lowerBound
        if let region = clause.token(endingAt: end), region.traits.has(.region) { end = region.start }
        guard let word = clause.token(endingAt: end), word.traits.has(.rank) else { return false }
        return !clause.holds(.rateOpener, at: word.start)
    }

    /// 位次上升3位, 较上年前移3个位次: how many places something has gained.
    func placesGained() -> Statement? {
        let word = site.measureWord()
        let end = word?.range.lowerBound ?? endOfRanked()
        let phrase = clause.nounPhrase(site.left.lowerBound..<end)
        var statement: Statement
        if !phrase.isEmpty {
            statement = named(phrase, .change, .change)
        } else if let last = context.last {
            statement = inheriting(last, .change, .change)
        } else {
            // 排名上升3位: nothing but the order itself is named.
            let order = clause.tokens(in: site.left.lowerBound..<end).last { $0.traits.has(.rank) }?.range
            let isNamed = order.map { $0.count >= 6 } ?? false
            guard isNamed || site.quantity.dimension == .rank else { return nil }
            let label = isNamed ? order ?? site.quantity.range : site.quantity.range
            statement = make(isNamed ? clause.text(label) : "位次", nil, .change, .change, label)
        }
        statement.isNegative = word?.word.isNegative ?? false && !site.quantity.value.isNegative
        return statement
    }

    /// 在全省100个园区中列第五位: the number before says among how many, not what the order is of.
    private func isAmongCounted(_ phrase: Range<Int>) -> Bool {
        site.left.lowerBound > clause.range.lowerBound && clause.ends(phrase, with: .among)
            // 在全国217家开发区综合考评中列第13位: the judgement is what the order is of.
            && clause.first(of: .evaluation, in: phrase) == nil
    }

    /// 甲集团位居中国品牌车出口第一: behind whom it places, the words between 居 and the place name the order.
    private func rankOfNameAlone(_ phrase: Range<Int>) -> Statement? {
        guard let found = clause.bearer(in: clause.range.lowerBound..<phrase.upperBound),
            found.end >= phrase.upperBound,
            found.start <= phrase.lowerBound || clause.block.own.names(phrase, in: clause.bytes),
            found.bearer.scope != .industry, found.bearer.scope != .region
        else { return nil }
        let words = clause.tokens(in: phrase.upperBound..<max(phrase.upperBound, site.left.upperBound))
        var statement: Statement?
        if let word = words.last(where: { $0.traits.has(.rank) }),
            case let behind = clause.nounPhrase(word.end..<max(word.end, site.left.upperBound)), behind.count >= 6
        {
            statement = make(shortened(clause.text(behind)), nil, .rank, .rank, behind)
        } else if found.bearer.isPark, let named = context.clauseBefore(endingWith: .among, in: clause) {
            statement = rankOf(named)
        }
        statement?.bearer = found.bearer
        statement?.origins.bearer = context.cues.cue(found.start..<found.end)
        return statement
    }

    /// 增速与去年持平，居全省首位: a clause about the rate of the figure before says nothing else.
    private func rateStandingStill() -> Statement? {
        context.isRateBefore ? context.last : nil
    }

    /// Where 居, or the region that the order is of, begins.
    private func endOfRanked() -> Int {
        for token in clause.tokens(in: site.left).reversed() {
            if clause.traits(token).has(.rank) { return token.range.lowerBound }
        }
        if let last = clause.token(endingAt: site.left.upperBound),
            clause.traits(last).has(.region)
        {
            return last.range.lowerBound
        }
        return site.left.upperBound
    }

    /// 在综合考核中获优秀等次，居全省首位: the clause before says what the order is of.
    private func rankOf(_ words: Range<Int>) -> Statement {
        // 在综合评价中，由第35位跃升至第28位
        let among = vocabulary.ruleWords[.among]
            .length(in: clause.bytes, endingAt: words.upperBound, from: words.lowerBound + 6)
        var before = words.lowerBound..<words.upperBound - (among ?? 0)
        // 在最新公布的综合考评中: how the order was made known is no part of its name.
        if let verb = clause.first(of: .madeKnown, in: before), let length = clause.length(of: .madeKnown, at: verb),
            case let rest = clause.nounPhrase(verb + length..<max(verb + length, before.upperBound)), rest.count >= 6
        {
            before = rest
        }
        if indicator(in: before, .rank) != nil { return named(before, .rank, .rank) }
        var label = clause.text(before)
        // 固定资产投资保持稳定，总量居全市首位
        if let known = vocabulary.indicator(named: label) { return make(label, known, .rank, .rank, before) }
        if label.count > 24 { label = String(label.suffix(24)) }
        return make(label, nil, .rank, .rank, before)
    }
}
