import Basics
import Reading
import Vocabulary

/// What stands before a table: its title, the heading above it, the line with its unit.
struct TableCaption {
    /// What the title says, and what it leaves open the heading above it.
    private(set) var title = TableHead()
    /// What the title says is measured.
    private(set) var topic: TableTopic?
    /// Units for values that have none of their own.
    private(set) var units: [UnitPhrase] = []

    /// The time of a day that stands alone above the table, which holds where nothing else gives any: 2024年6月5日.
    private(set) var day: TimeExpression?

    /// Whether its number is that of a table in a yearbook, 表18-2: the year of such a book is not that of its figures.
    private(set) var isOfYearbook = false

    /// Whether the title or the line below it gives a base of 100: (上年=100).
    private(set) var hasBase = false

    /// Whether a line that was read with the title names indices.
    private var namesIndices = false

    /// Whether all numbers that nothing else is said of are indices, by the title: 地区生产总值指数(上年=100), and not
    /// 地区生产总值及指数.
    var isOfIndices: Bool {
        (hasBase && (namesIndices || title.words.holds("指数")) || title.label.hasSuffix("价格指数")
            || title.label.hasSuffix("分类指数"))
            && !(["及指数", "和指数", "与指数", "、指数"] as [StaticString]).contains { title.words.holds($0) }
    }

    /// Whether the title speaks of an amount of money, and all units above the table are those of money.
    var isOfMoney: Bool {
        guard let topic, !units.isEmpty else { return false }
        return topic.fits(.money, vocabulary) && units.allSatisfy { $0.dimension(vocabulary) == .money }
    }

    /// How many lines above the title were read.
    private var further = 0
    private let vocabulary: Vocabulary
    private let area: ReportArea
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Reads the blocks before a table and the titles inside it, the nearest last.
    init(
        _ vocabulary: Vocabulary, _ area: ReportArea, _ bytes: UnsafeBufferPointer<UInt8>, lead: [Block],
        rows: [Range<Int>]
    ) {
        self.vocabulary = vocabulary
        self.area = area
        self.bytes = bytes
        var hasTitle = false
        var stamp: (day: StampedDay, head: TableHead)?
        for range in rows.reversed() { take(range, &hasTitle, isTitle: true, isRow: true) }
        blocks: for block in lead.reversed() {
            // In Markdown a title and the line of its unit may go on a paragraph.
            for line in Self.lines(bytes, block.range).reversed() {
                let range = Self.withoutBars(bytes, line)
                // A line of bars alone is left over from a row without words.
                if range.isEmpty, !line.isEmpty { continue }
                guard Self.isShort(bytes, range) else { break blocks }
                if let day = StampedDay(bytes, range) {
                    if stamp == nil { stamp = (day, HeadReader.head(vocabulary, area, bytes, range)) }
                    continue
                }
                take(range, &hasTitle, isTitle: block.opensSection || Self.isTitle(bytes, range))
            }
            if block.opensSection { break }
        }
        if let stamp { take(stamp.day, stamp.head) }
    }

    /// Takes up a day that stands alone: the last of a month is that of an account, unless the title is of another year.
    private mutating func take(_ stamp: StampedDay, _ head: TableHead) {
        guard stamp.mayBeOfFigures else { return }
        let isOfTitle = title.time.map { $0.explicitYear == stamp.year && $0.part == nil && $0.span == nil } ?? true
        if stamp.isLastOfMonth, isOfTitle {
            (title.time, title.timeWords) = (head.time, head.timeWords)
        } else if title.time == nil {
            day = head.time
        }
    }

    /// The lines of a block that is too long for a title; else the block as it is.
    private static func lines(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
        let isOfRows = range.dropFirst().contains {
            bytes[$0] == ASCII.newline && bytes[$0 - 1] == UInt8(ascii: "|")
        }
        if isShort(bytes, range), !isOfRows { return [range] }
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == ASCII.newline {
            lines.append(start..<index)
            start = index + 1
        }
        return lines + behindSentence(bytes, start..<range.upperBound)
    }

    /// The last line of a paragraph, parted behind its last sentence: a title may go on a line that was broken.
    private static func behindSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
        guard let stop = line.suffix(longest + 3).last(where: { bytes.holds("。", at: $0) }),
            stop + 3 < line.upperBound
        else { return [line] }
        return [line.lowerBound..<stop + 3, stop + 3..<line.upperBound]
    }

    /// Takes up what the heading of the names says beyond that they are names: 2022年上半年, 现价工业总产值.
    mutating func take(corner: TableHead) {
        guard corner.column == nil, corner.names == nil, !corner.words.isEmpty,
            !RuleWords.builtIn[.stamp].stands(in: corner.words)
        else { return }
        if title.time == nil { (title.time, title.timeWords) = (corner.time, corner.timeWords) }
        if topic?.indicator == nil {
            topic =
                corner.indicator.map { TableTopic(indicator: $0, label: corner.label) } ?? TableTopic(corner.label)
                ?? topic
        }
        if units.isEmpty { units = corner.units }
    }

    /// How many lines above the title are read with it.
    private static let mostFurther = 1

    /// The longest title, in bytes.
    private static let longest = 150

    private static func isShort(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.count <= longest && !range.isEmpty && !isSentence(bytes, range)
    }

    /// A line without the bars of empty cells around its words.
    private static func withoutBars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        func isBar(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") || byte == ASCII.space }
        guard let first = range.first(where: { !isBar(bytes[$0]) }), let last = range.last(where: { !isBar(bytes[$0]) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    private static func isSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { bytes.holds("。", at: $0) }
    }

    /// A line that is numbered as a table, or is no sentence.
    private static func isTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        bytes.holds("表", at: range.lowerBound) || bytes.holds("附表", at: range.lowerBound)
            || !range.contains { bytes.holds("，", at: $0) || bytes.holds("；", at: $0) }
    }

    /// The end of the number of a chapter and that of a table in it, which open a line: 18—2, 表9-8.
    private func endOfNumberByChapter(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        for opening in ["续", "表"] as [StaticString] where bytes.holds(opening, at: index) { index += 3 }
        let chapter = Numerals.endOfDigits(bytes, at: index, end: range.upperBound)
        let mark = TimeGrammar.skipRangeMark(bytes, chapter, range.upperBound)
        let start = CellBlanks.skip(bytes, mark, range.upperBound)
        let number = Numerals.endOfDigits(bytes, at: start, end: range.upperBound)
        guard 1...2 ~= chapter - index, mark > chapter, 1...2 ~= number - start else { return nil }
        let isEnd = number == range.upperBound || CellBlanks.blank(bytes, number) != nil || bytes[number] >= 0xE4
        return isEnd ? number : nil
    }

    /// The end of 表4 before a title that opens with a year, be it with a blank between them or without: 表42023年.
    private func endOfNumber(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        for opening in ["续", "附", "表"] as [StaticString] where bytes.holds(opening, at: index) { index += 3 }
        let digits = index..<Numerals.endOfDigits(bytes, at: index, end: range.upperBound)
        guard index > range.lowerBound, !digits.isEmpty else { return nil }
        if bytes.holds("年", at: digits.upperBound) {
            return 5...6 ~= digits.count ? digits.upperBound - 4 : nil
        }
        return digits.count < 3 && CellBlanks.blank(bytes, digits.upperBound) != nil ? digits.upperBound : nil
    }

    /// A line without the number of its table that blanks part from the title: 21 is no number of 分 in 3-21 分行业职工人数,
    /// and 4 none of the year in 表4 2023年财政收入.
    private func behindNumber(_ range: Range<Int>) -> Range<Int> {
        guard let number = endOfNumberByChapter(range) ?? endOfNumber(range) else { return range }
        let title = CellBlanks.skip(bytes, number, range.upperBound)
        return title >= number && title < range.upperBound ? title..<range.upperBound : range
    }

    private mutating func take(_ range: Range<Int>, _ hasTitle: inout Bool, isTitle: Bool, isRow: Bool = false) {
        if endOfNumberByChapter(range) != nil { isOfYearbook = true }
        let (announced, rest) = announcement(behindNumber(range))
        if units.isEmpty { units = announced }
        // 单位:以上年为100.
        let isUnit = bytes.holds("单位", at: range.lowerBound)
        if further == 0 || isUnit, range.contains(where: { bytes.holds("为100", at: $0) || bytes.holds("=100", at: $0) })
        {
            hasBase = true
            // 人均GDP(元) of heads that stand above each other is none of the whole table then.
            if isUnit { units = [] }
        }
        guard isTitle, !rest.isEmpty, !isStamp(rest) else { return }
        let head = HeadReader.head(vocabulary, area, bytes, rest)
        if head.isForeign { return }
        if head.isIndex, further == 0 { hasBase = true }
        if further == 0 || hasBase, TableTopic.withoutKind(Substring(head.words)).hasSuffix("指数") {
            namesIndices = true
        }
        // (上年=100) and the heading of the names are no titles.
        if isRow, head.words.isEmpty && head.isIndex || head.column != nil { return }
        if units.isEmpty { units = head.units }
        if !hasTitle, isRow || head.words.utf8.count > 6 || head.hasTime {
            title = head
            // 规模以上工业企业主要经济指标 are many things of the enterprises, and not how many there are.
            // 存贷款余额 is two things, of which none is that of all rows.
            let named = TableTopic.withoutKind(Substring(head.words))
            let isOfMany =
                RuleWords.builtIn[.manyIndicators].words.contains(where: {
                    named.hasSuffix($0) || head.words.hasSuffix($0) && !TableTopic.isMeasured(String(named))
                })
                || RuleWords.builtIn[.twoThings].stands(in: head.words)
            topic = isOfMany ? nil : onlyIndicator(rest) ?? TableTopic(head.label)
            hasTitle = true
        } else if hasTitle {
            further += 1
            // A list of titles says nothing of a table.
            guard isRow || further <= Self.mostFurther else { return }
            let isOpen = title.bearer == nil && title.label.isEmpty
            title = HeadMerging.plain(head, title)
            if topic == nil, isOpen { topic = onlyIndicator(rest) ?? TableTopic(head.label) }
        }
    }

    /// Whether a line begins with what a page stamps its reports with: 发布时间:2016-03-25.
    private func isStamp(_ range: Range<Int>) -> Bool {
        guard let length = RuleWords.builtIn[.stamp].length(in: bytes, at: range.lowerBound, end: range.upperBound)
        else { return false }
        let end = range.lowerBound + length
        return end < range.upperBound && (bytes[end] == UInt8(ascii: ":") || bytes.holds("：", at: end))
    }

    /// The units behind 单位：, and the range before it.
    private func announcement(_ range: Range<Int>) -> ([UnitPhrase], Range<Int>) {
        for index in range {
            guard bytes[index] >= 0x80, !bytes[index].isUTF8Continuation,
                let found = vocabulary.tableWords.longest(in: bytes, at: index, end: range.upperBound),
                found.words.contains(.caption)
            else { continue }
            var start = CellBlanks.skip(bytes, index + found.length, range.upperBound)
            let colons: [StaticString] = ["：", ":"]
            guard let colon = colons.first(where: { bytes.holds($0, at: start) }) else { continue }
            start = CellBlanks.skip(bytes, start + colon.utf8CodeUnitCount, range.upperBound)
            var end = start
            let stops: [StaticString] = ["）", ")", "】", "]", "（", "("]
            while end < range.upperBound, !stops.contains(where: { bytes.holds($0, at: end) }) { end += 1 }
            let units = UnitList.units(vocabulary, bytes, CellBlanks.trimmed(bytes, start..<end))
            var before = index
            let opening: [StaticString] = ["（", "(", "【", "["]
            for mark in opening where bytes.holds(mark, at: index - mark.utf8CodeUnitCount) {
                before = index - mark.utf8CodeUnitCount
            }
            return (units, CellBlanks.trimmed(bytes, range.lowerBound..<max(range.lowerBound, before)))
        }
        return ([], range)
    }

    /// The indicator that a title names, if it names one only.
    private func onlyIndicator(_ range: Range<Int>) -> TableTopic? {
        var found: TableTopic?
        let text = HeadText(bytes, range)
        return text.bare.withUnsafeBufferPointer { bare in
            for piece in HeadPiece.pieces(of: bare, vocabulary) {
                for case .indicator(let index) in piece.words {
                    guard found == nil || found?.indicator == index else { return nil }
                    found = TableTopic(indicator: index, label: piece.text)
                }
            }
            return found
        }
    }
}
