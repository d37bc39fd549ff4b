import Basics
import Vocabulary

/// Units named side by side: 亿元、%.
enum UnitList {
    /// The units that fill a range, behind 单位： or without it; none where anything else stands there.
    static func units(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> [UnitPhrase] {
        var units: [UnitPhrase] = []
        var start = range.lowerBound
        if let found = vocabulary.tableWords.longest(in: bytes, at: start, end: range.upperBound),
            found.words.contains(.caption)
        {
            start += found.length
        }
        while start < range.upperBound {
            if let mark = mark(bytes, start) {
                start += mark
                continue
            }
            // 单位：人 Unit: person and 万元 10000 yuan say the same twice.
            if !units.isEmpty, bytes[start].isASCIILetter || bytes[start].isASCIIDigit,
                bytes[start..<range.upperBound].allSatisfy({ $0 < 0x80 }),
                bytes[start..<range.upperBound].contains(where: \.isASCIILetter)
            {
                break
            }
            // 元 币种：人民币.
            if !units.isEmpty, bytes.holds("币种", at: start) { break }
            guard let found = UnitPhrase.begin(vocabulary, bytes, start..<range.upperBound) else { return [] }
            guard found.end == range.upperBound || mark(bytes, found.end) != nil else { return [] }
            units.append(found.phrase)
            start = found.end
        }
        return units
    }

    /// The length of a mark or word between units.
    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let marks: [StaticString] = ["、", "，", ",", "；", ";", "/", "：", ":", "和", "或", "及", " ", "\u{3000}"]
        return marks.first { bytes.holds($0, at: index) }?.utf8CodeUnitCount
    }
}
