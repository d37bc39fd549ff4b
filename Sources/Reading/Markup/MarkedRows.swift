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
            if text.next(UInt8(ascii: "|"), in: line) != nil, !code.isCode(at: start) { write(line, &revision) }
            index = line.upperBound
            if tag < index { tag = text.next(ASCII.less, in: index..<text.count) ?? text.count }
            if entity < index { entity = text.next(ASCII.ampersand, in: index..<text.count) ?? text.count }
        }
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
