import Basics

/// What is seen of a block without understanding it.
struct BlockFeatures {
    /// Its length in characters.
    private(set) var characters = 0
    /// Whether a comma or a full stop makes it running text.
    private(set) var isProse = false
    /// Whether a full stop ends it.
    private(set) var endsSentence = false
    private(set) var digits = 0
    /// Marks of a trail such as 首页 > 新闻.
    private(set) var trailMarks = 0
    /// How many signs of each kind its words give.
    private(set) var notices = 0
    private(set) var weakNotices = 0
    private(set) var navigation = 0
    private(set) var related = 0
    private(set) var captions = 0
    private(set) var stamps = 0
    /// Whether a notice's word stands at its beginning.
    private(set) var beginsWithNotice = false
    private(set) var beginsWithStamp = false
    private(set) var beginsWithRelated = false
    private(set) var beginsWithBullet = false
    private(set) var isInBrackets = false

    /// How far the beginning of a block goes, in characters.
    private static let beginning = 40

    /// Only the beginning of longer blocks, in bytes, is searched for words.
    private static let longBlock = 900

    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let searched = range.count > Self.longBlock ? range.lowerBound + 3 * Self.beginning : range.upperBound
        let words = ChromeWords.shared
        var index = range.lowerBound
        while index < range.upperBound {
            let plain = words.endOfPlain(text, from: index, to: range.upperBound)
            if plain > index {
                characters += (plain - index) / 3
                index = plain
                continue
            }
            let byte = text[index]
            if byte < 0x40 {
                if byte.isASCIIDigit { digits += 1 }
                if byte == ASCII.greater { trailMarks += 1 }
                if byte == ASCII.comma || byte == 0x3B, index > range.lowerBound, text[index - 1] >= 0x80 {
                    isProse = true
                }
            }
            if index < searched, byte >= 0x40 || byte == 0x28,
                let found = words.sign(text, at: index, end: range.upperBound)
            {
                note(found.sign)
                characters += found.length / 3
                index += found.length
                continue
            }
            let length = byte.utf8Length
            if length == 3 { noteMark(text, index) }
            characters += 1
            index += length
        }
        if range.isEmpty { return }
        let last = text.scalar(before: range.upperBound).value
        endsSentence = isProse && LineShapes.endsSentence(text, range) && last != 0xFF1A && last != 0x3A
        beginsWithBullet = LineStart(text, range.lowerBound).isItem
        let first = text.scalar(at: range.lowerBound).value
        isInBrackets = (first == 0x28 || first == 0xFF08) && (last == 0x29 || last == 0xFF09)
    }

    private mutating func noteMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        switch text.scalar(at: index).value {
        case 0x3002, 0xFF0C, 0xFF1B: isProse = true  // 。，；
        case 0x203A: trailMarks += 1  // ›
        default: break
        }
    }

    private mutating func note(_ sign: ChromeWords.Sign) {
        let isAtStart = characters < Self.beginning
        switch sign {
        case .notice:
            notices += 1
            beginsWithNotice = beginsWithNotice || isAtStart
        case .weak: weakNotices += 1
        case .navigation: navigation += 1
        case .related:
            related += 1
            beginsWithRelated = beginsWithRelated || characters < 3
        case .caption: captions += 1
        case .stamp:
            stamps += 1
            beginsWithStamp = beginsWithStamp || characters < 3
        }
    }
}
