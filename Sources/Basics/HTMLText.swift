/// Text inside HTML.
public enum HTMLText {
    /// What stands for a byte that means something in content or in a quoted attribute; none for any other.
    @inlinable
    @inline(__always)
    public static func escape(for byte: UInt8) -> StaticString? {
        if byte > UInt8(ascii: ">") { return nil }
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "'"): return "&#39;"
        default: return nil
        }
    }
}

extension HTMLText {
    /// The first byte from a place on that has to be escaped, and what stands for it. Eight bytes are looked at at once.
    public static func special(
        in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (place: Int, escape: StaticString)? {
        var place = start
        while let next = EightBytes(text, at: place), !holdSpecial(next) { place += 8 }
        while place < text.count {
            if let escape = escape(for: text[place]) { return (place, escape) }
            place += 1
        }
        return nil
    }

    /// Whether one of eight bytes is special; `&` and `'`, `<` and `>` differ in one bit.
    @inline(__always)
    private static func holdSpecial(_ next: EightBytes) -> Bool {
        next.hold(ASCII.quote) || next.hold(UInt8(ascii: "'"), except: 1) || next.hold(ASCII.greater, except: 2)
    }

    /// The text that escaped text stands for, as far as this program and cmark-gfm escape.
    public static func plain(_ escaped: UnsafeBufferPointer<UInt8>) -> String {
        var bytes: [UInt8] = []
        var index = 0
        while index < escaped.count {
            if escaped[index] == ASCII.ampersand,
                let (entity, byte) = entities.first(where: { escaped.holds($0.entity, at: index) })
            {
                bytes.append(byte)
                index += entity.utf8CodeUnitCount
            } else {
                bytes.append(escaped[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let entities: [(entity: StaticString, byte: UInt8)] = [
        ("&amp;", ASCII.ampersand), ("&lt;", ASCII.less), ("&gt;", ASCII.greater), ("&quot;", ASCII.quote),
        ("&#39;", UInt8(ascii: "'")), ("&#x27;", UInt8(ascii: "'")),
    ]
}

extension [UInt8] {
    /// Appends one byte of text, escaped for use in content and in quoted attributes.
    @inlinable
    public mutating func append(escaping byte: UInt8) {
        if let escape = HTMLText.escape(for: byte) { append(escape) } else { append(byte) }
    }

    /// Appends text, escaped; runs without a special character are copied whole.
    public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        while let (place, escape) = HTMLText.special(in: text, from: written) {
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<place]))
            append(escape)
            written = place + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// Appends text, escaped.
    public mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// Appends a fixed text.
    @inlinable
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
