import Basics
import Vocabulary

/// Cuts a block into tokens in one pass: words of the vocabulary, marks, and every numeral as an amount, a time or a
/// claim.
struct Lexer {
    let vocabulary: Vocabulary
    /// What the words of the vocabulary may say.
    private let traits: Strip<WordTraits>
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var start: Int
    private(set) var end: Int

    let special = Self.special.strip
    private(set) var grammar: QuantityGrammar
    let tokens: Room<Token>
    let quantities = Room<Quantity>(for: Self.usualCount)
    let claims = Room<Claim>(for: Self.usualCount)
    let times = Room<TimeExpression>(for: Self.usualCount)
    /// The block's bytes.
    var range: Range<Int> { start..<end }
    /// What its words may say, all together.
    var says: WordTraits = []
    /// What keeps the blocks that were cut.
    private lazy var store = LexedStore()
    /// Where the open quotation began, to tell short quoted names.
    var quoteStart: Int?

    /// Reads a block.
    init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.vocabulary = vocabulary
        traits = vocabulary.traits
        self.bytes = bytes
        (start, end) = (range.lowerBound, range.upperBound)
        grammar = QuantityGrammar(vocabulary: vocabulary, bytes: bytes, blockStart: start, end: end)
        // About so many tokens stand in a text, or in most blocks: growing step by step would cost more than the room.
        tokens = Room(for: range.isEmpty ? Self.usualTokens : range.count / 16 + 4)
        run()
    }

    /// Cuts another block of the same text, in the room that the ones before took.
    mutating func cut(_ range: Range<Int>) -> LexedText {
        (start, end) = (range.lowerBound, range.upperBound)
        grammar = QuantityGrammar(vocabulary: vocabulary, bytes: bytes, blockStart: start, end: end)
        tokens.removeAll()
        quantities.removeAll()
        claims.removeAll()
        times.removeAll()
        (says, quoteStart) = ([], nil)
        run()
        return text()
    }

    /// What was cut, which the lexer does not have any more.
    private mutating func text() -> LexedText {
        LexedText(
            vocabulary, bytes, range, says: says, tokens: tokens, quantities: quantities, claims: claims, times: times,
            in: store)
    }

    private mutating func run() {
        let matcher = vocabulary.wordMatcher
        let special = special.place(of: special.indices)
        let (bytes, end) = (bytes, end)
        var index = start
        while true {
            // Most text is Chinese letters, and with most of them nothing begins.
            let next = matcher.nextLetter(in: bytes, from: index, to: end, or: special)
            index = next.index
            if next.letter != 0 {
                if next.mayBegin, let match = matcher.longest(withLetter: next.letter, in: bytes, at: index, end: end) {
                    index = lexWord(Int(match.value), index..<index &+ match.length)
                } else {
                    index = isSpecial(next.letter) ? lexScalar((next.letter, 3), index) : index &+ 3
                }
                continue
            }
            guard index < end else { break }
            let byte = bytes[index]
            if 0xE0..<0xF0 ~= byte {
                if byte == 0xEF, Numerals.isFullWidthDigit(bytes, at: index, end: end) {
                    index = lexDigits(index)
                    continue
                }
                let letter = bytes.scalar(at: index)
                if let match = matcher.longest(from: letter, in: bytes, at: index, end: end) {
                    index = lexWord(Int(match.value), index..<index &+ match.length)
                } else {
                    index = isSpecial(letter.value) ? lexScalar(letter, index) : index + letter.length
                }
            } else if byte.isASCIIDigit || Self.beginsNumber(bytes, at: index, from: start, to: end) {
                index = lexDigits(index)
            } else if byte < 0x80, !byte.isASCIILetter {
                index = lexASCIIMark(index)
            } else if let match = matcher.longest(in: bytes, at: index, end: end) {
                index = lexWord(Int(match.value), index..<index + match.length)
            } else if byte < 0x80 {
                index = lexLatinWord(index)
            } else {
                index += bytes.scalar(at: index).length
            }
        }
        shareBounds()
        takeDistantBounds()
    }

    @inline(__always)
    mutating func lexWord(_ word: Int, _ range: Range<Int>) -> Int {
        let traits = traits[word]
        if traits.has([.period, .first, .ofLetters]) { return lexRareWord(word, range, traits) }
        says.formUnion(traits)
        tokens.append(Token(.word(word), range, traits: traits))
        return range.upperBound
    }

    /// A word that may be a time or the first of an order, or whose letters say something.
    private mutating func lexRareWord(_ word: Int, _ range: Range<Int>, _ traits: WordTraits) -> Int {
        if traits.has(.period) {
            for case .period(let period) in vocabulary.words[word] {
                return append(time: TimeGrammar.expression(of: period), range)
            }
        }
        if traits.has(.first),
            let rank = RankGrammar.first(tokens.row, vocabulary, bytes, at: range)
        {
            return append(rank)
        }
        says.formUnion(traits)
        tokens.append(Token(.word(word), range, traits: traits.subtracting(.ofLetters)))
        if traits.has(.digits) { claimDigits(in: range) }
        return range.upperBound
    }

    /// A bit for each scalar that `lexScalar` makes something of, by its number.
    private static let special = StripOwner<UInt64>(
        (Numerals.letters + marks + [0x7B2C, 0x534A, 0x7FFB]).reduce(into: Array(repeating: 0, count: 0x400)) {
            $0[Int($1 >> 6)] |= 1 << UInt64($1 & 0x3F)
        })

    @inline(__always)
    func isSpecial(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && special[Int(scalar >> 6)] >> UInt64(scalar & 0x3F) & 1 != 0
    }

    /// A scalar that is a mark or that a numeral may begin with.
    private mutating func lexScalar(_ letter: (value: UInt32, length: Int), _ index: Int) -> Int {
        let (scalar, length) = letter
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
        if scalar == 0x7FFB, let doubling = grammar.doubling(at: index, qualifiersFrom: tokens.row) {  // 翻
            return append(doubling)
        }
        return index + length
    }

    mutating func append(time: TimeExpression, _ range: Range<Int>) -> Int {
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

    private static var usualTokens: Int { 128 }
    /// Room for so many amounts and claims is taken at once.
    private static var usualCount: Int { 8 }

    mutating func append(_ claim: Claim) {
        tokens.append(Token(.claim(claims.count), claim.range))
        claims.append(claim)
    }

    mutating func append(_ quantity: consuming Quantity) -> Int {
        tokens.append(Token(.quantity(quantities.count), quantity.range))
        let end = quantity.outer.upperBound
        quantities.append(quantity)
        return end
    }
}
