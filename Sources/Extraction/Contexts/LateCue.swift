import Basics
import Vocabulary

/// 产值增长10%以上，投资增长5%以上……3月4日从会议上获悉，2025年，该区将…: news that name year and aim behind the figures.
extension BlockReader {
    /// Gives the figures of the block's first sentence, where they have no time and no status of their own, those that a
    /// clause behind them names for what is to come; words for where the news come from have to stand between.
    mutating func takeLateCue(_ clause: Clause) {
        guard let first = ownFindings.first, sentences == 1, context.status == .target, let cue = context.cues.status,
            clause.range.contains(cue.range.lowerBound), let year = context.documentYear,
            let period = context.sentencePeriod ?? context.narrative, period.isYear, period.year >= year,
            findings[first].basis.period.reach == .document,
            findings[first...].allSatisfy({ $0.statement.status == .actual && $0.basis.status.reach == .document }),
            let last = findings.last?.quantity.range.upperBound, last < clause.range.lowerBound,
            clause.first(of: .newsSource, in: last..<clause.range.lowerBound) != nil
        else { return }
        for index in ownFindings { restate(index, in: period, cue) }
    }
}
