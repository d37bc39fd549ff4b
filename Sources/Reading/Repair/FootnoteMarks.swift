import Basics

/// Takes out the marks of footnotes that a web page left in the text: `地区生产总值[2]2313亿元`.
///
/// A mark is a number of one or two digits in square brackets right behind a word; in Markdown it is none where a link
/// or the text of a note follows.
enum FootnoteMarks {
    static func remove(_ revision: inout Revision) {
        let text = revision.text
        var index = 0
        while let open = text.next(UInt8(ascii: "["), in: index..<text.count) {
            index = open + 1
            guard let end = end(text, open), follows(text, open) else { continue }
            revision.drop(open..<end, .footnoteMark)
            index = end
        }
    }

    /// Whether a text may hold one.
    static func mayStand(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { $0.holdsByte(UInt8(ascii: "[")) }
    }

    private static func end(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int? {
        var index = open + 1
        while index < text.count, index - open <= 2, text[index].isASCIIDigit { index += 1 }
        guard index > open + 1, index < text.count, text[index] == UInt8(ascii: "]") else { return nil }
        let after = index + 1
        guard after < text.count else { return after }
        let next = text[after]
        return next == UInt8(ascii: "(") || next == UInt8(ascii: ":") || next == UInt8(ascii: "[") ? nil : after
    }

    /// Behind a Chinese character, a Latin letter, a bracket or a percent sign.
    private static func follows(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let scalar = text.scalar(before: index).value
        return scalar.isHan || scalar.isASCIILetter || scalar == 0x29 || scalar == 0xFF09 || scalar == 0x25
    }
}
