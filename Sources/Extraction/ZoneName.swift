import Basics
import Vocabulary

/// The name of one zone among several: 洋浦经济开发区, 海口江东新区.
struct ZoneName {
    /// The whole name in the report's text.
    let range: Range<Int>
    /// What stands before the words for its kind: 洋浦, 海口江东.
    let place: Range<Int>

    /// Words that close the name of a zone.
    private static let endings: [StaticString] = ["高新区", "经开区", "开发区", "新区", "综合保税区", "综保区", "保税区", "出口加工区"]

    /// Words for the kind of zone that stand between its place and its ending.
    private static let kinds: [StaticString] = [
        "国家级", "国家", "省级", "经济技术", "经济", "高新技术产业", "高新技术", "高新", "技术", "产业", "工业", "综合", "现代", "临空", "循环",
        "国际", "合作", "城乡",
    ]

    /// Words before a zone that name none.
    private static let openers: [StaticString] = ["在", "对", "和", "与", "及", "为", "由", "从", "向", "到", "是", "把", "以", "将"]

    /// The longest place in bytes.
    private static let longestPlace = 24

    /// The name that a word of a block closes; none where the word stands for the zone the text speaks of.
    init?(endingWith word: Range<Int>, behind start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let closes = Self.endings.contains { ending in
            let at = word.upperBound - ending.utf8CodeUnitCount
            return at >= word.lowerBound && bytes.holds(ending, at: at)
        }
        guard closes, start < word.lowerBound else { return nil }
        var begin = start
        for index in start..<word.lowerBound where bytes.holds("的", at: index) { begin = index + 3 }
        while let opener = Self.openers.first(where: { bytes.holds($0, at: begin) }), begin < word.lowerBound {
            begin += opener.utf8CodeUnitCount
        }
        var end = word.lowerBound
        cutting: while end > begin {
            for kind in Self.kinds {
                let at = end - kind.utf8CodeUnitCount
                guard at >= begin, bytes.holds(kind, at: at) else { continue }
                end = at
                continue cutting
            }
            break
        }
        guard end - begin >= 6, end - begin <= Self.longestPlace else { return nil }
        for index in begin..<end where bytes[index] < 0xE4 && !bytes[index].isUTF8Continuation { return nil }
        range = begin..<word.upperBound
        place = begin..<end
    }

    /// Whether another name's place is this one, perhaps with the province or city before it.
    static func areSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        return long.suffix(short.count).elementsEqual(short) || long.prefix(short.count).elementsEqual(short)
    }
}

extension Token {
    /// Whether a name may begin behind the token; a word of one letter may be a part of it, and so may one that says
    /// nothing (洋浦经济开发区 holds 经济).
    func mayPartNames(_ vocabulary: Vocabulary) -> Bool {
        guard case .word(let word) = kind else { return true }
        return range.count > 3 && !vocabulary.traits[word].isEmpty
    }
}

extension ZoneName {
    /// The place of the zone that a report speaks of as its own: the one in its title, or the one named first and
    /// most often; none where it speaks of several alike.
    static func own(of title: [UInt8], _ blocks: [Lexer]) -> [UInt8]? {
        if let place = title.withUnsafeBufferPointer({ first(in: $0) }) { return place }
        var places: [(place: [UInt8], count: Int)] = []
        for block in blocks {
            for place in named(in: block) {
                let bytes = Array(block.bytes[place])
                if let known = places.firstIndex(where: { areSame($0.place[...], bytes[...]) }) {
                    places[known].count += 1
                } else {
                    places.append((bytes, 1))
                }
            }
        }
        let all = places.reduce(0) { $0 + $1.count }
        return places.first.flatMap { $0.count * 2 > all ? $0.place : nil }
    }

    /// The places of the zones that a block names.
    private static func named(in block: Lexer) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var end = block.range.lowerBound
        for token in block.tokens {
            if case .word(let word) = token.kind, block.vocabulary.traits[word].has([.park, .scope]),
                let name = ZoneName(endingWith: token.range, behind: end, in: block.bytes)
            {
                places.append(name.place)
            }
            if token.mayPartNames(block.vocabulary) { end = token.range.upperBound }
        }
        return places
    }

    private static func first(in title: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var start = 0
        var index = 0
        while index < title.count {
            if title[index] < 0x80 { start = index + 1 }
            for ending in endings where title.holds(ending, at: index) {
                let word = index..<index + ending.utf8CodeUnitCount
                if let name = ZoneName(endingWith: word, behind: start, in: title) { return Array(title[name.place]) }
            }
            index += title[index].utf8Length
        }
        return nil
    }
}
