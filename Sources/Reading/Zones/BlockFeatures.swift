import Basics

/// What is seen of a block without understanding it.
struct BlockFeatures {
    /// Its length in characters.
    private(set) var characters = 0
    /// Whether a comma or a full stop makes it running text.
    private(set) var isProse = false
    /// Whether a full stop ends it.
    private(set) var endsSentence = false
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
        var index = range.lowerBound
        func take(_ part: Range<Int>) {
            characters += text.characters(in: part)
            trailMarks += text.count(of: ">", in: part) + text.count(of: "›", in: part)
            isProse = isProse || text.holdsClause(part, of: range)
        }
        while let word = ChromeWords.shared.next(text, from: index, to: searched, end: range.upperBound) {
            take(index..<word.place)
            note(word.sign)
            characters += word.length / 3
            index = word.place + word.length
        }
        take(index..<range.upperBound)
        if range.isEmpty { return }
        let last = text.scalar(before: range.upperBound).value
        endsSentence = isProse && LineShapes.endsSentence(text, range) && last != 0xFF1A && last != 0x3A
        beginsWithBullet = LineStart(text, range.lowerBound).isItem
        let first = text.scalar(at: range.lowerBound).value
        isInBrackets = (first == 0x28 || first == 0xFF08) && (last == 0x29 || last == 0xFF09)
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

extension UnsafeBufferPointer<UInt8> {
    /// Whether a comma or a stop between words stands in a part of a block.
    fileprivate func holdsClause(_ part: Range<Int>, of block: Range<Int>) -> Bool {
        var index = part.lowerBound
        while true {
            index = endOfLetters(from: index, to: part.upperBound)
            guard index < part.upperBound else { return false }
            let byte = self[index]
            if byte == 0xE3, holds("。", at: index) { return true }
            if byte == 0xEF, holds("，", at: index) || holds("；", at: index) { return true }
            if byte == ASCII.comma || byte == UInt8(ascii: ";"), index > block.lowerBound, self[index - 1] >= 0x80 {
                return true
            }
            index += byte.utf8Length
        }
    }
}
