import Basics
import Vocabulary

/// Puts number, scale, unit and qualifiers together to an amount. No amount goes across a mark of punctuation.
struct QuantityGrammar {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    let blockStart: Int
    let end: Int

    /// An amount that begins with an Arabic number; none where no unit or scale stands behind it.
    func arabic(at start: Int, qualifiersFrom tokens: TokenRow) -> Quantity? { quantity(at: start, tokens) }

    /// An amount that begins with a Chinese number.
    func chinese(at start: Int, qualifiersFrom tokens: TokenRow) -> Quantity? { quantity(at: start, tokens) }

    private func quantity(at start: Int, _ tokens: TokenRow) -> Quantity? {
        whole(at: start, tokens).flatMap { finish($0, tokens) }
    }

    /// Adds an amount that begins with an Arabic number, which is known, to others, among which it is looked at where it
    /// lies; false where no unit or scale stands behind it.
    func gather(
        _ number: Numerals.Number?, at start: Int, qualifiersFrom tokens: TokenRow, into amounts: Room<Quantity>
    ) -> Bool {
        guard let draft = whole(at: start, tokens, number) else { return false }
        return finish(draft, tokens, into: amounts)
    }

    /// All of the amount that begins with a number.
    private func whole(at start: Int, _ tokens: TokenRow, _ digits: Numerals.Number? = nil) -> Draft? {
        guard var draft = draft(at: start, tokens, digits) else { return nil }
        draft.start = min(draft.start, sign(before: start, tokens) ?? draft.start)
        if draft.start < start, !draft.hasOpening { draft.negate() }
        complete(&draft)
        readRange(&draft, tokens)
        return draft
    }

    /// What is known of an amount while it is read.
    struct Draft {
        var start: Int
        var value: ExactDecimal
        var upper: ExactDecimal?
        var end: Int
        var scale = 0
        var scaleRange = 0..<0
        /// The unit's place in the vocabulary.
        var unit: Int?
        var isAtLeast = false
        /// 数百, 几十, 两三: nobody knows how many.
        var isVague = false
        /// 三分之一: a part of something rather than a number of units.
        var isPart = false
        /// Whether a word before the number (数, 几, 上) is part of it.
        var hasOpening = false
        var isSingleLetter = false

        mutating func negate() {
            value = value.negated
            upper = upper?.negated
        }
    }

    /// The number at an index, with what stands before it as part of it.
    func draft(at start: Int, _ tokens: TokenRow, _ digits: Numerals.Number? = nil) -> Draft? {
        let isArabic = bytes[start].isASCIIDigit
        if !isArabic, let part = percentage(at: start) { return part }
        let read = NumberReader.read(bytes, at: start, end: end, units: vocabulary.unitMatcher, digits: digits)
        guard let number = read else { return opened(at: start, tokens) }
        var draft = Draft(start: start, value: number.value, upper: number.upper, end: number.end)
        draft.scale = number.scale
        draft.scaleRange = number.scaleRange
        draft.isSingleLetter = number.isSingleLetter
        draft.isVague = number.upper != nil
        if mayOpenFraction(number.end), let fraction = fraction(after: number, start: start) { return fraction }
        if !isArabic { readOpening(&draft, tokens) }
        return draft
    }

    /// A minus sign belongs to the number where no digit, letter or amount stands before it.
    func sign(before start: Int, _ tokens: TokenRow) -> Int? {
        guard start > blockStart, Self.mayEndSign(bytes[start - 1]) else { return nil }
        let signs: [StaticString] = ["-", "−", "－", "负", "負"]
        for sign in signs {
            let at = start - sign.utf8CodeUnitCount
            guard at >= blockStart, bytes.holds(sign, at: at), !isTaken(at, tokens) else { continue }
            guard at > blockStart else { return at }
            if case .quantity = tokens.last?.kind, tokens.last?.range.upperBound == at { return nil }
            let before = bytes[at - 1]
            let isInside = before.isASCIIDigit || before.isASCIILetter || before == ASCII.minus || before == 0x29
            return isInside || bytes.holds("正", at: at - 3) || Numerals.isFullWidthDigit(bytes, at: at - 3, end: end)
                ? nil : at
        }
        return nil
    }

    /// Whether a byte is the last one of a sign.
    private static func mayEndSign(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.minus, 0x92, 0x8D, 0x9F, 0xA0: true
        default: false
        }
    }

    /// Whether a byte lies in the last token.
    func isTaken(_ index: Int, _ tokens: TokenRow) -> Bool { tokens.last.map { $0.range.upperBound > index } ?? false }

    /// Reads what stands behind the number: 多, the scale, the unit.
    func complete(_ draft: inout Draft) {
        guard draft.unit == nil else { return }
        // Right before a percent sign stands nothing else.
        if draft.end >= end || bytes[draft.end] != UInt8(ascii: "%") { readScale(&draft) }
        guard takeUnit(&draft) else { return }
        readHalf(&draft)
        readTenths(&draft)
        readSmallMoney(&draft)
    }

    /// Reads 多 and the scale behind a number.
    private func readScale(_ draft: inout Draft) {
        readThousands(&draft)
        readApproximation(&draft)
        if draft.scale == 0, countsHundredMillions(draft.end) { draft.end += 3 }
        if draft.scale == 0, let scale = Scales.large(bytes, at: Blanks.skip(bytes, draft.end, end), end: end) {
            draft.scale = scale.power
            draft.scaleRange = scale.range
            draft.end = scale.range.upperBound
            readApproximation(&draft)
        }
    }

    /// Takes the unit behind a number or its scale; false where none stands there.
    @discardableResult
    private func takeUnit(_ draft: inout Draft) -> Bool {
        guard let unit = unit(at: Blanks.skip(bytes, draft.end, end), hasScale: draft.scale > 0) else { return false }
        draft.unit = unit.index
        draft.end = unit.end
        return true
    }

    /// 投资4个亿, 投资7个亿兴建, but 4个亿元项目 and 4个亿级产业: 个 before a scale that closes the amount.
    private func countsHundredMillions(_ index: Int) -> Bool {
        guard bytes.holds("个亿", at: index), index + 6 <= end else { return false }
        guard index + 6 < end else { return true }
        switch bytes.scalar(at: index + 6).value {
        case 0x5143, 0x7EA7, 0x4E07, 0x4EE5, 0x5428, 0x7F8E, 0x53CA, 0x5EA6: return false  // 元级万以吨美及度
        default: return true
        }
    }

    /// Makes the amount of a draft that has a unit, a scale, or is a part of a whole.
    func finish(_ draft: Draft, _ tokens: TokenRow) -> Quantity? {
        let amounts = Room<Quantity>(for: 1)
        return finish(draft, tokens, into: amounts) ? amounts[0] : nil
    }

    /// Adds the amount of such a draft to others.
    private func finish(_ draft: Draft, _ tokens: TokenRow, into amounts: Room<Quantity>) -> Bool {
        var draft = draft
        let currency = currency(of: &draft, tokens)
        guard draft.unit != nil || draft.scale > 0 || draft.isPart || currency != nil else { return false }
        if draft.unit == nil, currency == nil, draft.isPart {
            amounts.append(part(draft, tokens))
            return true
        }
        let unitIndex = currency ?? draft.unit
        let units = vocabulary.units
        var unitText = unitIndex.map { units[$0].written } ?? ""
        if !draft.scaleRange.isEmpty { unitText = Scales.text(bytes, draft.scaleRange) + unitText }
        var baseUnit = unitIndex.map { units[$0].base } ?? ""
        var base = draft.value.scaled(byPowerOfTen: draft.scale)
            .multiplied(by: unitIndex.map { units[$0].factor } ?? .one)
        var dimension = unitIndex.map { units[$0].dimension } ?? .count
        if let unitIndex, let ratio = ratio(after: draft.end, numerator: unitIndex) {
            unitText += ratio.text
            draft.end = ratio.end
            baseUnit = unitText
            base = draft.value
            dimension = .ratio
        }
        guard let base else { return false }
        amounts.append(
            Quantity(
                range: draft.start..<draft.end, outer: draft.start..<draft.end, value: draft.value, upper: draft.upper,
                scale: draft.scale, unitText: unitText, unit: unitIndex, dimension: dimension, base: base.plain,
                baseUnit: baseUnit, qualifier: draft.isAtLeast ? .atLeast : draft.isVague ? .about : .equal,
                isCount: unitIndex.map { units[$0].isClassifier } ?? true, isVague: draft.isVague,
                isSingleLetter: draft.isSingleLetter))
        readQualifiers(&amounts[amounts.count - 1], tokens)
        return true
    }

    /// The place of a unit in the vocabulary.
    func unitIndex(_ surface: StaticString) -> Int? {
        let letters = UnsafeBufferPointer(start: surface.utf8Start, count: surface.utf8CodeUnitCount)
        return vocabulary.unitMatcher.longest(in: letters, at: 0, end: letters.count).map { Int($0.value) }
    }
}
