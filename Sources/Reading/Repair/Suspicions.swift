import Basics
import Vocabulary

/// What a text may need, found in one scan: a step that finds nothing here does not run.
struct Suspicions {
    /// Kinds of damage by the steps that mend them.
    struct Kind: OptionSet {
        let rawValue: UInt16
        static let invisible = Kind(rawValue: 1)
        static let notes = Kind(rawValue: 2)
        static let fullWidth = Kind(rawValue: 4)
        static let traditional = Kind(rawValue: 8)
        static let punctuation = Kind(rawValue: 16)
        static let blanks = Kind(rawValue: 32)
        static let lineBreaks = Kind(rawValue: 64)
        static let repetition = Kind(rawValue: 128)
        static let words = Kind(rawValue: 256)
        static let decimals = Kind(rawValue: 512)
    }

    private var kinds: Kind = []

    /// Whether a step has something to look at.
    func has(_ kind: Kind) -> Bool { kinds.contains(kind) }

    /// Scans a text.
    init(_ text: [UInt8], _ words: RepairWords) {
        let found = text.withUnsafeBufferPointer { bytes in
            LetterClass.table.withUnsafeBufferPointer { classes in
                Self.pairs.withUnsafeBufferPointer { Self.scan(bytes, classes, pairs: $0, words) }
            }
        }
        kinds = Kind(rawValue: found)
    }

    /// The kinds that a text may need: the class of each letter and of the one before it decide.
    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, pairs: UnsafeBufferPointer<UInt16>,
        _ words: RepairWords
    ) -> UInt16 {
        let rare = Self.rare
        var found: UInt16 = 0
        var previous = LetterClass.newline.rawValue
        // Where the Chinese characters before a place begin.
        var start = 0
        var index = 0
        while index < bytes.count {
            // Most text is Chinese letters, which need nothing beside any other.
            if bytes[index] >= 0x80, case let end = rare.endOfOthers(in: bytes, from: index, to: bytes.count),
                end > index
            {
                previous = LetterClass.han.rawValue
                index = end
                if index == bytes.count { break }
            }
            let scalar = bytes.scalar(at: index)
            var length = scalar.length
            let current = scalar.value < 0x10000 ? classes[Int(scalar.value)] : LetterClass.other.rawValue
            found |= pairs[Int(previous) << 4 | Int(current)]
            previous = current
            if current == LetterClass.fix.rawValue, words.match(in: bytes, at: index) != nil {
                found |= Kind.words.rawValue
            }
            // Nor do digits beside each other.
            while current == LetterClass.digit.rawValue, index + length < bytes.count,
                classes[Int(bytes[index + length])] == current
            {
                length += 1
            }
            if current != LetterClass.traditional.rawValue, current != LetterClass.fix.rawValue {
                if Echo.isHeard(bytes, start..<index) { found |= Kind.repetition.rawValue }
                start = index + length
            }
            index += length
        }
        if Echo.isHeard(bytes, start..<bytes.count) { found |= Kind.repetition.rawValue }
        return found
    }

    /// The letters of three bytes that are no Chinese characters as simplified text has them.
    private static let rare = LetterClass.table.withUnsafeBufferPointer { classes in
        LetterSet(notOf: LetterClass.han.rawValue, in: classes)
    }

    /// What each pair of neighbouring classes may need.
    private static let pairs: [UInt16] = makePairs()

    private static func makePairs() -> [UInt16] {
        var pairs = [UInt16](repeating: 0, count: 256)
        func add(_ kind: Kind, _ left: [LetterClass]?, _ right: [LetterClass]?) {
            for first in 0..<16 where left?.contains(where: { $0.rawValue == first }) ?? true {
                for second in 0..<16 where right?.contains(where: { $0.rawValue == second }) ?? true {
                    pairs[Int(first) << 4 | Int(second)] |= kind.rawValue
                }
            }
        }
        let letters: [LetterClass] = [.han, .traditional, .fix, .digit, .fullWidth]
        let marks: [LetterClass] = [.comma, .stop]
        add(.invisible, nil, [.invisible])
        add(.notes, nil, [.tone])
        add(.fullWidth, nil, [.fullWidth])
        add(.traditional, nil, [.traditional])
        add(.punctuation, marks, marks)
        add(.decimals, [.digit], [.stop])
        add(.blanks, letters + marks, [.blank])
        add(.lineBreaks, letters + [.comma, .other, .blank, .stop], [.newline])
        return pairs
    }
}
