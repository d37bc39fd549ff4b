import Basics

/// A Markdown text made ready for the parser: numerals marked, `<` hidden, indentation that would make code taken
/// away, what the parser can't take bounded.
struct MarkedMarkdown {
    /// The text for the parser.
    private(set) var bytes: [UInt8] = []
    /// Where each byte of it stood in the text it was made from.
    private(set) var map = OffsetMap()
    /// The place behind each mark in `bytes`, where its numeral begins.
    private(set) var numerals: [Int] = []
    /// The bounds that acted.
    var acts: [ParserBounds.Act] { bounds.acts }

    private var bounds: ParserBounds
    /// Where the paragraph began in `bytes`.
    var paragraphStart = 0
    var isAfterBlank = true
    var isAfterChrome = false
    private var fence = Fence()

    /// Marks a text. Digits that are syntax (list numbers, footnote names, addresses, entities) get no mark.
    init(_ text: [UInt8]) {
        bounds = text.withUnsafeBufferPointer { ParserBounds($0) }
        bytes.reserveCapacity(text.count + text.count / 4)
        text.withUnsafeBufferPointer { source in
            var tables = MarkdownTables(source).tables[...]
            var lineStart = 0
            while lineStart < source.count {
                if let table = tables.first, table.range.lowerBound <= lineStart {
                    write(table, source)
                    tables.removeFirst()
                    lineStart = table.range.upperBound + 1
                    continue
                }
                let lineEnd = source.endOfLine(from: lineStart)
                markLine(source, lineStart..<min(lineEnd + 1, source.count))
                lineStart = lineEnd + 1
            }
        }
    }

    private mutating func markLine(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var start = line.lowerBound
        while start < line.upperBound, source[start] <= ASCII.space { start += 1 }
        guard start < line.upperBound else {
            bounds.endParagraph()
            keep(source, line)
            paragraphStart = bytes.count
            isAfterBlank = true
            return
        }
        let isItem = MarkdownSyntax.startsItem(source, start, line.upperBound)
        if !fence.isOpen { partBlocks(source, start..<line.upperBound, isItem: isItem) }
        _ = fence.pass(source, start..<line.upperBound)
        copyIndentation(line, to: start, isItem: isItem)
        let index = copyListMarkers(source, start, line.upperBound)
        escapeWhatGrows(source, index..<line.upperBound)
        if bounds.isInTable { paragraphStart = bytes.count }
        markText(source, index..<line.upperBound)
        isAfterBlank = false
    }

    /// Puts a blank line before a line that is chrome of the page, and ends paragraphs that are too long.
    private mutating func partBlocks(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, isItem: Bool) {
        let isChrome = ChromeWords.shared.beginsChrome(source, line)
        let beginsBlock = isItem || source[line.lowerBound] == UInt8(ascii: "#")
        if beginsBlock { paragraphStart = bytes.count }
        let parts = isChrome || isAfterChrome || MarkdownTables.isHead(source, line)
        if !isAfterBlank, parts, !beginsBlock { breakParagraph(at: line.lowerBound) }
        isAfterChrome = isChrome
        if bounds.isFull(at: line.lowerBound, beginsBlock: beginsBlock || isAfterBlank) {
            breakParagraph(at: line.lowerBound)
        }
    }

    /// Begins a new paragraph at a place of the text.
    mutating func breakParagraph(at offset: Int) {
        map.replace(fromLength: 1, toLength: 0, at: offset)
        bytes.append(ASCII.newline)
        bounds.endParagraph()
        paragraphStart = bytes.count
        isAfterBlank = true
    }

    private mutating func keep(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        map.keep(range.count, at: range.lowerBound)
        bytes.append(contentsOf: source[range])
    }

    mutating func insert(_ byte: UInt8, at offset: Int) {
        map.replace(fromLength: 1, toLength: 0, at: offset)
        bytes.append(byte)
    }

    /// Takes away indentation beyond three columns, which would make a paragraph into code, and keeps the rest. The
    /// items of a nested list keep theirs, for it says how deep they are.
    private mutating func copyIndentation(_ line: Range<Int>, to start: Int, isItem: Bool) {
        for offset in 0..<min(start - line.lowerBound, isItem ? 12 : 3) {
            map.keep(1, at: line.lowerBound + offset)
            bytes.append(ASCII.space)
        }
    }

    /// Copies bullets, quote marks and the number of a list item unmarked, so that they stay syntax.
    private mutating func copyListMarkers(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        var depth = 0
        while index < end, depth < ParserBounds.depth {
            if source[index] == ASCII.space {
                index += 1
            } else if source[index] == ASCII.greater {
                index += 1
                depth += 1
            } else if MarkdownSyntax.startsItem(source, index, end) {
                index = MarkdownSyntax.endOfListNumber(source, index, end) ?? index + 1
                depth += 1
            } else {
                break
            }
        }
        keep(source, start..<index)
        if depth == ParserBounds.depth, index < end {
            bounds.note(
                index, "\(depth) and more marks of quotations and lists at the start of a line", "the rest read as text"
            )
            if source[index] == ASCII.greater || !source[index].isASCIIDigit, source[index] > ASCII.space {
                insert(UInt8(ascii: "\\"), at: index)
            }
        }
        return index
    }

    /// Puts a backslash before what would become a table too wide or a definition too long.
    private mutating func escapeWhatGrows(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        // Also in code: where a list ends a code block, no fence says so.
        guard !line.isEmpty else { return }
        switch bounds.tableStep(source, line) {
        case .none: break
        case .tooWide: insert(UInt8(ascii: "\\"), at: line.lowerBound)
        case .tooManyShortRows: breakParagraph(at: line.lowerBound)
        }
        if source[line.lowerBound] == UInt8(ascii: "["), bounds.isTooLong(source, definitionAt: line.lowerBound) {
            insert(UInt8(ascii: "\\"), at: line.lowerBound)
        }
    }

    /// How many bytes of letters are passed over at once.
    private static let longestPiece = 4_096

    mutating func markText(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var index = line.lowerBound
        var copied = index
        var run = 0
        while index < line.upperBound {
            // A piece at a time: near the bound of a paragraph the rest of a long line is not looked at again and again.
            let letters = source.endOfLetters(from: index, to: min(line.upperBound, index + Self.longestPiece))
            if letters > index, letters - copied + bytes.count - paragraphStart <= ParserBounds.paragraph {
                index = letters
                run = 0
                continue
            }
            let byte = source[index]
            if index - copied + bytes.count - paragraphStart > ParserBounds.paragraph {
                keep(source, copied..<index)
                copied = index
                partParagraph(source, index)
            }
            if byte >= 0x80 && byte != Marks.lead {
                index += byte.isUTF8Continuation ? 1 : byte.utf8Length
                run = 0
            } else if byte == ASCII.less {
                keep(source, copied..<index)
                map.replace(fromLength: Marks.less.count, toLength: 1, at: index)
                bytes += Marks.less
                index += 1
                copied = index
            } else if byte.isASCIIDigit {
                keep(source, copied..<index)
                let length = bytes.count
                Marks.append(numerals.count, to: &bytes)
                map.replace(fromLength: bytes.count - length, toLength: 0, at: index)
                numerals.append(bytes.count)
                copied = index
                index = MarkdownSyntax.endOfNumeral(source, index, line.upperBound)
            } else if byte == Marks.lead {
                if Marks.isReserved(source, at: index) {
                    keep(source, copied..<index)
                    copied = index + 3
                }
                index += 3
            } else if byte == ASCII.ampersand, MarkdownSyntax.isReservedEntity(source, index, line.upperBound) {
                keep(source, copied..<index)
                copied = index
                insert(UInt8(ascii: "\\"), at: index)
                index += 1
            } else {
                run = MarkdownSyntax.nests(byte) && index > line.lowerBound && source[index - 1] == byte ? run + 1 : 0
                if run >= ParserBounds.run {
                    keep(source, copied..<index)
                    copied = index
                    insert(ASCII.newline, at: index)
                    if run == ParserBounds.run { bounds.note(index, "a long run of marks", "parted") }
                    run = 0
                }
                index = MarkdownSyntax.end(source, index, line.upperBound)
            }
        }
        index = min(index, line.upperBound)
        if index > copied { keep(source, copied..<index) }
    }

    /// Ends a paragraph that is too long, behind a mark or a blank, or anywhere if none comes.
    private mutating func partParagraph(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard index > 0, !source[index].isUTF8Continuation, !source[index].isASCIIDigit else { return }
        let before = source.scalar(before: index).value
        let isLate = bytes.count - paragraphStart > ParserBounds.longestParagraph
        guard isLate || before == ASCII.space || Joints.isMark(before) else { return }
        insert(ASCII.newline, at: index)
        insert(ASCII.newline, at: index)
        bounds.note(index, "a paragraph of more than \(ParserBounds.paragraph) bytes", "parted")
        paragraphStart = bytes.count
    }
}
