import Basics

/// A Markdown text made ready for the parser: numerals marked, `<` hidden, indentation that would make code taken away.
struct MarkedMarkdown {
    /// The text for the parser.
    private(set) var bytes: [UInt8] = []
    /// Where each byte of it stood in the text it was made from.
    private(set) var map = OffsetMap()
    /// The place behind each mark in `bytes`, where its numeral begins.
    private(set) var numerals: [Int] = []

    /// Marks a text. Digits that are syntax (list numbers, footnote names, addresses, entities) get no mark.
    init(_ text: [UInt8]) {
        bytes.reserveCapacity(text.count + text.count / 4)
        text.withUnsafeBufferPointer { source in
            var lineStart = 0
            while lineStart < source.count {
                var lineEnd = lineStart
                while lineEnd < source.count, source[lineEnd] != ASCII.newline { lineEnd += 1 }
                markLine(source, lineStart..<min(lineEnd + 1, source.count))
                lineStart = lineEnd + 1
            }
        }
    }

    private mutating func markLine(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var index = skipIndentation(source, line)
        index = copyListMarker(source, index, line.upperBound)
        var copied = index
        func flush(_ end: Int) {
            guard end > copied else { return }
            map.keep(end - copied, at: copied)
            bytes.append(contentsOf: source[copied..<end])
        }
        while index < line.upperBound {
            let byte = source[index]
            if byte == ASCII.less {
                flush(index)
                map.replace(fromLength: Marks.less.count, toLength: 1, at: index)
                bytes += Marks.less
                index += 1
                copied = index
            } else if byte.isASCIIDigit {
                flush(index)
                let length = bytes.count
                Marks.append(numerals.count, to: &bytes)
                map.replace(fromLength: bytes.count - length, toLength: 0, at: index)
                numerals.append(bytes.count)
                copied = index
                index = Self.endOfNumeral(source, index, line.upperBound)
            } else if byte == Marks.lead, Marks.isReserved(source, at: index) {
                flush(index)
                index += 3
                copied = index
            } else {
                index = Self.endOfSyntax(source, index, line.upperBound)
            }
        }
        flush(line.upperBound)
    }

    /// Takes away indentation beyond three columns, which would make a paragraph into code, and keeps the rest. The
    /// items of a nested list keep theirs, for it says how deep they are.
    private mutating func skipIndentation(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var index = line.lowerBound
        while index < line.upperBound, source[index] == ASCII.space || source[index] == ASCII.tab { index += 1 }
        let isItem = index < line.upperBound && Self.startsItem(source, index, line.upperBound)
        let kept = isItem ? min(index - line.lowerBound, 12) : min(index - line.lowerBound, 3)
        for offset in 0..<kept {
            map.replace(fromLength: 1, toLength: 1, at: line.lowerBound + offset)
            bytes.append(ASCII.space)
        }
        return index
    }

    private static func startsItem(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        let byte = source[index]
        if byte == ASCII.minus || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
            return index + 1 < end && source[index + 1] == ASCII.space
        }
        return endOfListNumber(source, index, end) != nil
    }

    /// Copies bullets, quote marks and the number of a list item unmarked, so that they stay syntax.
    private mutating func copyListMarker(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let byte = source[index]
            if byte == ASCII.greater || byte == ASCII.space {
                index += 1
            } else if Self.startsItem(source, index, end) {
                index = Self.endOfListNumber(source, index, end) ?? index + 1
            } else {
                break
            }
        }
        if index > start {
            map.keep(index - start, at: start)
            bytes.append(contentsOf: source[start..<index])
        }
        return index
    }

    /// The end of `12.` or `12)` before a blank: digits that cmark-gfm takes as the number of a list item.
    private static func endOfListNumber(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, source[index].isASCIIDigit { index += 1 }
        guard index > start, index - start <= 3, index + 1 < end, source[index] == ASCII.point || source[index] == 0x29,
            source[index + 1] == ASCII.space || source[index + 1] == ASCII.newline
        else { return nil }
        return index + 1
    }

    /// The end of a numeral: digits with points and commas between them.
    private static func endOfNumeral(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            if source[index].isASCIIDigit {
                index += 1
            } else if source[index] == ASCII.point || source[index] == ASCII.comma, index + 1 < end,
                source[index + 1].isASCIIDigit
            {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// The end of what may hold digits that are no text: the target of a link, the name of a footnote, an entity, an
    /// address; the next byte where the byte begins none.
    private static func endOfSyntax(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        switch source[start] {
        case UInt8(ascii: "]") where start + 1 < end && source[start + 1] == UInt8(ascii: "("):
            return closing(UInt8(ascii: ")"), source, start + 2, end) ?? start + 1
        case UInt8(ascii: "["):
            guard start + 1 < end, source[start + 1] == UInt8(ascii: "^") else { return start + 1 }
            return closing(UInt8(ascii: "]"), source, start + 2, end) ?? start + 1
        case ASCII.ampersand where start + 1 < end && source[start + 1] == UInt8(ascii: "#"):
            return closing(UInt8(ascii: ";"), source, start + 2, min(end, start + 12)) ?? start + 1
        case UInt8(ascii: "h") where source.holds("http://", at: start) || source.holds("https://", at: start),
            UInt8(ascii: "w") where source.holds("www.", at: start):
            return endOfAddress(source, start, end)
        default:
            return start + 1
        }
    }

    private static func closing(
        _ byte: UInt8, _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int? {
        var index = start
        while index < min(end, start + longestSyntax) {
            if source[index] == byte { return index + 1 }
            index += 1
        }
        return nil
    }

    /// How far a closing bracket is looked for; longer link targets are read as text.
    private static let longestSyntax = 2_000

    private static func endOfAddress(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, source[index] > ASCII.space, source[index] < 0x7F, source[index] != ASCII.less,
            source[index] != UInt8(ascii: ")")
        {
            index += 1
        }
        return max(index, start + 1)
    }
}
