import Basics
import Vocabulary

/// What the head of a row or a column says of its cells.
struct TableHead {
    /// The words without unit and brackets.
    var label = ""
    var labelStart = 0
    var indicator: Int?
    var measure: MeasureWord?
    var period: TimeExpression?
    var status: Status?
    var unit: UnitPhrase?
    /// Whether nothing but a time stands there.
    var isTimeOnly = false

    /// A head with nothing in it.
    init() {}

    /// Reads the text of a head.
    init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let lexed = LexedBlock(vocabulary, bytes, range)
        let clauses = Clause.split(lexed, range)
        let bare = clauses.first
        for clause in clauses {
            if let found = UnitPhrase.read(vocabulary, bytes, clause.range) { unit = unit ?? found }
        }
        for token in lexed.tokens {
            switch token.kind {
            case .time(let time): period = Self.merged(period, time)
            case .word(let word):
                for meaning in vocabulary.words[word] { take(meaning) }
            default: break
            }
        }
        if let bare {
            let phrase = bare.trimmedFront(bare.range, keepingScopes: true)
            label = bare.text(phrase).trimmingBlanks
            labelStart = phrase.lowerBound
        }
        isTimeOnly = period != nil && (label.isEmpty || bare.map { Self.holdsOnlyTime($0) } ?? false)
        if unit?.text == label { label = "" }
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

    /// Reads a unit that fills a range, 单位： before it passed over.
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
