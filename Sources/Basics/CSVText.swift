/// Writes comma-separated values as RFC 4180 says: fields with commas, quotes or line ends stand in quotes.
public enum CSVText {
    /// Appends a row and its line end.
    public static func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(ASCII.comma) }
            append(field, to: &bytes)
        }
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.newline)
    }

    private static func append(_ field: String, to bytes: inout [UInt8]) {
        let needsQuotes = field.utf8.contains {
            $0 == ASCII.comma || $0 == ASCII.quote || $0 == ASCII.newline || $0 == ASCII.carriageReturn
        }
        guard needsQuotes else {
            bytes.append(field)
            return
        }
        bytes.append(ASCII.quote)
        for byte in field.utf8 {
            if byte == ASCII.quote { bytes.append(ASCII.quote) }
            bytes.append(byte)
        }
        bytes.append(ASCII.quote)
    }
}
