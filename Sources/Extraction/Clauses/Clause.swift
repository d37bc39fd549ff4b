import Basics
import Vocabulary

/// A stretch of a sentence between two marks, with its tokens: the space in which a number mostly finds its label.
///
/// It is no more than a place: every rule is handed one, and most of them hand it on. Whoever reads a block keeps it until
/// its last clause was read.
struct Clause {
    /// What is known of a clause before it is read.
    struct Parts {
        unowned(unsafe) let block: LexedBlock
        unowned(unsafe) let vocabulary: Vocabulary
        let bytes: UnsafeBufferPointer<UInt8>
        let lists: RuleWords.Table
        let tokens: Range<Int>
        let range: Range<Int>
        let beginsSentence: Bool
        let isInBrackets: Bool
        let says: WordTraits
        let namesTime: Bool
        let holdsAmount: Bool
    }

    private let place: UnsafePointer<Parts>

    init(at place: UnsafePointer<Parts>) { self.place = place }

    /// The tokens of the whole block. A clause is handed on too often to count who has it.
    unowned(unsafe) var block: LexedBlock { @inline(__always) get { place.pointee.block } }
    /// The words known.
    unowned(unsafe) var vocabulary: Vocabulary { @inline(__always) get { place.pointee.vocabulary } }
    /// The bytes of the text, and the words of rules, which are looked for most.
    @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { place.pointee.bytes }
    @inline(__always) var lists: RuleWords.Table { place.pointee.lists }
    /// The clause's tokens, as places in the block's list.
    @inline(__always) var tokens: Range<Int> { place.pointee.tokens }
    /// The clause's bytes, without the marks around it.
    @inline(__always) var range: Range<Int> { place.pointee.range }
    /// The clause up to a place; nothing of it where that lies in a clause before, as that of a label which is told of again may.
    @inline(__always) func before(_ end: Int) -> Range<Int> { range.lowerBound..<max(range.lowerBound, end) }
    /// Whether a new sentence begins here.
    @inline(__always) var beginsSentence: Bool { place.pointee.beginsSentence }
    /// Whether it stands in brackets behind something.
    @inline(__always) var isInBrackets: Bool { place.pointee.isInBrackets }
    /// What its words may say, all together: most rules ask for a word that no clause like this one holds.
    @inline(__always) var says: WordTraits { place.pointee.says }
    /// Whether it names a time.
    @inline(__always) var namesTime: Bool { place.pointee.namesTime }
    /// Whether an amount stands in it.
    @inline(__always) var holdsAmount: Bool { place.pointee.holdsAmount }

    /// The mark that the clause begins behind.
    var markBefore: Token.Mark? {
        guard tokens.lowerBound > 0, case .mark(let mark) = block.tokens[tokens.lowerBound - 1].kind else { return nil }
        return mark
    }

    /// What a token may say.
    func meanings(_ token: Token) -> Strip<Word> {
        guard case .word(let word) = token.kind else { return .none }
        return vocabulary.words[word]
    }

    /// What kinds of meanings a token may have.
    func traits(_ token: Token) -> WordTraits { token.traits }

    /// The clause's tokens that lie in a range of bytes.
    func tokens(in part: Range<Int>) -> Strip<Token> {
        let own = tokens
        guard !own.isEmpty else { return .none }
        let (all, tokens) = (block.tokens, block.tokens.place(of: own))
        let (start, stop, count) = (part.lowerBound, part.upperBound, own.count)
        var first = 0
        while first < count, tokens[first].start < start { first &+= 1 }
        var end = first
        while end < count, tokens[end].end <= stop { end &+= 1 }
        return all[own.lowerBound &+ first..<own.lowerBound &+ end]
    }

    /// The clause's tokens from a byte on.
    func tokens(from start: Int) -> Strip<Token> {
        let own = tokens
        guard !own.isEmpty else { return .none }
        let tokens = block.tokens.place(of: own)
        var first = 0
        while first < own.count, tokens[first].start < start { first &+= 1 }
        return block.tokens[own.lowerBound &+ first..<own.upperBound]
    }

    /// The token that ends at a byte.
    func token(endingAt end: Int) -> Token? {
        guard !tokens.isEmpty else { return nil }
        let all = block.tokens.place(of: tokens)
        var index = tokens.count
        while index > 0 {
            index -= 1
            if all[index].end <= end { return all[index].end == end ? all[index] : nil }
        }
        return nil
    }

    /// The token that begins at a byte.
    func token(beginningAt start: Int) -> Token? {
        guard !tokens.isEmpty else { return nil }
        let all = block.tokens.place(of: tokens)
        var index = 0
        while index < tokens.count, all[index].start < start { index += 1 }
        return index < tokens.count && all[index].start == start ? all[index] : nil
    }

    /// Whether a colon closes the clause.
    var endsWithColon: Bool {
        guard tokens.upperBound < block.tokens.count, case .mark(.colon) = block.tokens[tokens.upperBound].kind else {
            return false
        }
        return true
    }

    /// Whether a numeral that is part of a name begins at a byte: 8个5.0产业新空间项目.
    func beginsName(at start: Int) -> Bool {
        guard let token = token(beginningAt: start), case .claim(let number) = token.kind else { return false }
        return block.claims[number].reason == .name
    }

    /// The text of a range.
    func text(_ part: Range<Int>) -> String {
        let words = UnsafeBufferPointer(rebasing: bytes[part])
        guard words.holdsByte(ASCII.newline) else { return String(decoding: words, as: UTF8.self) }
        return String(decoding: words.filter { $0 != ASCII.newline }, as: UTF8.self)
    }

    /// Whether the bytes at a place are those of a word.
    @inline(__always)
    func holds(_ word: StaticString, at index: Int) -> Bool {
        index + word.utf8CodeUnitCount <= range.upperBound && bytes.holds(word, at: index)
    }

    /// Whether a mark parts clauses: a remark in brackets without a number, as in 房屋（附属物）, does not.
    @inline(never)
    private static func parts(_ mark: Token.Mark, _ index: Int, _ block: LexedBlock) -> Bool {
        switch mark {
        case .enumeration, .quoteOpen, .quoteClose: return false
        case .colon: return !opensField(behind: index, block)
        case .open: return !isShortRemark(openedAt: index, block)
        case .close: return opening(before: index, block).map { !isShortRemark(openedAt: $0, block) } ?? true
        default: return true
        }
    }

    /// 总投资：20亿元: an amount right behind the colon is that of the words before it.
    private static func opensField(behind index: Int, _ block: LexedBlock) -> Bool {
        let behind = block.tokens[index].end
        for next in block.tokens[min(index + 1, block.tokens.count)..<min(index + 3, block.tokens.count)] {
            guard case .quantity(let number) = next.kind else { continue }
            let start = block.quantities[number].outer.lowerBound
            return start >= behind && CellBlanks.skip(block.bytes, behind, start) == start
                && block.quantities[number].unit != nil
        }
        return false
    }

    /// The longest remark in brackets that belongs to the word before it, in bytes.
    private static let longestRemark = 24
    /// The longest such list of other words for the one before it.
    private static let longestAlternative = 15
    /// The longest remark on how far a name reaches.
    private static let longestExtent = 150

    private static func isShortRemark(openedAt index: Int, _ block: LexedBlock) -> Bool {
        // 【工业】 is the title of what follows.
        if block.bytes.holds("【", at: block.tokens[index].range.lowerBound) { return false }
        var close = index + 1
        while close < block.tokens.count, saysNothing(block.tokens[close], block) { close += 1 }
        guard close < block.tokens.count, case .mark(.close) = block.tokens[close].kind else { return false }
        let length = block.tokens[close].range.lowerBound - block.tokens[index].range.upperBound
        // 县（市、区）
        let isList = block.tokens[index + 1..<close].contains { $0.mark == .enumeration }
        // 基础设施投资（不含电力、热力、燃气及水生产和供应业）
        let isExtent =
            block.vocabulary.ruleWords[.remarkOfExtent].length(
                in: block.bytes, at: block.tokens[index].end, end: block.tokens[close].start) != nil
        if isExtent { return length <= longestExtent }
        return length <= (isList ? longestAlternative : longestRemark)
    }

    /// Where a bracket that closes at a token was opened, if no token that says anything stands between.
    private static func opening(before index: Int, _ block: LexedBlock) -> Int? {
        var open = index - 1
        while open >= 0, saysNothing(block.tokens[open], block) { open -= 1 }
        guard open >= 0, case .mark(.open) = block.tokens[open].kind else { return nil }
        return open
    }

    private static func saysNothing(_ token: Token, _ block: LexedBlock) -> Bool {
        if case .mark(.enumeration) = token.kind { return true }
        // （当年价格）
        if case .time = token.kind {
            return block.vocabulary.ruleWords[.priceBase].length(
                in: block.bytes, at: token.end, end: block.bytes.count)
                != nil
        }
        guard case .word = token.kind else { return false }
        return !token.traits.has([.ofWhich, .measure, .status, .period])
    }

    /// （1）环保产业…: the number of an item in brackets, behind which its sentence begins.
    private static func isListNumber(_ tokens: UnsafeBufferPointer<Token>, upTo close: Int, _ block: LexedBlock) -> Bool
    {
        guard close >= 2, case .mark(.open) = tokens[close - 2].kind, case .claim(let number) = tokens[close - 1].kind,
            block.claims[number].reason == .ordinal
        else { return false }
        guard close >= 3 else { return true }
        if case .mark(.stop) = tokens[close - 3].kind { return true }
        return false
    }

    /// A clause of more tokens is cut: nobody wrote it to be read, and rules look at all tokens of a clause for each.
    private static let mostTokens = 1000

    /// The clauses of a block, in order.
    static func split(_ block: LexedBlock, _ range: Range<Int>) -> Clauses {
        let (vocabulary, lists) = (block.vocabulary, block.vocabulary.ruleWords.table)
        let clauses = block.roomOfClauses
        clauses.removeAll()
        var firstToken = 0
        var start = range.lowerBound
        var beginsSentence = true
        var depth = 0
        var says: WordTraits = []
        var (namesTime, holdsAmount) = (false, false)
        func close(_ token: Int, _ end: Int) {
            guard token > firstToken || end > start else { return }
            clauses.append(
                Parts(
                    block: block, vocabulary: vocabulary, bytes: block.bytes, lists: lists, tokens: firstToken..<token,
                    range: start..<end,
                    beginsSentence: beginsSentence,
                    isInBrackets: depth > 0, says: says, namesTime: namesTime,
                    holdsAmount: holdsAmount))
        }
        let tokens = block.tokens.row
        for index in tokens.indices {
            let token = tokens[index]
            // Most tokens are words.
            if token.isWord, index - firstToken < mostTokens {
                says.formUnion(token.traits)
                continue
            }
            // Most marks are commas and stops, which part clauses wherever they stand.
            guard let mark = token.mark, mark == .comma || mark == .stop || parts(mark, index, block) else {
                switch token.kind {
                case .word: says.formUnion(token.traits)
                case .time: namesTime = true
                case .quantity: holdsAmount = true
                default: break
                }
                if index - firstToken >= mostTokens {
                    close(index + 1, token.end)
                    (says, namesTime, holdsAmount, beginsSentence) = ([], false, false, false)
                    (firstToken, start) = (index + 1, token.end)
                }
                continue
            }
            close(index, token.range.lowerBound)
            (says, namesTime, holdsAmount) = ([], false, false)
            beginsSentence =
                mark == .stop || block.bytes.holds("】", at: token.range.lowerBound)
                || mark == .close && isListNumber(tokens, upTo: index, block)
            if mark == .open { depth += 1 }
            if mark == .close { depth = max(0, depth - 1) }
            if mark == .stop { depth = 0 }
            firstToken = index + 1
            start = token.range.upperBound
        }
        close(block.tokens.count, range.upperBound)
        return Clauses(block.keepClauses())
    }
}
