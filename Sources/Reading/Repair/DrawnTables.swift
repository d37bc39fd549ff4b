import Basics

/// Turns tables that were drawn with lines, `│东湖区│ 320.4 │` between `├──┼──┤`, into rows parted by bars.
enum DrawnTables {
    /// Whether a text may hold one: `│`, `┃` and `║` are signs of the same block.
    static func mayStand(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count, let found = bytes.next(0xE2, in: start..<bytes.count) {
                if isDrawn(bytes, found) { return true }
                start = found + 1
            }
            return false
        }
    }

    /// Puts a bar in the place of each line that goes down, and takes away those that go across: `│ 5.1 ├──┤` is
    /// `| 5.1 ||`. A dash alone stays, for it may stand for a number.
    static func open(_ revision: inout Revision) {
        let text = revision.text
        var start = 0
        while start < text.count {
            let end = text.endOfLine(from: start)
            switch kind(text, start..<end) {
            case .drawing: revision.drop(start..<min(end + 1, text.count), .punctuation)
            case .row: open(start..<end, &revision)
            case .other: break
            }
            start = end + 1
        }
    }

    /// What a line is: nothing but drawn lines, a row between them, or neither.
    private enum Kind {
        case drawing
        case row
        case other
    }

    private static func kind(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Kind {
        var (down, joints, words) = (0, 0, 0)
        var index = line.lowerBound
        while index < line.upperBound {
            guard isDrawn(text, index), index + 3 <= line.upperBound else {
                if text[index] > ASCII.space, text.blankLength(at: index) == 0 { words += 1 }
                index += 1
                continue
            }
            if isAcross(text, index) == false { isDown(text, index) ? (down += 1) : (joints += 1) }
            index += 3
        }
        if words == 0 { return down + joints > 1 ? .drawing : .other }
        return down + joints > 1 && down > 0 ? .row : .other
    }

    private static func open(_ line: Range<Int>, _ revision: inout Revision) {
        let text = revision.text
        var index = line.lowerBound
        while index < line.upperBound {
            guard isDrawn(text, index), index + 3 <= line.upperBound else {
                index += 1
                continue
            }
            guard isAcross(text, index) else {
                revision.replace(index..<index + 3, with: CollectionOfOne(UInt8(ascii: "|")), .punctuation)
                index += 3
                continue
            }
            var end = index
            while end + 3 <= line.upperBound, isDrawn(text, end), isAcross(text, end) { end += 3 }
            if end - index > 3 { revision.drop(index..<end, .punctuation) }
            index = end
        }
    }

    /// Whether a sign of U+2500 to U+257F stands at a place.
    private static func isDrawn(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && text[index] == 0xE2 && (text[index + 1] == 0x94 || text[index + 1] == 0x95)
            && !(text[index + 1] == 0x95 && text[index + 2] > 0xBF)
    }

    /// Whether a drawn sign goes across only: ─ ━ ┄ ┅ ┈ ┉ ═.
    private static func isAcross(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let low = text[index + 2]
        guard text[index + 1] == 0x94 else { return low == 0x90 }
        return low == 0x80 || low == 0x81 || low == 0x84 || low == 0x85 || low == 0x88 || low == 0x89
    }

    /// Whether a drawn sign goes down only: │ ┃ ┆ ┇ ┊ ┋ ║.
    private static func isDown(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let low = text[index + 2]
        guard text[index + 1] == 0x94 else { return low == 0x91 }
        return low == 0x82 || low == 0x83 || low == 0x86 || low == 0x87 || low == 0x8A || low == 0x8B
    }
}
