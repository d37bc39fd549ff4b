import Basics
import Vocabulary

/// Whom clauses without figures speak of.
extension BlockReader {
    mutating func takeSubject(of clause: Clause) {
        guard !clause.isInBrackets, !block.opensSection else { return }
        context.takeSubject(of: clause, opensParagraph: sentences == 1 && clause.beginsSentence)
    }

    /// A clause without figures may still name the subject of those that follow.
    mutating func takeBearer(_ clause: Clause) {
        if clause.beginsSentence, let project = clause.projectOfCopula() ?? clause.projectAsTopic() {
            context.sentenceBearer = project
            return
        }
        guard let found = clause.bearer(in: clause.range) else { return }
        // 营业额最高的为光电产业，: the industry that a clause ends with is the subject of the next.
        if found.end == clause.range.upperBound, found.bearer.scope == .industry {
            guard let start = clause.beginOfIndustry(in: found.start..<found.end) else { return }
            context.sentenceBearer = Context.Bearer(scope: .industry, name: clause.text(start..<found.end))
            context.cues.sentenceBearer = context.cues.cue(start..<found.end)
            return
        }
        guard found.end < clause.range.upperBound, clause.isFollowedByStatement(found.end, found.bearer.scope)
        else { return }
        let opensClause =
            found.bearer.scope == .industry && clause.holds(.andSoOn, before: found.start)
            || clause.trimmedFront(clause.range).lowerBound >= found.start
            || clause.trimmedFront(clause.range, keepingScopes: true).lowerBound >= found.start
        if opensClause, found.bearer.scope != .region, found.bearer.scope != .project {
            context.sentenceBearer = found.bearer
            context.cues.sentenceBearer = context.cues.cue(found.start..<found.end)
            // 1、生物医药产业正在恢复性增长: the whole item speaks of it.
            if found.bearer.scope == .industry, isNumberedItem && findings.isEmpty || clause.isNumbered {
                context.paragraphBearer = found.bearer
                context.cues.paragraphBearer = context.cues.sentenceBearer
            }
        }
    }

    /// Whether a sentence brings its own time, number or subject, which ends what was said of a platform.
    func beginsAnew(_ clause: Clause) -> Bool {
        for token in lexed.tokens[clause.tokens] {
            switch token.kind {
            case .time: return true
            case .claim(let number): if lexed.claims[number].reason != .date { return true }
            case .quantity: return false
            case .word:
                if clause.traits(token).has(.park) { return true }
            case .mark: continue
            }
        }
        return false
    }
}
