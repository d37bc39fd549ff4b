import Basics

/// Text without Markdown marks: each line is a paragraph, a short first line the title.
struct PlainText {
    private(set) var blocks: [Block] = []

    /// The longest first line, in characters, that is taken for a title.
    private static let longestTitle = 50

    /// Finds the lines that hold text.
    init(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != ASCII.newline { end += 1 }
                let line = Self.trimmed(bytes, start..<end)
                if !line.isEmpty {
                    let isTitle = blocks.isEmpty && Self.looksLikeTitle(bytes, line)
                    blocks.append(Block(kind: isTitle ? .heading(1) : .paragraph, range: line))
                }
                start = end + 1
            }
        }
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end {
            if bytes[start] <= ASCII.space { start += 1 } else if bytes.holds("\u{3000}", at: start) { start += 3 } else { break }
        }
        while end > start, bytes[end - 1] <= ASCII.space { end -= 1 }
        return start..<end
    }

    private static func looksLikeTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var characters = 0
        for index in line where !bytes[index].isUTF8Continuation { characters += 1 }
        guard characters <= longestTitle else { return false }
        let ends: [StaticString] = ["。", "；", "，", ";", ","]
        return !ends.contains { bytes.holds($0, at: line.upperBound - $0.utf8CodeUnitCount) }
    }

    /// Whether a text file is written in Markdown: a heading, a table, a fence, emphasis or a link.
    static func hasMarkdownMarks(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var index = 0
            var isLineStart = true
            while index < bytes.count {
                let byte = bytes[index]
                if isLineStart, beginsMarkdownLine(bytes, index) { return true }
                if byte == UInt8(ascii: "*"), bytes.holds("**", at: index), hasEmphasis(bytes, index) { return true }
                if byte == UInt8(ascii: "]"), bytes.holds("](", at: index) { return true }
                isLineStart = byte == ASCII.newline
                index += 1
            }
            return false
        }
    }

    private static func beginsMarkdownLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: "#"):
            var index = start
            while index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
            return index - start <= 6 && index < bytes.count && bytes[index] == ASCII.space
        case UInt8(ascii: "|"):
            return bytes.holds("|-", at: start) || bytes.holds("|:", at: start) || bytes.holds("| -", at: start)
                || bytes.holds("| :", at: start)
        case UInt8(ascii: "`"): return bytes.holds("```", at: start)
        case UInt8(ascii: "-"), UInt8(ascii: "*"): return start + 1 < bytes.count && bytes[start + 1] == ASCII.space
        default: return false
        }
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
