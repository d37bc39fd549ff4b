import Basics

/// Text without Markdown marks: each line is a paragraph, a short first line the title.
struct PlainText {
    private(set) var blocks: [Block] = []

    /// The longest first line, in characters, that is taken for a title.
    private static let longestTitle = 50

    /// The longest word of a button, in characters, and how many stand above a title.
    private static let longestButton = 3
    private static let fewestButtons = 2
    private static let mostButtons = 12

    /// The longest line inside a report that is taken for a heading, in bytes.
    private static let longestHeading = 75

    /// How far the end of a link's target is looked for, in bytes.
    private static let longestTarget = 2_000

    /// Finds the lines that hold text.
    init(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes.endOfLine(from: start)
                let line = bytes.trimmed(start..<end)
                // Blanks that a converter did not know became question marks.
                if line.contains(where: { bytes[$0] != UInt8(ascii: "?") && bytes[$0] != ASCII.space }) {
                    blocks.append(Block(kind: Self.kind(bytes, line), range: line))
                }
                start = end + 1
            }
            blocks = TextTables.cells(in: blocks, bytes).compactMap { Self.withoutBars($0, bytes) }
            let title = findTitle(bytes)
            findHeadings(bytes, behind: title ?? -1)
        }
    }

    /// A line without the bars of empty cells around its words: 主要指标 | |||; none where nothing else stands there.
    private static func withoutBars(_ block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> Block? {
        func isBar(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: "|") || bytes[index] == ASCII.space }
        let (first, last) = (block.range.lowerBound, block.range.upperBound - 1)
        guard !block.isCell, bytes[first] == UInt8(ascii: "|") || bytes[last] == UInt8(ascii: "|") else { return block }
        guard let first = block.range.first(where: { !isBar($0) }), let last = block.range.last(where: { !isBar($0) })
        else { return nil }
        return Block(kind: block.kind, range: first..<last + 1)
    }

    private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Block.Kind {
        if let level = RoleFinder.sectionLevel(bytes, line) { return .heading(level) }
        return startsWithBullet(bytes, line) ? .listItem : .paragraph
    }

    private static func startsWithBullet(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        // No bullet begins as Chinese letters and their marks do.
        guard bytes[line.lowerBound] < 0xE3 else { return false }
        let bullets: [StaticString] = ["●", "■", "◆", "▲", "•", "·", "○", "□", "- "]
        return bullets.contains { bytes.holds($0, at: line.lowerBound) }
    }

    /// The first line that is no chrome of the page is the title, where it looks like one.
    private mutating func findTitle(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = ZoneFinder.firstText(of: blocks, in: bytes) else { return nil }
        let title = behindButtons(bytes, first)
        guard !blocks[title].isCell, Self.looksLikeTitle(bytes, blocks[title].range) else { return nil }
        blocks[title] = Block(kind: .heading(1), range: blocks[title].range)
        return title
    }

    /// The first of the lines from one on that is longer than the words of buttons, where several of these stand above
    /// it: 下载, 打印, 全屏. Where none may be a title, it is the first.
    private func behindButtons(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int) -> Int {
        for index in blocks.indices[first...].prefix(Self.mostButtons) {
            guard case .paragraph = blocks[index].kind, Self.looksLikeTitle(bytes, blocks[index].range) else { break }
            let isChrome = ZoneFinder.firstText(of: [blocks[index]], in: bytes) == nil
            guard bytes[blocks[index].range].characterCount > Self.longestButton, !isChrome else { continue }
            return index - first >= Self.fewestButtons ? index : first
        }
        return first
    }

    /// Short lines behind the title that are no sentences, before a paragraph, are headings.
    private mutating func findHeadings(_ bytes: UnsafeBufferPointer<UInt8>, behind title: Int) {
        var isBeforeText = false
        for index in blocks.indices.reversed() where index > title {
            let range = blocks[index].range
            if case .paragraph = blocks[index].kind {
                let isShort = range.count <= Self.longestHeading && !bytes.isProse(range)
                if !isShort {
                    isBeforeText = true
                } else if isBeforeText, Self.looksLikeHeading(bytes, range) {
                    // 2026年重点工作 stands above 一、 and （一）.
                    let level = Self.yearAtFront(bytes, range) == nil ? 3 : 2
                    blocks[index] = Block(kind: .heading(level), range: range)
                } else {
                    isBeforeText = false
                }
            } else {
                isBeforeText = blocks[index].isHeading
            }
        }
    }

    private static func looksLikeHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let words = (yearAtFront(bytes, line) ?? line.lowerBound)..<line.upperBound
        guard words.count >= 9, !bytes[words].contains(where: \.isASCIIDigit), !LineShapes.endsSentence(bytes, line)
        else {
            return false
        }
        let features = BlockFeatures(bytes, line)
        return features.captions + features.navigation + features.notices + features.stamps == 0
            && !features.isInBrackets
    }

    /// 2026年重点工作: the end of the year that a line opens with.
    private static func yearAtFront(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
        let end = line.lowerBound + 4
        guard end + 3 <= line.upperBound, bytes[line.lowerBound..<end].allSatisfy(\.isASCIIDigit),
            bytes.holds("年", at: end)
        else { return nil }
        return end + 3
    }

    private static func looksLikeTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard bytes[line].characterCount <= longestTitle else { return false }
        let ends: [StaticString] = ["。", "；", "，", ";", ","]
        return !ends.contains { bytes.holds($0, at: line.upperBound - $0.utf8CodeUnitCount) }
    }

    /// Whether a text file is written in Markdown: a heading, a table, a fence, emphasis or a link.
    static func hasMarkdownMarks(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                if bytes[start] < 0x80, beginsMarkdownLine(bytes, start) { return true }
                start = bytes.endOfLine(from: start) + 1
            }
            var index = 0
            while let star = bytes.next(UInt8(ascii: "*"), in: index..<bytes.count) {
                if bytes.holds("**", at: star), hasEmphasis(bytes, star) { return true }
                index = star + 1
            }
            index = 0
            while let bracket = bytes.next(UInt8(ascii: "]"), in: index..<bytes.count) {
                if bytes.holds("](", at: bracket), isTarget(bytes, bracket + 2) { return true }
                index = bracket + 1
            }
            return false
        }
    }

    private static func beginsMarkdownLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: "#"):
            var index = start
            while index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
            guard index - start <= 6, index < bytes.count, bytes[index] == ASCII.space else { return false }
            // # 工业 500.1 545.2 and # 工业 | 500.1 | 9.1 | are parts in a printed table.
            let line = bytes.trimmed(start..<bytes.endOfLine(from: start))
            return !CellShapes.endsInNumbers(bytes, line) && !CellShapes.endsInBarredNumber(bytes, line)
                && !CellShapes.isPartAboveNumber(bytes, line)
        case UInt8(ascii: "|"):
            // | -3.2 | begins a row of numbers, | --- | the line below the heads.
            var index = start
            var dashes = 0
            while index < bytes.count, case let byte = bytes[index],
                byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || byte == ASCII.minus || byte == ASCII.space
            {
                if byte == ASCII.minus { dashes += 1 }
                index += 1
            }
            return dashes > 0 && (index == bytes.count || bytes[index] == ASCII.newline)
        case UInt8(ascii: "`"): return bytes.holds("```", at: start)
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            // A dash alone stands for a missing number, blanks behind it or not.
            return start + 1 < bytes.count && bytes[start + 1] == ASCII.space
                && bytes.trimmed(start..<bytes.endOfLine(from: start)).count > 1
        default: return false
        }
    }

    /// Whether the target of a link stands here, up to its bracket: 公报[1](第四号) links to nothing.
    private static func isTarget(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard let end = bytes.next(UInt8(ascii: ")"), in: start..<min(bytes.count, start + longestTarget)),
            bytes.next(ASCII.newline, in: start..<end) == nil
        else { return false }
        return bytes[start..<end].contains { $0 == UInt8(ascii: "/") || $0 == ASCII.point || $0 == UInt8(ascii: "#") }
    }

    /// Whether `**` closes again in the same line.
    private static func hasEmphasis(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start + 2
        guard index < bytes.count, bytes[index] > ASCII.space else { return false }
        while index < bytes.count, bytes[index] != ASCII.newline, index - start < 400 {
            if bytes.holds("**", at: index) { return true }
            index += 1
        }
        return false
    }
}
