import Basics
import Vocabulary

/// One amount for several labels, and several labels for as many amounts.
extension Sieve {
    /// What the amount states; none where nothing applies. The others are those of the further labels before 各.
    func statements(of period: Period?) -> (first: Statement?, others: [Statement?]) {
        guard var statement = attach() else { return (nil, []) }
        if let period { statement.period = period }
        let labels = labelsOfEach()
        var told = labels.count > 1 ? [] : toldOfEach(statement)
        // 甲园、乙园产值均增长9%: what the last says is said of each.
        let tail = labels.count > 1 ? Ordinals.tail(of: labels.map { clause.text($0) }, vocabulary) : ""
        for label in labels where labels.count > 1 {
            var named = self.statement(forLabel: label, like: statement, tail: tail)
            named?.rule = .each
            told.append(named)
        }
        return told.isEmpty ? (statement, []) : (told[0], Array(told.dropFirst()))
    }

    /// 整车产量130万辆、零部件产值2482亿元，均占全市70%: the same of each of the two figures before.
    private func toldOfEach(_ statement: Statement) -> [Statement?] {
        guard statement.isInherited, statement.measure != .level, context.levels.count > 1, clause.says.has(.each),
            let joint = clause.tokens(in: site.left).first(where: { $0.traits.has(.each) }),
            clause.holds("均", at: joint.range.lowerBound),
            clause.nounPhrase(clause.range.lowerBound..<joint.range.lowerBound).isEmpty
        else { return [] }
        return context.levels.suffix(2).map { level in
            var told = inheriting(level, statement.measure, .each)
            told.isNegative = statement.isNegative
            // What it is a part of is told of both.
            if let last = context.last, statement.label.hasPrefix(last.label) {
                told.label += statement.label.dropFirst(last.label.count)
            }
            return told
        }
    }

    /// What the amount states for one of the labels before 分别.
    func awaited(_ label: Range<Int>, tail: String) -> Statement? {
        let statement = attach() ?? bareRate(label) ?? bareLevel(label) ?? barePoints(label)
        if tail.isEmpty, let part = partListed(label, like: statement) { return part }
        guard var named = self.statement(forLabel: label, like: statement, tail: tail) else { return statement }
        named.rule = .respectively
        return named
    }

    /// 其中医药制造业、仪器仪表制造业分别增长21.4%和13.9%: parts alone have what was told of the whole.
    private func partListed(_ label: Range<Int>, like model: Statement?) -> Statement? {
        guard let model, model.measure == .growth, context.divided != nil || !clause.ends(label, with: .doingIndustry)
        else { return nil }
        let phrase = clause.nounPhrase(label)
        guard var part = ofPart(phrase, .growth) ?? ofOwner(phrase, .growth) ?? ofTradeListed(phrase) else {
            return nil
        }
        (part.isNegative, part.rule) = (model.isNegative, .respectively)
        takeIndustry(&part)
        return part
    }

    /// 医药制造业 before 、: what stands behind does not tell that it is a subject, but the list does.
    private func ofTradeListed(_ phrase: Range<Int>) -> Statement? {
        guard 9...Self.longestTrade ~= phrase.count, clause.ends(phrase, with: .industryEnding),
            !clause.ends(phrase, with: .notTrade) || clause.ends(phrase, with: .doingIndustry),
            !clause.ends(phrase, with: .enterprise),
            !clause.equals(phrase, .sectorName),
            EntityName.holdsNoVerb(clause.bytes, phrase), let last = measuredOfWhole, last.bearer.scope != .enterprise
        else { return nil }
        var statement = inheriting(last, .growth, .growthOfLast)
        statement.bearer = Context.Bearer(scope: .industry, name: clause.text(bare(phrase)))
        statement.rename(from: last.bearer)
        return statement
    }

    /// The longest name of such an industry, in bytes.
    private static let longestTrade = 60

    /// 企业总数、税收收入分别为584家、58亿元: an amount in another unit than the one before it in the list.
    private func bareLevel(_ label: Range<Int>) -> Statement? {
        guard site.companion == .amount, site.quantity.dimension != .rank, clause.nounPhrase(site.left).isEmpty else {
            return nil
        }
        return make(clause.text(label), nil, .level, .respectively, label)
    }

    /// 汽车、灯具等出口增势良好，分别增长13.2%和4.9%: a rate whose label alone stands in the clause before.
    private func bareRate(_ label: Range<Int>) -> Statement? {
        guard site.companion == .percent || site.isTimes, let word = site.measureWord()?.word,
            word.measure == .growth
        else { return nil }
        var statement = make(clause.text(label), nil, .growth, .respectively, label)
        statement.isNegative = word.isNegative && !site.quantity.value.isNegative
        return statement
    }

    /// 投资、消费分别拉动经济增长2.1、3.2个百分点: what each adds to a growth is no figure that the next goes on with.
    func barePoints(_ label: Range<Int>) -> Statement? {
        guard site.companion == .points, clause.nounPhrase(site.left).isEmpty else { return nil }
        return make(clause.text(label), nil, .change, .respectively, label)
    }

    /// One of several rates that are given in the order of the levels before them.
    func rate(of level: Statement) -> Statement {
        var statement = inheriting(level, clause.listsShares ? .share : .growth, .respectively)
        (statement.period, statement.origins.period) = (level.period, level.origins.period)
        if statement.measure == .share {
            statement.label += wholeOfShares
            return statement
        }
        let before = clause.range.lowerBound..<site.quantity.outer.lowerBound
        if let mean = clause.first(of: .yearlyMean, in: before) { takeSpan(&statement, yearsBefore(mean)) }
        for token in clause.tokens(in: clause.range.lowerBound..<site.quantity.outer.lowerBound).reversed()
        where clause.traits(token).has(.measure) {
            for case .measure(let word) in clause.meanings(token) where word.companion == .percent {
                statement.measure = word.measure
                statement.isNegative = word.isNegative && !site.quantity.value.isNegative
                if word.measure == .share { statement.label += wholeOfShares }
                return statement
            }
        }
        return statement
    }

    /// 分别占外贸总值的55%和33%: the whole with the word for a share, 占外贸总值.
    private var wholeOfShares: String {
        let words = clause.tokens(in: clause.range.lowerBound..<site.quantity.outer.lowerBound)
        let first = words.first { if case .quantity = $0.kind { true } else { false } }
        return whole(in: clause.range.lowerBound..<(first?.start ?? site.quantity.outer.lowerBound))
    }

    /// 占外贸总值 of 分别占外贸总值的; nothing where no whole is named.
    private func whole(in words: Range<Int>) -> String {
        guard let joint = clause.tokens(in: words).first(where: { isShareWord($0) }),
            let start = [joint.start, joint.start + 3].first(where: { clause.holds("占", at: $0) }),
            case let end = clause.trimmedBack(start..<words.upperBound).upperBound, end > joint.end
        else { return "" }
        return clause.text(start..<end)
    }

    /// The labels before 各 or 均.
    func labelsOfEach() -> [Range<Int>] {
        guard clause.says.has(.each), let joint = clause.tokens(in: site.left).last(where: { $0.traits.has(.each) }),
            clause.nounPhrase(joint.range.upperBound..<site.left.upperBound).isEmpty,
            // 各占50% tells of the parts of one whole.
            !clause.holds("各", at: joint.range.lowerBound)
                || !clause.tokens(in: joint.range.upperBound..<site.left.upperBound).contains(where: isShareWord),
            // 食品、建材等产业的收入均突破百亿元: one figure for all that the list is an example of.
            clause.first(of: .andSoOn, in: site.left.lowerBound..<joint.range.lowerBound) == nil
        else { return [] }
        return site.items(of: site.left.lowerBound..<joint.range.lowerBound)
    }

    /// The statement for one label of a list, otherwise like the one read for the list as a whole.
    func statement(forLabel label: Range<Int>, like model: Statement?, tail: String = "") -> Statement? {
        guard let model else { return nil }
        var statement = model
        if let name = Ordinals.name(of: clause.text(label), tail: tail) {
            statement.label = name
            // 一、二、三季度产值分别为…: each is that of its own time.
            if let quarter = Ordinals.quarter(of: name), let year = statement.period?.year {
                statement.period = .quarter(year, quarter.number)
                if !quarter.noun.isEmpty { statement.label = quarter.noun }
            }
            statement.indicator = vocabulary.indicator(named: statement.label)
            statement.labelRange = label
            statement.bearer = context.bearer
            return statement
        }
        if let industry = industryOfList(label, tail, model) ?? memberOfList(label, tail, model) { return industry }
        var phrase = clause.nounPhrase(label)
        var whole = ""
        // 外资和进出口额占全省比重均超过20%: the last member holds what all are a part of.
        if model.measure == .share, let joint = clause.tokens(in: phrase).first(where: isShareWord),
            joint.range.lowerBound > phrase.lowerBound
        {
            whole = clause.text(joint.range.lowerBound..<phrase.upperBound)
            phrase = clause.nounPhrase(phrase.lowerBound..<joint.range.lowerBound)
        }
        let own = indicator(in: phrase, model.measure)
        let completed = own == nil ? completedIndicator(phrase, model) : nil
        statement.label = clause.text(phrase) + (completed?.suffix ?? "") + whole
        // A label of the clause before has no words in this one.
        let isBefore = phrase.upperBound <= clause.range.lowerBound
        statement.indicator =
            own?.index ?? completed?.indicator ?? (isBefore ? vocabulary.indicator(named: statement.label) : nil)
        statement.labelRange = phrase
        if statement.indicator == nil { completeHead(&statement) }
        if let found = clause.bearer(in: phrase) {
            statement.bearer = found.bearer
        } else if model.bearer.scope == .industry,
            model.bearer.name.holds("、")
                // 战新产业产值、高新技术产业增加值分别增长: the industry is another label's.
                || statement.indicator != nil && model.isInherited
                || statement.indicator != nil
                    && model.origins.bearer.map({
                        clause.range.contains($0.range.lowerBound) && $0.range.upperBound < phrase.lowerBound
                    })
                        ?? false
        {
            // 固定资产投资、工业投资、服务业 is the list itself.
            statement.bearer = context.bearer
        }
        let text = clause.text(phrase)
        if text.hasSuffix("产业") || text.hasSuffix("集群") {
            statement.bearer = Context.Bearer(scope: .industry, name: text)
            statement.label = text + nounOfIndustries
            if statement.label.hasSuffix("增加值") {
                statement.indicator = nil
                takeIndustrial(&statement)
                return statement
            }
        } else if text.hasSuffix("产业产值") {
            statement.bearer = Context.Bearer(scope: .industry, name: String(text.dropLast(2)))
        }
        adapt(&statement, isOfIndustry: statement.bearer.scope == .industry)
        return statement
    }

    /// What rates of industries speak of: their 增加值 where the text has just told of that, or else their 产值.
    private var nounOfIndustries: String {
        let told = [context.last, context.lastOfBlock].lazy.compactMap { $0 }.first
        return told?.label.hasSuffix("增加值") ?? false ? "增加值" : "产值"
    }

    /// 高端化工、高端装备、新材料产业增加值分别增长…: what the last says of its industry is said of each.
    private func industryOfList(_ label: Range<Int>, _ tail: String, _ model: Statement) -> Statement? {
        guard tail.hasPrefix("产业"), tail.count > 2 || model.measure == .growth else { return nil }
        let tail = tail.count > 2 ? tail : tail + nounOfIndustries
        let name = clause.text(clause.nounPhrase(label))
        guard !name.isEmpty, !name.hasSuffix("产业"), !name.hasSuffix(tail),
            indicator(in: clause.nounPhrase(label), model.measure) == nil
        else {
            return nil
        }
        var statement = model
        statement.label = name + tail
        statement.indicator = tail.hasSuffix("产值") ? known.industryOutput : nil
        statement.labelRange = label
        statement.bearer = Context.Bearer(scope: .industry, name: name)
        return statement
    }

    /// 牛肉、羊肉、猪肉产量分别下降…: what the last says is said of each.
    private func memberOfList(_ label: Range<Int>, _ tail: String, _ model: Statement) -> Statement? {
        let phrase = clause.nounPhrase(label)
        let text = clause.text(phrase)
        guard !tail.isEmpty, vocabulary.ruleWords[.sharedNoun].closes(tail), !text.isEmpty else { return nil }
        let isLast = text.hasSuffix(tail)
        let owner = phrase.lowerBound..<phrase.upperBound - (isLast ? tail.utf8.count : 0)
        let name = clause.text(owner)
        var statement = model
        statement.label = name + tail
        statement.indicator = vocabulary.indicator(named: statement.label)
        // 外贸、外资增速分别居全国第二和第一: the rate of an indicator has a place of its own.
        if statement.indicator == nil, vocabulary.ruleWords[.rateOpener].contains(tail), model.measure != .share {
            statement.indicator = vocabulary.indicator(named: name) ?? vocabulary.indicator(named: name + "总额")
        }
        statement.labelRange = phrase
        // A园区、B园区营业收入分别为…
        if statement.indicator == nil, let place = clause.listed(owner),
            place.scope == .platform || place.scope == .enterprise
        {
            statement.bearer = place
            statement.indicator = vocabulary.indicator(named: tail)
            return statement
        }
        if isLast, !vocabulary.ruleWords[.industryEnding].closes(name) || tail.hasSuffix("增加值") { return nil }
        // 高技术制造业和装备制造业增加值: the list is no industry that the first is told of.
        if statement.indicator != nil, statement.bearer.scope == .industry { statement.bearer = context.bearer }
        if statement.indicator == nil, vocabulary.ruleWords[.industryEnding].closes(name),
            !vocabulary.ruleWords[.wideIndustry].contains(name), !vocabulary.ruleWords[.notTrade].contains(name)
        {
            statement.bearer = Context.Bearer(scope: .industry, name: name)
            statement.indicator =
                tail.hasSuffix("产值") ? known.industryOutput : vocabulary.indicator(named: tail)
            takeIndustrial(&statement)
        } else if isLast {
            return nil
        }
        return statement
    }

    /// 新动工、新投产项目各25个: the first label lacks the last one's ending.
    func completedIndicator(_ phrase: Range<Int>, _ model: Statement) -> (indicator: Int, suffix: String)? {
        for length in stride(from: min(6, model.label.count), through: 1, by: -1) {
            let suffix = String(model.label.suffix(length))
            if let index = vocabulary.indicator(named: clause.text(phrase) + suffix) { return (index, suffix) }
        }
        return nil
    }
}
