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
        guard ["分", "各", "按"].contains(where: { head.label.begins(with: $0) }) else { return }
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
        guard !head.label.isEmpty, head.words.utf8.count > head.label.utf8.count, let unit = head.units.first,
            unit.dimension(vocabulary) == .money,
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
            ["预算", "预算数"].contains(where: { head.words.ends(with: $0) })
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
}
