import Basics
import Vocabulary

/// What the head of a row or a column says of its cells.
struct TableHead {
    /// The words without unit and brackets.
    var label = ""
    var indicator: Int?
    var measure: MeasureWord?
    var period: TimeExpression?
    var status: Status?
    var unit: UnitPhrase?
    /// Whom the cells speak of, where an industry or a region stands there.
    var bearer = Context.Bearer.park
    /// Whether nothing but a time stands there.
    var isTimeOnly = false

    /// A head with nothing in it.
    init() {}

    /// Reads the text of a head.
    init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let lexed = LexedBlock(vocabulary, bytes, range)
        let clauses = Clause.split(lexed, range)
        let bare = clauses.first { !$0.trimmedFront($0.range, keepingScopes: true).isEmpty }
        unit = Self.unit(lexed, range)
        for token in lexed.tokens {
            switch token.kind {
            case .time(let number): period = Self.merged(period, lexed.times[number])
            case .word(let word):
                for meaning in vocabulary.words[word] { take(meaning) }
            default: break
            }
        }
        if let bare {
            let bracket = lexed.tokens.first { if case .mark(.open) = $0.kind { true } else { false } }
            let end = max(bare.range.lowerBound, min(bare.range.upperBound, bracket?.range.lowerBound ?? .max))
            let phrase = bare.trimmedFront(bare.range.lowerBound..<end, keepingScopes: true)
            label = bare.text(phrase).trimmingBlanks
            bearer = Self.industry(bare, phrase) ?? .park
        }
        isTimeOnly = period != nil && (label.isEmpty || bare.map { Self.holdsOnlyTime($0) } ?? false)
        if unit?.text == label { label = "" }
    }

    /// The unit in brackets, behind a comma or alone.
    private static func unit(_ lexed: LexedBlock, _ range: Range<Int>) -> UnitPhrase? {
        var start = range.lowerBound
        var parts: [Range<Int>] = []
        for token in lexed.tokens {
            guard case .mark(let mark) = token.kind, mark != .enumeration else { continue }
            parts.append(start..<token.range.lowerBound)
            start = token.range.upperBound
        }
        parts.append(start..<range.upperBound)
        return parts.reversed().lazy.compactMap { UnitPhrase.read(lexed.vocabulary, lexed.bytes, $0) }.first
    }

    /// A phrase that an industry's ending closes is an industry.
    private static func industry(_ clause: Clause, _ phrase: Range<Int>) -> Context.Bearer? {
        guard let last = clause.token(endingAt: phrase.upperBound) else { return nil }
        for case .scope(.industry, isEnding: true) in clause.meanings(last) {
            return Context.Bearer(scope: .industry, name: clause.text(phrase))
        }
        return nil
    }

    private mutating func take(_ meaning: Word) {
        switch meaning {
        case .indicator(let index): indicator = index
        case .measure(let word) where word.measure != .gap: measure = measure ?? word
        case .status(let cue) where cue != .actual: status = cue
        default: break
        }
    }

    private static func merged(_ time: TimeExpression?, _ further: TimeExpression) -> TimeExpression {
        guard var time, time.part == nil, let part = further.part else { return time ?? further }
        time.part = part
        return time
    }

    private static func holdsOnlyTime(_ clause: Clause) -> Bool {
        clause.trimmedFront(clause.range).isEmpty
    }
}

/// A unit with its scale as it stands in a head: 亿元, 万人, %.
struct UnitPhrase {
    var text: String
    var scale: Int
    var unit: Int

    /// The unit behind 单位： in a line.
    static func announced(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> UnitPhrase? {
        guard let word = line.first(where: { bytes.holds("单位", at: $0) }) else { return nil }
        var start = word + 6
        for mark in ["：", ":"] as [StaticString] where bytes.holds(mark, at: start) { start += mark.utf8CodeUnitCount }
        var end = start
        let stops: [StaticString] = ["、", "，", ",", "）", ")", " ", "；"]
        while end < line.upperBound, !stops.contains(where: { bytes.holds($0, at: end) && end > start }) {
            end += bytes.scalar(at: end).length
        }
        return start < end ? read(vocabulary, bytes, start..<end) : nil
    }

    /// Reads a unit that fills a range.
    static func read(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> UnitPhrase? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == ASCII.space { start += 1 }
        while end > start, bytes[end - 1] == ASCII.space { end -= 1 }
        let begin = start
        var scale = 0
        while start < end, case let (scalar, length) = bytes.scalar(at: start), let power = Numerals.power(scalar),
            power >= 2
        {
            scale += power
            start += length
        }
        guard start < end, let match = vocabulary.unitMatcher.longest(in: bytes, at: start, end: end),
            start + match.length == end
        else { return nil }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[begin..<end]), as: UTF8.self)
        return UnitPhrase(text: text, scale: scale, unit: Int(match.value))
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
