import Basics
import Vocabulary

/// Numerals: an ordered list of readings, the first that fits takes the digits.
extension Lexer {
    mutating func lexDigits(_ index: Int) -> Int {
        let isPlain = Self.isPlain(bytes, at: index, end: end)
        if !isPlain, let parts = SectorRatio.read(bytes, at: index, blockStart: start, end: end, vocabulary.ruleWords),
            let after = append(sharesOf: parts)
        {
            return after
        }
        let mayBeContact =
            !isPlain || Self.isLong(bytes, at: index, end: end)
            || Guards.mayFollowRegistration(bytes, at: index, blockStart: start)
        if mayBeContact, let contact = Guards.contact(bytes, at: index, blockStart: start, end: end) {
            append(contact)
            return contact.range.upperBound
        }
        if let match = vocabulary.wordMatcher.longest(in: bytes, at: index, end: end),
            vocabulary.traits[Int(match.value)].has(.period)
        {
            return lexWord(Int(match.value), index..<index + match.length)
        }
        if let rank = RankGrammar.amongFirst(tokens.row, vocabulary, bytes, at: index, blockStart: start, end: end) {
            return append(rank)
        }
        if case .mark(.open) = tokens.last?.kind, let time = TimeGrammar.yearInBrackets(bytes, at: index, end: end) {
            tokens.removeLast()
            return append(time: time.expression, time.range)
        }
        if Self.mayOpenTime(bytes, at: index, end: end), let time = TimeGrammar.read(bytes, at: index, end: end) {
            return append(time: time.expression, time.range)
        }
        if !isPlain,
            let claim = BareNumbers.powerOfTen(grammar, at: index) ?? BareNumbers.fraction(grammar, at: index)
        {
            append(claim)
            return claim.range.upperBound
        }
        let number = Numerals.arabic(bytes, at: index, end: end)
        if let number {
            if let (range, verdict) = Guards.beforeGrammar(number, at: index, grammar) {
                append(Claim(range: range, reason: verdict.reason, value: number.value, detail: verdict.detail))
                return range.upperBound
            }
            if let shared = sharedUnit(number, at: index) { return append(shared) }
        }
        if grammar.gather(number, at: index, qualifiersFrom: tokens.row, into: quantities) {
            let number = quantities.count - 1
            guard
                let verdict = Guards.afterGrammar(
                    quantities[number], bytes, blockStart: start, end: end, quoteStart: quoteStart,
                    vocabulary.ruleWords.table)
            else {
                tokens.append(Token(.quantity(number), quantities[number].range))
                return quantities[number].outer.upperBound
            }
            let claim = Claim(quantities[number], verdict.reason, verdict.detail)
            quantities.removeLast()
            append(claim)
            return claim.range.upperBound
        }
        if let parts = countOfParts(at: index) ?? unitlessNumber(at: index) { return append(parts) }
        let bare = Guards.bare(
            bytes, at: index, blockStart: start, end: end, quoteStart: quoteStart,
            number: grammar.bareNumber(at: index, tokens.row))
        append(bare)
        return bare.range.upperBound
    }

    /// Whether only a percent sign or a Chinese letter stands behind the digits, as behind most: they are no part of a
    /// ratio, a fraction or a power.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Bool {
        var index = start
        while index < end, bytes[index].isASCIIDigit || bytes[index] == ASCII.point { index += 1 }
        return index < end && (bytes[index] == UInt8(ascii: "%") || 0xE4..<0xEF ~= bytes[index])
    }

    /// Whether a row of digits is as long as a telephone number.
    private static func isLong(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Bool {
        let last = start + Guards.shortestPhone - 1
        return last < end && bytes[last].isASCIIDigit
    }

    /// Whether a date or a time may begin with digits: the sign or the letter behind most tells that none does.
    private static func mayOpenTime(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Bool {
        var index = start
        while index < end, bytes[index].isASCIIDigit { index += 1 }
        guard index < end else { return true }
        // 2024.1.16
        if bytes[index] == ASCII.point { return index - start == 4 }
        if 0xE4..<0xEA ~= bytes[index] { return TimeGrammar.mayFollowDigits(bytes.scalar(at: index).value) }
        return bytes[index] != UInt8(ascii: "%")
    }

    /// Takes the numbers of a ratio as parts of a hundred.
    mutating func append(sharesOf parts: [(value: ExactDecimal, range: Range<Int>)]) -> Int? {
        let percent = grammar.unitIndex("%")
        var after: Int?
        for part in parts {
            var draft = QuantityGrammar.Draft(
                start: part.range.lowerBound, value: part.value, end: part.range.upperBound)
            draft.unit = percent
            guard let quantity = grammar.finish(draft, .none) else { return nil }
            after = append(quantity)
        }
        return after
    }

    mutating func lexChinese(_ index: Int) -> Int {
        if let rank = RankGrammar.amongFirst(tokens.row, vocabulary, bytes, at: index, blockStart: start, end: end) {
            return append(rank)
        }
        if let time = TimeGrammar.readChinese(bytes, at: index, end: end) {
            return append(time: time.expression, time.range)
        }
        if let quantity = grammar.chinese(at: index, qualifiersFrom: tokens.row) { return appendChinese(quantity) }
        let number = grammar.bareNumber(at: index, tokens.row)
        if let claim = Guards.chinese(bytes, at: index, number: number, blockStart: start, quoteStart: quoteStart) {
            append(claim)
            return claim.range.upperBound
        }
        return index + bytes.scalar(at: index).length
    }

    /// An amount in Chinese numerals stands unless its surroundings say that it is none.
    mutating func appendChinese(_ quantity: Quantity) -> Int {
        guard
            let claim = Guards.chineseQuantity(
                quantity, bytes, blockStart: start, end: end, quoteStart: quoteStart)
        else { return append(quantity) }
        append(claim)
        return claim.range.upperBound
    }

    /// Full-width digits, and a point before digits that no digit, letter or point stands before.
    static func beginsNumber(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int, to end: Int
    ) -> Bool {
        if bytes[index] == 0xEF { return Numerals.isFullWidthDigit(bytes, at: index, end: end) }
        guard bytes[index] == ASCII.point, index + 1 < end, bytes[index + 1].isASCIIDigit else { return false }
        guard index > start else { return true }
        let before = bytes[index - 1]
        if before < 0x80 { return before == ASCII.space || before == ASCII.minus || before == UInt8(ascii: "(") }
        let mark = bytes.scalar(before: index).value
        return 0x3000...0x303F ~= mark || 0xFF00...0xFFEF ~= mark
    }

    /// 第三位 after 居 is a place in an order, any other 第… a member of a series.
    mutating func lexOrdinal(_ index: Int) -> Int {
        guard let ordinal = RankGrammar.ordinal(bytes, at: index, end: end) else { return index + 3 }
        if RankGrammar.isRank(tokens.row, vocabulary, bytes, before: index, ordinal) {
            return append(RankGrammar.quantity(ordinal))
        }
        let isQuoted = quoteStart != nil
        append(
            Claim(
                range: ordinal.range, reason: isQuoted ? .name : .ordinal, value: ordinal.value, detail: "ordinal"))
        return ordinal.range.upperBound
    }
}
