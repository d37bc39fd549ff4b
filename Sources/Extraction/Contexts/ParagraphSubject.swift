import Basics
import Vocabulary

/// 某某公司是…企业。项目计划总投资5亿元，…；上半年实现销售1亿元: the enterprise or the project that a paragraph goes on about.
///
/// One rule says how long it holds: from the clause that introduces it, until a clause opens with another subject
/// (another name, the park, a region), the number of a list, or the end of the paragraph. A name that only opens a
/// sentence inside the paragraph is the subject of that sentence.
extension Context {
    /// Takes up the subject that a clause opens with. A bare name holds for its sentence alone: where no figure stands
    /// in it, and nobody is told of whom it would end, it is not looked for.
    mutating func takeSubject(of clause: Clause, opensParagraph: Bool, amongFigures: Bool) {
        takePointedProject(of: clause)
        // 三园区合计营业额1.6兆元: what several make together is of none of them.
        if let scope = sentenceBearer?.scope, scope == .platform || scope == .enterprise || scope == .industry,
            clause.tellsOfSeveral
        {
            (sentenceBearer, cues.sentenceBearer) = (nil, nil)
            if paragraphBearer?.scope == .platform { (paragraphBearer, cues.paragraphBearer) = (nil, nil) }
        }
        takeIts(of: clause, amongFigures: amongFigures)
        takeSpeaker(of: clause)
        // 光电产业增长8%；此外，进口额…: something else is told.
        if sentenceBearer?.scope == .industry, clause.holds(.asideOpener, at: clause.range.lowerBound) {
            (sentenceBearer, cues.sentenceBearer) = (nil, nil)
        }
        if takePointedPlace(of: clause) || amongFigures && takeZone(of: clause) { return }
        let asksBareNames = amongFigures || paragraphBearer != nil || !clause.block.firms.isEmpty
        // Most clauses hold nothing that a name ends with; another subject ends only what is told of somebody.
        let mayEnd = paragraphBearer.map { $0.scope != .platform } ?? false
        guard mayEnd || clause.mayOpenWithName(asksBareNames: asksBareNames) else { return }
        switch clause.opener(asksBareNames: asksBareNames) {
        case .name(let bearer, let range, let isIntroduced, let isBare):
            if isIntroduced || opensParagraph && !isBare && bearer.scope != .project {
                (paragraphBearer, cues.paragraphBearer) = (bearer, cues.cue(range))
                sentenceBearer = nil
            } else {
                leaveSubject()
                (sentenceBearer, cues.sentenceBearer) = (bearer, cues.cue(range))
            }
        case .area:
            // A number below a heading goes on with what the heading names.
            if headed == nil || !clause.isNumbered { leaveSubject() }
        case nil:
            // 该公司成立于2008年，注册资本5000万元: of whom the text named in no way that is known.
            if toldOf == nil, clause.holds("该", at: clause.startBehindTime),
                let length = clause.length(of: .plainFirmPointer, at: clause.startBehindTime)
            {
                let words = clause.startBehindTime..<clause.startBehindTime + length
                // 甲公司产值12亿元，该公司今年…: the one that the block told of last.
                let told = lastOfBlock.flatMap { $0.bearer.scope == .enterprise && !$0.bearer.name.isEmpty ? $0 : nil }
                (sentenceBearer, cues.sentenceBearer) =
                    told.map { ($0.bearer, $0.origins.bearer) }
                    ?? (Bearer(scope: .enterprise, name: clause.text(words)), cues.cue(words))
            }
            guard let firm = clause.firmPointedAt(), toldOf == nil else { break }
            paragraphBearer = Bearer(scope: .enterprise, name: clause.text(firm))
            cues.paragraphBearer = cues.cue(firm)
        }
    }

    /// 高端装备产业产值210亿元。其税收7.6亿元: whom the sentence before told of.
    private mutating func takeIts(of clause: Clause, amongFigures: Bool) {
        guard amongFigures, clause.beginsSentence, sentenceBearer == nil, paragraphBearer == nil,
            clause.holds("其", at: clause.range.lowerBound), !clause.holds(.notIts, at: clause.range.lowerBound),
            let last = lastOfBlock, !last.isAside, last.bearer.scope != .park, last.bearer.scope != .region
        else { return }
        (sentenceBearer, cues.sentenceBearer) = (last.bearer, last.origins.bearer)
    }

    /// “我们去年产值2亿元。”甲公司负责人说: of whom somebody of an enterprise speaks in quotation marks.
    private mutating func takeSpeaker(of clause: Clause) {
        guard toldOf == nil, clause.block.says.has(.scopeEnding) else { return }
        var start = clause.startBehindTime
        if clause.bytes.holds("“", at: start) { start += 3 }
        while let token = clause.token(beginningAt: start), case .time = token.kind { start = token.end }
        guard clause.holds(.ownFirm, at: start) else { return }
        let block = clause.block.tokens.first?.start ?? 0
        if speaker?.block != block { speaker = (block, clause.firmThatSpeaks()) }
        guard let told = speaker?.bearer else { return }
        (paragraphBearer, cues.paragraphBearer) = (told, nil)
    }

    /// 该产业园招引企业27家: the part of the park, or the other zone, that was named last.
    private mutating func takePointedPlace(of clause: Clause) -> Bool {
        guard let placeNamed, clause.says.has([.park, .scopeEnding]) else { return false }
        let start = clause.startBehindTime
        guard let length = clause.length(of: .pointedPlace, at: start), !clause.holds(.behindZone, at: start + length)
        else { return false }
        leaveSubject()
        (sentenceBearer, cues.sentenceBearer) = (placeNamed, cues.cue(start..<start + length))
        return true
    }

    /// …；天府新区形成2个产业集群: another zone that a clause with figures opens with.
    private mutating func takeZone(of clause: Clause) -> Bool {
        guard clause.holdsAmount, clause.says.has([.park, .scope]), let zone = clause.openingZone() else {
            return false
        }
        leaveSubject()
        (sentenceBearer, cues.sentenceBearer) = (zone.bearer, cues.cue(zone.start..<zone.end))
        return true
    }

    /// 主平台实现产值…。已承接项目52个: a platform goes on beyond its sentence, one of several in a sentence does not.
    mutating func takePlatform(of statement: Statement, in clause: Clause) {
        guard statement.bearer.scope == .platform, statement.rule != .descriptive, !statement.isInherited,
            statement.origins.bearer.map({ $0.range.lowerBound <= clause.trimmedFront(clause.range).lowerBound })
                ?? false,
            // 税收18亿元，…。综保区新增企业41家: a paragraph on the park goes on about the park.
            !hasTopic
        else { return }
        let isOneOfSeveral =
            sentenceBearer.map { $0.scope == .platform && $0 != statement.bearer } ?? false
        paragraphBearer = isOneOfSeveral ? nil : statement.bearer
    }

    /// What was told of one enterprise or project is over.
    private mutating func leaveSubject() {
        guard let told = paragraphBearer, told.scope != .platform else { return }
        // 围绕汽车产业，高新区…: who does it is no other subject.
        if told.scope == .industry, cues.isOfSentence(cues.paragraphBearer) { return }
        (paragraphBearer, cues.paragraphBearer) = (nil, nil)
        if sentenceBearer == told { (sentenceBearer, cues.sentenceBearer) = (nil, nil) }
    }

    /// The enterprise or project that the paragraph goes on about.
    var toldOf: Bearer? { paragraphBearer.flatMap { $0.isTold ? $0 : nil } }
}

extension Clause {
    /// 三园区合计, 合计: whether the clause opens with several together.
    fileprivate var tellsOfSeveral: Bool {
        let start = startBehindTime
        guard let several = length(of: .severalPlaces, at: start) else { return false }
        return holds(.together, at: start + several)
    }
}

extension Context.Bearer {
    /// Whether a paragraph may go on about it.
    fileprivate var isTold: Bool { scope == .enterprise || scope == .project }
}

extension Sieve {
    /// The enterprise or project that the paragraph goes on about; asked for by itself, so that no copy is made of all
    /// that the context holds.
    var toldOf: Context.Bearer? {
        guard let bearer = context.paragraphBearer, bearer.isTold else { return nil }
        return bearer
    }

    /// 公司实现销售18亿元, 该项目占地100亩: whom a word that points back speaks of, and where it ends.
    func pointedAt(_ phrase: Range<Int>) -> (bearer: Context.Bearer, end: Int, start: Int)? {
        let told = toldOf
        guard told != nil || clause.says.has(.scopeEnding) else { return nil }
        let start = clause.trimmedFront(clause.range.lowerBound..<phrase.upperBound).lowerBound
        guard let subject = told else { return unnamedFirm(at: start, phrase) }
        if let length = clause.length(of: .projectPointer, at: start) {
            let isThis = clause.holds("该", at: start) || clause.holds("此", at: start)
            let told = isThis && subject.scope == .enterprise ? context.projectOfLast : nil
            let project = context.project ?? told ?? Context.Bearer(scope: .project, name: subject.name)
            return (project, start + length, start)
        }
        // 新工厂总投资8亿元，…。工厂占地100亩
        if subject.scope == .project, clause.holds("工厂", at: start) || clause.holds("该厂", at: start) { return nil }
        if let length = clause.length(of: .firmPointer, at: start) {
            return (Context.Bearer(scope: .enterprise, name: subject.name), start + length, start)
        }
        return nil
    }

    /// 公司预计上半年净利润8亿元: an enterprise that the paragraph named in no way that is known is no park. 公司债券 and
    /// 公司制法人单位 are things of their own.
    private func unnamedFirm(
        at start: Int, _ phrase: Range<Int>
    ) -> (bearer: Context.Bearer, end: Int, start: Int)? {
        guard let length = clause.length(of: .plainFirmPointer, at: start), start + length < phrase.upperBound,
            case let rest = start + length..<phrase.upperBound,
            clause.trimmedFront(rest).lowerBound > rest.lowerBound || clause.holds(.firmVerb, at: rest.lowerBound)
        else { return nil }
        return (Context.Bearer(scope: .enterprise, name: clause.text(start..<rest.lowerBound)), rest.lowerBound, start)
    }

    /// What only an area has, and a number of projects or enterprises, is none of the enterprise told of.
    func isOfAreaAlone(_ indicator: Indicator) -> Bool {
        indicator.isOfArea || indicator.category == "enterprises"
            || indicator.category == "projects" && indicator.dimension == .count
    }

    /// 制造业企业2257家，上市企业3家: counts of enterprises beside each other.
    func isOfListOfCounts(_ indicator: Indicator) -> Bool {
        guard indicator.category == "enterprises", site.quantity.isCount, let last = context.last else { return false }
        return last.rule == .labelBefore && last.dimension == .count && last.bearer == context.bearer
    }

    /// 投产后年销售收入达3000万元: what an enterprise's plant will bring is told of its project.
    func ofPlantOfFirm(_ statement: Statement) -> Statement? {
        guard let subject = toldOf, subject.scope == .enterprise, statement.bearer == subject,
            statement.status == .forecast && context.statusIsOfPlant
        else { return nil }
        var statement = statement
        statement.bearer.scope = .project
        return statement
    }
}
