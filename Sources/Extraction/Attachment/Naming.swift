import Basics
import Vocabulary

/// From a noun phrase to a statement: its bearer, its indicator, its words.
extension Sieve {
    /// The statement of a label's phrase: its bearer, its indicator, its words.
    func named(_ phrase: Range<Int>, _ measure: Measure, _ rule: AttachmentRule) -> Statement {
        let whole = clause.range.lowerBound..<phrase.upperBound
        var found = clause.bearer(in: whole)
        if let known = found, known.end >= phrase.upperBound, measure == .level, site.quantity.dimension != .area {
            found = nil
        }
        var labelRange = phrase
        if let cue = clause.tokens(in: labelRange).last(where: { clause.traits($0).has(.status) }) {
            let rest = clause.nounPhrase(cue.range.upperBound..<labelRange.upperBound)
            if !rest.isEmpty { labelRange = rest }
        }
        if let found, found.start < phrase.upperBound, found.end < phrase.upperBound, found.end > phrase.lowerBound {
            let rest = clause.nounPhrase(found.end..<phrase.upperBound)
            if !rest.isEmpty { labelRange = rest }
        }
        let known = indicator(in: labelRange, measure) ?? indicator(in: phrase, measure)
        var statement = make(
            clause.text(labelRange), known?.index, measure,
            known == nil && rule == .indicatorBefore ? .labelBefore : rule, labelRange)
        if known == nil {
            completeClass(&statement)
            completeNoun(&statement, labelRange)
        }
        if let found, found.bearer.scope != .park || found.start <= phrase.lowerBound {
            statement.bearer = merged(found.bearer, in: whole)
            statement.origins.bearer = context.cues.cue(found.start..<found.end)
        }
        if let known { takeIncrement(&statement, before: known.start) }
        if let known, found == nil, vocabulary.indicators[known.index].isOfArea, statement.bearer.scope == .industry {
            statement.bearer = .park
            statement.origins.bearer = nil
        }
        takeDone(&statement, labelRange)
        return adapted(statement, isOfIndustry: found?.bearer.scope == .industry || statement.bearer.scope == .industry)
    }

    /// 其中超10亿元项目2个 after 新签约超亿元项目27个: what was done with the projects is said with the first.
    func completeClass(_ statement: inout Statement) {
        guard statement.label.hasPrefix("超") || statement.label.hasPrefix("投资超"), let last = context.last,
            let bound = last.label.firstRange(of: "超")?.lowerBound ?? last.label.firstRange(of: "投资超")?.lowerBound
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
        guard site.quantity.isCount, let last = context.last, isVerb(labelRange) else { return }
        let nouns = ["项目", "企业", "公司", "厂房", "平台"]
        guard let noun = nouns.first(where: { last.label.firstRange(of: $0) != nil }) else { return }
        statement.label += noun
        statement.indicator = vocabulary.indicator(named: statement.label)
        statement.bearer = last.bearer
    }

    func isVerb(_ range: Range<Int>) -> Bool {
        guard let token = clause.token(beginningAt: range.lowerBound), token.range.upperBound >= range.upperBound else {
            return false
        }
        return clause.traits(token).has(.verb)
    }

    /// A region named before an industry stays the bearer: 全市水饮料产业产值.
    func merged(_ bearer: Context.Bearer, in part: Range<Int>) -> Context.Bearer {
        guard bearer.scope == .industry else { return bearer }
        for token in clause.tokens(in: part) {
            if clause.traits(token).has(.region), !clause.block.area.isNamed(by: token.range, in: clause.block.bytes) {
                return Context.Bearer(scope: .region, name: clause.text(token.range))
            }
        }
        return bearer
    }

    /// 总投资 is that of the projects signed just before, or of a project.
    func takeInvestment(_ statement: inout Statement) {
        let isAgreed = ["合同", "协议", "签约"].contains { statement.label.hasPrefix($0) }
        let isOfSigned =
            context.lastProjects.map { projects in
                isAgreed || projects.label.contains("签约")
                    || projects.indicator.map { vocabulary.indicators[$0].id.hasPrefix("signed-") } ?? false
            } ?? false
        if isOfSigned, statement.bearer == .park {
            statement.indicator = index("signed-investment")
        } else if statement.bearer.scope == .project || countsProjects || isOfNamedProject(statement) {
            if statement.bearer.scope != .project {
                statement.bearer =
                    countsProjects
                    ? Context.Bearer(scope: .project, name: context.lastProjects?.label ?? "")
                    : context.project ?? .park
            }
            statement.indicator = index("project-investment")
            // What projects that are finished have cost is done.
            if countsProjects, context.lastProjects?.indicator == index("completed-projects") { return }
            statement.status = .forecast
            statement.period = nil
        }
    }

    /// 完成投资 in a paragraph on an investment is that investment, done.
    func takeDone(_ statement: inout Statement, _ labelRange: Range<Int>) {
        guard statement.indicator == nil, statement.label == "投资",
            statement.measure == .level || statement.measure == .growth,
            isDone(labelRange), let last = context.lastOfBlock,
            let indicator = last.indicator, vocabulary.indicators[indicator].category == "investment"
        else { return }
        statement.indicator = indicator
    }

    /// Whether 完成 stands right before a label.
    func isDone(_ labelRange: Range<Int>) -> Bool {
        clause.ends(clause.range.lowerBound..<labelRange.lowerBound, with: ["完成", "完成了"])
    }

    /// 总投资11亿元 behind the name of a project: a bare 投资 may be anything.
    func isOfNamedProject(_ statement: Statement) -> Bool { context.project != nil && statement.label != "投资" }

    /// Whether the figure before counted projects.
    var countsProjects: Bool { context.lastProjects != nil }

    /// Words for the whole investment in something.
    private static let investments: Set<String> = [
        "投资", "总投资", "投资额", "投资总额", "计划总投资", "项目总投资", "概算总投资", "总投资额", "计划投资", "计划投资额", "计划总投资额",
        "投资金额", "总投资金额", "合同投资额", "合同总投资", "合同投资", "协议投资额", "协议总投资", "协议投资", "协议总投资额", "意向投资额", "一期总投资",
        "预计总投资", "预计投资", "总投资约",
    ]

    /// The output of an industry is an indicator of its own.
    func adapted(_ statement: Statement, isOfIndustry: Bool) -> Statement {
        var statement = statement
        if site.quantity.dimension == .money, statement.measure == .level, Self.investments.contains(statement.label),
            !isDone(statement.labelRange)
        {
            takeInvestment(&statement)
        }
        guard isOfIndustry else { return statement }
        let outputs = [index("industrial-output-above-scale"), index("industrial-output")]
        let isOutput = statement.indicator.map { outputs.contains($0) } ?? (statement.label.hasSuffix("产值"))
        if isOutput { statement.indicator = index("industry-output") }
        return statement
    }

    /// Words behind an indicator's name that change nothing.
    private static let closings: [StaticString] = [
        "额", "总额", "总量", "总数", "数", "数量", "存量", "规模", "面积", "值", "总值", "成功入库", "入库", "人库", "家数",
    ]

    /// The indicator that closes a phrase, if its dimension goes with the amount.
    func indicator(in phrase: Range<Int>, _ measure: Measure) -> (index: Int, start: Int)? {
        for token in clause.tokens(in: phrase).reversed() {
            let traits = clause.traits(token)
            if traits.has(.label), token.range.upperBound == phrase.upperBound { return nil }
            guard traits.has(.indicator) else { continue }
            // 500万元以上规模企业 are others than those of the name alone.
            if clause.ends(
                phrase.lowerBound..<max(phrase.lowerBound, token.range.lowerBound), with: ["元以上", "万以上", "亿以上", "元以下"])
            {
                return nil
            }
            for case .indicator(let index) in clause.meanings(token) {
                guard fits(vocabulary.indicators[index].dimension, measure) else { continue }
                let rest = token.range.upperBound..<phrase.upperBound
                if rest.isEmpty || clause.equals(rest, Self.closings) || clause.isInBrackets(rest) {
                    return (index, token.range.lowerBound)
                }
            }
        }
        return nil
    }

    func fits(_ dimension: Dimension, _ measure: Measure) -> Bool {
        switch measure {
        case .level, .change: dimension == site.quantity.dimension || dimension == .money && site.quantity.isBareScale
        default: true
        }
    }

    func index(_ id: String) -> Int? { vocabulary.indicatorIndex(id) }

    func make(
        _ label: String, _ indicator: Int?, _ measure: Measure, _ rule: AttachmentRule, _ labelRange: Range<Int>
    ) -> Statement {
        let (period, cue) = context.period(at: site.quantity.range.lowerBound, in: clause, status: context.status)
        var statement = Statement(
            indicator: indicator, label: label, measure: measure, dimension: site.quantity.dimension,
            unit: site.quantity.unitText, bearer: context.bearer, status: context.status,
            period: period, rule: rule, labelRange: labelRange.isEmpty ? site.quantity.outer : labelRange)
        statement.origins = Origins(period: cue, status: context.cues.status, bearer: context.bearerCue)
        return statement
    }

    /// A statement about the same thing as another one.
    func inheriting(_ last: Statement, _ measure: Measure, _ rule: AttachmentRule) -> Statement {
        var statement = make(last.label, last.indicator, measure, rule, last.labelRange)
        statement.bearer = last.bearer
        statement.origins.bearer = last.origins.bearer
        statement.isInherited = true
        if statement.period == nil { (statement.period, statement.origins.period) = (last.period, last.origins.period) }
        return statement
    }
}
