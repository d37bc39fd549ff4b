import Basics
import Vocabulary

/// 价格指数为101.2, 容积率由1.2提高到2.0: numbers that measure something without a unit.
extension Lexer {
    /// The amount without unit at an index, where the name of a measure that has none stands before it, perhaps with a
    /// word that leads to its value, or the amount that it rose from; a mark, a bound or such a word must follow it.
    func unitlessNumber(at index: Int) -> Quantity? {
        guard let number = grammar.bareNumber(at: index, tokens.row), endsValue(number.range.upperBound) else {
            return nil
        }
        let words = vocabulary.ruleWords
        var before = number.range.lowerBound
        for _ in 0..<Self.mostLeading {
            guard let length = words[.leadsToValue].length(in: bytes, endingAt: before, from: start) else { break }
            before -= length
        }
        let isRise = quantities.last.map { $0.unit == nil && $0.dimension == .ratio && $0.outer.upperBound == before }
        let isNamed = words[.unitlessNoun].length(in: bytes, endingAt: before, from: start) != nil
        guard isNamed || isRise ?? false else { return nil }
        // 城乡居民收入比为1.87:1
        let end = endOfToOne(number.range.upperBound)
        let range = number.range.lowerBound..<end
        var quantity = Quantity(
            range: range, outer: range, value: number.value, upper: nil, scale: 0, unitText: "", unit: nil,
            dimension: .ratio, base: number.value, baseUnit: "", qualifier: .equal, isCount: false)
        grammar.readQualifiers(&quantity, tokens.row)
        return quantity
    }

    /// So many words may lead from the name to the value: 上升 to 至, 约.
    private static let mostLeading = 3

    /// Where `:1` behind a number ends, or the number's own end.
    private func endOfToOne(_ index: Int) -> Int {
        for one in [":1", "：1", "∶1"] as [StaticString] where bytes.holds(one, at: index) {
            let after = index + one.utf8CodeUnitCount
            if after >= end || !bytes[after].isASCIIDigit, after >= end || bytes[after] != ASCII.point { return after }
        }
        return index
    }

    /// Whether a number may end a statement at an index: nothing goes on there but marks, bounds and words for where it
    /// came to.
    private func endsValue(_ index: Int) -> Bool {
        let index = Blanks.skip(bytes, endOfToOne(index), end)
        guard index < end else { return true }
        if bytes[index] < 0x80 { return [0x2C, 0x3B, 0x29, 0x2E].contains(bytes[index]) }
        switch bytes.scalar(at: index).value {
        case 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF08, 0xFF09: return true  // 、。，；（）
        default: break
        }
        let words = vocabulary.ruleWords
        return words[.risen].length(in: bytes, at: index, end: end) != nil
            || words[.sizeBehind].length(in: bytes, at: index, end: end) != nil
            || words[.and].length(in: bytes, at: index, end: end) != nil
    }
}
