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
        var value = value
        value.withUTF8 { append(escaping: $0) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Appends text; runs that mean nothing in JSON are copied whole.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        var place = 0
        while place < text.count {
            if let next = EightBytes(text, at: place),
                !next.hold(ASCII.quote), !next.hold(Self.backslash), !next.holdBelow(0x20)
            {
                place += 8
                continue
            }
            let byte = text[place]
            if byte == ASCII.quote || byte == Self.backslash || byte < 0x20 {
                bytes.append(contentsOf: text[written..<place])
                bytes.append(Self.backslash)
                if byte < 0x20 {
                    bytes.append("u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
                } else {
                    bytes.append(byte)
                }
                written = place + 1
            }
            place += 1
        }
        bytes.append(contentsOf: text[written...])
    }

    private static let backslash = UInt8(ascii: "\\")

    /// Nothing.
    public mutating func null() {
        separate()
        bytes.append("null")
        needsComma = true
    }

    /// Begins a line, for lists with one member a line.
    public mutating func line() {
        separate()
        newline()
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
