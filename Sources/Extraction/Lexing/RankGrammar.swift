import Basics
import Vocabulary

/// Places in an order: 第三位, 首位, 第一.
enum RankGrammar {
    struct Ordinal {
        var range: Range<Int>
        var value: ExactDecimal
        /// Whether 位, 名 or the end of the clause stands behind it.
        var endsLikeRank: Bool
    }

    /// Reads 第 and a number at an index.
    static func ordinal(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Ordinal? {
        let begin = index + 3
        guard begin < end,
            let number = Numerals.arabic(bytes, at: begin, end: end) ?? Numerals.chinese(bytes, at: begin, end: end)
        else { return nil }
        // 第16至23批: a stretch of a series is one ordinal.
        let mark = TimeGrammar.skipRangeMark(bytes, number.end, end)
        if mark > number.end, mark < end, let last = Numerals.arabic(bytes, at: mark, end: end),
            last.value > number.value
        {
            return Ordinal(range: index..<last.end, value: number.value, endsLikeRank: false)
        }
        let places: [StaticString] = ["位", "名", "强"]
        // 第11名至22名
        let behind = TimeGrammar.skipRangeMark(bytes, number.end + 3, end)
        if behind > number.end + 3, bytes.holds("名", at: number.end) || bytes.holds("位", at: number.end),
            let last = Numerals.arabic(bytes, at: behind, end: end), last.value > number.value,
            bytes.holds("名", at: last.end) || bytes.holds("位", at: last.end)
        {
            return Ordinal(range: index..<last.end + 3, value: number.value, endsLikeRank: false)
        }
        for place in places where bytes.holds(place, at: number.end) {
            return Ordinal(range: index..<number.end + 3, value: number.value, endsLikeRank: true)
        }
        let stops: [StaticString] = ["，", "。", "；", "、", ",", ";", "（", "(", "）", ")", "的", "[", " [", "【", "！"]
        // 分别排名第二和第一
        let isListed =
            (["和", "与", "及"] as [StaticString]).contains { bytes.holds($0, at: number.end) }
            && bytes.holds("第", at: number.end + 3)
        let ends = number.end >= end || isListed || stops.contains { bytes.holds($0, at: number.end) }
        return Ordinal(range: index..<number.end, value: number.value, endsLikeRank: ends)
    }

    /// Whether an ordinal is a rank: 居, 位列, 排名 stand in its clause before it, or a region right before it where no
    /// such word is needed.
    static func isRank(
        _ tokens: TokenRow, _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, before index: Int,
        _ ordinal: Ordinal, needsWord: Bool = false
    ) -> Bool {
        guard ordinal.endsLikeRank else { return false }
        // 荣登百强榜第29位
        if !needsWord, bytes.holds("榜", at: index - 3) || bytes.holds("榜单", at: index - 6) { return true }
        if !needsWord, movesInOrder(tokens, vocabulary.ruleWords, bytes, before: index, ordinal) { return true }
        var reach = index
        var crossesComma = false
        for token in tokens.reversed() {
            if reach - token.range.upperBound > 60 { return false }
            switch token.kind {
            // 位居全省投资潜力第3、绿色发展第5、工业百强第7: one word for a list of places.
            case .quantity where bytes.holds("、", at: token.range.upperBound): reach = token.range.lowerBound
            // 位列全国第9位，东部地区第8位: so for a list parted by commas.
            case .quantity where isWholeRank(bytes, token.range) && isBehindComma(bytes, token.range.upperBound):
                reach = token.range.lowerBound
                crossesComma = false
            case .mark(.comma):
                if crossesComma || !bytes.holds("位", at: ordinal.range.upperBound - 3) { return false }
                crossesComma = true
            case .mark(.stop), .mark(.semicolon): return false
            case _ where crossesComma: return false
            case .word:
                // 投资增速前三名 chooses the first of an order.
                if token.traits.has(.rank), !needsWord || !bytes.holds("增速", at: token.range.lowerBound) {
                    return true
                }
                if !needsWord, token.traits.has(.region), token.range.upperBound == index { return true }
            default: continue
            }
        }
        return false
    }

    /// 由第35位跃升至第28位: whether it is a place that something came from, or that it came to.
    private static func movesInOrder(
        _ tokens: TokenRow, _ words: RuleWords, _ bytes: UnsafeBufferPointer<UInt8>, before index: Int,
        _ ordinal: Ordinal
    ) -> Bool {
        guard bytes.holds("位", at: ordinal.range.upperBound - 3) || bytes.holds("名", at: ordinal.range.upperBound - 3)
        else { return false }
        if words[.movedTo].length(in: bytes, at: ordinal.range.upperBound, end: bytes.count) != nil { return true }
        var start = index
        // 上升到2023年的第16位, 上升到全国第9位
        if bytes.holds("的", at: start - 3) { start -= 3 }
        if let last = tokens.last, last.range.upperBound == start {
            if case .time = last.kind { start = last.range.lowerBound }
            if last.traits.has(.region) { start = last.range.lowerBound }
        }
        return words[.movedTo].length(in: bytes, endingAt: start, from: max(0, start - 12)) != nil
    }

    /// Whether a place with 第 stands in a range.
    private static func isWholeRank(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        bytes.holds("第", at: range.lowerBound)
    }

    private static func isBehindComma(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        bytes.holds("，", at: end) || end < bytes.count && bytes[end] == ASCII.comma
    }

    /// 居全省前5位, 跻身全国前十: one of the first places of an order, read at its number.
    static func amongFirst(
        _ tokens: TokenRow, _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int,
        blockStart: Int, end: Int
    ) -> Quantity? {
        guard index - 3 >= blockStart, bytes.holds("前", at: index - 3) else { return nil }
        // The grammar of 第 reads the number, and what has to stand behind it.
        guard let ordinal = ordinal(bytes, at: index - 3, end: end), ordinal.value.exponent >= 0,
            isRank(tokens, vocabulary, bytes, before: index - 3, ordinal, needsWord: true),
            // 位列全国前100强的企业5家 counts those of a list.
            !bytes.holds("强的", at: ordinal.range.upperBound - 3)
        else { return nil }
        var quantity = quantity(ordinal)
        quantity.qualifier = .atMost
        return quantity
    }

    /// 首位 after 居 is the first place.
    static func first(
        _ tokens: TokenRow, _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>
    ) -> Quantity? {
        let ordinal = Ordinal(range: range, value: ExactDecimal(significand: 1), endsLikeRank: true)
        return isRank(tokens, vocabulary, bytes, before: range.lowerBound, ordinal) ? quantity(ordinal) : nil
    }

    /// The amount of a rank.
    static func quantity(_ ordinal: Ordinal) -> Quantity {
        Quantity(
            range: ordinal.range, outer: ordinal.range, value: ordinal.value, upper: nil, scale: 0, unitText: "位",
            unit: nil, dimension: .rank, base: ordinal.value, baseUnit: "", qualifier: .equal, isCount: false)
    }
}
