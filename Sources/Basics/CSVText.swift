/// Writes comma-separated values as RFC 4180 says: fields with commas, quotes or line ends stand in quotes.
public struct CSVText: Sendable {
    /// The rows so far.
    public private(set) var bytes: [UInt8] = []
    private var beginsRow = true

    /// The mark that Excel needs to read Chinese.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// No rows.
    public init() {}

    /// The rows behind the mark that Excel needs, so that no copy of them is made for it.
    public static func marked() -> CSVText {
        var text = CSVText()
        text.bytes = byteOrderMark
        return text
    }

    /// Adds a field to the row.
    public mutating func field(_ text: String) {
        if !beginsRow { bytes.append(ASCII.comma) }
        beginsRow = false
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Ends the row.
    public mutating func endRow() {
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.newline)
        beginsRow = true
    }

    /// Adds a row.
    public mutating func row(_ fields: some Sequence<String>) {
        for text in fields { field(text) }
        endRow()
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard Self.needsQuotes(text) else { return bytes.append(contentsOf: text) }
        bytes.append(ASCII.quote)
        for byte in text {
            if byte == ASCII.quote { bytes.append(ASCII.quote) }
            bytes.append(byte)
        }
        bytes.append(ASCII.quote)
    }

    private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while let next = EightBytes(text, at: place) {
            if next.hold(ASCII.quote) || next.hold(ASCII.comma) || next.hold(ASCII.newline)
                || next.hold(ASCII.carriageReturn)
            {
                return true
            }
            place += 8
        }
        return text[place...].contains {
            $0 == ASCII.comma || $0 == ASCII.quote || $0 == ASCII.newline || $0 == ASCII.carriageReturn
        }
    }
}
