/// The ASCII bytes that the hot paths compare with, by name: computed, so that they cost nothing across modules.
public enum ASCII {
    /// A tabulator.
    @inlinable public static var tab: UInt8 { 0x09 }
    /// A line feed.
    @inlinable public static var newline: UInt8 { 0x0A }
    /// A carriage return.
    @inlinable public static var carriageReturn: UInt8 { 0x0D }
    /// A blank.
    @inlinable public static var space: UInt8 { 0x20 }
    /// The digit 0.
    @inlinable public static var zero: UInt8 { 0x30 }
    /// The digit 9.
    @inlinable public static var nine: UInt8 { 0x39 }
    /// A full stop.
    @inlinable public static var point: UInt8 { 0x2E }
    /// A comma.
    @inlinable public static var comma: UInt8 { 0x2C }
    /// A hyphen.
    @inlinable public static var minus: UInt8 { 0x2D }
    /// `<`
    @inlinable public static var less: UInt8 { 0x3C }
    /// `>`
    @inlinable public static var greater: UInt8 { 0x3E }
    /// `&`
    @inlinable public static var ampersand: UInt8 { 0x26 }
    /// A quotation mark.
    @inlinable public static var quote: UInt8 { 0x22 }
}

extension UInt8 {
    /// Whether it is one of `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { self &- 48 < 10 }

    /// Whether it is a Latin letter.
    @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 97 < 26 }

    /// The bytes of the UTF-8 sequence that it leads.
    @inlinable public var utf8Length: Int { self < 0x80 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }

    /// Whether it continues a UTF-8 sequence.
    @inlinable public var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}

extension UInt32 {
    /// Whether this scalar is one of `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { self &- 48 < 10 }

    /// Whether this scalar is a Latin letter without marks.
    @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 97 < 26 }
}

extension Sequence<UInt8> {
    /// The number of characters of a text in UTF-8: of its bytes that begin one.
    @inlinable public var characterCount: Int { reduce(0) { $0 + ($1.isUTF8Continuation ? 0 : 1) } }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at `index` and its length in bytes; U+FFFD and 1 where the bytes are not valid UTF-8.
    @inlinable @inline(__always) public func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let lead = self[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        if lead >= 0xE0, lead < 0xF0, count - index >= 3 {
            let second = self[index + 1]
            let third = self[index + 2]
            guard second.isUTF8Continuation, third.isUTF8Continuation else { return (0xFFFD, 1) }
            return (UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
        }
        return rareScalar(at: index)
    }

    /// A scalar of two or four bytes, rare in Chinese text.
    @usableFromInline func rareScalar(at index: Int) -> (value: UInt32, length: Int) {
        let lead = self[index]
        let left = count - index
        if lead >= 0xC0, lead < 0xE0, left >= 2 {
            guard self[index + 1].isUTF8Continuation else { return (0xFFFD, 1) }
            return (UInt32(lead & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F), 2)
        }
        if lead >= 0xF0, left >= 4 {
            let tail = (self[index + 1], self[index + 2], self[index + 3])
            guard tail.0.isUTF8Continuation, tail.1.isUTF8Continuation, tail.2.isUTF8Continuation else {
                return (0xFFFD, 1)
            }
            return (
                UInt32(lead & 0x07) << 18 | UInt32(tail.0 & 0x3F) << 12 | UInt32(tail.1 & 0x3F) << 6
                    | UInt32(tail.2 & 0x3F), 4
            )
        }
        return (0xFFFD, 1)
    }

    /// The scalar that ends before `index` and its length in bytes.
    @inlinable public func scalar(before index: Int) -> (value: UInt32, length: Int) {
        var start = index - 1
        while start > 0, index - start < 4, self[start].isUTF8Continuation { start -= 1 }
        return (scalar(at: start).value, index - start)
    }

    /// Whether the bytes at `index` are those of `text`. The last byte of a Chinese letter tells most others from it.
    @inlinable @inline(__always) public func holds(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index >= 0, index <= count &- length else { return false }
        if length == 0 { return true }
        let mark = length < 3 ? 0 : 2
        return self[index &+ mark] == text.utf8Start[mark] && isSame(text.utf8Start, length, at: index)
    }

    /// Whether so many bytes at a place, which lie in the buffer, are those of a word.
    @usableFromInline func isSame(_ word: UnsafePointer<UInt8>, _ length: Int, at index: Int) -> Bool {
        for offset in 0..<length where self[index &+ offset] != word[offset] { return false }
        return true
    }
}

extension [UInt8] {
    /// Appends a scalar in UTF-8.
    public mutating func append(scalar value: UInt32) {
        switch value {
        case 0..<0x80: append(UInt8(value))
        case 0x80..<0x800:
            append(UInt8(0xC0 | value >> 6))
            append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0x10000:
            append(UInt8(0xE0 | value >> 12))
            append(UInt8(0x80 | value >> 6 & 0x3F))
            append(UInt8(0x80 | value & 0x3F))
        default:
            append(UInt8(0xF0 | value >> 18))
            append(UInt8(0x80 | value >> 12 & 0x3F))
            append(UInt8(0x80 | value >> 6 & 0x3F))
            append(UInt8(0x80 | value & 0x3F))
        }
    }

    /// Appends the bytes of a string.
    @inlinable public mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }

    /// The text of a range, with U+FFFD for invalid bytes.
    public func text(in range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}
