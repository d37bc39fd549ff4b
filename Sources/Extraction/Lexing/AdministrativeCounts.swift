import Basics
import Vocabulary

/// 辖6镇3街道: how many parts of a kind an area is divided into, without a unit.
extension Lexer {
    /// The number that opens at an index, in 个, where a kind of area stands right behind it and what governs these, or
    /// another such number, before it.
    func countOfParts(at index: Int) -> Quantity? {
        guard let number = Numerals.arabic(bytes, at: index, end: end), number.value.exponent == 0,
            vocabulary.ruleWords[.partOfArea].length(in: bytes, at: number.end, end: end) != nil,
            isGoverned(index), let unit = grammar.unitIndex("个")
        else { return nil }
        var draft = QuantityGrammar.Draft(start: index, value: number.value, end: number.end)
        draft.unit = unit
        return grammar.finish(draft, .none)
    }

    /// Whether 辖, or a number of parts with its kind, ends before an index.
    private func isGoverned(_ index: Int) -> Bool {
        let words = vocabulary.ruleWords
        if words[.governs].length(in: bytes, endingAt: index, from: start) != nil { return true }
        guard let before = quantities.last, before.isCount, before.range.upperBound < index else { return false }
        var end = index
        for mark in Self.marksBetween where bytes.holds(mark, at: end - 3) { end -= 3 }
        return words[.partOfArea].length(in: bytes, at: before.range.upperBound, end: end)
            .map { before.range.upperBound + $0 == end } ?? false
    }

    /// What may stand between two such numbers.
    private static let marksBetween: [StaticString] = ["、", "和"]
}
