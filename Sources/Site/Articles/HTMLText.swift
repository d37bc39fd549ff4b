import Basics

/// Writing text into HTML.
extension [UInt8] {
    /// Appends one byte of text, escaped for use in content and in quoted attributes.
    mutating func append(escaping byte: UInt8) {
        switch byte {
        case ASCII.ampersand: append("&amp;")
        case ASCII.less: append("&lt;")
        case ASCII.greater: append("&gt;")
        case ASCII.quote: append("&quot;")
        case UInt8(ascii: "'"): append("&#39;")
        default: append(byte)
        }
    }

    /// Appends text, escaped.
    mutating func append(escaping text: some Sequence<UInt8>) {
        for byte in text { append(escaping: byte) }
    }
}
