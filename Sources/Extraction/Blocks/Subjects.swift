import Basics
import Vocabulary

/// Whom clauses without figures speak of.
extension BlockReader {
    /// Takes up the subject that a clause opens with, in a sentence with figures or without any.
    mutating func takeSubject(of clause: Clause, amongFigures: Bool) {
        guard !clause.isInBrackets, !block.opensSection else { return }
        context.takeSubject(
            of: clause, opensParagraph: sentences == 1 && clause.beginsSentence, amongFigures: amongFigures)
    }

    /// A clause without figures may still name the subject of those that follow.
    mutating func takeBearer(_ clause: Clause) {
        if clause.beginsSentence, let project = clause.projectOfCopula() ?? clause.projectAsTopic() {
            context.sentenceBearer = project
            return
        }
        guard var found = clause.bearer(in: clause.range) else {
            takeIndustryBeforeReason(clause)
            takeIndustryOpening(clause)
            return
        }
        // 海口江东新区定位…示范区，: the zone that opens a sentence, whatever is named behind it.
        if let zone = clause.openingZone() {
            context.sentenceBearer = zone.bearer
            context.cues.sentenceBearer = context.cues.cue(zone.start..<zone.end)
            context.placeNamed = zone.bearer
            return
        }
        // 生技产业因…与全球市占率提升，: a region inside the clause is no subject of it.
        if found.bearer.scope == .region, found.start > clause.range.lowerBound,
            let first = clause.bearer(in: clause.range.lowerBound..<found.start), first.bearer.scope == .industry
        {
            found = first
        }
        // 营业额最高的为光电产业，: the industry that a clause ends with is the subject of the next.
        if found.end == clause.range.upperBound, found.bearer.scope == .industry {
            guard let start = clause.beginOfIndustry(in: found.start..<found.end) else { return }
            context.sentenceBearer = Context.Bearer(scope: .industry, name: clause.text(start..<found.end))
            context.cues.sentenceBearer = context.cues.cue(start..<found.end)
            return
        }
        // 下辖三个片区：江东片区，面积12平方公里，…；江西片区，面积9平方公里: nothing but a name.
        if found.end == clause.range.upperBound, found.bearer.scope == .platform,
            clause.trimmedFront(clause.range).lowerBound >= found.start,
            clause.beginsSentence || clause.markBefore == .semicolon || clause.markBefore == .colon
        {
            context.sentenceBearer = found.bearer
            context.cues.sentenceBearer = context.cues.cue(found.start..<found.end)
            context.placeNamed = found.bearer
            return
        }
        guard found.end < clause.range.upperBound, clause.isFollowedByStatement(found.end, found.bearer.scope)
        else { return }
        let opensClause =
            found.bearer.scope == .industry && clause.holds(.andSoOn, before: found.start)
            || clause.trimmedFront(clause.range).lowerBound >= found.start
            || clause.trimmedFront(clause.range, keepingScopes: true).lowerBound >= found.start
            || found.bearer.scope == .industry && clause.isNumbered && clause.startOfSubject() >= found.start
        if opensClause, found.bearer.scope != .region, found.bearer.scope != .project {
            if found.bearer.scope == .platform { context.placeNamed = found.bearer }
            context.sentenceBearer = found.bearer
            context.cues.sentenceBearer = context.cues.cue(found.start..<found.end)
            // 1、生物医药产业正在恢复性增长: the whole item speaks of it.
            if found.bearer.scope == .industry, isNumberedItem && ownFindings.isEmpty || clause.isNumbered {
                context.paragraphBearer = found.bearer
                context.cues.paragraphBearer = context.cues.sentenceBearer
            }
        }
    }

    /// 积体电路受惠于…需求，: an industry that only its trade names, before the reason for its growth.
    private mutating func takeIndustryBeforeReason(_ clause: Clause) {
        guard clause.markBefore != .open, let reason = clause.first(of: .benefit, in: clause.range) else { return }
        let name = clause.nounPhrase(clause.range.lowerBound..<reason)
        guard clause.ends(name, with: .industryStem), Self.tradeNames ~= name.count,
            clause.first(of: .particle, in: name) == nil,
            !clause.tokens(in: name).contains(where: { $0.traits.has([.verb, .names, .measure]) })
        else { return }
        context.sentenceBearer = Context.Bearer(scope: .industry, name: clause.text(name))
        context.cues.sentenceBearer = context.cues.cue(name)
    }

    /// 电子信息产业延续高位运行，产值增长26%: an industry that opens a sentence, whatever is said of it.
    private mutating func takeIndustryOpening(_ clause: Clause) {
        guard clause.beginsSentence, clause.says.has(.scopeEnding), context.sentenceBearer == nil,
            let industry = clause.industryOpening(at: clause.startOfSubject())
        else { return }
        context.sentenceBearer = Context.Bearer(scope: .industry, name: clause.text(industry))
        context.cues.sentenceBearer = context.cues.cue(industry)
        // 1、环保产业增长趋于平稳: the whole item speaks of it.
        if isNumberedItem && ownFindings.isEmpty || clause.isNumbered {
            (context.paragraphBearer, context.cues.paragraphBearer) =
                (context.sentenceBearer, context.cues.sentenceBearer)
        }
    }

    /// How long the name of a trade may be, in bytes.
    private static let tradeNames = 6...36

    /// 围绕汽车产业，高新区成立招商专班。: a paragraph that opens with an industry goes on about it.
    mutating func takeFrame(_ clause: Clause) {
        if let number = clause.endOfSpokenNumber() {
            takeNumbered(clause, behind: number)
            return
        }
        // 新能源产业方面，…；新材料产业方面，…: another one is framed by the same words.
        let goesOn = clause.beginsSentence || clause.markBefore == .semicolon
        if goesOn, context.paragraphBearer?.scope == .industry || context.sentenceBearer?.scope == .industry,
            !clause.holdsAmount, clause.ends(clause.range, with: "方面"), let industry = clause.framedIndustry()
        {
            context.paragraphBearer = Context.Bearer(scope: .industry, name: clause.text(industry))
            context.cues.paragraphBearer = context.cues.cue(industry)
            (context.sentenceBearer, context.cues.sentenceBearer) =
                (context.paragraphBearer, context.cues.paragraphBearer)
            return
        }
        guard sentences == 1, clause.beginsSentence, !clause.holdsAmount, !block.opensSection,
            let industry = clause.framedIndustry()
        else { return }
        context.paragraphBearer = Context.Bearer(scope: .industry, name: clause.text(industry))
        context.cues.paragraphBearer = context.cues.cue(industry)
    }

    /// 一是农机产业产销两旺。…二是…: what one item of a list says of an industry ends with the next item.
    private mutating func takeNumbered(_ clause: Clause, behind number: Int) {
        if let industry = clause.industryOpening(at: number) {
            context.paragraphBearer = Context.Bearer(scope: .industry, name: clause.text(industry))
            context.cues.paragraphBearer = context.cues.cue(industry)
        } else if context.paragraphBearer?.scope == .industry, context.headed == nil {
            (context.paragraphBearer, context.cues.paragraphBearer) = (nil, nil)
        }
    }

    /// The longest number of a heading, in bytes.
    private static let longestNumber = 9

    /// 二、电子信息产业: a heading that is nothing but the name of an industry, a project or an enterprise speaks for its
    /// section.
    mutating func takeHeading(_ clauses: Clauses) {
        guard block.opensSection else { return }
        // （一）电子信息产业: its number is a clause of its own.
        let isOne = clauses.dropLast().allSatisfy { $0.range.count <= Self.longestNumber && $0.isInBrackets }
        let named = isOne ? clauses.last?.headedSubject() : nil
        context.headed = named.map { ($0.bearer, context.cues.cue($0.range)) }
    }

    /// Whether a sentence brings its own time, number or subject, which ends what was said of a platform.
    static func beginsAnew(_ clause: Clause) -> Bool {
        for token in clause.block.tokens[clause.tokens] {
            switch token.kind {
            case .time: return true
            case .claim(let number): if clause.block.claims[number].reason != .date { return true }
            case .quantity: return false
            case .word:
                if clause.traits(token).has(.park) { return true }
            case .mark: continue
            }
        }
        return false
    }
}
