import Basics
import Vocabulary

/// The names by which a text speaks of the park or region that it is about, and of those around it.
struct OwnNames {
    /// The park's own names, the longest first: 南屏科技工业园, 南屏科技园; 广州市, 广州.
    private let own: [[UInt8]]
    /// The province and the city that a park lies in, without 省 and 市.
    private let around: [[UInt8]]
    /// A bit for the last six bits of the third byte of each of these names: most places are dismissed by it.
    let openings: Openings
    /// The area that the name says; none where it is a zone's, which may stand for one zone or for all of a region.
    let area: ReportArea?

    /// Whether the names are those of a province or a city, which has no zone's place of its own.
    var namesRegion: Bool { if case .region = area { true } else { false } }

    /// The names of a park; without one there are none.
    init(of park: Park?, _ words: RuleWords) {
        guard let park else {
            (own, around, area, openings) = ([], [], nil, Openings(own: [], around: []))
            return
        }
        let names = [park.name] + park.aliases
        area = Self.area(named: Array(park.name.utf8), words)
        let isRegion = if case .region = area { true } else { false }
        let stems = isRegion ? names.filter { $0.last.map(Self.closings.contains) ?? false }.map { $0.dropLast() } : []
        own = Self.bytes(names + stems.map(String.init) + names.flatMap(Self.otherForms))
        around =
            isRegion
            ? []
            : Self.bytes([park.city, park.province].compactMap { $0 }).filter { place in
                !names.contains { Array($0.utf8) == place }
            }
        openings = Openings(own: own, around: around)
    }

    /// The words for one kind of zone, each of which may stand for the others.
    private static let kinds = [
        ["经济技术开发区", "经济开发区", "经开区"], ["高新技术产业开发区", "高新技术开发区", "高新区"],
        ["综合保税区", "综保区"], ["自由贸易试验区", "自贸试验区", "自贸区"],
    ]

    /// 青山经开区, for 青山经济开发区: the same zone by another word for its kind.
    private static func otherForms(of name: String) -> [String] {
        for kind in kinds {
            guard let ending = kind.first(where: { name.hasSuffix($0) }), name.count > ending.count + 1 else {
                continue
            }
            return kind.filter { $0 != ending }.map { name.dropLast(ending.count) + $0 }
        }
        return []
    }

    /// What tells that no name begins at a place, kept apart from the names, so that to be asked it needs none of them.
    struct Openings {
        private let own: UInt64
        private let around: UInt64

        init(own: [[UInt8]], around: [[UInt8]]) {
            func bits(_ names: [[UInt8]]) -> UInt64 { names.reduce(0) { $0 | 1 << UInt64($1[2] & 0x3F) } }
            (self.own, self.around) = (bits(own), bits(around))
        }

        /// Whether there are names of regions around.
        var haveAround: Bool { around != 0 }

        /// Whether an own name may begin at a place.
        @inline(__always)
        func mayBeginOwn(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool { Self.has(own, index, bytes) }

        /// Whether the name of a region around may begin at a place.
        @inline(__always)
        func mayBeginAround(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            Self.has(around, index, bytes)
        }

        @inline(__always)
        private static func has(_ bits: UInt64, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            bits != 0 && index + 2 < bytes.count && bits >> UInt64(bytes[index + 2] & 0x3F) & 1 != 0
        }
    }

    /// What closes the name of a region and may be left out.
    private static let closings: Set<Character> = ["省", "市"]

    /// The shortest name in bytes: two characters.
    private static let shortest = 6

    private static func bytes(_ names: [String]) -> [[UInt8]] {
        Set(names.map { Array($0.utf8) }.filter { $0.count >= shortest }).sorted {
            ($1.count, $0[0]) < ($0.count, $1[0]) || $0.count == $1.count && $0.lexicographicallyPrecedes($1)
        }
    }

    private static func area(named name: [UInt8], _ words: RuleWords) -> ReportArea? {
        name.withUnsafeBufferPointer { bytes in
            guard bytes.count >= shortest, words[.parkWord].firstIndex(in: bytes, 0..<bytes.count) == nil,
                words[.kindOfPark].firstIndex(in: bytes, 0..<bytes.count) == nil
            else { return nil }
            if bytes.holds("自治区", at: bytes.count - 9) { return .region(ReportArea.district) }
            let last = bytes.scalar(before: bytes.count).value
            // 区: 全区 and 园区 are words for it.
            return ReportArea.levels.contains(last) ? .region(last) : last == ReportArea.district ? .park : nil
        }
    }

    /// The length in bytes of the own name that begins at a place.
    func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
        guard openings.mayBeginOwn(at: index, bytes) else { return nil }
        return Self.length(own, at: index, in: bytes, end: end)
    }

    /// The length in bytes of the name of a region around the park that begins at a place, with its 省 or 市.
    func lengthAround(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
        guard openings.mayBeginAround(at: index, bytes),
            let length = Self.length(around, at: index, in: bytes, end: end)
        else { return nil }
        return ["省", "市"].contains(where: { (word: StaticString) in bytes.holds(word, at: index + length) })
            ? length + 3 : length
    }

    private static func length(
        _ names: [[UInt8]], at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
    ) -> Int? {
        for name in names where index + name.count <= end && bytes[index] == name[0] {
            if bytes[index..<index + name.count].elementsEqual(name) { return name.count }
        }
        return nil
    }

    /// Whether a report has no park with a name.
    var isEmpty: Bool { own.isEmpty }

    /// 中科 of 中部科学园区: whether letters stand in an own name in this order, as in a short form of it.
    func abbreviates(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        own.contains { name in
            name.withUnsafeBufferPointer { letters in
                var index = range.lowerBound
                var place = 0
                while place < letters.count, index < range.upperBound {
                    let letter = letters.scalar(at: place)
                    if letter.value == bytes.scalar(at: index).value { index += letter.length }
                    place += letter.length
                }
                return index >= range.upperBound
            }
        }
    }

    /// The place of the zone that a text seems to be about: none where its names tell that it is about another, or about a
    /// region.
    func placeOfZone(_ place: [UInt8]?) -> [UInt8]? {
        guard let place, !namesRegion else { return nil }
        if isEmpty { return place }
        return own.contains { name in
            name.withUnsafeBufferPointer { letters in
                (0..<max(1, name.count - place.count + 1)).contains { start in
                    start + place.count <= letters.count && letters[start..<start + place.count].elementsEqual(place)
                }
            }
        } || around.contains { place.suffix($0.count).elementsEqual($0) } ? place : nil
    }

    /// 青山经开区, in the report of 青山高新区: whether a word names another kind of zone than all own names.
    func areOfOtherKind(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !isEmpty, let kind = Self.letterOfKind(bytes, word) else { return false }
        return own.allSatisfy { name in
            name.withUnsafeBufferPointer { letters in
                Self.letterOfKind(letters, 0..<name.count).map { $0 != kind } ?? false
            }
        }
    }

    /// The letters that tell what kind of zone a name is of: 高新, 经, 保税.
    private static func letterOfKind(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32? {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes.holds("高新", at: index) || bytes.holds("经开", at: index) || bytes.holds("经济", at: index)
                || bytes.holds("保税", at: index)
            {
                return bytes.scalar(at: index).value
            }
            index += bytes[index].utf8Length
        }
        return nil
    }

    /// Whether a range ends with an own name.
    func closes(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        own.contains {
            $0.count <= range.count && $0.elementsEqual(bytes[range.upperBound - $0.count..<range.upperBound])
        }
    }

    /// The shortest end of an own name that stands for all of it: 产业园.
    private static let shortestEnd = 9

    /// Whether a range is an own name, perhaps behind the region that it lies in (珠海南屏科技园), or the end of one.
    func names(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if range.count >= Self.shortestEnd, own.contains(where: { $0.suffix(range.count).elementsEqual(bytes[range]) })
        {
            return true
        }
        let start = range.lowerBound + (lengthAround(at: range.lowerBound, in: bytes, end: range.upperBound) ?? 0)
        return [range.lowerBound, start].contains {
            length(at: $0, in: bytes, end: range.upperBound) == range.upperBound - $0
        }
    }
}

extension Clause {
    /// The end of an own name of the report's park or region that begins at a place as a word of its own: 广州 in
    /// 广州专利申请量, but not in 广州大学.
    func endOfOwnName(at start: Int) -> Int? {
        guard block.openings.mayBeginOwn(at: start, bytes),
            let length = block.own.length(at: start, in: bytes, end: range.upperBound),
            !holds(.behindPlace, at: start + length)
        else { return nil }
        return start + length
    }

    /// 福州完成…, in the report of a park there: the region around it that opens the clause as its subject.
    func regionAround() -> (bearer: Context.Bearer, end: Int, start: Int)? {
        guard block.openings.haveAround, case let start = trimmedFront(range, keepingScopes: true).lowerBound,
            block.openings.mayBeginAround(at: start, bytes),
            let length = block.own.lengthAround(at: start, in: bytes, end: range.upperBound),
            isFollowedByStatement(start + length, .region)
        else { return nil }
        let name = start..<start + length
        return (Context.Bearer(scope: .region, name: text(name)), name.upperBound, name.lowerBound)
    }
}
