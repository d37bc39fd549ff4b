import Basics

/// Parts of a hundred: 百分之五, 千分之二, 三成, 七成六.
extension QuantityGrammar {
    /// 百分之五 is 5 %, 千分之二 0.2 %, 万分之三 0.03 %; 百分之3.2k is a way to write 3200 %.
    func percentage(at start: Int) -> Draft? {
        guard start < end, case let (scalar, length) = bytes.scalar(at: start), let power = Numerals.power(scalar),
            2...4 ~= power, let next = endOfPartMark(start + length)
        else { return nil }
        guard let number = signedNumber(at: next), let percent = unitIndex("%") else { return nil }
        let value = number.value.scaled(byPowerOfTen: number.scale + 2 - power).plain
        var draft = Draft(start: start, value: value, end: number.end)
        let suffix = Blanks.skip(bytes, draft.end, end)
        if suffix < end, bytes[suffix] == UInt8(ascii: "k"), suffix + 1 >= end || bytes[suffix + 1] >= 0x80 {
            draft.value = number.value.scaled(byPowerOfTen: 5 - power).plain
            draft.end = suffix + 1
        }
        draft.upper = number.upper?.scaled(byPowerOfTen: 2 - power).plain
        draft.isVague = number.upper != nil
        draft.unit = percent
        readApproximation(&draft)
        return draft
    }

    /// A number with its sign, as it stands behind 分之.
    func signedNumber(at start: Int) -> NumberText? {
        let signs: [StaticString] = ["-", "−", "－", "负", "負"]
        let sign = signs.first { bytes.holds($0, at: start) }
        let begin = start + (sign?.utf8CodeUnitCount ?? 0)
        guard var number = NumberReader.read(bytes, at: begin, end: end, units: vocabulary.unitMatcher) else {
            return nil
        }
        if sign != nil { number.value = number.value.negated }
        return number
    }

    /// The place behind 分之, blanks between its letters passed over.
    func endOfPartMark(_ start: Int) -> Int? {
        let part = Blanks.skip(bytes, start, end)
        guard bytes.holds("分", at: part) else { return nil }
        let of = Blanks.skip(bytes, part + 3, end)
        guard bytes.holds("之", at: of), of + 3 < end else { return nil }
        return Blanks.skip(bytes, of + 3, end)
    }

    /// 七成六 is 76 %: a digit behind 成 counts hundredths, if no word goes on there.
    func readTenths(_ draft: inout Draft) {
        guard bytes.holds("成", at: draft.end - 3), draft.scale == 0, draft.value.exponent == 0 else { return }
        let index = Blanks.skip(bytes, draft.end, end)
        guard index < end, case let (scalar, length) = bytes.scalar(at: index), !Numerals.isPair(scalar),
            let digit = Numerals.digit(scalar), digit > 0, !opensWord(index, index + length),
            let value = draft.value.adding(ExactDecimal(significand: Int128(digit), exponent: -1))
        else { return }
        draft.value = value
        draft.end = index + length
    }

    /// Whether a digit belongs to what follows: 三成五家企业, 两成一线城市.
    private func opensWord(_ index: Int, _ next: Int) -> Bool {
        guard !endsWord(next) else { return false }
        return Numerals.isChinese(bytes.scalar(at: next).value) || unit(at: next, hasScale: true) != nil
            || vocabulary.wordMatcher.longest(in: bytes, at: index, end: end) != nil
    }

    /// Whether no Chinese word goes on at an index.
    func endsWord(_ index: Int) -> Bool {
        guard index < end, bytes[index] >= 0xE3 else { return true }
        let (scalar, _) = bytes.scalar(at: index)
        let particles: [StaticString] = ["的", "以", "左", "多", "时", "来", "后", "前", "内", "上", "为", "是"]
        return scalar < 0x3400 || scalar >= 0xFF00 || particles.contains { bytes.holds($0, at: index) }
    }
}
