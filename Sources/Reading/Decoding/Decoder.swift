import Basics

/// The text of a file, as it was written, in valid UTF-8 with `\n` between lines.
struct DecodedText {
    var text: MappedText
    var encoding: TextEncoding
    var problems: [Problem] = []
}

/// Turns the bytes of a file into text.
enum Decoder {
    /// The largest file that is read: offsets have 31 bits, and marks make a text longer.
    private static let largestSize = 512 << 20

    /// Decodes a file; what can't be decoded becomes U+FFFD and is told.
    static func decode(_ bytes: [UInt8], file: String) throws(Problem) -> DecodedText {
        if bytes.count > largestSize {
            throw Problem(DecodingFault.tooLarge(size: bytes.count), at: Place(file: file))
        }
        let detected = bytes.withUnsafeBufferPointer { EncodingDetector.detect($0) }
        if detected.encoding == .utf8 || detected.encoding == .gb18030,
            let kind = bytes.withUnsafeBufferPointer({ BinaryGuess.kind(of: $0) })
        {
            throw Problem(DecodingFault.binary(looksLike: kind), at: Place(file: file))
        }
        var damage = Damage()
        var text = bytes.withUnsafeBufferPointer { Self.text(of: $0, bytes, detected, &damage) }
        LineEnds.unify(&text)
        var decoded = DecodedText(text: text, encoding: detected.encoding)
        decoded.note(damage, file: file)
        decoded.noteNulls(file: file)
        return decoded
    }

    private static func text(
        of buffer: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], _ detected: DetectedEncoding, _ damage: inout Damage
    ) -> MappedText {
        switch detected.encoding {
        case .utf16LittleEndian, .utf16BigEndian:
            UTF16Text.decode(buffer, from: detected.markLength, detected.encoding, &damage)
        case .gb18030, .big5:
            IconvText.decode(buffer, detected.encoding, &damage) ?? UTF8Text.decode(buffer, from: 0, &damage)
        case .utf8:
            detected.isValid ?? UTF8Text.isValid(buffer)
                ? UTF8Text.keep(bytes, from: detected.markLength)
                : UTF8Text.decode(buffer, from: detected.markLength, &damage)
        }
    }
}

extension DecodedText {
    fileprivate mutating func note(_ damage: Damage, file: String) {
        guard damage.count > 0 else { return }
        let fault = DecodingFault.invalidBytes(
            count: damage.count, firstOffset: damage.firstOffset, encoding: encoding)
        problems.append(Problem(fault, at: place(of: damage.firstOffset, file)))
    }

    fileprivate mutating func noteNulls(file: String) {
        guard text.bytes.withUnsafeBufferPointer({ $0.holdsByte(0) }), let first = text.bytes.firstIndex(of: 0) else {
            return
        }
        let count = text.bytes[first...].reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
        let offset = text.map.older(first..<first + 1).lowerBound
        problems.append(
            Problem(DecodingFault.nullBytes(count: count, firstOffset: offset), at: place(of: offset, file)))
    }

    private func place(of offset: Int, _ file: String) -> Place {
        let end = min(text.map.newer(offset), text.bytes.count)
        return Place(file: file, line: 1 + text.bytes[..<end].reduce(0) { $0 + ($1 == ASCII.newline ? 1 : 0) })
    }
}
