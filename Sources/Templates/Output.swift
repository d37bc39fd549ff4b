/// The page as far as it is rendered.
struct Output {
    var bytes: [UInt8]
    /// What begins each line of the templates that are being rendered: the indentation of the tags that include them.
    var indentation: [UInt8] = []

    /// Appends a template's own text, indented where its lines begin.
    mutating func append(_ literal: Literal) {
        if indentation.isEmpty || literal.lineStarts.isEmpty {
            literal.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            return
        }
        indentation.withUnsafeBufferPointer { indentation in
            literal.bytes.withUnsafeBufferPointer { text in
                var written = 0
                for start in literal.lineStarts {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<start]))
                    bytes.append(contentsOf: indentation)
                    written = start
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
            }
        }
    }

    /// Appends a text such that it is safe between tags and inside quoted attributes; runs without a special
    /// character are copied whole.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        for index in 0..<text.count {
            guard let escape = Self.escape(for: text[index]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
            bytes.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
            written = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// What stands for a byte that means something in HTML.
    @inline(__always)
    private static func escape(for byte: UInt8) -> StaticString? {
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
