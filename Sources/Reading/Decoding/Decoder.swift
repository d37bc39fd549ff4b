import Basics

/// What can be wrong with the bytes of a report.
public enum DecodingFault: Fault, Equatable {
    case invalidBytes(count: Int, firstOffset: Int)

    public var message: String {
        switch self {
        case .invalidBytes(let count, let first):
            "\(count) byte\(count == 1 ? " is" : "s are") not valid text, the first at byte \(first)"
        }
    }

    public var advice: String { "save the file as UTF-8; the rest of it was read" }
    public var severity: Severity { .warning }
}

/// Turns the bytes of a file into valid UTF-8.
enum Decoding {
    /// Decodes the part of a file behind its front matter; invalid bytes become U+FFFD and are told.
    static func decode(_ bytes: [UInt8], from start: Int, file: String, problems: inout [Problem]) -> MappedText {
        if bytes.withUnsafeBufferPointer({ isValidUTF8(UnsafeBufferPointer(rebasing: $0[start...])) }) {
            let count = bytes.count - start
            return MappedText(bytes: Array(bytes[start...]), map: OffsetMap(identity: count, at: start))
        }
        return decodeWithDamage(bytes, from: start, file: file, problems: &problems)
    }

    private static func isValidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    private static func decodeWithDamage(
        _ bytes: [UInt8], from start: Int, file: String, problems: inout [Problem]
    ) -> MappedText {
        var text = MappedText(bytes: [], map: OffsetMap())
        var damaged = 0
        var firstDamage = 0
        bytes.withUnsafeBufferPointer { source in
            var index = start
            while index < source.count {
                let (scalar, length) = source.scalar(at: index)
                let isValid = scalar < 0x80 || (length > 1 && Unicode.Scalar(scalar) != nil)
                if isValid {
                    text.map.keep(length, at: index)
                    text.bytes.append(contentsOf: source[index..<index + length])
                } else {
                    if damaged == 0 { firstDamage = index }
                    damaged += 1
                    text.map.replace(fromLength: 3, toLength: length, at: index)
                    text.bytes.append(scalar: 0xFFFD)
                }
                index += length
            }
        }
        let line = bytes.withUnsafeBufferPointer { LineIndex($0) }.line(at: firstDamage)
        problems.append(
            Problem(
                DecodingFault.invalidBytes(count: damaged, firstOffset: firstDamage), at: Place(file: file, line: line)))
        return text
    }
}
