import Basics
import Vocabulary

/// Puts number, scale, unit and qualifiers together to an amount. No amount goes across a mark of punctuation.
struct QuantityGrammar {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    let blockStart: Int
    let end: Int

    /// An amount that begins with an Arabic number; none where no unit or scale stands behind it.
    func arabic(at start: Int, qualifiersFrom tokens: [Token]) -> Quantity? {
        guard let number = Numerals.arabic(bytes, at: start, end: end) else { return nil }
        let sign = self.sign(before: start)
        var draft = Draft(
            start: sign ?? start, value: sign == nil ? number.value : number.value.negated, end: number.end)
        if let percentage = fraction(number.value, after: number.end, start: start) {
            draft.value = percentage.value
            draft.end = percentage.end
            return finish(draft, unit: percentage.unit, tokens)
        }
        readRange(&draft) { Numerals.arabic(bytes, at: $0, end: end) }
        return complete(&draft, tokens)
    }

    /// An amount that begins with a Chinese number.
    func chinese(at start: Int, qualifiersFrom tokens: [Token]) -> Quantity? {
        guard let number = Numerals.chinese(bytes, at: start, end: end) ?? bareScale(at: start, tokens) else {
            return nil
        }
        var draft = Draft(start: start, value: number.value, end: number.end)
        if let percentage = fraction(number.value, after: number.end, start: start) {
            draft.value = percentage.value
            draft.end = percentage.end
            return finish(draft, unit: percentage.unit, tokens)
        }
        readRange(&draft) { Numerals.chinese(bytes, at: $0, end: end) }
        return complete(&draft, tokens)
    }

    /// What is known of an amount while it is read.
    private struct Draft {
        var start: Int
        var value: ExactDecimal
        var upper: ExactDecimal?
        var end: Int
        var scale = 0
        var scaleText = 0..<0
        var isAtLeast = false
        var atLeastEnd = 0
    }

    /// A minus sign belongs to the number where no digit or letter stands before it.
    private func sign(before start: Int) -> Int? {
        let signs: [StaticString] = ["-", "−", "－", "负"]
        for sign in signs {
            let at = start - sign.utf8CodeUnitCount
            guard at >= blockStart, bytes.holds(sign, at: at) else { continue }
            guard at > blockStart else { return at }
            let before = bytes[at - 1]
            return before.isASCIIDigit || before.isASCIILetter || before == ASCII.minus || before == 0x29 ? nil : at
        }
        return nil
    }

    /// 亿 or 万 without a number is one of it, behind a bound: 超亿台.
    private func bareScale(at start: Int, _ tokens: [Token]) -> Numerals.Number? {
        guard let last = tokens.last, last.range.upperBound == start, qualifier(of: last, .before) != nil,
            bytes.holds("亿", at: start) || bytes.holds("万", at: start)
        else { return nil }
        return (ExactDecimal(significand: 1), start)
    }

    /// 分之: 百分之五 is 5 %, 千分之二 0.2 %, 三分之一 a third in percent.
    private func fraction(
        _ number: ExactDecimal, after numberEnd: Int, start: Int
    ) -> (value: ExactDecimal, end: Int, unit: Int)? {
        guard bytes.holds("分之", at: numberEnd), let percent = unitIndex("%") else { return nil }
        let next = numberEnd + 6
        guard next < end,
            let part = Numerals.arabic(bytes, at: next, end: end) ?? Numerals.chinese(bytes, at: next, end: end),
            number.exponent == 0, number.significand > 0
        else { return nil }
        let factor = Fraction(numerator: 100, denominator: number.significand)
        return part.value.multiplied(by: factor).map { ($0, part.end, percent) }
    }

    private func unitIndex(_ surface: String) -> Int? { vocabulary.units.firstIndex { $0.surface == surface } }

    /// A second number behind a range mark: 5—8亿元, 10万至20万.
    private func readRange(_ draft: inout Draft, number: (Int) -> Numerals.Number?) {
        let next = TimeGrammar.skipRangeMark(bytes, draft.end, end)
        guard next > draft.end, next < end, let upper = number(next) else { return }
        if upper.value < draft.value { return }
        draft.upper = upper.value
        draft.end = upper.end
    }

    private func complete(_ draft: inout Draft, _ tokens: [Token]) -> Quantity? {
        readApproximation(&draft)
        readScale(&draft)
        readApproximation(&draft)
        let unitStart = skipBlanks(draft.end)
        guard unitStart < end, let match = vocabulary.unitMatcher.longest(in: bytes, at: unitStart, end: end) else {
            guard draft.scale > 0 else { return nil }
            return finish(draft, unit: nil, tokens)
        }
        let unit = vocabulary.units[Int(match.value)]
        guard !unit.needsScale || draft.scale > 0, !isPartOfWord(unit, unitStart, match.length) else {
            guard draft.scale > 0 else { return nil }
            return finish(draft, unit: nil, tokens)
        }
        draft.end = unitStart + match.length
        return finish(draft, unit: Int(match.value), tokens)
    }

    /// 人 before 才 or 口, 家 before 级 …: a classifier that begins another word is none.
    private func isPartOfWord(_ unit: MeasurementUnit, _ start: Int, _ length: Int) -> Bool {
        guard unit.isClassifier else { return false }
        let next = start + length
        let words: [(StaticString, StaticString)] = [
            ("人", "才"), ("人", "工"), ("人", "民"), ("项", "目"), ("名", "牌"), ("名", "单"), ("位", "于"), ("件", "套"),
            ("家", "电"), ("家", "具"), ("家", "居"), ("口", "岸"), ("门", "类"), ("点", "位"), ("场", "地"), ("场", "所"),
            ("条", "件"), ("条", "例"), ("批", "准"), ("头", "部"), ("次", "数"), ("号", "召"),
        ]
        return words.contains { bytes.holds($0.0, at: start) && length == 3 && bytes.holds($0.1, at: next) }
    }

    private func skipBlanks(_ start: Int) -> Int {
        var index = start
        while index < end, bytes[index] == ASCII.space || bytes[index] == ASCII.tab { index += 1 }
        return index
    }

    /// 多, 余 or 几 between number, scale and unit.
    private func readApproximation(_ draft: inout Draft) {
        let words: [StaticString] = ["多", "余", "几"]
        for word in words where bytes.holds(word, at: draft.end) && draft.end + 3 < end {
            draft.isAtLeast = true
            draft.atLeastEnd = draft.end + 3
            draft.end += 3
            return
        }
    }

    private func readScale(_ draft: inout Draft) {
        let begin = skipBlanks(draft.end)
        var index = begin
        var power = 0
        while index < end, case let (scalar, length) = bytes.scalar(at: index), let next = Numerals.power(scalar),
            next > 1
        {
            power += next
            index += length
        }
        guard index > begin else { return }
        draft.scale = power
        draft.scaleText = begin..<index
        draft.end = index
    }

    private func finish(_ draft: Draft, unit unitIndex: Int?, _ tokens: [Token]) -> Quantity? {
        let unit = unitIndex.map { vocabulary.units[$0] }
        var end = draft.end
        var unitText = bytesText(draft.scaleText) + (unit?.surface ?? "")
        var baseUnit = unit?.base ?? ""
        var factor = unit?.factor ?? .one
        var dimension = unit?.dimension ?? .count
        if let unit, let ratio = ratio(after: end, numerator: unit) {
            unitText += ratio.text
            end = ratio.end
            baseUnit = unitText
            factor = .one
            dimension = .ratio
        }
        guard let base = draft.value.scaled(byPowerOfTen: dimension == .ratio ? 0 : draft.scale).multiplied(by: factor)
        else { return nil }
        var quantity = Quantity(
            range: draft.start..<end, outer: draft.start..<end, value: draft.value, upper: draft.upper,
            scale: draft.scale, unitText: unitText, unit: unitIndex, dimension: dimension, base: base,
            baseUnit: baseUnit, qualifier: draft.isAtLeast ? .atLeast : .equal, isCount: unit?.isClassifier ?? true)
        readQualifiers(&quantity, tokens)
        return quantity
    }

    private func bytesText(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// A unit per another: 元/亩, 万元/亩, 吨标准煤/万元.
    private func ratio(after start: Int, numerator: MeasurementUnit) -> (text: String, end: Int)? {
        guard start + 1 < end, bytes[start] == UInt8(ascii: "/"), !numerator.isClassifier else { return nil }
        var index = start + 1
        while index < end, case let (scalar, length) = bytes.scalar(at: index), let power = Numerals.power(scalar),
            power >= 4
        {
            index += length
        }
        guard index < end, let match = vocabulary.unitMatcher.longest(in: bytes, at: index, end: end) else {
            return nil
        }
        let after = index + match.length
        return (bytesText(start..<after), after)
    }

    /// Bounds on both sides: the words right before, and those right behind.
    private func readQualifiers(_ quantity: inout Quantity, _ tokens: [Token]) {
        for token in tokens.reversed() {
            let gap = token.range.upperBound..<max(token.range.upperBound, quantity.outer.lowerBound)
            guard token.range.upperBound <= quantity.outer.lowerBound, gap.allSatisfy({ bytes[$0] == ASCII.space }),
                let bound = qualifier(of: token, .before)
            else { break }
            if bound != .equal { quantity.qualifier = bound }
            quantity.outer = token.range.lowerBound..<quantity.outer.upperBound
        }
        let next = skipBlanks(quantity.range.upperBound)
        guard next < end, let match = vocabulary.wordMatcher.longest(in: bytes, at: next, end: end) else { return }
        for case .qualifier(let bound, .after) in vocabulary.words[Int(match.value)] {
            if match.length == 3, isUnderstoodAsWord(next + match.length) { return }
            if quantity.qualifier == .equal || bound != .equal { quantity.qualifier = bound }
            quantity.outer = quantity.outer.lowerBound..<next + match.length
        }
    }

    /// 多, 余, 内, 许 and 起 are bounds only at the end of their clause or before a counted noun, not before 个, 种 ….
    private func isUnderstoodAsWord(_ next: Int) -> Bool {
        let followers: [StaticString] = ["个", "种", "样", "元", "部", "容", "外", "来", "到", "点", "步", "草"]
        return followers.contains { bytes.holds($0, at: next) }
    }

    private func qualifier(of token: Token, _ side: Word.Side) -> Qualifier? {
        guard case .word(let word) = token.kind else { return nil }
        for case .qualifier(let bound, side) in vocabulary.words[word] { return bound }
        return nil
    }
}
