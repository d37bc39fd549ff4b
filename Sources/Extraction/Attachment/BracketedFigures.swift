import Basics
import Vocabulary

/// 增长较快的有汽车制造业（21%）、电子行业（18%）: a figure alone in brackets is that of what stands right before them.
extension Sieve {
    /// Gives a figure that stands alone in brackets to the industry, the place or the thing named before them.
    func takeThingBeforeBracket(_ statement: inout Statement) {
        guard clause.isInBrackets, statement.isInherited, !statement.isAside, let words = context.clauseWithoutFigure,
            clause.range.lowerBound - words.upperBound <= 3, statement.measure != .completion,
            case let thing = thingBeforeBracket(words), 6...Self.longestThing ~= thing.count,
            clause.bytes.holds("（", at: thing.upperBound) || clause.bytes.holds("(", at: thing.upperBound)
        else { return }
        if let bearer = clause.listed(thing) ?? clause.wholePlace(thing) {
            let owner = statement.bearer
            (statement.bearer, statement.origins.bearer) = (bearer, context.cues.cue(thing))
            statement.rename(from: owner)
        } else if let known = vocabulary.indicator(named: clause.text(thing)) {
            guard fits(vocabulary.indicators[known].dimension, statement.measure) else { return }
            (statement.label, statement.indicator) = (clause.text(thing), known)
        } else if statement.indicator == nil, let last = context.last,
            let noun = vocabulary.ruleWords[.sharedNoun].closing(of: last.label)
        {
            statement.label = clause.text(thing) + noun
        }
    }

    /// The last of the things that the words before a bracket list: 汽车制造业 of 增长较快的有汽车制造业.
    private func thingBeforeBracket(_ words: Range<Int>) -> Range<Int> {
        var start = words.lowerBound
        var index = start
        while index < words.upperBound {
            if clause.bytes.holds("、", at: index) {
                // 钟表、首饰（下跌58%）: a list without brackets is one thing.
                index += 3
                continue
            }
            let length = clause.lists[.thingOpener].length(in: clause.bytes, at: index, end: words.upperBound)
            if let length { start = index + length }
            index += length ?? clause.bytes.scalar(at: index).length
        }
        return start..<words.upperBound
    }

    /// The longest name of such a thing, in bytes.
    private static let longestThing = 75
}
