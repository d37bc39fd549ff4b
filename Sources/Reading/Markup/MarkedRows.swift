import Basics

/// Takes tags and blanks in the form of entities out of the cells of rows that bars part: `| 税收<br>（亿元） |`.
enum MarkedRows {
    static func write(_ revision: inout Revision) {
        let text = revision.text
        var code = FencedText(text)
        var index = 0
        var tag = text.next(ASCII.less, in: 0..<text.count) ?? text.count
        var entity = text.next(ASCII.ampersand, in: 0..<text.count) ?? text.count
        while case let mark = min(tag, entity), mark < text.count {
            var start = mark
            while start > index, text[start - 1] != ASCII.newline { start -= 1 }
            let line = start..<text.endOfLine(from: mark)
            if text.next(UInt8(ascii: "|"), in: line) != nil, !code.isCode(at: start), !holdsColumns(line, text) {
                write(line, &revision)
            }
            index = line.upperBound
            if tag < index { tag = text.next(ASCII.less, in: index..<text.count) ?? text.count }
            if entity < index { entity = text.next(ASCII.ampersand, in: index..<text.count) ?? text.count }
        }
    }

    /// `| 产值<br>税收 | 12.5<br>3.1 |`: whether each cell of a row holds as many lines, and one of them nothing but numbers;
    /// the lines are the rows of a table, and stay apart.
    private static func holdsColumns(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lines: Int?
        var (cells, columnsOfNumbers) = (0, 0)
        var (breaks, numbers) = (0, 0)
        var begins = true
        var isEmpty = true
        var index = line.lowerBound
        while index <= line.upperBound {
            if index == line.upperBound || text[index] == UInt8(ascii: "|") {
                if !isEmpty {
                    guard breaks > 0, lines ?? breaks == breaks else { return false }
                    lines = breaks
                    cells += 1
                    if numbers == breaks + 1 { columnsOfNumbers += 1 }
                }
                (breaks, numbers, begins, isEmpty) = (0, 0, true, true)
                index += 1
            } else if text[index] == ASCII.less, let tag = MarkupTag(text, at: index), case .line = tag.name {
                breaks += 1
                begins = true
                index = max(index + 1, tag.range.upperBound)
            } else {
                if text[index] > ASCII.space {
                    isEmpty = false
                    if begins, text[index].isASCIIDigit || text[index] == ASCII.minus { numbers += 1 }
                    begins = false
                }
                index += 1
            }
        }
        return cells > 1 && columnsOfNumbers > 0
    }

    /// Writes a row cell by cell; a bar behind a backslash is one of the words.
    private static func write(_ line: Range<Int>, _ revision: inout Revision) {
        let text = revision.text
        var start = line.lowerBound
        for index in line.lowerBound...line.upperBound {
            guard
                index == line.upperBound
                    || text[index] == UInt8(ascii: "|")
                        && (index == line.lowerBound || text[index - 1] != UInt8(ascii: "\\"))
            else { continue }
            CellMarkup.write(CellMarkup.trimmed(text, start..<index), ofMarkdown: true, &revision)
            start = index + 1
        }
    }
}
