/// Writes JSON as bytes, in the order the caller gives.
public struct JSONText: Sendable {
    /// The text so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An empty text.
    public init() {}

    /// An object of fields; `body` writes them.
    public mutating func object(_ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// An array; `body` writes its members.
    public mutating func array(_ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// A field's name; its value has to follow.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A field of text; null where there is none.
    public mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// A field of a whole number; null where there is none.
    public mutating func field(_ name: StaticString, _ value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    /// A field that is true or false.
    public mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        separate()
        bytes.append(value ? "true" : "false")
        needsComma = true
    }

    /// A whole number.
    public mutating func number(_ value: Int) {
        separate()
        bytes.append(String(value))
        needsComma = true
    }

    /// A text in quotation marks.
    public mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20: bytes.append("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Nothing.
    public mutating func null() {
        separate()
        bytes.append("null")
        needsComma = true
    }

    /// Ends a line, for files of one object a line.
    public mutating func newline() {
        bytes.append(ASCII.newline)
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(ASCII.comma) }
    }
}
