import Basics

/// A tag of HTML that converters of documents write into their texts: `<td rowspan="2">`, `</tr>`, `<br/>`, `<!-- 表1 -->`.
/// Other words between angle brackets are no tags but text: `<script>`, `<5%`.
struct MarkupTag {
    /// What a tag is for, as far as tables go.
    enum Name {
        /// `<table>`
        case table
        /// `<tr>`
        case row
        /// `<td>` and `<th>`
        case cell
        /// `<thead>`, `<tbody>`, `<colgroup>`: rows that belong together, and what says how columns look.
        case section
        /// `<caption>`
        case caption
        /// `<br>`, `<p>`: a new line begins here.
        case line
        /// `<b>`, `<span>`, and remarks: nothing but looks.
        case look
        /// `<sup>`
        case raised
        /// `<html>`, `<body>`: what stands around a page.
        case page
    }

    let name: Name
    /// Whether it is `</td>` rather than `<td>`.
    let isClosing: Bool
    /// Its bytes, brackets included.
    let range: Range<Int>
    /// Over how many columns a cell goes: `colspan="2"`.
    let columns: Int
    /// Over how many rows a cell goes: `rowspan="2"`.
    let rows: Int

    /// The names as `packed` writes them.
    private static let names: [UInt64: Name] = {
        let words: [(Name, [StaticString])] = [
            (.table, ["table"]), (.row, ["tr"]), (.cell, ["td", "th"]),
            (.section, ["thead", "tbody", "tfoot", "colgroup", "col"]), (.caption, ["caption"]),
            (.line, ["br", "p", "div", "li", "ul", "ol", "hr", "center", "h1", "h2", "h3", "h4", "h5", "h6"]),
            (
                .look,
                [
                    "b", "i", "u", "s", "em", "strong", "font", "span", "sub", "small", "big", "a", "img", "nobr",
                    "ins", "del", "mark",
                ]
            ), (.raised, ["sup"]), (.page, ["html", "body"]),
        ]
        var names: [UInt64: Name] = [:]
        for (name, spellings) in words {
            for word in spellings {
                names[(0..<word.utf8CodeUnitCount).reduce(0) { $0 << 8 | UInt64(word.utf8Start[$1]) }] = name
            }
        }
        return names
    }()

    /// No name of a tag is longer; eight bytes are one number.
    private static let longestName = 8

    /// Reads the tag that begins at a `<`; none where other text stands there. A tag holds no further `<`, so that each
    /// byte is looked at once whatever stays open, and Chinese letters only in quotation marks.
    init?(_ source: UnsafeBufferPointer<UInt8>, at start: Int) {
        if source.holds("<!--", at: start) {
            guard let end = Self.endOfRemark(source, start) else { return nil }
            (name, isClosing, range, columns, rows) = (.look, false, start..<end, 1, 1)
            return
        }
        var index = start + 1
        isClosing = index < source.count && source[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let first = index
        var packed: UInt64 = 0
        while index < source.count, index - first <= Self.longestName,
            source[index].isASCIILetter || source[index].isASCIIDigit
        {
            packed = packed << 8 | UInt64(source[index] | 0x20)
            index += 1
        }
        guard 1...Self.longestName ~= index - first, let name = Self.names[packed] else { return nil }
        self.name = name
        guard index < source.count, source[index] <= ASCII.space || Self.mayFollowName(source[index]) else {
            return nil
        }
        var attribute: Range<Int>?
        var isValue = false
        var (columns, rows) = (1, 1)
        while index < source.count, source[index] != ASCII.greater {
            let byte = source[index]
            if byte <= ASCII.space || byte == UInt8(ascii: "/") {
                index += 1
                continue
            }
            if byte == UInt8(ascii: "=") {
                isValue = attribute != nil
                index += 1
                continue
            }
            let isQuoted = byte == ASCII.quote || byte == UInt8(ascii: "'")
            let word = isQuoted ? Self.quoted(source, index) : Self.word(source, index)
            guard let word else { return nil }
            if isValue, let attribute {
                if Self.isNamed("colspan", source, attribute) { columns = Self.number(source, word) }
                if Self.isNamed("rowspan", source, attribute) { rows = Self.number(source, word) }
            }
            attribute = isValue || isQuoted ? nil : word
            isValue = false
            index = word.upperBound + (isQuoted ? 1 : 0)
        }
        guard index < source.count else { return nil }
        range = start..<index + 1
        (self.columns, self.rows) = (columns, rows)
    }

    private static func mayFollowName(_ byte: UInt8) -> Bool {
        byte == ASCII.greater || byte == UInt8(ascii: "/")
    }

    /// The end of `<!-- … -->`, where no other tag begins in between.
    private static func endOfRemark(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start + 4
        while index < source.count, source[index] != ASCII.less {
            if source[index] == ASCII.greater, source.holds("--", at: index - 2), index - 2 >= start + 4 {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    /// What stands in quotation marks.
    private static func quoted(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        var index = start + 1
        while index < source.count, source[index] != source[start] {
            if source[index] == ASCII.less { return nil }
            index += 1
        }
        return index < source.count ? start + 1..<index : nil
    }

    /// The name of an attribute, or a value without quotation marks.
    private static func word(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        var index = start
        while index < source.count, case let byte = source[index], byte > ASCII.space, byte != ASCII.greater,
            byte != UInt8(ascii: "="), byte != UInt8(ascii: "/")
        {
            if byte == ASCII.less || byte >= 0x80 { return nil }
            index += 1
        }
        return start..<index
    }

    private static func isNamed(
        _ name: StaticString, _ source: UnsafeBufferPointer<UInt8>, _ attribute: Range<Int>
    ) -> Bool {
        attribute.count == name.utf8CodeUnitCount
            && attribute.allSatisfy { source[$0] | 0x20 == name.utf8Start[$0 - attribute.lowerBound] }
    }

    /// No cell goes over more rows or columns, as in browsers.
    private static let mostCells = 65_534

    /// The number of `colspan="2"`; a cell goes over one row or column at least.
    private static func number(_ source: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Int {
        var number = 0
        for index in value where source[index] > ASCII.space {
            guard source[index].isASCIIDigit, number < mostCells else { break }
            number = number * 10 + Int(source[index] - ASCII.zero)
        }
        return min(max(1, number), mostCells)
    }
}
