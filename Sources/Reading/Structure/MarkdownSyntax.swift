import Basics

/// The pieces of Markdown that may hold digits which are no text.
enum MarkdownSyntax {
    static func startsItem(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        let byte = source[index]
        if byte == ASCII.minus || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
            return index + 1 < end && source[index + 1] == ASCII.space
        }
        return byte.isASCIIDigit && endOfListNumber(source, index, end) != nil
    }

    /// The end of `12.` or `12)` before a blank: digits that cmark-gfm takes as the number of a list item.
    static func endOfListNumber(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, source[index].isASCIIDigit { index += 1 }
        guard index > start, index - start <= 3, index + 1 < end, source[index] == ASCII.point || source[index] == 0x29,
            source[index + 1] == ASCII.space || source[index + 1] == ASCII.newline
        else { return nil }
        return index + 1
    }

    /// The end of a numeral: digits with points and commas between them.
    static func endOfNumeral(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let joins = source[index] == ASCII.point || source[index] == ASCII.comma
            guard source[index].isASCIIDigit || (joins && index + 1 < end && source[index + 1].isASCIIDigit) else {
                break
            }
            index += 1
        }
        return index
    }

    /// Whether marks of this kind nest or look for their partner, so that long runs of them are slow.
    static func nests(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x29, 0x5B, 0x5D, 0x2A, 0x5F, 0x7E, 0x60, 0x21, 0x40: true
        default: false
        }
    }

    /// The end of what may hold digits that are no text: the target of a link, the name of a footnote, an entity, an
    /// address; the next byte where the byte begins none.
    static func end(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
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

    /// Whether a numeric entity stands for a noncharacter, with which numerals are marked, and no backslash before it
    /// makes it text already.
    static func isReservedEntity(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard source.holds("&#", at: start) else { return false }
        var index = start + 2
        let isHex = index < end && source[index] | 0x20 == UInt8(ascii: "x")
        if isHex { index += 1 }
        var scalar: UInt32 = 0
        while index < end, scalar <= 0x10FFFF, let digit = hexDigit(source[index]), isHex || digit < 10 {
            scalar = scalar * (isHex ? 16 : 10) + digit
            index += 1
        }
        guard 0xFDD0...0xFDEF ~= scalar || scalar & 0xFFFE == 0xFFFE else { return false }
        var backslashes = 0
        while backslashes < start, source[start - backslashes - 1] == UInt8(ascii: "\\") { backslashes += 1 }
        return backslashes % 2 == 0
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x57
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x37
        default: nil
        }
    }

    /// How far a closing bracket is looked for; longer link targets are read as text.
    private static let longestSyntax = 2_000

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

    private static func endOfAddress(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < min(end, start + longestSyntax), source[index] > ASCII.space, source[index] < 0x7F,
            source[index] != ASCII.less, source[index] != UInt8(ascii: ")")
        {
            index += 1
        }
        return max(index, start + 1)
    }
}
