import Basics
import Vocabulary

/// A unit with its scale as it stands in a head: 亿元, 万人, %, 万元/亩.
struct UnitPhrase: Equatable {
    /// The unit as written, with 万 or 亿.
    var text: String
    /// The power of ten of 万 and 亿.
    var scale: Int
    /// The unit's place in the vocabulary.
    var unit: Int
    /// Whether it is one unit per another.
    var isRatio = false

    /// Reads a unit that fills a range.
    static func read(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> UnitPhrase? {
        guard let found = begin(vocabulary, bytes, range), found.end == range.upperBound else {
            return ratio(vocabulary, bytes, range)
        }
        return found.phrase
    }

    /// 万元/吨标煤, which begins as 元/吨 does.
    private static func ratio(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> UnitPhrase? {
        guard let slash = range.first(where: { bytes[$0] == UInt8(ascii: "/") }),
            let first = single(vocabulary, bytes, range.lowerBound..<slash), first.end == slash,
            let second = single(vocabulary, bytes, behindCount(bytes, slash + 1..<range.upperBound)),
            second.end == range.upperBound
        else { return nil }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        return UnitPhrase(text: text, scale: first.scale, unit: first.unit, isRatio: true)
    }

    /// Reads a unit at the beginning of a range, and where it ends.
    static func begin(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (phrase: UnitPhrase, end: Int)? {
        guard let first = single(vocabulary, bytes, range) else { return nil }
        var phrase = UnitPhrase(text: "", scale: first.scale, unit: first.unit)
        var end = first.end
        if end < range.upperBound, bytes[end] == UInt8(ascii: "/"),
            let second = single(vocabulary, bytes, behindCount(bytes, end + 1..<range.upperBound))
        {
            phrase.isRatio = true
            end = second.end
        }
        // 人年: so many for so long; 人年均 is none.
        if end + 3 == range.upperBound, let unit = range.first, unit <= end - 3,
            workers.contains(where: { bytes.holds($0, at: end - 3) }),
            stretches.contains(where: { bytes.holds($0, at: end) })
        {
            (phrase.isRatio, end) = (true, end + 3)
        }
        // 元/人·年.
        let marks: [StaticString] = ["·", ".", "•", "﹒", "．", "・"]
        if let mark = marks.first(where: { bytes.holds($0, at: end) }), end < range.upperBound,
            case let start = end + mark.utf8CodeUnitCount, start < range.upperBound,
            let last = single(vocabulary, bytes, start..<range.upperBound)
        {
            (phrase.isRatio, end) = (true, last.end)
        } else if let mark = marks.first(where: { bytes.holds($0, at: end) }), phrase.isRatio,
            case let start = end + mark.utf8CodeUnitCount,
            let time = (["月", "年", "天", "日", "次"] as [StaticString]).first(where: { bytes.holds($0, at: start) }),
            start + time.utf8CodeUnitCount <= range.upperBound
        {
            // 元/千瓦·月.
            end = start + time.utf8CodeUnitCount
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end]), as: UTF8.self)
        phrase.text = text == "％" ? "%" : text
        return (phrase, end)
    }

    /// What is counted for how long it is there, and the stretches that it is counted in: 人年, 台时, 机班.
    private static let workers: [StaticString] = ["人", "台", "艘", "架", "座", "辆", "机", "床", "船", "车"]
    private static let stretches: [StaticString] = ["年", "月", "季", "日", "天", "时", "班"]

    /// A range without the few digits that open it: prices are told for 500克 as well as for 克.
    private static func behindCount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        let digits = range.prefix(4).prefix { bytes[$0].isASCIIDigit }.count
        return range.lowerBound + digits..<range.upperBound
    }

    private static func single(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (scale: Int, unit: Int, end: Int)? {
        var start = range.lowerBound
        var scale = 0
        while start < range.upperBound {
            // 百分点 and 千克 are units, and 百 and 千 in them no powers of ten.
            if let match = vocabulary.unitMatcher.longest(in: bytes, at: start, end: range.upperBound),
                scale > 0 || !vocabulary.units[Int(match.value)].needsScale
            {
                return (scale, Int(match.value), start + match.length)
            }
            let (scalar, length) = bytes.scalar(at: start)
            guard let power = Numerals.power(scalar), power >= 2 else { return nil }
            scale += power
            start += length
        }
        return nil
    }

    /// A unit with 万 or 亿 that closes a text of more words, and where it begins: 工业总产值亿元.
    static func closing(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (phrase: UnitPhrase, start: Int)? {
        var start = range.lowerBound
        while start < range.upperBound {
            start += bytes.scalar(at: start).length
            guard bytes.holds("万", at: start) || bytes.holds("亿", at: start),
                let phrase = read(vocabulary, bytes, start..<range.upperBound)
            else { continue }
            // 服务万家 counts nothing.
            let isCount = vocabulary.units[phrase.unit].isClassifier && !phrase.text.ends(with: "人")
            return isCount ? nil : (phrase, start)
        }
        return nil
    }

    /// A unit by its surface, without scale.
    static func named(_ surface: StaticString, _ vocabulary: Vocabulary) -> UnitPhrase? {
        let bytes = UnsafeBufferPointer(start: surface.utf8Start, count: surface.utf8CodeUnitCount)
        return read(vocabulary, bytes, 0..<bytes.count)
    }

    /// The kind of quantity that it measures.
    func dimension(_ vocabulary: Vocabulary) -> Dimension { isRatio ? .ratio : vocabulary.units[unit].dimension }
}
