import Basics
import Vocabulary

/// The name of one zone among several: 洋浦经济开发区, 海口江东新区.
struct ZoneName {
    /// The whole name in the report's text.
    let range: Range<Int>
    /// What stands before the words for its kind: 洋浦, 海口江东.
    let place: Range<Int>

    /// The longest place in bytes.
    private static let longestPlace = 24

    /// The name that a word of a block closes; none where the word stands for the zone the text speaks of.
    init?(
        endingWith word: Range<Int>, behind start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ words: RuleWords.Table
    ) {
        guard start < word.lowerBound,
            words[.zoneEnding].length(in: bytes, endingAt: word.upperBound, from: word.lowerBound) != nil
        else { return nil }
        let begin = Self.begin(of: start..<word.lowerBound, in: bytes, words)
        var end = word.lowerBound
        while let kind = words[.zoneKind].length(in: bytes, endingAt: end, from: begin) { end -= kind }
        guard end - begin >= 6, end - begin <= Self.longestPlace else { return nil }
        for index in begin..<end where bytes[index] < 0xE4 && !bytes[index].isUTF8Continuation { return nil }
        range = begin..<word.upperBound
        place = begin..<end
    }

    /// The beginning of a name behind the words that only lead to it: 在, …的.
    private static func begin(of part: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ words: RuleWords.Table)
        -> Int
    {
        var begin = part.lowerBound
        for index in part where bytes.holds("的", at: index) { begin = index + 3 }
        while let opener = words[.zoneOpener].length(in: bytes, at: begin, end: part.upperBound) { begin += opener }
        return begin
    }

    /// 国家高新区, 省级经开区: the zones of a grade, by the word that closes their name.
    static func graded(
        endingWith word: Range<Int>, behind start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ words: RuleWords.Table
    ) -> Range<Int>? {
        let begin = begin(of: start..<word.lowerBound, in: bytes, words)
        guard begin < word.lowerBound, let grade = words[.zoneGrade].length(in: bytes, at: begin, end: word.lowerBound)
        else { return nil }
        var end = word.lowerBound
        while let kind = words[.zoneKind].length(in: bytes, endingAt: end, from: begin + grade) { end -= kind }
        return end == begin + grade ? begin..<word.upperBound : nil
    }

    /// Whether another name's place is this one, perhaps with the province or city before it.
    static func areSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        return long.suffix(short.count).elementsEqual(short)
    }
}

extension Token {
    /// Whether a name may begin behind the token; a word of one letter may be a part of it, and so may one that says
    /// nothing (洋浦经济开发区 holds 经济).
    var mayPartNames: Bool {
        guard case .word = kind else { return true }
        return range.count > 3 && !traits.isEmpty
    }
}

extension ZoneName {
    /// The place of the zone that a report speaks of as its own: the one in its title, or the one named more
    /// often than all others; none where it speaks of several alike, or of the whole region around them.
    static func own(of title: [UInt8], _ blocks: [LexedText], _ words: RuleWords) -> [UInt8]? {
        var places: [(place: [UInt8], count: Int)] = []
        for block in blocks where block.says.has([.park, .scope]) {
            for place in named(in: block) {
                let bytes = Array(block.bytes[place])
                if let known = places.firstIndex(where: { areSame($0.place[...], bytes[...]) }) {
                    places[known].count += 1
                } else {
                    places.append((bytes, 1))
                }
            }
        }
        // 山东再添国家级经济技术开发区 names none: what a title names is named in the text too.
        if let place = title.withUnsafeBufferPointer({ first(in: $0, words.table) }),
            places.isEmpty || places.contains(where: { areSame($0.place[...], place[...]) })
        {
            return place
        }
        if ReportArea.namesRegion(title, words) { return nil }
        let all = places.reduce(0) { $0 + $1.count }
        // A name said once may be a headline's 山东再添国家级开发区; one said again is another zone.
        let own = places.first { $0.count > 1 } ?? places.first
        return own.flatMap { $0.count * 2 > all ? $0.place : nil }
    }

    /// The places of the zones that a block names.
    private static func named(in block: LexedText) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var end = block.range.lowerBound
        var next = 0
        let (tokens, words) = (block.tokens.row, block.vocabulary.ruleWords.table)
        for index in tokens.indices where tokens[index].traits.has([.park, .scope]) {
            if let border = tokens[next..<index].last(where: { $0.mayPartNames }) { end = border.end }
            next = index
            let word = tokens[index].range
            if let name = ZoneName(endingWith: word, behind: end, in: block.bytes, words) {
                places.append(name.place)
            }
        }
        return places
    }

    private static func first(in title: UnsafeBufferPointer<UInt8>, _ words: RuleWords.Table) -> [UInt8]? {
        var start = 0
        var index = 0
        while index < title.count {
            if title[index] < 0x80 { start = index + 1 }
            if let length = words[.zoneEnding].length(in: title, at: index, end: title.count),
                let name = ZoneName(endingWith: index..<index + length, behind: start, in: title, words)
            {
                return Array(title[name.place])
            }
            index += title[index].utf8Length
        }
        return nil
    }
}
