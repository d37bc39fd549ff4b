import Basics
import Vocabulary

/// Words around a number that make it a rough one: 十几, 数百, 上千, 1400多万, 一吨半.
extension QuantityGrammar {
    /// 多, 余, 几 or 来 between number, scale and unit.
    func readApproximation(_ draft: inout Draft) {
        let index = Blanks.skip(bytes, draft.end, end)
        guard index < end, Self.opensApproximation(bytes.scalar(at: index).value) else { return }
        let words: [StaticString] = ["多", "余", "餘", "零几", "零幾", "几", "幾"]
        for word in words where bytes.holds(word, at: index) {
            let after = index + word.utf8CodeUnitCount
            guard after < end else { return }
            draft.isAtLeast = true
            draft.end = after
            return
        }
        let after = index + 3
        guard bytes.holds("来", at: index) || bytes.holds("來", at: index), after < end,
            Scales.large(bytes, at: after, end: end) != nil || unit(at: after, hasScale: draft.scale > 0) != nil
        else { return }
        draft.isAtLeast = true
        draft.end = after
    }

    /// Whether one of those words begins with a scalar.
    private static func opensApproximation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x591A, 0x4F59, 0x9918, 0x96F6, 0x51E0, 0x5E7E, 0x6765, 0x4F86: true  // 多余餘零几幾来來
        default: false
        }
    }

    /// 数, 几 and 上 before a scale without digit.
    func readOpening(_ draft: inout Draft, _ tokens: TokenRow) {
        guard Numerals.power(bytes.scalar(at: draft.start).value) != nil else { return }
        let at = draft.start - 3
        guard at >= blockStart, !isTaken(at, tokens) else { return }
        let vague: [StaticString] = ["数", "數", "几", "幾"]
        if vague.contains(where: { bytes.holds($0, at: at) }) {
            draft.isVague = true
        } else if bytes.holds("上", at: at), !bytes.holds("以", at: at - 3), !bytes.holds("之", at: at - 3) {
            draft.isAtLeast = true
        } else {
            return
        }
        draft.start = at
        draft.hasOpening = true
    }

    /// 亿 or 万 without a number is one of it, behind a bound (超亿台) or one of 数, 几 and 上.
    func opened(at start: Int, _ tokens: TokenRow) -> Draft? {
        guard let scale = Scales.large(bytes, at: start, end: end) else { return nil }
        var draft = Draft(start: start, value: ExactDecimal(significand: 1), end: scale.range.upperBound)
        draft.scale = scale.power
        draft.scaleRange = scale.range
        readOpening(&draft, tokens)
        if draft.hasOpening { return draft }
        guard let last = tokens.last, last.range.upperBound == start, qualifier(of: last, .before) != nil else {
            return nil
        }
        return draft
    }

    /// 一吨半 is 1.5 吨, 两个半小时 2.5 小时: half a unit more, if no word begins with 半.
    func readHalf(_ draft: inout Draft) {
        guard bytes.holds("半", at: draft.end), draft.scale == 0, draft.value.exponent == 0, draft.end + 3 <= end,
            let value = draft.value.adding(ExactDecimal(significand: 5, exponent: -1))
        else { return }
        let next = draft.end + 3
        if bytes.holds("个", at: draft.end - 3), next < end, let unit = unit(at: next, hasScale: false),
            vocabulary.units[unit.index].dimension == .duration
        {
            draft.unit = unit.index
            draft.end = unit.end
        } else if endsWord(next) || bytes[draft.start] >= 0x80 && !opensHalfWord(draft.end) {
            draft.end = next
        } else {
            return
        }
        draft.value = value
    }

    /// 半导体, 半径, 半自动: words that begin with 半.
    private func opensHalfWord(_ half: Int) -> Bool {
        let letters: [StaticString] = [
            "导", "径", "自", "山", "岛", "程", "载", "数", "决", "月", "年", "截", "价", "身", "挂", "封", "开", "固", "球",
            "场", "圆", "途", "路", "小", "个", "成", "生", "干", "湿", "夜", "日", "天",
        ]
        return vocabulary.wordMatcher.longest(in: bytes, at: half, end: end) != nil
            || letters.contains { bytes.holds($0, at: half + 3) }
    }

    /// 半成, 半吨, 半百: half of one.
    func half(at start: Int) -> Quantity? {
        let next = start + 3
        guard next < end, let unit = unit(at: next, hasScale: false), !vocabulary.units[unit.index].isClassifier else {
            return nil
        }
        var draft = Draft(start: start, value: ExactDecimal(significand: 5, exponent: -1), end: unit.end)
        draft.unit = unit.index
        return finish(draft, .none)
    }
}
