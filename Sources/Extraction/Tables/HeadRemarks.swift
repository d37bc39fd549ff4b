import Basics
import Vocabulary

// What brackets say, and what the words together say of parts, years and numbers against 100.
extension HeadReader {
    /// Takes up the text of a pair of brackets.
    mutating func takeRemark(_ text: UnsafeBufferPointer<UInt8>) {
        let range = 0..<text.count
        if let year = HeadMarks.year(text, range) {
            if head.time == nil { (head.time, head.timeWords) = (TimeExpression(year: .explicit(year)), place) }
            return
        }
        if let unit = UnitPhrase.read(vocabulary, text, range) {
            head.units.append(unit)
            return
        }
        if text.indices.contains(where: { text.holds("=100", at: $0) || text.holds("为100", at: $0) }) {
            head.isIndex = true
            return
        }
        if ["万", "亿", "千", "百万", "千万"].contains(text.text(range)) {
            head.hasOpenUnit = true
            return
        }
        let units = UnitList.units(vocabulary, text, range)
        if !units.isEmpty {
            head.units += units
            return
        }
        // (一) numbers a row.
        if Numerals.chinese(text, at: 0, end: text.count)?.end == text.count { return }
        let pieces = HeadPiece.pieces(of: text, vocabulary)
        for piece in pieces where piece.time != nil || piece.stretch != nil { take(piece) }
        if !pieces.contains(where: { $0.time != nil || $0.stretch != nil || !$0.measures.isEmpty }) {
            head.remark += text.text(range)
        }
        for case .measure(let word) in vocabulary.tableWords.meanings(of: text, range) { head.measures.append(word) }
    }

    /// Takes 分县, 各镇街 or 按行业 from the beginning of the label: it says whom the rows below speak of.
    mutating func dropParts() {
        guard let first = head.label.first, ["分", "各", "按"].contains(first) else { return }
        let bytes = Array(head.label.utf8)
        let end = bytes.withUnsafeBufferPointer { bytes in
            var index = 3
            while let found = vocabulary.tableWords.longest(in: bytes, at: index, end: bytes.count),
                let names = found.words.lazy.compactMap(\.names).first
            {
                head.parts = names
                index += found.length
            }
            return index
        }
        guard head.parts != nil else { return }
        let rest = String(decoding: bytes[end...], as: UTF8.self)
        head.label = ["分", "分组"].contains(rest) ? "" : rest
    }

    /// 存货增加(亿元) is an amount with a name of its own.
    mutating func takeIncrease() {
        guard !head.label.isEmpty, let unit = head.units.first, unit.dimension(vocabulary) == .money,
            head.measures.allSatisfy({ $0.measure == .growth || $0.measure == .change }),
            ["增加", "减少", "净增加"].contains(where: { head.words == head.label + $0 })
        else { return }
        (head.label, head.measures) = (head.words, [])
    }

    /// 2024年中报 is the first half of the year, as companies tell of it.
    mutating func takeAccounts() {
        guard case .explicit? = head.time?.year, head.time?.part == nil else { return }
        switch head.label {
        case "中报", "半年报": head.time?.part = .half(1)
        case "一季报": head.time?.part = .quarter(1)
        case "三季报": head.time?.part = .months(1, 9)
        case "年报": break
        default: return
        }
        head.label = ""
    }

    /// 年度预算 and 预算数 beside what was done are what the year was planned with.
    mutating func takeBudget() {
        guard head.label.isEmpty, head.measures.isEmpty, head.units.isEmpty, head.status == nil, !head.hasTime,
            ["预算", "预算数"].contains(where: head.words.hasSuffix)
        else { return }
        head.status = .target
        head.time = TimeExpression(year: .document(0))
        (head.statusWords, head.timeWords) = (place, place)
    }

    /// 年投资计划 and 年度目标 are those of the whole year, also in a table of nine months.
    mutating func takeWholeYear() {
        guard head.status == .target, !head.hasTime, !head.measures.contains(where: { $0.measure == .completion }),
            ["年计划", "年目标", "年投资", "年度", "全年"].contains(where: head.words.contains)
        else { return }
        head.time = TimeExpression(year: .document(0))
        head.timeWords = place
    }

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
        let marks: [StaticString] = ["为100", "=100", "为100%", "=100%", "价格"]
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

    /// 为上年% is a number against 100, and no rate.
    mutating func takeComparison() {
        guard head.isYearBefore, head.label.last == "为", head.measures.isEmpty, !head.units.isEmpty else { return }
        head.label.removeLast()
        head.isIndex = true
    }
}
