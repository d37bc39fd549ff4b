import Basics
import Vocabulary

/// 某某公司是…企业。项目计划总投资5亿元，…；上半年实现销售1亿元: the enterprise or the project that a paragraph goes on about.
///
/// One rule says how long it holds: from the clause that introduces it, until a clause opens with another subject
/// (another name, the park, a region), the number of a list, or the end of the paragraph. A name that only opens a
/// sentence inside the paragraph is the subject of that sentence.
extension Context {
    /// Takes up the subject that a clause opens with.
    mutating func takeSubject(of clause: Clause, opensParagraph: Bool) {
        switch clause.opener() {
        case .name(let bearer, let range, let isIntroduced):
            if isIntroduced || opensParagraph {
                (paragraphBearer, cues.paragraphBearer) = (bearer, cues.cue(range))
                sentenceBearer = nil
            } else {
                leaveSubject()
                (sentenceBearer, cues.sentenceBearer) = (bearer, cues.cue(range))
            }
        case .area: leaveSubject()
        case nil: break
        }
    }

    /// 主平台实现产值…。已承接项目52个: a platform goes on beyond its sentence, one of several in a sentence does not.
    mutating func takePlatform(of statement: Statement) {
        guard statement.bearer.scope == .platform, statement.rule != .descriptive, !statement.isInherited else {
            return
        }
        let isOneOfSeveral =
            sentenceBearer.map { $0.scope == .platform && $0 != statement.bearer } ?? false
        paragraphBearer = isOneOfSeveral ? nil : statement.bearer
    }

    /// What was told of one enterprise or project is over.
    private mutating func leaveSubject() {
        guard let told = toldOf else { return }
        (paragraphBearer, cues.paragraphBearer) = (nil, nil)
        if sentenceBearer == told { (sentenceBearer, cues.sentenceBearer) = (nil, nil) }
    }

    /// The enterprise or project that the paragraph goes on about.
    var toldOf: Bearer? {
        guard let paragraphBearer, paragraphBearer.scope == .enterprise || paragraphBearer.scope == .project else {
            return nil
        }
        return paragraphBearer
    }
}

extension Clause {
    /// The subject that a clause opens with.
    enum Opener {
        /// A name, and whether the clause tells who it is.
        case name(Context.Bearer, Range<Int>, isIntroduced: Bool)
        /// The park, a region, or the number of a list, behind which another subject begins.
        case area
    }

    /// The subject that the clause opens with, if it is a name or the area of the report.
    func opener() -> Opener? {
        var start = range.lowerBound
        var visits = false
        var isNumbered = false
        while start < range.upperBound {
            if let token = token(beginningAt: start), opensNothing(token) {
                if case .claim = token.kind { isNumbered = beginsSentence }
                start = token.range.upperBound
            } else if let opener = length(of: .subjectOpener, at: start) {
                visits = visits || holds(.visitOpener, at: start)
                start += opener
            } else if block.bytes[start] <= ASCII.space || holds("　", at: start) {
                start += block.bytes.scalar(at: start).length
            } else {
                break
            }
        }
        // 位于园区东片: where it is. 园区营业收入 is one word of the vocabulary.
        let isArea =
            holds(.parkWord, at: start)
            || token(beginningAt: start).map { traits($0).has([.park, .region]) } ?? false
        if isArea { return visits ? nil : .area }
        return nameOpening(at: start, visits: visits) ?? (isNumbered ? .area : nil)
    }

    /// Times, marks and the number of a list, which stand before a subject.
    private func opensNothing(_ token: Token) -> Bool {
        switch token.kind {
        case .time: true
        case .mark(let mark): mark == .quoteOpen || mark == .enumeration
        case .claim(let number): block.claims[number].reason == .ordinal
        default: false
        }
    }

    /// The enterprise or project whose name begins at a byte, as the subject of the clause.
    private func nameOpening(at start: Int, visits: Bool) -> Opener? {
        for token in tokens(in: start..<range.upperBound) {
            guard mayStandInName(token) else { return nil }
            guard case .word = token.kind else { continue }
            let isFirm = holds(.firmEnding, at: token.range.upperBound - 6)
            let isProject = !isFirm && traits(token).has(.projectEnding)
            guard isFirm || isProject || isEnterprise(token) else { continue }
            if !isFirm, goesOn(behind: token) { continue }
            var name = start..<token.range.upperBound
            while let particle = first(of: "的", in: name) { name = particle + 3..<name.upperBound }
            let end = name.upperBound
            let isIntroduced = visits && !isProject || holds(.introduction, at: end)
            guard EntityName.isProper(block.bytes, name, isProject ? .project : .enterprise),
                isFirm ? isSubject(endingAt: end, visits: visits) : isIntroduced
            else { continue }
            if holds(.copula, at: name.lowerBound) { return nil }
            let bearer = Context.Bearer(scope: isProject ? .project : .enterprise, name: text(name))
            return .name(bearer, name, isIntroduced: isIntroduced)
        }
        return nil
    }

    /// Whether a token may stand inside a name; a verb or a number may not.
    private func mayStandInName(_ token: Token) -> Bool {
        switch token.kind {
        case .word:
            !traits(token).has([.status, .measure, .joint])
                && (!traits(token).has(.verb) || token.range.count < 6)
        case .mark(let mark): mark == .open || mark == .close
        case .claim: true
        default: false
        }
    }

    /// 青山光电有限公司, 青山科技园: the name goes on behind a word that may close one.
    private func goesOn(behind token: Token) -> Bool {
        holds(.firmMiddle, at: token.range.upperBound)
            || self.token(beginningAt: token.range.upperBound).map { traits($0).has(.scopeEnding) } ?? false
    }

    private func isEnterprise(_ token: Token) -> Bool {
        meanings(token).contains { if case .scope(.enterprise, isEnding: true) = $0 { true } else { false } }
    }

    /// Whether what stands behind the name of an enterprise leaves it the subject.
    private func isSubject(endingAt end: Int, visits: Bool) -> Bool {
        !holds(.behindList, at: end) && (visits || !holds("的", at: end))
    }
}

extension Sieve {
    /// 公司实现销售18亿元, 该项目占地100亩: whom a word that points back speaks of, and where it ends.
    func pointedAt(_ phrase: Range<Int>) -> (bearer: Context.Bearer, end: Int, start: Int)? {
        guard let subject = context.toldOf else { return nil }
        let start = clause.trimmedFront(clause.range.lowerBound..<phrase.upperBound).lowerBound
        if let length = clause.length(of: .projectPointer, at: start) {
            return (Context.Bearer(scope: .project, name: subject.name), start + length, start)
        }
        if let length = clause.length(of: .firmPointer, at: start) {
            return (Context.Bearer(scope: .enterprise, name: subject.name), start + length, start)
        }
        return nil
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
        guard let subject = context.toldOf, subject.scope == .enterprise, statement.bearer == subject,
            statement.status == .forecast && context.statusIsOfPlant
        else { return nil }
        var statement = statement
        statement.bearer.scope = .project
        return statement
    }
}
