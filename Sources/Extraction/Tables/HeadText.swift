import Basics

/// The text of a head as it is compared with words: without blanks and footnote marks, its brackets apart.
struct HeadText {
    /// The text outside brackets.
    private(set) var bare: [UInt8] = []
    /// The text with its brackets.
    private(set) var whole: [UInt8] = []
    /// The text inside each pair of brackets.
    private(set) var remarks: [[UInt8]] = []
    /// How many letters of blank stand before it.
    private(set) var indentation = 0

    private var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        bare.reserveCapacity(range.count)
        whole.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            // Chinese letters stand as they are.
            let letters = bytes.endOfLetters(from: index, to: range.upperBound)
            if letters > index {
                append(bytes[index..<letters])
                index = letters
                continue
            }
            let (scalar, length) = bytes.scalar(at: index)
            take(scalar, bytes[index..<index + length])
            index += length
        }
        remarks.removeAll(where: \.isEmpty)
        dropTranslation()
    }

    private mutating func take(_ scalar: UInt32, _ letter: Slice<UnsafeBufferPointer<UInt8>>) {
        switch scalar {
        case 0x20, 0x09, 0x0A, 0xA0, 0x3000, 0x2002...0x200B:
            if whole.isEmpty { indentation += scalar == 0x3000 || scalar == 0x2003 ? 2 : 1 }
        case 0x28, 0xFF08, 0x5B, 0x3010, 0x3014: open()
        case 0x29, 0xFF09, 0x5D, 0x3011, 0x3015: close()
        // Footnote marks: ①, ¹.
        case 0xB2, 0xB3: if (depth == 0 ? bare.last : remarks.last?.last) == UInt8(ascii: "m") { append(letter) }
        case 0x2460...0x2473, 0xB9, 0x2070...0x2079: break
        default:
            if let plain = Self.plain(scalar) { append(CollectionOfOne(plain)) } else { append(letter) }
        }
    }

    /// The fewest letters of a translation: shorter ones are parts of a name, such as APP.
    private static let shortestTranslation = 6
    /// The fewest letters of one that is no abbreviation: Total.
    private static let shortestWord = 4

    /// Takes away the English words that yearbooks repeat a head in.
    private mutating func dropTranslation() {
        let marks: [UInt8] = [
            ASCII.minus, ASCII.point, ASCII.comma, UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: ":"),
        ]
        var start = bare.count
        var letters = 0
        var isWord = false
        while start > 0, case let byte = bare[start - 1],
            byte.isASCIILetter || marks.contains(byte) || isApostrophe(start)
        {
            if byte.isASCIILetter { letters += 1 }
            if byte >= UInt8(ascii: "a") { isWord = true }
            start -= 1
        }
        guard start > 0, letters >= (isWord ? Self.shortestWord : Self.shortestTranslation), bare[start - 1] >= 0x80
        else { return }
        if whole == bare { whole.removeSubrange(start...) }
        bare.removeSubrange(start...)
    }

    /// Whether a byte before a place is one of an apostrophe that is none of ASCII: master´s, Master′s.
    private func isApostrophe(_ end: Int) -> Bool {
        let marks: [[UInt8]] = [[0xC2, 0xB4], [0xE2, 0x80, 0xB2]]
        return marks.contains { mark in
            mark.indices.contains { index in
                let start = end - 1 - index
                return start >= 0 && start + mark.count <= bare.count
                    && bare[start..<start + mark.count].elementsEqual(mark)
            }
        }
    }

    /// The ASCII form of a full-width mark.
    private static func plain(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0xFF05, 0xFF03, 0xFF0B, 0xFF1A, 0xFF0C, 0xFF0F, 0xFF1B, 0xFF0D, 0xFF1D: UInt8(scalar - 0xFEE0)
        case 0x2212: 0x2D
        case 0x2018, 0x2019: 0x27
        default: nil
        }
    }

    private mutating func append(_ letter: some Collection<UInt8>) {
        whole += letter
        if depth == 0 { bare += letter } else { remarks[remarks.count - 1] += letter }
    }

    private mutating func open() {
        whole.append(UInt8(ascii: "("))
        if depth == 0 { remarks.append([]) }
        depth += 1
    }

    private mutating func close() {
        whole.append(UInt8(ascii: ")"))
        depth = max(0, depth - 1)
    }
}
