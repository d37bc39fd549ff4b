import Basics
import Vocabulary

/// What holds on from clause to clause: the time, the status and the subject of the text, and the last figure.
struct Context {
    /// Whom the values speak of.
    struct Bearer: Hashable {
        var scope: Scope
        var name: String

        static let park = Bearer(scope: .park, name: "")

        /// Whether it is the park itself.
        @inline(__always) var isPark: Bool { scope == .park && name.isEmpty }
    }

    /// The year of the report's date.
    let documentYear: Int?
    /// The month of the report's date.
    let documentMonth: Int?
    /// Whether the report is dated in the first months of its year.
    let isEarlyInYear: Bool
    /// The period that actual values have where nothing else is said.
    let documentPeriod: Period?
    /// Whether the report is parted by lines that hold nothing but a date.
    let isTimeline: Bool

    /// The time the text speaks of, until it names another.
    var narrative: Period?
    /// Whether the text looks back on that time from its own: 去年全年.
    var looksBack = false
    /// The time that opened the last heading or paragraph, which the next one starts from.
    private(set) var opening: Period?
    /// The opening that held when the section began, and where it was said.
    private var sectionOpening: (period: Period, cue: Cue?)?
    private var isFirstTimeOfBlock = true
    /// Whether the opening is a year as far as it has come: 今年以来.
    private var opensToDate = false
    /// 一、2020年工作总结: the year before the report's that a heading looks back on, which 今年 below it means.
    var reviewedYear: Int?
    /// The level of that heading.
    var reviewedLevel = 0
    /// The stretch of years that the text named last.
    var span: Period?
    /// The years that the text looks back on: “十三五”时期回顾.
    var review: Period?
    /// 与“十二五”末相比: the year that the sentence compares with before it names its own.
    var comparedYear: Int?
    /// 从2011年的…增加到2016年的…: the years that other rises of the sentence go from and to.
    var rise: Range<Int>?
    /// A time named inside the sentence, for its rest.
    var sentencePeriod: Period?
    /// The year that the sentence named behind an amount: 总投资8亿元的项目去年投产，当年实现产值2亿元.
    var yearNamed: Int?
    /// The periods that a clause of the sentence gave its amounts for: 2022年、2023年分别引进项目68个、75个.
    var listedPeriods: [Period] = []
    /// The enterprise that speaks in the block, once it was looked for, and where that block begins.
    var speaker: (block: Int, bearer: Bearer?)?
    /// What the sentence held before the time of a part: 其中2023年引进68个.
    var beforePart: (period: Period?, cue: Cue?)?
    /// 方案明确，2023年为300亿元，2024年为420亿元: whether a plan says all that the sentence tells of years to come.
    var saysPlan = false
    /// The level of the section that the text is in; 0 outside of all.
    private(set) var section = 0
    /// A status that a heading sets for all below it.
    var sectionStatus = Status.actual
    /// 二、2026年工作安排: the aims that a heading sets for the headings below it; in a plan, 一、发展现状: what there is.
    private var plan: (status: Status, cue: Cue?, level: Int)?
    /// The status of what stands below no heading that says another: that of aims, where the report is a plan.
    private let statusOfAll: Status
    /// Whether a heading was read.
    private(set) var hasTitle = false
    /// The status in force.
    var status = Status.actual
    /// Whether the status in force speaks of what a plant will bring once it runs, which has no date.
    var statusIsOfPlant = false
    /// Whether the status in force speaks of a sum that is planned to be spent.
    var statusIsOfSum = false
    /// What the paragraph before a list says of its items: 2022年的目标分三块：
    var lead: Lead?
    /// Whether a forecast speaks of the whole sentence rather than of one figure.
    var forecastIsWide = false
    /// Whether a forecast opens its clause: 预计，全年…, but not 增长符合预期，一季度….
    var forecastOpensClause = false
    /// Whether the forecast in force is told of what will be done: 预计实现产值80亿元，实现利税5亿元.
    var forecastIsOfDeed = false
    /// The month of the last day named, on which something happened.
    var event: Period?
    /// Whether a figure was read under the status in force, which lets it go on into the next sentence.
    var statusIsUsed = false
    /// The subject that goes on through the paragraph.
    var paragraphBearer: Bearer?
    /// The subject of the sentence.
    var sentenceBearer: Bearer?
    /// The project that the paragraph named last.
    var project: Bearer?
    /// The project that the block before named last.
    private(set) var projectBefore: Bearer?
    /// The part of the park, or the other zone, with a name of its own that the text named last.
    var placeNamed: Bearer?
    /// The industry, project or enterprise that the heading above names.
    var headed: (bearer: Bearer, cue: Cue)?
    /// Whether that project was said to be begun, so that the paragraph goes on about what is planned.
    var projectIsBegun = false
    /// 分产业的产值：, before a list: what is told of each industry in it.
    var nounOfList: String?
    /// 营业收入前三位：, before a list of names: the indicator that is told of each.
    var indicatorOfList: Int?
    /// 上涨的有：…: what a list says of each of its members.
    var listed: MeasureWord?
    /// 分产业看，…: the figure whose parts are told from here on.
    var whole: Statement?
    /// 外资结构：…: the heading of a list of shares.
    var composition: Range<Int>?
    /// The industry that the sentence which is being read opens with, and that of the one before, which told no figure.
    var industryTold: Bearer?
    var industryBefore: Bearer?
    /// 其中，…: the figure whose parts the rest of the sentence tells.
    var divided: Statement?
    /// The last figure of the sentence.
    var last: Statement?
    /// The clause of the sentence right before this one, where it holds no figure and others stand before it.
    var clauseWithoutFigure: Range<Int>?
    /// 在建项目中，: the last such clause, for the members that are told behind it.
    var groupBefore: Range<Int>?
    /// The indicator whose name opens that clause.
    var namedBefore: Named?
    /// 22家厂商的总营业额，: the indicator that closes a clause behind the last count of its sentence.
    var namedBehind: Named?
    /// The indicator that it names anywhere, where its sentence has told no figure yet.
    var namedInside: Named?
    /// Whether that clause speaks of a rate: 增速与上半年持平，….
    var isRateBefore = false
    /// 投资增速前三名：甲市…，乙市…: what the names behind a colon are in an order of.
    var ranked: Named?
    /// The counts of projects that were told with what was done with them.
    var toldProjects: [ToldProjects] = []
    /// What stands behind the last figure of the clause before, where a list of names may be.
    var listBefore: Range<Int>?
    /// The figures of the sentence that later ones are given in the order of.
    var group = FigureGroup()
    /// The levels of the sentence, in order.
    var levels: [Statement] = []
    /// The last count of enterprises in the sentence, which may have parts.
    var countedEnterprises: Statement?
    /// The last count of projects in the sentence.
    var lastProjects: Statement?
    /// The name of the projects counted last, with their number: 49个工业项目.
    var nameOfProjects: NameOfProjects?
    /// The last count of projects in the block.
    private(set) var projectsOfBlock: Statement?
    /// The last figure of the block.
    var lastOfBlock: Statement?
    /// What the last block with figures was about: its first figure of the park that has an indicator.
    var topic: Statement?
    /// Whether the block that is being read has a topic yet.
    private(set) var hasTopic = false
    /// The last investment of the park as a whole that the text told of.
    var lastInvestment: Statement?
    /// The last level of the block.
    var lastLevelOfBlock: Statement?
    /// Whether the subject of the sentence is the industry above the designated size: 37户规模以上工业企业完成…
    var isOfAboveScale = false
    /// The last level of the sentence, which a bare growth speaks of.
    var lastLevel: Statement?
    /// Where all this was said.
    var cues = Cues()

    /// Whether the report introduces its park: a time that one of its paragraphs names holds for no other.
    let isIntroduction: Bool

    init(
        documentYear: Int?, month: Int?, documentPeriod: Period?, isTimeline: Bool, isPlan: Bool,
        isIntroduction: Bool = false
    ) {
        self.isIntroduction = isIntroduction
        statusOfAll = isPlan ? .target : .actual
        (sectionStatus, status) = (statusOfAll, statusOfAll)
        self.documentYear = documentYear
        documentMonth = month
        isEarlyInYear = month.map { $0 <= 4 } ?? false
        self.documentPeriod = documentPeriod
        self.isTimeline = isTimeline
    }

    /// What a paragraph that ends with a colon says of all that follows.
    struct Lead {
        let status: Status
        let cue: Cue?
        /// Whether nothing stands behind the paragraph yet.
        var isFresh = true
        /// The level of the section that the paragraph stands in; 0 outside of all.
        let section: Int
        /// The level of the headings that the list is parted by, where it is.
        var headingLevel: Int?
    }

    /// A new block begins, a heading with its level.
    mutating func enterBlock(heading: Int?, isListed: Bool) {
        if let heading {
            review = nil
            section = heading
            if let plan, heading <= plan.level { self.plan = nil }
            (sectionStatus, cues.sectionStatus) = plan.map { ($0.status, $0.cue) } ?? (statusOfAll, nil)
            leavePart()
        }
        takeLead(heading: heading, isListed: isListed)
        if heading != nil || !isListed { (nounOfList, indicatorOfList) = (nil, nil) }
        (status, cues.status) = lead.map { ($0.status, $0.cue) } ?? (sectionStatus, cues.sectionStatus)
        statusIsUsed = false
        if heading != nil { headed = nil }
        (paragraphBearer, cues.paragraphBearer) = (headed?.bearer, headed?.cue)
        projectBefore = project
        (project, projectIsBegun) = (nil, false)
        whole = nil
        (lastOfBlock, projectsOfBlock) = (nil, nil)
        (lastLevelOfBlock, divided) = (nil, nil)
        industryTold = nil
        hasTopic = false
        if heading != nil { topic = nil }
        if let opening {
            (narrative, cues.narrative, looksBack) = (opening, cues.opening, false)
        } else if isOld(narrative) || isIntroduction {
            (narrative, cues.narrative) = (nil, nil)
        }
        isFirstTimeOfBlock = true
        enterSentence()
    }

    /// A list goes on over the headings that part it: 主要目标：, then 经济, 产业, each with its items.
    private mutating func takeLead(heading: Int?, isListed: Bool) {
        guard let known = lead else { return }
        if let heading {
            let isOfList =
                known.isFresh
                || known.headingLevel.map { $0 <= heading } ?? (heading > max(2, known.section))
            if isOfList { lead?.headingLevel = known.headingLevel ?? heading } else { lead = nil }
        } else if !isListed {
            lead = nil
        }
        lead?.isFresh = false
    }

    /// A heading has said what status its section has; where it sets aims, the headings below it do not end them. The title
    /// of the report, which no section stands above, does not speak of its parts.
    mutating func takeSectionStatus(_ status: Status, _ cue: Cue?, isNumbered: Bool, isOfState: Bool = false) {
        // 三年行动方案（2023—2025年）: the title of a plan.
        let isTitleOfPlan = isOfState && statusOfAll == .target && !hasTitle && !isNumbered
        (sectionStatus, cues.sectionStatus) = isTitleOfPlan ? (statusOfAll, nil) : (status, cue)
        let isHeld = status == .target ? plan == nil : isOfState && statusOfAll == .target
        if isHeld, hasTitle || isNumbered { plan = (status, cue, section) }
        hasTitle = true
    }

    /// What one section said of a part of the year ends with it, and so does an older year that it went back to.
    private mutating func leavePart() {
        if let opening, let sectionOpening, sectionOpening.period != opening,
            !opening.isYear || cues.opening?.isHeading == false && wentBack(to: opening, from: sectionOpening.period)
        {
            (self.opening, cues.opening) = sectionOpening
        }
        sectionOpening = opening.map { ($0, cues.opening) }
    }

    private func wentBack(to opening: Period, from before: Period) -> Bool {
        opening.year < before.year && documentYear.map { before.year <= $0 } ?? false
    }

    /// The text moves on to another time; the first time of a block holds for the blocks after it too, and so does one that
    /// the text says all of it is of.
    mutating func moveOn(
        to period: Period, _ cue: Cue, isToDate: Bool = false, isOfAll: Bool = false, looksBack: Bool = false,
        isUpTo: Bool = false
    ) {
        (narrative, cues.narrative) = (period, cue)
        self.looksBack = looksBack
        if let review, period.year != review.year { self.review = nil }
        sentencePeriod = nil
        // 今年以来，…。上半年，…: the part tells how far the year has come.
        let tellsDate = opensToDate && !period.isYear && opening.map { $0.isYear && $0.year == period.year } ?? false
        // 截至2024年9月: an introduction goes on with how far it has come.
        let isOfParagraph = isIntroduction && !cue.isHeading && !isUpTo
        let isOfOthers = isOld(period) || !cue.isHeading && isAhead(period)
        if isOfAll || !isOfParagraph && (isFirstTimeOfBlock || tellsDate) && !isOfOthers {
            (opening, cues.opening) = (period, cue)
            opensToDate = isToDate
        }
        isFirstTimeOfBlock = false
    }

    /// 截至2012年, in a report of 2018: an old year opens nothing.
    private func isOld(_ period: Period?) -> Bool {
        guard let period, let documentYear else { return false }
        return period.year < documentYear - 3
    }

    /// 预计上半年产值达8亿元, in a report of April: a part of the year that is not over opens nothing either.
    private func isAhead(_ period: Period) -> Bool {
        guard let documentYear, let documentMonth, !period.isYear, period.year == documentYear else { return false }
        return period.lastMonth > documentYear * 12 + documentMonth
    }

    /// A new sentence begins: a status that no figure used ends with the last one.
    /// 签约79个项目。其中超10亿元项目17个: one that opens with 其中 tells of the parts of what the one before counted.
    mutating func enterSentence(isOfParts: Bool = false, keepsWhole: Bool = false) {
        let isOfSame =
            isOfParts
            && (lastProjects?.period == sentencePeriod
                || !levels.isEmpty && levels.allSatisfy { $0.period == sentencePeriod })
        if !isOfSame { sentencePeriod = nil }
        (rise, comparedYear) = (nil, nil)
        (beforePart, saysPlan) = (nil, false)
        if !listedPeriods.isEmpty { listedPeriods = [] }
        yearNamed = nil
        divided = isOfParts ? dividedBefore : nil
        composition = nil
        (industryBefore, industryTold) = (industryTold, nil)
        // 民营企业进出口5.5亿元。其中，出口3.1亿元: its parts are told of the same.
        let whole = keepsWhole ? lastOfBlock.flatMap { $0.isAside ? nil : $0.bearer } : nil
        sentenceBearer = whole.flatMap { $0.scope == .enterprise || $0.scope == .region ? $0 : nil }
        cues.sentenceBearer = sentenceBearer == nil ? nil : lastOfBlock?.origins.bearer
        listed = nil
        (clauseWithoutFigure, namedBefore, isRateBefore, ranked) = (nil, nil, false, nil)
        (namedInside, groupBefore, namedBehind) = (nil, nil, nil)
        listBefore = nil
        if last != nil || lastProjects != nil { leaveFigures(isOfParts: isOfParts) }
        if !statusIsUsed || status == .forecast {
            (status, cues.status) = lead.map { ($0.status, $0.cue) } ?? (sectionStatus, cues.sectionStatus)
        }
        statusIsUsed = false
    }

    /// The figures of a sentence end with it; the projects it counted may go on into the next.
    private mutating func leaveFigures(isOfParts: Bool) {
        (last, lastLevel, group) = (nil, nil, FigureGroup())
        if !levels.isEmpty { levels.removeAll(keepingCapacity: true) }
        (countedEnterprises, isOfAboveScale) = (nil, false)
        if !isOfParts { lastProjects = nil }
    }

    /// The first figure of a block says what it is about.
    mutating func takeTopic(_ statement: Statement) {
        guard !hasTopic, statement.bearer == .park, statement.indicator != nil,
            statement.measure == .level || statement.measure == .growth
        else { return }
        (topic, hasTopic) = (statement, true)
    }

    /// What the paragraph said of a platform is over.
    mutating func leavePlatform() {
        if paragraphBearer?.scope == .platform { paragraphBearer = nil }
    }

    /// A figure was read, which those that follow may speak of.
    mutating func take(_ statement: Statement) {
        last = statement
        if statement.isContribution || statement.isBreadth { return }
        lastOfBlock = statement
        // 分门类看，采矿业增加值下降2%，制造业增长7%: what is told of the first is what the others are told of.
        if whole != nil, !statement.isInherited, statement.bearer.scope == .industry, statement.measure == .growth {
            whole = statement
        }
        if statement.measure == .level {
            (lastLevel, lastLevelOfBlock) = (statement, statement)
            levels.append(statement)
        }
        guard statement.dimension == .count, statement.measure == .level,
            statement.label.holds("项目") || statement.label.holds("专案")
        else { return }
        // 签约项目33个，工业项目17个，总投资64亿元: a kind of them is no other group.
        let isKind = statement.indicator == nil && !statement.label.holds("建") && !statement.label.holds("备")
        if isKind, lastProjects?.indicator != nil, lastProjects?.isOfWhole == true { return }
        (lastProjects, projectsOfBlock) = (statement, statement)
    }

    /// The subject in force.
    @inline(__always) var bearer: Bearer { sentenceBearer ?? paragraphBearer ?? .park }

    /// Where the subject in force was named.
    @inline(__always) var bearerCue: Cue? {
        sentenceBearer != nil ? cues.sentenceBearer : paragraphBearer != nil ? cues.paragraphBearer : nil
    }

    /// What holds before the next figure is read.
    @inline(__always) var ground: Basis.Ground { Basis.Ground(status: status, bearer: bearer, bearerCue: bearerCue) }

    /// The year that the text speaks of.
    @inline(__always) var narrativeYear: Int? { narrative?.year ?? documentPeriod?.year ?? documentYear }
}
