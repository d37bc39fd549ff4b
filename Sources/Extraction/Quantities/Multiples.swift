import Basics

/// Doublings: 翻番 and 翻一番 are 2 倍, 翻两番 4 倍.
extension QuantityGrammar {
    /// Reads a doubling that begins with 翻.
    func doubling(at start: Int, qualifiersFrom tokens: TokenRow) -> Quantity? {
        var index = start + 3
        // 两个翻番 counts aims.
        if start >= 3, bytes.holds("个", at: start - 3) { return nil }
        if bytes.holds("了", at: index) { index += 3 }
        var times = 1
        if index < end, let number = NumberReader.read(bytes, at: index, end: end, units: nil), number.scale == 0 {
            guard number.value.exponent == 0, 1...20 ~= number.value.significand else { return nil }
            times = Int(number.value.significand)
            index = number.end
        }
        guard bytes.holds("番", at: index), index + 3 <= end, let unit = unitIndex("倍") else { return nil }
        var draft = Draft(start: start, value: ExactDecimal(significand: 1 << Int128(times)), end: index + 3)
        draft.unit = unit
        return finish(draft, tokens)
    }
}
