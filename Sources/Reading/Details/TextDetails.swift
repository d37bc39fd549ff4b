import Basics
import Vocabulary

/// What a report's own text says about it: time stamps and source lines at its beginning and end, and its title.
struct TextDetails {
    private(set) var title: String?
    private(set) var date: ReportDate?
    private(set) var period: Period?
    private(set) var publisher: String?
    private(set) var source: String?

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
                read(text, block.range, isStamp: block.zone == .notice)
            }
        }
    }

    /// Looks for the keys of stamps in a line; a notice may hold a bare date.
    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, isStamp: Bool) {
        var index = line.lowerBound
        while index < line.upperBound {
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

    private static func makeKeys() -> Matcher {
        let words: [(Key, [String])] = [
            (.date, ["发布时间", "发布日期", "发表时间", "日期", "时间"]), (.publisher, ["发布机构", "发布单位"]),
            (.source, ["原文链接", "原文地址", "来源网址"]), (.origin, ["信息来源", "文章来源", "稿件来源", "来源"]),
        ]
        var surfaces: [(surface: String, value: Int32)] = []
        for (key, names) in words {
            for name in names { surfaces += ["：", ":", "丨"].map { (name + $0, key.rawValue) } }
        }
        return Matcher(surfaces)
    }

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
        guard let year = title.firstRange(of: "年"), year.lowerBound > title.startIndex else { return nil }
        let number = String(title[..<year.lowerBound].suffix(4))
        guard number.utf8.count == 4, let value = Int(number), 1980...2100 ~= value else { return nil }
        let rest = title[year.upperBound...]
        let parts: [(String, String)] = [
            ("上半年", "-S1"), ("下半年", "-S2"), ("一季度", "-Q1"), ("第一季度", "-Q1"), ("二季度", "-Q2"),
            ("第二季度", "-Q2"), ("三季度", "-Q3"), ("第三季度", "-Q3"), ("四季度", "-Q4"), ("第四季度", "-Q4"),
            ("前三季度", "-01/\(number)-09"),
        ]
        for (words, code) in parts where rest.hasPrefix(words) { return Period(number + code) }
        return monthPeriod(number, rest)
    }

    /// 3月, 1-9月 and 1至9月 behind a year; the year itself where no month stands there.
    private static func monthPeriod(_ year: String, _ rest: Substring) -> Period? {
        let head = rest.prefix { "0123456789-—–至~".contains($0) }
        let months = head.split { !$0.isNumber }.compactMap { Int($0) }
        guard rest[head.endIndex...].hasPrefix("月"), 1...2 ~= months.count, months.allSatisfy({ 1...12 ~= $0 }) else {
            return head.isEmpty ? Period(year) : nil
        }
        let codes = months.map { "\(year)-\($0 < 10 ? "0" : "")\($0)" }
        return Period(codes.joined(separator: "/"))
    }
}
