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

    /// Scans a text: the class of each letter and of the one before it decide.
    init(_ text: [UInt8], _ words: RepairWords) {
        var found: UInt16 = 0
        text.withUnsafeBufferPointer { bytes in
            LetterClass.table.withUnsafeBufferPointer { classes in
                Self.pairs.withUnsafeBufferPointer { pairs in
                    var previous = LetterClass.newline.rawValue
                    var echo = Echo()
                    defer { echo.free() }
                    var index = 0
                    let count = bytes.count
                    let last = count - 2
                    while index < count {
                        let lead = bytes[index]
                        // Most text is Chinese letters, which need nothing beside any other.
                        if lead &- 0xE4 < 6, index < last {
                            let scalar =
                                Int(lead & 0x0F) << 12 | Int(bytes[index &+ 1] & 0x3F) << 6
                                | Int(bytes[index &+ 2] & 0x3F)
                            if classes[scalar] == LetterClass.han.rawValue {
                                if echo.isRepeated(scalar, in: bytes, at: index) { found |= Kind.repetition.rawValue }
                                previous = LetterClass.han.rawValue
                                index &+= 3
                                continue
                            }
                        }
                        var current: UInt8
                        var length = 1
                        if lead < 0x80 {
                            current = classes[Int(lead)]
                            echo.reset()
                        } else if lead & 0xF0 == 0xE0, index + 2 < count {
                            let scalar =
                                Int(lead & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6
                                | Int(bytes[index + 2] & 0x3F)
                            current = classes[scalar]
                            length = 3
                            if current &- 1 < 2 || current == LetterClass.fix.rawValue {
                                if echo.isRepeated(scalar, in: bytes, at: index) { found |= Kind.repetition.rawValue }
                            } else {
                                echo.reset()
                            }
                        } else {
                            let scalar = bytes.scalar(at: index)
                            current = scalar.value < 0x10000 ? classes[Int(scalar.value)] : 0
                            length = scalar.length
                            echo.reset()
                        }
                        if current == LetterClass.fix.rawValue, words.match(in: bytes, at: index) != nil {
                            found |= Kind.words.rawValue
                        }
                        found |= pairs[Int(previous) << 4 | Int(current)]
                        previous = current
                        index += length
                    }
                }
            }
        }
        kinds = Kind(rawValue: found)
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
