import Basics
import Vocabulary

/// The ordered rules by which an amount finds what it measures; the first that applies decides.
struct Sieve {
    let site: Site
    /// Where the context stands: it is large, and copying it for each amount would cost more than the rules do.
    private let place: UnsafeMutablePointer<Context>

    /// What holds on from the clauses before.
    var context: Context { unsafeAddress { UnsafePointer(place) } }
    /// The period that the context gives the amount, and where it was said.
    var period: (period: Period?, cue: Cue?) { period(under: context.status) }

    /// The same under a status; asked for in place, because a context that hangs on a pointer would be copied for the
    /// question.
    func period(under status: Status) -> (period: Period?, cue: Cue?) {
        place.pointee.period(at: site.quantity.range.lowerBound, in: clause, status: status)
    }

    /// The period that holds on from before the clause, and where it was said.
    func heldPeriod(_ status: Status) -> (period: Period?, cue: Cue?) { place.pointee.heldPeriod(status) }

    /// The clause of the amount.
    var clause: Clause { site.clause }
    /// The words known.
    var vocabulary: Vocabulary { site.clause.vocabulary }

    private init(_ site: Site, at place: UnsafeMutablePointer<Context>) {
        self.site = site
        self.place = place
    }

    /// Asks a sieve for an amount under a context, which must not change meanwhile.
    static func of<Answer>(_ site: Site, _ context: inout Context, _ question: (Sieve) -> Answer) -> Answer {
        withUnsafeMutablePointer(to: &context) { question(Sieve(site, at: $0)) }
    }

    /// The steps of the sieve in the order they are tried.
    enum Step: CaseIterable {
        case descriptive
        case rank
        case completion
        case share
        case measured
        case nounAfter
        case level
        case inherited

        /// The rules that the step may find to apply.
        var rules: [AttachmentRule] {
            switch self {
            case .descriptive: [.descriptive]
            case .rank: [.rank]
            case .completion: [.completion]
            case .share: [.share]
            case .measured: [.gap, .growth, .growthOfLast, .change]
            case .nounAfter: [.nounAfter]
            case .level: [.indicatorBefore, .labelBefore]
            case .inherited: [.inherited]
            }
        }
    }

    /// Tries one step.
    func attach(_ step: Step) -> Statement? {
        switch step {
        case .descriptive: descriptive()
        case .rank: rank()
        case .completion: completion()
        case .share: share()
        case .measured: measured()
        case .nounAfter: nounAfter()
        case .level: level()
        case .inherited: inherited()
        }
    }

    /// 制造业增加值: the value added of an industry is told with the industry's name.
    func takeIndustry(_ statement: inout Statement) {
        if let named = ofNamedIndustry(statement) {
            statement = named
            return
        }
        takeOwnIndicator(&statement)
        takeIndustrial(&statement)
        takeNamedIndustry(&statement)
        guard statement.bearer.scope == .industry, vocabulary.ruleWords[.ofIndustry].contains(statement.label) else {
            return
        }
        statement.label = statement.bearer.name + statement.label
    }

    /// 高技术制造业增加值增长21%，其中医药制造业增长16.8%: what is the name of a group's indicator is none of its parts.
    private func takeOwnIndicator(_ statement: inout Statement) {
        guard statement.bearer.scope == .industry, statement.isInherited else { return }
        switch statement.indicator {
        // 产值423亿元，其中装备制造产业180亿元，食品产业下降2%
        case nil where vocabulary.ruleWords[.outputAlone].contains(statement.label):
            statement.indicator = known.industryOutput
        case known.highTechValueAdded: statement.indicator = known.industrialValueAddedAboveScale
        case known.industrialOutput, known.industrialOutputAboveScale: statement.indicator = known.industryOutput
        default: return
        }
    }

    /// 电子信息制造业增加值: an industry's value added is that of industry where it makes things; its 规模 is its output.
    func takeIndustrial(_ statement: inout Statement) {
        guard statement.bearer.scope == .industry, statement.indicator == nil,
            statement.measure == .level || statement.measure == .growth
        else { return }
        if statement.measure == .level, site.quantity.dimension == .money,
            vocabulary.ruleWords[.sizeOfIndustry].contains(statement.label)
        {
            statement.indicator = known.industryOutput
        }
        guard statement.label.hasSuffix("增加值"),
            !vocabulary.ruleWords[.wideIndustry].contains(statement.bearer.name),
            vocabulary.ruleWords[.makingIndustry].closes(statement.bearer.name)
                || statement.bearer.name.hasPrefix("工业")
        else { return }
        let aboveScale = known.industrialValueAddedAboveScale
        let isAboveScale =
            context.isOfAboveScale
            || [context.last, context.lastLevelOfBlock, context.lastOfBlock].contains { known in
                known?.indicator == aboveScale && aboveScale != nil
            }
        statement.indicator = isAboveScale ? aboveScale : known.industrialValueAdded
    }

    /// 汽车工业总产值: the industry stands right before the name of the indicator.
    private func takeNamedIndustry(_ statement: inout Statement) {
        guard statement.bearer.isPark, !statement.isInherited, let indicator = statement.indicator,
            indicator == known.industrialOutput || indicator == known.industrialValueAdded,
            let cut = statement.label.place(of: "工业"), cut.lowerBound > statement.label.startIndex
        else { return }
        let name = String(statement.label[..<cut.lowerBound])
        guard name.count <= Self.longestStem, vocabulary.ruleWords[.industryStem].closes(name) else {
            return
        }
        statement.bearer = Context.Bearer(scope: .industry, name: name + "工业")
        statement.origins.bearer = nil
        if indicator == known.industrialOutput { statement.indicator = known.industryOutput }
    }

    /// The longest name of an industry before 工业, in characters.
    private static let longestStem = 8

    /// 营利性服务业增加值, 公共设施管理业投资: a label that opens with the name of an industry is told of it.
    private func ofNamedIndustry(_ statement: Statement) -> Statement? {
        guard statement.indicator == nil, !statement.isInherited,
            statement.bearer.scope == .park || statement.bearer.scope == .industry,
            let noun = vocabulary.ruleWords[.ofIndustryName].closing(of: statement.label)
        else { return nil }
        // 比重最大的智能装备制造业完成投资
        let name = statement.label.dropLast(noun.count).split(separator: "的").last.map(String.init) ?? ""
        guard 3...20 ~= name.count, statement.measure != .share, !name.holds("的"), name.hasSuffix("业"),
            !name.hasSuffix("产业"), !name.hasPrefix("第"), !name.hasPrefix("年"),
            !vocabulary.ruleWords[.notTrade].closes(name),
            name != statement.bearer.name, !isLabel(statement.labelRange)
        else { return nil }
        var statement = statement
        statement.bearer = Context.Bearer(scope: .industry, name: name)
        statement.origins.bearer = nil
        // 工业电力消费39亿千瓦时，其中采矿业电力消费…: a branch has what was said of all industry.
        if let power = index("industrial-electricity-consumption"),
            [context.last, context.lastLevelOfBlock].contains(where: { $0?.indicator == power }),
            noun.hasPrefix("电力") || noun.hasPrefix("用电")
        {
            statement.indicator = power
        }
        return statement
    }

    /// Whether the vocabulary knows a phrase as a name by itself.
    private func isLabel(_ phrase: Range<Int>) -> Bool {
        clause.token(endingAt: phrase.upperBound).map { clause.traits($0).has(.label) } ?? false
    }

    /// 到2025年产能达到300万辆, in a report of 2023: nothing is done in a year still to come.
    private func takeTime(_ statement: inout Statement) {
        guard let period = statement.period, let documentYear = context.documentYear, period.year > documentYear else {
            return
        }
        let isSum = isSumOfSpan(statement, period, documentYear)
        if isSum, statement.status == .target, statement.origins.status == statement.origins.period {
            (statement.status, statement.origins.status) = (.actual, nil)
        }
        guard statement.status == .actual, !isSum else { return }
        (statement.status, statement.origins.status) = (.target, statement.origins.period)
    }

    /// 力争从目前的6.2%提高到8%: where a rise begins is what there is now.
    private func takePresentOfRise(_ statement: inout Statement) {
        guard statement.status != .actual, statement.measure == .level, let year = context.documentYear,
            case let before = clause.range.lowerBound..<site.quantity.outer.lowerBound,
            clause.ends(before, with: .presentOf),
            clause.first(of: "从", in: before) != nil || clause.first(of: "由", in: before) != nil
        else { return }
        (statement.status, statement.origins.status) = (.actual, nil)
        (statement.period, statement.origins.period) = (.year(year), nil)
    }

    /// “十四五”期间，园区累计完成投资260亿元, in 2024: what has come together was done, though the years go on.
    private func isSumOfSpan(_ statement: Statement, _ period: Period, _ documentYear: Int) -> Bool {
        guard case .years(let first, _) = period, first <= documentYear,
            // 到2025年累计完成投资900亿元
            let cue = statement.origins.period?.range, !clause.bytes[cue.lowerBound].isASCIIDigit
        else { return false }
        return clause.first(of: .accumulated, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) != nil
    }

    /// 力争明讯科技完成报会，3家企业开展备案辅导: enterprises are counted of the park, whichever was named before.
    private func leaveFirm(_ statement: inout Statement) {
        guard statement.bearer.scope == .enterprise, site.quantity.isCount, !statement.isInherited,
            statement.measure == .level, let named = statement.origins.bearer,
            !clause.range.contains(named.range.lowerBound),
            ["企业", "公司", "厂商"].contains(where: { statement.label.hasSuffix($0) }),
            !vocabulary.ruleWords[.kindOfFirm].closes(statement.label)
        else { return }
        (statement.bearer, statement.origins.bearer) = (.park, nil)
    }

    /// 培训技能人才2600人次: how often people were served is no number of people.
    private func leaveStock(_ statement: inout Statement) {
        guard site.quantity.isCount, let indicator = statement.indicator, site.quantity.unitText.ends(with: "次"),
            !vocabulary.indicators[indicator].name.ends(with: "次")
        else { return }
        statement.indicator = nil
    }

    /// 通过了新增高企200家的目标: a goal by the word behind it, unless it was reached.
    private func takeGoalBehind(_ statement: inout Statement) {
        let end = site.quantity.outer.upperBound
        let isDirect = clause.holds(.goalAlone, at: end)
        let goal = isDirect ? end : end + 3
        guard statement.status == .actual, isDirect || clause.holds("的", at: end) && clause.holds(.goalAlone, at: goal),
            site.companion == .amount || !isDirect,
            clause.first(of: .reachedGoal, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil
        else { return }
        // 投资46亿元，超越年初订下的44亿元目标: the goal is that of the figure before.
        if isDirect || statement.indicator == nil, clause.first(of: .surpassing, in: site.left) != nil,
            let last = context.lastLevel, last.dimension == statement.dimension
        {
            (statement.label, statement.indicator, statement.bearer) = (last.label, last.indicator, last.bearer)
        }
        (statement.status, statement.origins.status) = (.target, context.cues.cue(goal..<goal + 6))
        (statement.period, statement.origins.period) = period(under: .target)
    }

    /// Applies the rules in order.
    func attach() -> Statement? {
        for step in Step.allCases {
            guard var statement = attach(step) else { continue }
            takeThingBeforeBracket(&statement)
            takeProject(&statement)
            goOnWithOutput(&statement)
            takeIndustry(&statement)
            takeOrder(&statement)
            takePresentOfRise(&statement)
            takeTime(&statement)
            leaveFirm(&statement)
            leaveWorks(&statement)
            leaveExpected(&statement)
            leaveStock(&statement)
            takeGoalBehind(&statement)
            return opensRise ? asBeginning(statement) : statement
        }
        return nil
    }
}
