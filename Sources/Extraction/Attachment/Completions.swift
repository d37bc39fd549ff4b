import Basics
import Vocabulary

/// Labels that lack a word, which stands with the figure before them.
extension Sieve {
    /// 石化产业产值855亿元；电子信息和汽车、装备合计…: a list of others is not said of the industry before it.
    func leaveIndustry(_ statement: inout Statement) {
        guard statement.bearer.scope == .industry, clause.markBefore == .semicolon, statement.label.holds("、") else {
            return
        }
        (statement.bearer, statement.origins.bearer) = (.park, nil)
    }

    /// 新签约甲、乙、丙等项目75个: the members of the list are no part of what is counted.
    func completeList(_ statement: inout Statement) {
        guard site.quantity.isCount, statement.label.hasSuffix("项目"), statement.label.holds("等") else { return }
        guard let verb = vocabulary.ruleWords[.signingVerb].opening(of: statement.label) else { return }
        statement.indicator = vocabulary.indicator(named: verb + "项目") ?? known.signedProjects
    }

    /// 引进内外资项目121个, 动工招商引资项目290个: what was done stands before the kind of projects.
    func completeStage(_ statement: inout Statement) {
        guard statement.indicator == nil, site.quantity.isCount, statement.measure == .level else { return }
        if takeStageAlone(&statement) { return }
        guard vocabulary.ruleWords[.projectWord].closes(statement.label) else { return }
        var words = String(statement.label.dropLast(2))
        guard let kind = vocabulary.ruleWords[.projectKind].closing(of: words) else { return }
        words.removeLast(kind.count)
        guard !vocabulary.ruleWords[.notYet].opens(words) else { return }
        statement.indicator =
            vocabulary.ruleWords[.signingVerb].closes(words)
            ? known.signedProjects : ProjectStage(closing: words, vocabulary).flatMap { index($0.rawValue) }
    }

    /// 签约项目86个；开工62个，投产45个: what was done with so many of the projects counted before.
    private func takeStageAlone(_ statement: inout Statement) -> Bool {
        guard context.projectsOfBlock != nil, statement.label.utf8.count <= Self.longestStageAlone,
            ["个", "项"].contains(site.quantity.unitText),
            let stage = ProjectStage(closing: statement.label, vocabulary)
        else { return false }
        statement.indicator = index(stage.rawValue)
        statement.label += "项目"
        return true
    }

    /// The longest words for a stage by themselves, in bytes: 集中开工.
    private static let longestStageAlone = 12

    /// 规上工业企业新增10家: the verb stands behind its noun.
    func completeIncrease(_ statement: inout Statement, _ labelRange: Range<Int>) {
        if addsCounted(&statement) { return }
        if goesOnWithAdded(statement, labelRange) {
            statement.measure = .change
            return
        }
        guard statement.measure == .level, let verb = ["新增", "净增"].first(where: { statement.label.hasSuffix($0) }),
            let noun = indicator(in: labelRange.lowerBound..<labelRange.upperBound - verb.utf8.count, .level)
        else { return }
        let increment = verb == "新增" ? vocabulary.indicators[noun.index].increment : nil
        statement.indicator = increment.flatMap { vocabulary.indicatorIndex($0) } ?? noun.index
        if increment == nil { statement.measure = .change }
    }

    /// 新增学位4500个、床位800张: the verb before a list is said of all its members.
    private func goesOnWithAdded(_ statement: Statement, _ label: Range<Int>) -> Bool {
        guard statement.measure == .level, site.quantity.isCount, site.left.lowerBound > clause.range.lowerBound,
            clause.holds("、", at: site.left.lowerBound), label.lowerBound <= site.left.lowerBound + 3,
            let last = context.last, last.measure == .change, last.dimension == .count, !last.isInherited
        else { return false }
        return clause.range.contains(last.labelRange.lowerBound)
    }

    /// 新增学位7500个, 净增人口0.85万人, 享惠主体新增超1万家: so many more of what there is; new projects are counted as such.
    private func addsCounted(_ statement: inout Statement) -> Bool {
        guard site.quantity.isCount, statement.measure == .level, !statement.label.holds("项目") else { return false }
        let verbs = vocabulary.ruleWords[.increase]
        if let verb = verbs.opening(of: statement.label), verb.count + 1 < statement.label.count,
            !statement.label.dropFirst(verb.count).hasPrefix("、"), !statement.label.dropFirst(verb.count).hasPrefix("年")
        {
            // 新增产值超亿元企业75家: what was added is the output of each.
            let rest = String(statement.label.dropFirst(verb.count))
            if rest.holds("元"), vocabulary.ruleWords[.moneyNoun].opens(rest) { return false }
            if verb != "净增" { statement.label.removeFirst(verb.count) }
        } else if let verb = verbs.closing(of: statement.label), verb.count < statement.label.count,
            indicator(in: statement.labelRange.lowerBound..<statement.labelRange.upperBound - verb.utf8.count, .level)
                == nil
        {
            statement.label.removeLast(verb.count)
        } else {
            return false
        }
        statement.measure = .change
        return true
    }

    /// 园区占地面积4.36平方公里, 园区共有企业634家: of a park or a part of it, a bare noun is the indicator.
    func takeBareName(_ statement: inout Statement) {
        guard statement.indicator == nil, statement.measure == .level, !statement.isInherited,
            statement.bearer.scope == .park || statement.bearer.scope == .platform
        else { return }
        if site.quantity.dimension == .area, isTold(in: Self.landUnits),
            vocabulary.ruleWords[.bareArea].contains(statement.label)
        {
            statement.indicator = known.plannedArea
        } else if site.quantity.isCount, vocabulary.ruleWords[.enterprise].contains(statement.label),
            clause.ends(clause.before(statement.labelRange.lowerBound), with: .allThere)
                // 园区企业增至134家
                || clause.token(endingAt: statement.labelRange.lowerBound).map({ $0.traits.has(.park) }) ?? false
        {
            statement.indicator = known.enterprises
        }
    }

    /// The units in which the land of a whole park is told.
    static let landUnits = ["平方公里", "平方千米", "公顷"]

    /// Whether the amount is told in one of some units.
    func isTold(in units: [String]) -> Bool { units.contains { site.quantity.unitText.hasSuffix($0) } }

    /// 规上工业总产值718亿元，其中甲园区工业总产值530亿元: a part of what is above the designated size is so too.
    func takeAboveScaleOfWhole(_ statement: inout Statement) {
        guard statement.bearer.scope == .platform, !statement.isInherited, let last = context.lastLevel,
            let whole = last.indicator, vocabulary.indicators[whole].id.hasSuffix("-above-scale"),
            let own = statement.indicator,
            vocabulary.indicators[own].id + "-above-scale" == vocabulary.indicators[whole].id
        else { return }
        statement.indicator = whole
    }

    /// 上半年引进企业6家: enterprises that came in a time that is told are new; 已引进企业99家 are all there are.
    func takeIntroduced(_ statement: inout Statement) {
        guard statement.indicator == known.enterprises, let enterprises = known.enterprises, site.quantity.isCount,
            statement.measure == .level, !statement.isInherited,
            vocabulary.ruleWords[.introduced].opens(statement.label)
        else { return }
        // 新建厂房8万平方米，引进企业20家: nothing tells whether these are all.
        if statement.status == .actual, statement.origins.period == nil {
            if context.last != nil,
                clause.first(of: .allSoFar, in: clause.before(statement.labelRange.lowerBound)) == nil
            {
                statement.indicator = nil
            }
            return
        }
        if case .years = statement.period { return }
        guard
            clause.first(of: .allSoFar, in: clause.before(statement.labelRange.lowerBound)) == nil,
            !context.cues.tellsOfDate(statement.origins.period, clause),
            let new = vocabulary.indicators[enterprises].increment.flatMap({ vocabulary.indicatorIndex($0) })
        else { return }
        statement.indicator = new
    }

    /// 规上工业增加值增长14%；产值增长2%: behind what is told of industry above the designated size, a bare noun is told of it
    /// too; so is 完成工业增加值 behind 规上工业总产值.
    func takeAboveScaleBefore(_ statement: inout Statement) {
        guard statement.bearer.isPark, !statement.isInherited,
            statement.measure == .level || statement.measure == .growth,
            let last = context.last, last.bearer.isPark, let whole = last.indicator,
            whole == known.industrialValueAddedAboveScale || whole == known.industrialOutputAboveScale
        else { return }
        if statement.indicator == nil, vocabulary.ruleWords[.bareOutput].contains(statement.label) {
            statement.indicator =
                statement.label.hasSuffix("产值")
                ? known.industrialOutputAboveScale : known.industrialValueAddedAboveScale
        } else if statement.indicator == known.industrialValueAdded || statement.indicator == known.industrialOutput,
            clause.markBefore == .comma, clause.holds(.doneOpener, at: clause.range.lowerBound)
        {
            takeAboveScale(&statement)
        }
    }

    /// 农林牧渔总产值: an industry without its ending.
    func completeIndustry(_ statement: inout Statement) {
        guard statement.measure != .share, statement.label.hasPrefix("农林牧渔"), statement.label.hasSuffix("产值") else {
            return
        }
        statement.indicator = known.industryOutput
        statement.bearer = Context.Bearer(scope: .industry, name: "农林牧渔")
    }

    /// 其中超10亿元项目2个 after 新签约超亿元项目27个: what was done with the projects is said with the first.
    func completeClass(_ statement: inout Statement) {
        // 其中5亿元以上4个: what is counted was said with the first.
        if site.quantity.isCount, statement.measure == .level, vocabulary.ruleWords[.sizeAlone].closes(statement.label),
            let last = context.last, last.unit == site.quantity.unitText,
            vocabulary.ruleWords[.projectWord].closes(last.label)
        {
            statement.label += "项目"
        }
        guard statement.label.hasPrefix("超") || statement.label.hasPrefix("投资超"), let last = context.last,
            let bound = last.label.place(of: "超")?.lowerBound
        else { return }
        let label = String(last.label[..<bound]) + statement.label.drop { $0 != "超" }
        statement.label = label
        for candidate in [label, String(label.drop { $0 != "超" })] {
            if let index = vocabulary.indicator(named: candidate) {
                statement.indicator = index
                return
            }
        }
    }

    /// 96个项目已签约，其中已投产12个: a count with a verb and no noun counts the things counted before it.
    func completeNoun(_ statement: inout Statement, _ labelRange: Range<Int>) {
        guard site.quantity.isCount else { return }
        guard let last = context.last else { return completeStageOfBlock(&statement, labelRange) }
        // 新建厂房8万平方米，引进企业20家: what was measured is nothing that is counted.
        guard last.dimension == .count || last.rule == .rank else { return }
        if takeAdded(&statement, to: last) { return }
        guard isVerb(labelRange) || vocabulary.indicator(named: statement.label + "项目") != nil else { return }
        let nouns = vocabulary.ruleWords[.countedThing].words
        guard let noun = nouns.first(where: { last.label.firstRange(of: $0) != nil }), !statement.label.hasSuffix(noun)
        else { return }
        statement.label += noun
        statement.indicator = vocabulary.indicator(named: statement.label)
        statement.bearer = last.bearer
    }

    /// 年产12万套变速箱项目: what is made stands behind the amount, and before the word for what it is made by.
    func nameOfOutput(_ label: Range<Int>) -> String? {
        guard
            let word = vocabulary.ruleWords[.output].length(
                in: clause.bytes, endingAt: label.upperBound, from: label.lowerBound),
            case let start = site.quantity.outer.upperBound, start < site.right.upperBound
        else { return nil }
        let phrase = clause.nounPhrase(site.right)
        guard phrase.lowerBound == start else { return nil }
        var end = phrase.upperBound
        for token in clause.tokens(in: phrase) {
            let isMark = if case .mark = token.kind { true } else { false }
            if isMark || token.traits.has([.status, .measure]) || clause.equals(token.range, .particle) {
                end = min(end, token.start)
                break
            }
        }
        if let particle = clause.first(of: .particle, in: start..<end) { end = particle }
        while let plant = vocabulary.ruleWords[.plantNoun].length(in: clause.bytes, endingAt: end, from: start) {
            end -= plant
        }
        guard Self.madeThings ~= end - start else { return nil }
        return clause.text(label.upperBound - word..<label.upperBound) + clause.text(start..<end)
    }

    /// How long the name of what is made may be, in bytes.
    private static let madeThings = 6...45

    /// The longest word for what is done with projects, in bytes: 集中开工.
    private static let longestStage = 12

    /// 在谈项目71个。新签约31个: a sentence with a word for what is done with projects goes on about those told before.
    private func completeStageOfBlock(_ statement: inout Statement, _ labelRange: Range<Int>) {
        guard statement.indicator == nil, let projects = context.projectsOfBlock,
            projects.unit == site.quantity.unitText, let stage = ProjectStage(closing: labelRange, in: clause),
            // 技术合同签约20个 counts something else.
            labelRange.count <= Self.longestStage,
            clause.nounPhrase(site.right).isEmpty
        else { return }
        statement.label += "项目"
        statement.indicator = index(stage.rawValue)
        statement.bearer = projects.bearer
    }

    /// 规上工业企业539家，新增48家: what was added to the stock before.
    private func takeAdded(_ statement: inout Statement, to last: Statement) -> Bool {
        guard vocabulary.ruleWords[.added].contains(statement.label), last.unit == site.quantity.unitText,
            last.measure == .level || last.measure == .change, let indicator = last.indicator
        else { return false }
        let entry = vocabulary.indicators[indicator]
        guard !entry.id.hasPrefix("new-"), !entry.id.holds("projects") else { return false }
        let verb = vocabulary.ruleWords[.added].opening(of: last.label)?.count ?? 0
        statement.label += last.label.dropFirst(verb)
        statement.bearer = last.bearer
        if let increment = entry.increment.flatMap({ vocabulary.indicatorIndex($0) }) {
            statement.indicator = increment
        } else {
            (statement.indicator, statement.measure) = (indicator, .change)
        }
        return true
    }
}
