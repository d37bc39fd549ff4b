import Basics

/// Writes the words of a cell without the tags in them. A new line in a cell is a blank, and nothing between Chinese
/// letters: `税收<br>（亿元）` is 税收（亿元）.
struct CellMarkup {
    private let source: UnsafeBufferPointer<UInt8>
    private let cell: Range<Int>
    private var index: Int
    /// The last scalar written.
    private var last: UInt32?
    /// Whether a new line or a blank in the form of an entity stands before the next letter.
    private var isAfterBreak = false

    /// Whether the cell is one of Markdown, in which a bar stands behind a backslash.
    private let isMarkdown: Bool

    /// Writes a cell. Bars in one of HTML are written so that they part no cells.
    static func write(_ cell: Range<Int>, ofMarkdown isMarkdown: Bool = false, _ revision: inout Revision) {
        var markup = CellMarkup(revision.text, cell, isMarkdown)
        markup.write(&revision)
    }

    private init(_ source: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>, _ isMarkdown: Bool) {
        (self.source, self.cell, self.isMarkdown) = (source, cell, isMarkdown)
        index = cell.lowerBound
    }

    private mutating func write(_ revision: inout Revision) {
        while index < cell.upperBound {
            let start = index
            if let blanks = blanks(from: start) {
                index = blanks.end
                if blanks.isKept {
                    last = UInt32(ASCII.space)
                } else {
                    isAfterBreak = true
                    revision.skip(start..<index)
                }
            } else if source[start] == ASCII.less, let tag = MarkupTag(source, at: start), passes(tag) {
                index = tag.range.upperBound
                if case .raised = tag.name, !tag.isClosing, !writeRaised(tag, &revision) { continue }
                if case .line = tag.name { isAfterBreak = true }
                revision.skip(start..<index)
            } else {
                writeLetter(&revision)
            }
        }
    }

    /// Whether a tag is taken out: one that lies in the cell and is no part of a table.
    private func passes(_ tag: MarkupTag) -> Bool {
        switch tag.name {
        case .line, .look, .raised, .page: tag.range.upperBound <= cell.upperBound
        default: false
        }
    }

    private mutating func writeLetter(_ revision: inout Revision) {
        let (scalar, length) = source.scalar(at: index)
        if isAfterBreak, let last, last != ASCII.space {
            let isWide = last >= Self.wide && scalar >= Self.wide
            // Two numbers below each other are none together.
            if last.isASCIIDigit, scalar.isASCIIDigit {
                revision.insert("；".utf8, at: index)
            } else if !isWide {
                revision.insert(CollectionOfOne(ASCII.space), at: index)
            }
        }
        if scalar == UInt8(ascii: "|"), !isMarkdown {
            // A backslash would make the entity text.
            let bar = last == 0x5C ? " " : "&#124;"
            revision.replaceSilently(index..<index + 1, with: bar.utf8)
        }
        isAfterBreak = false
        last = scalar
        index += length
    }

    /// Chinese letters and their marks begin here.
    static let wide: UInt32 = 0x2E80

    /// A run of blanks, entities that are blanks among them, and whether it stays: one without a new line or an entity
    /// does, and entities before the first letter do, for they say that a row is a part of the one above it.
    private func blanks(from start: Int) -> (end: Int, isKept: Bool)? {
        var end = start
        var (isBreak, hasEntity) = (isAfterBreak, false)
        while end < cell.upperBound {
            if source[end] <= ASCII.space {
                if source[end] == ASCII.newline { isBreak = true }
                end += 1
            } else if let length = Self.blankEntity(source, end, cell.upperBound) {
                (isBreak, hasEntity) = (true, true)
                end += length
            } else {
                break
            }
        }
        guard end > start else { return nil }
        let isIndentation =
            last == nil && hasEntity && end < cell.upperBound && source.scalar(at: end).value >= Self.wide
        return (end, !isBreak || isIndentation)
    }

    /// The length of a blank that is written as `&nbsp;`, `&emsp;` or `&#160;`.
    private static func blankEntity(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard source[start] == ASCII.ampersand else { return nil }
        for entity in blankEntities where source.holds(entity, at: start) {
            return start + entity.utf8CodeUnitCount <= end ? entity.utf8CodeUnitCount : nil
        }
        return nil
    }

    private static let blankEntities: [StaticString] = [
        "&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;",
    ]

    /// The longest mark of a note, in bytes.
    private static let longestNote = 12

    /// Passes over the raised mark of a note: 税收<sup>1</sup>. The raised figures of m² stay, those of 10⁸ with their
    /// tags, and any other words without these. Whether the tag, or all up to `index`, is to be taken out.
    private mutating func writeRaised(_ tag: MarkupTag, _ revision: inout Revision) -> Bool {
        let start = tag.range.upperBound
        guard let less = source.next(ASCII.less, in: start..<min(cell.upperBound, start + Self.longestNote)),
            let closing = MarkupTag(source, at: less), closing.isClosing, case .raised = closing.name,
            closing.range.upperBound <= cell.upperBound, start < less,
            source[start..<less].allSatisfy({ $0.isASCIIDigit || Self.isNoteMark($0) })
        else { return true }
        let isOne = less == start + 1
        if isOne, last == 0x6D, source[start] == UInt8(ascii: "2") || source[start] == UInt8(ascii: "3") {
            revision.skip(tag.range)
            revision.replaceSilently(start..<less, with: source[start] == UInt8(ascii: "2") ? "²".utf8 : "³".utf8)
            revision.skip(closing.range)
            (index, last) = (closing.range.upperBound, 0xB2)
            return false
        }
        let power = tag.range.lowerBound - 2
        if source.holds("10", at: power), power == cell.lowerBound || !source[power - 1].isASCIIDigit {
            (index, last) = (closing.range.upperBound, UInt32(ASCII.greater))
            return false
        }
        index = closing.range.upperBound
        return true
    }

    private static func isNoteMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
            ASCII.comma:
            true
        default: false
        }
    }

    /// A range without the blanks and line ends around it.
    static func trimmed(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, source[start] <= ASCII.space { start += 1 }
        while end > start, source[end - 1] <= ASCII.space { end -= 1 }
        return start..<end
    }

    /// Whether a range holds nothing but tags and blanks.
    static func isBlank(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] <= ASCII.space {
                index += 1
            } else if source[index] == ASCII.less, let tag = MarkupTag(source, at: index) {
                index = tag.range.upperBound
            } else {
                return false
            }
        }
        return true
    }
}
