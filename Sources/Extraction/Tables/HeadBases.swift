import Basics
import Vocabulary

// Heads that say what numbers are held against, and at which prices; heads that only a translation is left of.
extension HeadReader {
    /// 现价 and 2015年不变价 say at which prices amounts are told: they name nothing, and their year is not that of the
    /// amounts.
    mutating func takePrices() {
        let bytes = Array(head.label.utf8)
        let meanings = bytes.withUnsafeBufferPointer { vocabulary.tableWords.meanings(of: $0, 0..<$0.count) }
        for case .prices(let prices) in meanings {
            (head.prices, head.label) = (prices, "")
            if prices == .constant { (head.time, head.timeWords) = (nil, nil) }
        }
    }

    /// The range without a base of 100 at its end: 以上年同期价格为100 says that numbers are held against one, and
    /// nothing of what they are. Prices of the month before are a base for those of this month.
    mutating func baseTaken(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        let marks: [StaticString] = ["为100", "=100", "为100%", "=100%", "为100的指数", "价格"]
        guard
            let mark = marks.first(where: { mark in
                range.count >= mark.utf8CodeUnitCount
                    && bare.holds(mark, at: range.upperBound - mark.utf8CodeUnitCount)
            })
        else { return range }
        let start = range.first { bare.holds("以", at: $0) }
        // 以上月价格 goes on in the head below it.
        if mark.utf8CodeUnitCount == 6, bare.holds("价格", at: range.upperBound - 6) {
            guard start == range.lowerBound, range.count > 12 else { return range }
        }
        head.isIndex = true
        if let start {
            if bare.holds("以上月", at: start) { head.stretch = .thisMonth }
            return range.lowerBound..<start
        }
        let index = range.last { bare.holds("指数", at: $0) }
        return range.lowerBound..<(index.map { $0 + 6 } ?? range.lowerBound)
    }

    /// Industry alone in a row is 工业, where yearbooks lost the word of their own.
    mutating func takeTranslation() {
        guard head.indicator == nil, head.measures.isEmpty, !head.hasTime,
            head.words.utf8.contains(where: \.isASCIILetter),
            head.words.utf8.allSatisfy({ $0 < 0x80 })
        else { return }
        let letters = head.words.utf8.filter(\.isASCIILetter).map { $0 | 0x20 }
        let meanings = letters.withUnsafeBufferPointer { vocabulary.tableWords.meanings(of: $0, 0..<$0.count) }
        for case .translation(let word) in meanings {
            let bytes = Array(word.utf8)
            if bytes.withUnsafeBufferPointer({ vocabulary.tableWords.meanings(of: $0, 0..<$0.count).contains(.total) })
            {
                head.roles.append(.total)
            } else {
                (head.label, head.indicator) = (word, vocabulary.indicator(named: word))
            }
            head.isTranslated = true
        }
    }

    /// 同期比(上年同月=100) and 累计比(上年同期=100) are of this year, held against the year before.
    mutating func takeBase() {
        guard head.isIndex, ["比", "比较"].contains(where: head.words.hasSuffix) else { return }
        if ["比", "比较"].contains(head.label) { head.label = "" }
        guard head.isYearBefore else { return }
        head.isYearBefore = false
        if head.stretch == .yearBefore { head.stretch = nil }
    }

    /// 为上年% is a number against 100, and no rate.
    mutating func takeComparison() {
        guard head.isYearBefore, head.label.last == "为", head.measures.isEmpty, !head.units.isEmpty else { return }
        head.label.removeLast()
        head.isIndex = true
    }
}
