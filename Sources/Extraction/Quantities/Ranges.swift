import Basics

/// Ranges: 5—8亿元, 10万至20万, 20%—30%.
extension QuantityGrammar {
    /// A second number behind a range mark. Scale and unit on the right alone hold for both; with a unit on both
    /// sides it has to be the same, and 从5%到8% tells of two values.
    func readRange(_ draft: inout Draft, _ tokens: TokenRow) {
        guard draft.upper == nil, !draft.isPart else { return }
        let next = TimeGrammar.skipRangeMark(bytes, draft.end, end)
        guard next > draft.end, next < end else { return }
        guard draft.unit == nil && draft.scale == 0 || !tellsOfTwo(draft.start) else { return }
        let sign = bytes.holds("-", at: next) ? 1 : bytes.holds("−", at: next) ? 3 : 0
        guard next + sign < end, sign == 0 || draft.unit != nil else { return }
        guard var right = self.draft(at: next + sign, tokens), !right.isPart, right.upper == nil else { return }
        if sign > 0 { right.negate() }
        complete(&right)
        join(&draft, right)
    }

    private func join(_ left: inout Draft, _ right: Draft) {
        let isPercentage = left.unit != nil && right.unit == nil && right.scale == 0 && bytes[left.start] >= 0x80
        guard left.unit == nil || left.unit == right.unit || isPercentage && left.unit == unitIndex("%") else { return }
        guard right.unit != nil || right.scale > 0 || isPercentage else { return }
        var joined = left
        if left.unit == nil, left.scale == 0 {
            joined.scale = right.scale
            joined.scaleRange = right.scaleRange
        }
        joined.unit = left.unit ?? right.unit
        let upper = right.value.scaled(byPowerOfTen: right.scale - joined.scale).plain
        guard upper > joined.value else { return }
        joined.upper = upper
        joined.end = right.end
        joined.isAtLeast = left.isAtLeast || right.isAtLeast
        left = joined
    }

    /// Whether 从 or 由 stands before the number in its clause.
    private func tellsOfTwo(_ start: Int) -> Bool {
        var index = start
        for _ in 0..<10 where index > blockStart {
            let (scalar, length) = bytes.scalar(before: index)
            if scalar == 0x4ECE || scalar == 0x7531 || scalar == 0x81EA { return true }  // 从由自
            if scalar == 0xFF0C || scalar == 0x3002 || scalar == 0x2C { return false }
            index -= length
        }
        return false
    }
}
