import Basics
import Vocabulary

/// A project that the following clauses go on about: 某某项目由…建设，一期总投资7亿元，达产后年产值10亿元.
extension Context {
    /// Takes up the project that a clause names.
    mutating func takeProject(of clause: Clause) {
        // 某地300万套车桥扩能项目 is known by its whole name already.
        if let named = clause.namedProject(), project.map({ !$0.name.hasSuffix(named.name) }) ?? true {
            (project, projectIsBegun) = (named, false)
        }
        if let begun = clause.begunProject() { (project, projectIsBegun) = (begun, true) }
    }
}

extension Context {
    /// 该项目总投资10亿元, at the beginning of a paragraph: the project that the paragraph before named.
    mutating func takePointedProject(of clause: Clause) {
        let start = clause.startBehindTime
        // 这些项目达产后，…: those told of before, by the words for them.
        if let length = clause.length(of: .projectsPointer, at: start) {
            let words = start..<start + length
            (project, projectIsBegun) = (Bearer(scope: .project, name: clause.text(words)), false)
            return
        }
        // 该项目一期2023年产值8亿元；二期正在建设，已完成投资2亿元: another phase of the one that is told of.
        if toldOf == nil, let phase = clause.length(of: .phaseName, at: start),
            clause.holds(.phaseStage, at: start + phase), let last = lastOfBlock,
            last.bearer.scope == .project
        {
            sentenceBearer = project ?? last.bearer
            cues.sentenceBearer = cues.cue(start..<start + phase)
            return
        }
        // 总投资8亿元的某某项目去年投产，当年实现产值2亿元
        if let project, last?.rule == .descriptive, last?.bearer == project,
            clause.bytes.holds("当年", at: clause.range.lowerBound)
        {
            (sentenceBearer, cues.sentenceBearer) = (project, nil)
            return
        }
        guard clause.says.has([.projectEnding, .projectOpening]), clause.pointsToProject || clause.opensWithProject
        else { return }
        if project == nil, let projectBefore { (project, projectIsBegun) = (projectBefore, false) }
        // 项目占地200亩，建设厂房5万平方米: the sentence goes on about it.
        guard toldOf == nil, sentenceBearer == nil || sentenceBearer == project,
            project != nil || clause.isQuoted || clause.saysThis(at: clause.startBehindTime)
                || clause.opensWithProject && projectsOfBlock == nil && lastProjects == nil
                // 投资5亿元建设二期项目，项目占地80亩
                || last?.bearer == Bearer(scope: .project, name: "")
        else { return }
        sentenceBearer = project ?? projectOfLast ?? Bearer(scope: .project, name: "")
        cues.sentenceBearer = nil
    }
}

extension Context {
    /// The project that the last figure of the block is of, by its name.
    var projectOfLast: Bearer? {
        lastOfBlock.flatMap { $0.bearer.scope == .project && !$0.bearer.name.isEmpty ? $0.bearer : nil }
    }
}

extension Sieve {
    /// What is said of a plant once it runs, and what is built for it, is said of the project named before.
    func takeProject(_ statement: inout Statement) {
        if let known = ofBegunProject(statement) ?? ofCountedProjects(statement) ?? ofPartsOfProject(statement)
            ?? ofPhase(statement) ?? asPlanned(statement) ?? ofPlantOfFirm(statement) ?? asDesigned(statement)
            ?? besideInvestment(statement)
        {
            statement = known
            return
        }
        // 某某项目总投资20亿元。全部建成后预计完成产值300亿元: the figure before was of it.
        let ofLast = context.status == .forecast && context.statusIsOfPlant ? context.projectOfLast : nil
        let unnamed = context.sentenceBearer?.scope == .project ? context.sentenceBearer : nil
        guard let project = context.project ?? unnamed ?? ofLast,
            statement.bearer.isPark || statement.bearer == project,
            !statement.isInherited,
            statement.measure == .level || statement.measure == .change,
            context.status == .forecast && context.statusIsOfPlant || isOfPlant(statement.label)
        else { return }
        statement.bearer = project
        if let designed = asDesigned(statement) {
            statement = designed
        } else if statement.status == .target {
            (statement.status, statement.period) = (.forecast, nil)
        }
    }

    /// 某某工程开工建设。工程总占地302亩，其中湿地190亩: what is told of a work that has begun is planned, and has no date.
    private func ofBegunProject(_ statement: Statement) -> Statement? {
        guard context.projectIsBegun, let project = context.project,
            statement.bearer == .park || statement.bearer == project, statement.measure == .level,
            statement.rule != .rank, statement.status != .target,
            statement.indicator.map({ Self.isOfProjects(vocabulary.indicators[$0]) })
                ?? (site.quantity.dimension != .share && site.quantity.dimension != .points),
            clause.first(of: .done, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil,
            !context.cues.isOfSentence(statement.origins.period)
        else { return nil }
        var statement = statement
        statement.bearer = project
        if statement.indicator == nil, isInvestment(statement.labelRange) || statement.label.hasSuffix("总投资") {
            statement.indicator = known.projectInvestment
        }
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// 某某项目…，计划总投资30亿元，规划建筑面积16万平方米: what is planned of a project is expected, and has no date.
    private func asPlanned(_ statement: Statement) -> Statement? {
        guard statement.status != .actual, statement.bearer.scope == .project, statement.measure == .level,
            statement.bearer == context.project, let cue = context.cues.status?.range,
            vocabulary.ruleWords[.planCue].length(in: clause.block.bytes, at: cue.lowerBound, end: cue.upperBound)
                != nil
        else { return nil }
        var statement = statement
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// 某某项目占地126亩: what a project is designed for has no date, unless it was done.
    private func asDesigned(_ statement: Statement) -> Statement? {
        guard statement.bearer.scope == .project, statement.status == .actual, statement.measure == .level,
            isOfPlant(statement.label) || isToBeBuilt(statement) || isOfPlannedCapacity(statement),
            clause.first(of: .done, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil,
            clause.first(of: .already, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil
        else { return nil }
        var statement = statement
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// 该项目规划产能120GWh，产值超千亿元: what comes of a capacity that is planned.
    private func isOfPlannedCapacity(_ statement: Statement) -> Bool {
        guard let last = context.last, last.status == .forecast, last.bearer == statement.bearer, !clause.namesTime,
            statement.dimension == .money
        else { return false }
        return last.label.ends(with: "产能") || last.label.ends(with: "能力")
    }

    /// 项目总投资25亿元，主要建设6条生产线: what is built with money still to be spent.
    private func isToBeBuilt(_ statement: Statement) -> Bool {
        guard let told = context.levels.last(where: { $0.indicator == known.projectInvestment && $0.indicator != nil }),
            told.status == .forecast, told.bearer == statement.bearer,
            statement.indicator == nil || site.quantity.dimension == .area
        else { return false }
        let end = min(statement.labelRange.lowerBound, site.quantity.outer.lowerBound)
        let before = clause.range.lowerBound..<max(clause.range.lowerBound, end)
        return
            ([RuleWord.building, .buildingWork].contains {
                clause.ends(before, with: $0) || clause.holds($0, at: statement.labelRange.lowerBound)
            }
            || clause.holds("、", at: statement.labelRange.lowerBound - 3))
            && !clause.holds("了", at: statement.labelRange.lowerBound - 3)
            && !clause.namesTime
    }

    /// 某某项目总投资10亿元，其中固定资产投资6亿元: a part of what is planned to be spent is planned too.
    private func besideInvestment(_ statement: Statement) -> Statement? {
        guard statement.bearer.scope == .project, statement.status == .actual, statement.measure == .level,
            statement.dimension == .money, let last = context.last, last.bearer == statement.bearer,
            last.indicator == known.projectInvestment, last.status == .forecast,
            statement.indicator.map({ vocabulary.indicators[$0].category == "investment" })
                ?? statement.label.hasSuffix("投资"),
            clause.first(of: .done, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil,
            clause.first(of: .already, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil,
            clause.first(of: .doneOpener, in: clause.range.lowerBound..<site.quantity.outer.lowerBound) == nil
        else { return nil }
        var statement = statement
        (statement.status, statement.origins.status) = (.forecast, nil)
        (statement.period, statement.origins.period) = (nil, nil)
        return statement
    }

    /// 四期占地面积520亩: the land and the floor space of a phase are those of a project.
    private func ofPhase(_ statement: Statement) -> Statement? {
        guard statement.bearer == .park || isPhase(statement.bearer), site.quantity.dimension == .area,
            statement.measure == .level,
            // 高新区规划面积20平方公里，一期…: a zone has phases too.
            context.project != nil || !site.quantity.unitText.holds("平方公里"),
            let phase = vocabulary.ruleWords[.phaseName].opening(of: statement.label),
            isOfPlant(String(statement.label.dropFirst(phase.count)))
        else { return nil }
        var statement = statement
        // 四期、五期项目建设，其中四期…: another phase is another project.
        let known = context.project.flatMap { $0.name.hasSuffix("期项目") || $0.name.hasSuffix("期") ? nil : $0 }
        statement.bearer = known ?? Context.Bearer(scope: .project, name: phase)
        statement.origins.bearer = nil
        return asDesigned(statement) ?? statement
    }

    /// Whether a project has no other name than that of a phase.
    private func isPhase(_ bearer: Context.Bearer) -> Bool {
        bearer.scope == .project && vocabulary.ruleWords[.phaseName].opening(of: bearer.name) == bearer.name
    }

    /// 签约项目63个，预计产值1493亿元: what the projects counted before will bring has no date.
    private func ofCountedProjects(_ statement: Statement) -> Statement? {
        guard context.status == .forecast, context.lastProjects != nil, statement.bearer == .park,
            !statement.isInherited, statement.measure == .level || statement.measure == .change,
            site.quantity.dimension == .money || clause.holds("人", at: site.quantity.range.upperBound - 3),
            statement.indicator.map({ vocabulary.indicators[$0].category != "investment" }) ?? true,
            statement.indicator != known.signedInvestment
        else { return nil }
        var statement = statement
        statement.bearer = Context.Bearer(scope: .project, name: context.nameOfProjects?.text ?? "")
        let isOwn = statement.origins.period.map { clause.range.contains($0.range.lowerBound) } ?? false
        if !isOwn { (statement.period, statement.origins.period) = (nil, nil) }
        return statement
    }

    /// Whether an indicator may be told of one project.
    private static func isOfProjects(_ indicator: Indicator) -> Bool {
        indicator.dimension == .area || indicator.id == "project-investment"
    }

    private func isOfPlant(_ label: String) -> Bool {
        // 四期占地面积
        let phase = vocabulary.ruleWords[.phaseName].opening(of: label)?.count ?? 0
        return vocabulary.ruleWords[.plantWord].opens(String(label.dropFirst(phase)))
            || label.hasPrefix("年") && label.hasSuffix("产能")
    }
}

extension Clause {
    /// “项目总投资20亿元，…: whether the clause opens what somebody said.
    fileprivate var isQuoted: Bool { holds("“", at: range.lowerBound) }

    /// 该项目, 项目建成后: whether a word that points back to a project opens the clause.
    fileprivate var pointsToProject: Bool {
        var start = startBehindTime
        if isQuoted { start += 3 }
        guard let pointer = length(of: .projectPointer, at: start) else { return false }
        return saysThis(at: start) || holds(.behindPointer, at: start + pointer)
    }

    /// 项目计划于6月开工，总投资18亿元: a sentence that opens with the word alone tells of one project.
    fileprivate var opensWithProject: Bool {
        beginsSentence && bytes.holds("项目", at: startBehindTime) && holds(.toldOfProject, at: startBehindTime + 6)
    }

    /// 该项目, 此项目: whether a word that points back begins at a place.
    fileprivate func saysThis(at start: Int) -> Bool { holds("该", at: start) || holds("此", at: start) }

    /// The project with a name of its own that a clause names, the last one where several stand there.
    func namedProject() -> Context.Bearer? {
        guard says.has([.projectEnding, .projectOpening]) else { return nil }
        if let subject = projectOfCopula() { return subject }
        for token in block.tokens[tokens].reversed() where isProject(token) {
            if let named = project(endingWith: token) { return named }
        }
        return nil
    }

    /// 甲项目是…的战略性项目: the clause is about the first.
    func projectOfCopula() -> Context.Bearer? {
        guard says.has([.projectEnding, .projectOpening]) else { return nil }
        for token in block.tokens[tokens] where isProject(token) && holds(.copula, at: token.range.upperBound) {
            return project(endingWith: token)
        }
        return nil
    }

    private func isProject(_ token: Token) -> Bool {
        endOfProjectWord(token).map { holds("项目", at: $0 - 6) } ?? false
    }

    /// The project whose name a word closes.
    private func project(endingWith token: Token) -> Context.Bearer? {
        let before = tokens(in: range.lowerBound..<token.range.lowerBound).last {
            $0.mayPartNames && !isPartOfName($0)
        }
        let end = endOfProjectWord(token) ?? token.range.upperBound
        let name = behindParticle(
            trimmedFront((before?.range.upperBound ?? range.lowerBound)..<end), min(end - 6, token.range.lowerBound))
        // 园区是两国政府间合作项目 tells what it is.
        guard first(of: .copula, in: name) == nil else { return nil }
        // 国家重点扶持的项目 is a kind of project, 甲公司、乙公司等项目 are several.
        guard !holds("的", at: token.range.lowerBound - 3), !holds(.andSoOn, before: token.range.lowerBound),
            !holds("该", at: name.lowerBound)
        else { return nil }
        guard EntityName.isProper(block.bytes, name, .project), name.count <= 75 else { return nil }
        return Context.Bearer(scope: .project, name: text(name))
    }

    /// 新开工的某某项目, 由某某公司投资建设的某某项目: the name begins behind what is told of it.
    private func behindParticle(_ phrase: Range<Int>, _ end: Int) -> Range<Int> {
        var start = phrase.lowerBound
        while start < end, let opener = length(of: .subjectOpener, at: start) { start += opener }
        while start < end, let verb = first(of: "了", in: start..<end) { start = verb + 3 }
        while start < end, let particle = first(of: .particle, in: start..<end) { start = particle + 3 }
        return start < end ? start..<phrase.upperBound : phrase
    }

    /// 人工湿地工程正式开工建设: the work that a clause says was begun, if it has a name.
    func begunProject() -> Context.Bearer? {
        guard let verb = first(of: .begun, in: range) else { return nil }
        var part = trimmedBack(range.lowerBound..<verb)
        while let adverb = block.vocabulary.ruleWords[.begunAdverb]
            .length(in: block.bytes, endingAt: part.upperBound, from: part.lowerBound)
        {
            part = part.lowerBound..<part.upperBound - adverb
        }
        guard ends(part, with: .projectNoun) else { return nil }
        let before = tokens(in: part).last { $0.mayPartNames && !isPartOfName($0) }
        // 53个宜居村项目开工: several that were counted are none that the text goes on about.
        if let before, case .quantity = before.kind { return nil }
        let name = behindParticle(
            trimmedFront((before?.range.upperBound ?? part.lowerBound)..<part.upperBound), part.upperBound)
        // 甲项目等一批重点项目 is no name.
        guard first(of: .andSoOn, in: name) == nil else { return nil }
        guard EntityName.isProper(block.bytes, name, .project), name.count <= 75 else { return nil }
        return Context.Bearer(scope: .project, name: text(name))
    }

    /// Whether a token may stand inside the name of a project: the name of a thing, a kind of scope, a year's output.
    private func isPartOfName(_ token: Token) -> Bool {
        switch token.kind {
        case .word: traits(token).has([.names, .scopeEnding, .keptVerb]) || traits(token).isEmpty
        case .claim: true
        default: false
        }
    }
}
