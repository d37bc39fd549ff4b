import Basics
import Vocabulary

/// What a report's own text says about it: time stamps and source lines at its beginning and end, and its title.
struct TextDetails {
    private(set) var title: String?
    private(set) var date: ReportDate?
    private(set) var period: Period?
    private(set) var publisher: String?
    private(set) var source: String?

    /// A date that is a line by itself, below the title or at the end: 2024-10-30, （2020年10月19日）.
    private var bareDate: ReportDate?
    /// A date that stands beside the words of the title.
    private var dateOfTitle: ReportDate?

    /// How many blocks at both ends may hold a stamp.
    private static let ends = 12
    /// The longest line that may be a stamp, in bytes.
    private static let longestStamp = 400

    init(_ structure: Structure) {
        title = structure.firstHeading
        period = title.flatMap { Self.period(inTitle: $0) }
        let blocks = structure.blocks
        structure.text.bytes.withUnsafeBufferPointer { text in
            for index in blocks.indices.prefix(Self.ends) + blocks.indices.dropFirst(Self.ends).suffix(Self.ends) {
                let block = blocks[index]
                guard block.range.count <= Self.longestStamp, block.zone != .otherStories else { continue }
                // A title and its date may be two lines of one paragraph.
                for line in Self.lines(text, block.range) {
                    read(text, line, isStamp: block.zone == .notice)
                    takeBareDate(text, line)
                }
                if index == blocks.startIndex { takeDateOfTitle(text, block.range) }
            }
        }
        let bareDate = bareDate ?? dateOfTitle
        date = date ?? (bareDate == nil || Self.isTimeline(structure) ? nil : bareDate)
    }

    private mutating func takeBareDate(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        guard date == nil, bareDate == nil, Self.isBareDate(text, line) else { return }
        bareDate = Self.date(String(decoding: UnsafeBufferPointer(rebasing: text[line]), as: UTF8.self))
    }

    /// 2024-10-20 高新区前三季度经济运行情况, 一季度运行情况 2024-04-20: a whole date before or behind the first line's words.
    private mutating func takeDateOfTitle(_ text: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) {
        guard let line = Self.lines(text, block).first(where: { !$0.isEmpty }),
            text[line.lowerBound].isASCIIDigit || text[line.upperBound - 1].isASCIIDigit
                || text.holds("日", at: line.upperBound - 3)
        else { return }
        let words = String(decoding: UnsafeBufferPointer(rebasing: text[line]), as: UTF8.self)
            .split(whereSeparator: { " 　\t".contains($0) })
        guard words.count > 1 else { return }
        for word in [words.first, words.last] {
            var own = String(word ?? "")
            // 2024.1.1-6.30 is a span.
            let isOneDay = own.utf8.split { !$0.isASCIIDigit }.count == Self.partsOfDay
            let isWholeDate =
                isOneDay && own.withUTF8 { Self.isBareDate($0, 0..<$0.count, fewestParts: Self.partsOfDay) }
            if dateOfTitle == nil, isWholeDate { dateOfTitle = Self.date(own) }
        }
    }

    /// Whether dates part the report, as in a park's history: none of them is then the report's own.
    private static func isTimeline(_ structure: Structure) -> Bool {
        structure.text.bytes.withUnsafeBufferPointer { text in
            structure.blocks.lazy.filter { isBareDate(text, $0.range, fewestParts: 1) }.prefix(mostDates + 1).count
        } > mostDates
    }

    /// One date is that of the report, two may be those of its making and its printing.
    private static let mostDates = 2

    /// Looks for the keys of stamps in a line; a notice may hold a bare date.
    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, isStamp: Bool) {
        // All keys end in a colon, which most lines lack.
        var index = Self.colons.contains { text.holds($0, in: line) } ? line.lowerBound : line.upperBound
        while index < line.upperBound {
            let plain = Self.keys.endOfPlain(in: text, from: index, to: line.upperBound)
            if plain > index {
                index = plain
                continue
            }
            guard let found = Self.keys.longest(in: text, at: index, end: line.upperBound),
                let key = Key(rawValue: found.value)
            else {
                index += text.scalar(at: index).length
                continue
            }
            index += found.length
            let rest = String(decoding: UnsafeBufferPointer(rebasing: text[index..<line.upperBound]), as: UTF8.self)
            read(key, rest.drop { $0 == " " })
        }
        if date == nil, isStamp {
            date = Self.date(String(decoding: UnsafeBufferPointer(rebasing: text[line]), as: UTF8.self))
        }
    }

    private mutating func read(_ key: Key, _ value: Substring) {
        switch key {
        case .date: date = date ?? Self.date(String(value.prefix(24)))
        case .publisher: publisher = publisher ?? Self.name(String(value.prefix(30)))
        case .source: source = source ?? Self.address(String(value))
        case .origin:
            source = source ?? Self.address(String(value))
            publisher = publisher ?? Self.name(String(value.prefix(30)))
        }
    }

    /// What the words of a stamp announce.
    private enum Key: Int32 {
        case date, publisher, source, origin
    }

    private static let keys = makeKeys()
    /// What stands behind a key.
    private static let colons: [StaticString] = ["：", ":", "丨"]

    private static func makeKeys() -> Matcher {
        let words: [(Key, [String])] = [
            (.date, ["发布时间", "发布日期", "发表时间", "日期", "时间"]), (.publisher, ["发布机构", "发布单位"]),
            (.source, ["原文链接", "原文地址", "来源网址"]), (.origin, ["信息来源", "文章来源", "稿件来源", "来源"]),
        ]
        var surfaces: [(surface: String, value: Int32)] = []
        for (key, names) in words {
            for name in names { surfaces += colons.map { ("\(name)\($0)", key.rawValue) } }
        }
        return Matcher(surfaces)
    }

    /// Whether a line is nothing but a date with a year of four digits, perhaps in brackets or with the time of the day.
    /// `fewestParts` tells how much of year, month and day has to stand there. 2024年1-10月 is a span, not a date.
    private static func isBareDate(
        _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, fewestParts: Int = 2
    ) -> Bool {
        guard bareDates ~= line.count else { return false }
        var (digits, groups, points) = (0, 0, 0)
        var isInWords = false
        var index = line.lowerBound
        while index < line.upperBound {
            let (scalar, length) = text.scalar(at: index)
            index += length
            if scalar.isASCIIDigit {
                digits += 1
                continue
            }
            // 2024.10 may be a figure; with a point or a slash the day is told too.
            if scalar == 0x2E || scalar == 0x2F { points += 1 }
            guard dateMarks.contains(scalar), !(isInWords && scalar == 0x2D) else { return false }
            isInWords = isInWords || scalar == 0x5E74
            if digits > 0 {
                if groups == 0, digits != 4 { return false }
                (digits, groups) = (0, groups + 1)
            }
        }
        if digits > 0 { groups += 1 }
        return groups >= fewestParts && points != 1
    }

    /// The lines of a block.
    private static func lines(_ text: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) -> [Range<Int>] {
        guard text.holds("\n", in: block) else { return [block] }
        var lines: [Range<Int>] = []
        var start = block.lowerBound
        for index in block where text[index] == ASCII.newline {
            lines.append(start..<index)
            start = index + 1
        }
        return lines + [start..<block.upperBound]
    }

    /// Year, month and day.
    private static let partsOfDay = 3
    /// The length of such lines, in bytes.
    private static let bareDates = 7...40
    /// Blank - . / : ( ) 年 月 日 （ ） and a wide blank.
    private static let dateMarks: Set<UInt32> = [
        0x20, 0x2D, 0x2E, 0x2F, 0x3A, 0x28, 0x29, 0x5E74, 0x6708, 0x65E5, 0xFF08, 0xFF09, 0x3000,
    ]

    /// A date written as 2023-07-12, 2023/7/12, 2023.7.12 or 2023年7月12日, the first in a text.
    static func date(_ text: String) -> ReportDate? {
        var numbers: [Int] = []
        var digits = ""
        for character in text.unicodeScalars.prefix(200) {
            if (0x30...0x39).contains(character.value) {
                digits.unicodeScalars.append(character)
                continue
            }
            if !digits.isEmpty {
                let isYear = numbers.isEmpty && digits.count == 4
                if isYear || (!numbers.isEmpty && digits.count <= 2) { numbers.append(Int(digits) ?? 0) }
                digits = ""
            }
            if !numbers.isEmpty, !"-/.年月".unicodeScalars.contains(character) { break }
        }
        if !digits.isEmpty, !numbers.isEmpty, digits.count <= 2 { numbers.append(Int(digits) ?? 0) }
        guard numbers.count >= 2 else { return nil }
        return ReportDate(numbers.prefix(3).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-"))
    }

    /// A name up to the next blank or mark.
    private static func name(_ text: String) -> String? {
        let name = text.prefix { !" 　\t|｜）)，,。；;<>[]\n".contains($0) }
        return name.isEmpty || name.hasPrefix("http") ? nil : String(name)
    }

    private static func address(_ text: String) -> String? {
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        return String(text.prefix { $0.isASCII && $0 > " " && $0 != ")" && $0 != ">" })
    }

    /// The period that a title names: 2024年上半年经济运行情况.
    static func period(inTitle title: String) -> Period? {
        var title = title
        return title.withUTF8 { bytes in
            guard var end = bytes.firstIndex(of: "年", in: bytes.indices), end >= 4,
                bytes[end - 4..<end].allSatisfy(\.isASCIIDigit)
            else { return nil }
            // Of 2023年、2024年 the last is meant.
            while let joint = joints.first(where: { bytes.holds($0, at: end + 3) }),
                case let next = end + 3 + joint.utf8CodeUnitCount + 4, bytes.holds("年", at: next),
                bytes[next - 4..<next].allSatisfy(\.isASCIIDigit)
            {
                end = next
            }
            let year = bytes[end - 4..<end].reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
            guard 1980...2100 ~= year else { return nil }
            let rest = end + 3
            return parts.first { bytes.holds($0.words, at: rest) }?.period(year) ?? months(of: year, bytes, from: rest)
        }
    }

    /// What stands between the years of a title that compares them.
    private static let joints: [StaticString] = ["、", "和", "与"]

    private static let parts: [(words: StaticString, period: @Sendable (Int) -> Period)] = [
        ("上半年", { .half($0, 1) }), ("下半年", { .half($0, 2) }), ("一季度", { .quarter($0, 1) }),
        ("第一季度", { .quarter($0, 1) }), ("二季度", { .quarter($0, 2) }), ("第二季度", { .quarter($0, 2) }),
        ("三季度", { .quarter($0, 3) }), ("第三季度", { .quarter($0, 3) }), ("四季度", { .quarter($0, 4) }),
        ("第四季度", { .quarter($0, 4) }), ("前三季度", { .months(year: $0, first: 1, last: 9) }),
    ]

    /// 3月, 1-9月 and 1至9月 behind a year; the year itself where no month stands there.
    private static func months(of year: Int, _ title: UnsafeBufferPointer<UInt8>, from start: Int) -> Period? {
        var months: [Int] = []
        var index = start
        var isInNumber = false
        while index < title.count {
            let (scalar, length) = title.scalar(at: index)
            if scalar.isASCIIDigit {
                let digit = Int(scalar) - Int(ASCII.zero)
                // More than two digits are no month, however many follow.
                if isInNumber { months[months.count - 1] = min(1000, months[months.count - 1] * 10 + digit) }
                if !isInNumber { months.append(digit) }
                isInNumber = true
            } else if scalar == 0x2D || scalar == 0x2014 || scalar == 0x2013 || scalar == 0x81F3 || scalar == 0x7E {
                isInNumber = false
            } else {
                break
            }
            index += length
        }
        guard title.holds("月", at: index), 1...2 ~= months.count, months.allSatisfy({ 1...12 ~= $0 }) else {
            return index == start ? .year(year) : nil
        }
        if months.count == 1 { return .month(year, months[0]) }
        return months[0] <= months[1] ? .months(year: year, first: months[0], last: months[1]) : nil
    }
}
