import Basics
import Vocabulary

/// Cuts a block into tokens in one pass: words of the vocabulary, marks, and every numeral as an amount, a time or a
/// claim.
struct Lexer {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int

    private let special = Self.special.strip
    private let grammar: QuantityGrammar
    private(set) var tokens: [Token] = []
    private(set) var quantities: [Quantity] = []
    private(set) var claims: [Claim] = []
    private(set) var times: [TimeExpression] = []
    private let start: Int
    /// The block's bytes.
    var range: Range<Int> { start..<end }
    /// What its words may say, all together.
    private(set) var says: WordTraits = []
    /// Where the open quotation began, to tell short quoted names.
    private var quoteStart: Int?

    /// Reads a block.
    init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.vocabulary = vocabulary
        self.bytes = bytes
        start = range.lowerBound
        end = range.upperBound
        grammar = QuantityGrammar(vocabulary: vocabulary, bytes: bytes, blockStart: start, end: end)
        // About so many tokens stand in a text: growing step by step would cost more than the room.
        tokens.reserveCapacity(range.count / 16 + 4)
        run()
    }

    private mutating func run() {
        let matcher = vocabulary.wordMatcher
        var index = start
        while index < end {
            let byte = bytes[index]
            if 0xE3..<0xEF ~= byte {
                let letter = bytes.scalar(at: index)
                if let match = matcher.longest(from: letter, in: bytes, at: index, end: end) {
                    index = lexWord(Int(match.value), index..<index + match.length)
                } else if isSpecial(letter.value) {
                    index = lexScalar(index)
                } else {
                    index += letter.length
                }
            } else if byte.isASCIIDigit || beginsNumber(index) {
                index = lexDigits(index)
            } else if byte < 0x80, !byte.isASCIILetter {
                index = lexASCIIMark(index)
            } else if let match = matcher.longest(in: bytes, at: index, end: end) {
                index = lexWord(Int(match.value), index..<index + match.length)
            } else if byte < 0x80 {
                index = lexLatinWord(index)
            } else {
                index = lexScalar(index)
            }
        }
        shareBounds()
    }

    /// 20%、20%、10%以上: a bound behind the last amount of a list holds for all of them.
    private mutating func shareBounds() {
        guard quantities.count > 1 else { return }
        if says.has(.respectively) { shareLeadingBounds() }
        var later: (quantity: Int, start: Int)?
        for token in tokens.reversed() {
            switch token.kind {
            case .quantity(let number):
                if let later, later.start == token.range.upperBound, quantities[number].qualifier == .equal,
                    quantities[number].unitText == quantities[later.quantity].unitText
                {
                    quantities[number].qualifier = quantities[later.quantity].qualifier
                }
                later = (number, token.range.lowerBound)
            case .mark(.enumeration):
                if let known = later, known.start == token.range.upperBound {
                    later = (known.quantity, token.range.lowerBound)
                }
            default: continue
            }
        }
    }

    /// 分别不少于1家、1家和7家: a bound before the first amount of such a list holds for all of them.
    private mutating func shareLeadingBounds() {
        var bound: (quantity: Int, end: Int)?
        var isShared = false
        for token in tokens {
            switch token.kind {
            case .word:
                if token.traits.has(.respectively) { isShared = true }
                guard let known = bound else { continue }
                let joins =
                    known.end == token.range.lowerBound && vocabulary.ruleWords[.and].equals(bytes, token.range)
                bound = joins ? (known.quantity, token.range.upperBound) : nil
            case .mark(.enumeration):
                bound = bound?.end == token.range.lowerBound ? bound.map { ($0.quantity, token.range.upperBound) } : nil
            case .quantity(let number):
                if let known = bound, known.end == token.range.lowerBound, quantities[number].qualifier == .equal,
                    quantities[number].unitText == quantities[known.quantity].unitText
                {
                    quantities[number].qualifier = quantities[known.quantity].qualifier
                    bound = (known.quantity, token.range.upperBound)
                } else {
                    let leads = isShared && quantities[number].outer.lowerBound < quantities[number].range.lowerBound
                    bound = leads && quantities[number].qualifier != .equal ? (number, token.range.upperBound) : nil
                }
                isShared = bound != nil && isShared
            case .mark: (bound, isShared) = (nil, false)
            default: bound = nil
            }
        }
    }

    private mutating func lexWord(_ word: Int, _ range: Range<Int>) -> Int {
        let traits = vocabulary.traits[word]
        if traits.has(.period) {
            for case .period(let period) in vocabulary.words[word] {
                return append(time: TimeGrammar.expression(of: period), range)
            }
        }
        if traits.has(.first),
            let rank = RankGrammar.first(tokens, vocabulary, bytes, at: range)
        {
            return append(rank)
        }
        says.formUnion(traits)
        tokens.append(Token(.word(word), range, traits: traits))
        if vocabulary.holdsDigit(word) { claimDigits(in: range) }
        return range.upperBound
    }

    /// Digits inside a word of the vocabulary (超10亿元项目) are thresholds.
    private mutating func claimDigits(in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index].isASCIIDigit, let number = Numerals.arabic(bytes, at: index, end: range.upperBound) {
                let claim = Claim(
                    range: index..<number.end, reason: .threshold, value: number.value, detail: "in-a-word")
                append(claim)
                index = number.end
            } else {
                index += bytes[index].utf8Length
            }
        }
    }

    /// A Latin word with the digits in it, which are part of a name: TSV, m.670818.com.
    private mutating func lexLatinWord(_ begin: Int) -> Int {
        if let code = QuantityGrammar.endOfCode(bytes, at: begin, end: end) { return code }
        var index = begin
        var hasDigit = false
        while index < end {
            let byte = bytes[index]
            let joins =
                byte == ASCII.point || byte == ASCII.minus || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
            if byte.isASCIIDigit { hasDigit = true }
            guard byte.isASCIILetter || byte.isASCIIDigit || (joins && index + 1 < end && isLatin(bytes[index + 1]))
            else {
                break
            }
            index += 1
        }
        if hasDigit { claimDigitRuns(begin..<index, .name, "within-latin-word") }
        return index
    }

    private func isLatin(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "/") }

    private mutating func claimDigitRuns(_ range: Range<Int>, _ reason: LedgerEntry.Reason, _ detail: String) {
        let value = bytes[range].firstIndex(where: \.isASCIIDigit).flatMap {
            Numerals.arabic(bytes, at: $0, end: range.upperBound)?.value
        }
        append(Claim(range: range, reason: reason, value: value, detail: detail))
    }

    private mutating func lexASCIIMark(_ index: Int) -> Int {
        let mark: Token.Mark? =
            switch bytes[index] {
            case UInt8(ascii: ","): .comma
            case UInt8(ascii: ";"), UInt8(ascii: "|"): .semicolon
            case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
            case UInt8(ascii: ":"): .colon
            case UInt8(ascii: "("), UInt8(ascii: "["): .open
            case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quoteStart == nil ? .quoteOpen : .quoteClose
            default: nil
            }
        if let mark { append(mark, index..<index + 1) }
        return index + 1
    }

    private mutating func append(_ mark: Token.Mark, _ range: Range<Int>) {
        switch mark {
        case .quoteOpen: quoteStart = range.upperBound
        case .quoteClose: quoteStart = nil
        case .stop: quoteStart = nil
        default: break
        }
        tokens.append(Token(.mark(mark), range))
    }

    /// A bit for each scalar that `lexScalar` makes something of, by its number.
    private static let special = StripOwner<UInt64>(
        (0..<UInt32(0x400)).map { row in
            (0..<UInt32(64)).reduce(into: 0) { bits, column in
                let scalar = row << 6 | column
                let isSpecial =
                    mark(scalar) != nil || Numerals.isChinese(scalar) || [0x7B2C, 0x534A, 0x7FFB].contains(scalar)
                if isSpecial { bits |= 1 << UInt64(column) }
            }
        })

    @inline(__always)
    private func isSpecial(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && special[Int(scalar >> 6)] >> UInt64(scalar & 0x3F) & 1 != 0
    }

    private mutating func lexScalar(_ index: Int) -> Int {
        let (scalar, length) = bytes.scalar(at: index)
        guard isSpecial(scalar) else { return index + length }
        if let mark = Self.mark(scalar) {
            append(mark, index..<index + length)
            return index + length
        }
        if scalar == 0x7B2C { return lexOrdinal(index) }  // 第
        if Numerals.isChinese(scalar) { return lexChinese(index) }
        if scalar == 0x534A, let half = grammar.half(at: index) { return appendChinese(half) }  // 半
        if scalar == 0x534A, let claim = BareNumbers.halfHundred(grammar, at: index) {
            append(claim)
            return claim.range.upperBound
        }
        if scalar == 0x7FFB, let doubling = grammar.doubling(at: index, qualifiersFrom: tokens) {  // 翻
            return append(doubling)
        }
        return index + length
    }

    private static func mark(_ scalar: UInt32) -> Token.Mark? {
        switch scalar {
        case 0xFF0C: .comma
        case 0x3001: .enumeration
        case 0xFF1B: .semicolon
        case 0x3002, 0xFF01, 0xFF1F: .stop
        case 0xFF1A: .colon
        case 0xFF08, 0x3010, 0x3014: .open
        case 0xFF09, 0x3011, 0x3015: .close
        case 0x201C, 0x300C, 0x2018: .quoteOpen
        case 0x201D, 0x300D, 0x2019: .quoteClose
        default: nil
        }
    }

    private mutating func append(time: TimeExpression, _ range: Range<Int>) -> Int {
        tokens.append(Token(.time(times.count), range))
        times.append(time)
        if time.hasNumeral || bytes[range].contains(where: \.isASCIIDigit) {
            let value = bytes[range].firstIndex(where: \.isASCIIDigit).flatMap {
                Numerals.arabic(bytes, at: $0, end: range.upperBound)?.value
            }
            claims.append(Claim(range: range, reason: .date, value: value, detail: "date"))
        }
        return range.upperBound
    }

    /// Room for so many amounts and claims is taken at once.
    private static var usualCount: Int { 8 }

    private mutating func append(_ claim: Claim) {
        if claims.isEmpty { claims.reserveCapacity(Self.usualCount) }
        tokens.append(Token(.claim(claims.count), claim.range))
        claims.append(claim)
    }

    private mutating func append(_ quantity: Quantity) -> Int {
        if quantities.isEmpty { quantities.reserveCapacity(Self.usualCount) }
        tokens.append(Token(.quantity(quantities.count), quantity.range))
        quantities.append(quantity)
        return quantity.outer.upperBound
    }
}

// Numerals: an ordered list of readings, the first that fits takes the digits.
extension Lexer {
    private mutating func lexDigits(_ index: Int) -> Int {
        if let parts = SectorRatio.read(bytes, at: index, blockStart: start, end: end, vocabulary.ruleWords),
            let after = append(sharesOf: parts)
        {
            return after
        }
        if let contact = Guards.contact(bytes, at: index, blockStart: start, end: end) {
            append(contact)
            return contact.range.upperBound
        }
        if let match = vocabulary.wordMatcher.longest(in: bytes, at: index, end: end),
            vocabulary.traits[Int(match.value)].has(.period)
        {
            return lexWord(Int(match.value), index..<index + match.length)
        }
        if let time = TimeGrammar.read(bytes, at: index, end: end) { return append(time: time.expression, time.range) }
        if let claim = BareNumbers.powerOfTen(grammar, at: index) ?? BareNumbers.fraction(grammar, at: index) {
            append(claim)
            return claim.range.upperBound
        }
        if let claim = Guards.beforeGrammar(
            bytes, at: index, blockStart: start, end: end, isLatinUnit: grammar.holdsLatinUnit)
        {
            append(claim)
            return claim.range.upperBound
        }
        if let shared = sharedUnit(at: index) { return append(shared) }
        if let quantity = grammar.arabic(at: index, qualifiersFrom: tokens) {
            if let claim = Guards.afterGrammar(
                quantity, bytes, blockStart: start, end: end, quoteStart: quoteStart, vocabulary.ruleWords)
            {
                append(claim)
                return claim.range.upperBound
            }
            return append(quantity)
        }
        let bare = Guards.bare(
            bytes, at: index, blockStart: start, end: end, quoteStart: quoteStart,
            number: grammar.bareNumber(at: index, tokens))
        append(bare)
        return bare.range.upperBound
    }

    /// Takes the numbers of a ratio as parts of a hundred.
    private mutating func append(sharesOf parts: [(value: ExactDecimal, range: Range<Int>)]) -> Int? {
        let percent = grammar.unitIndex("%")
        var after: Int?
        for part in parts {
            var draft = QuantityGrammar.Draft(
                start: part.range.lowerBound, value: part.value, end: part.range.upperBound)
            draft.unit = percent
            guard let quantity = grammar.finish(draft, []) else { return nil }
            after = append(quantity)
        }
        return after
    }

    /// 回落2.16和1.66个百分点, 高3.2个、10.8个百分点: a number with decimals has the unit of the rate that is joined to it.
    private func sharedUnit(at index: Int) -> Quantity? {
        guard let number = Numerals.arabic(bytes, at: index, end: end), number.value.exponent < 0,
            let start = startOfJoined(number.end)
        else { return nil }
        var next = start
        for _ in 0..<Self.longestSharing {
            if var quantity = grammar.arabic(at: next, qualifiersFrom: []) {
                guard quantity.dimension == .points || quantity.dimension == .share, quantity.upper == nil,
                    let unit = quantity.unit, let base = number.value.multiplied(by: vocabulary.units[unit].factor)
                else { return nil }
                let after = bytes.holds("个", at: number.end) ? number.end + 3 : number.end
                (quantity.range, quantity.outer) = (index..<after, index..<after)
                (quantity.value, quantity.base) = (number.value, base.plain)
                return quantity
            }
            guard let other = Numerals.arabic(bytes, at: next, end: end), other.value.exponent < 0,
                let following = startOfJoined(other.end)
            else { return nil }
            next = following
        }
        return nil
    }

    /// How many numbers a unit behind the last of them may hold for.
    private static let longestSharing = 6

    /// Where the digits behind 、 or 和 begin, if these stand right behind a number.
    private func startOfJoined(_ numberEnd: Int) -> Int? {
        guard numberEnd < end else { return nil }
        let after = bytes.holds("个", at: numberEnd) ? numberEnd + 3 : numberEnd
        guard after < end, bytes[after] >= 0xE3 else { return nil }
        let joint = bytes.holds("、", at: after) ? 3 : vocabulary.ruleWords[.and].length(in: bytes, at: after, end: end)
        guard let joint, after + joint < end, bytes[after + joint].isASCIIDigit else { return nil }
        return after + joint
    }

    private mutating func lexChinese(_ index: Int) -> Int {
        if let time = TimeGrammar.readChinese(bytes, at: index, end: end) {
            return append(time: time.expression, time.range)
        }
        if let quantity = grammar.chinese(at: index, qualifiersFrom: tokens) { return appendChinese(quantity) }
        let number = grammar.bareNumber(at: index, tokens)
        if let claim = Guards.chinese(bytes, at: index, number: number, quoteStart: quoteStart) {
            append(claim)
            return claim.range.upperBound
        }
        return index + bytes.scalar(at: index).length
    }

    /// An amount in Chinese numerals stands unless its surroundings say that it is none.
    private mutating func appendChinese(_ quantity: Quantity) -> Int {
        guard
            let claim = Guards.chineseQuantity(
                quantity, bytes, blockStart: start, end: end, quoteStart: quoteStart)
        else { return append(quantity) }
        append(claim)
        return claim.range.upperBound
    }

    /// Full-width digits, and a point before digits that no digit, letter or point stands before.
    private func beginsNumber(_ index: Int) -> Bool {
        if bytes[index] == 0xEF { return Numerals.isFullWidthDigit(bytes, at: index, end: end) }
        guard bytes[index] == ASCII.point, index + 1 < end, bytes[index + 1].isASCIIDigit else { return false }
        guard index > start else { return true }
        let before = bytes[index - 1]
        if before < 0x80 { return before == ASCII.space || before == ASCII.minus || before == UInt8(ascii: "(") }
        let mark = bytes.scalar(before: index).value
        return 0x3000...0x303F ~= mark || 0xFF00...0xFFEF ~= mark
    }

    /// 第三位 after 居 is a place in an order, any other 第… a member of a series.
    private mutating func lexOrdinal(_ index: Int) -> Int {
        guard let ordinal = RankGrammar.ordinal(bytes, at: index, end: end) else { return index + 3 }
        if RankGrammar.isRank(tokens, vocabulary, bytes, before: index, ordinal) {
            return append(RankGrammar.quantity(ordinal))
        }
        let isQuoted = quoteStart != nil
        append(
            Claim(
                range: ordinal.range, reason: isQuoted ? .name : .ordinal, value: ordinal.value, detail: "ordinal"))
        return ordinal.range.upperBound
    }
}
