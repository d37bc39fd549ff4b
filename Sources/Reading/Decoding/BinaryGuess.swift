import Basics

/// Tells files that are no text by how they begin and by their control characters.
enum BinaryGuess {
    private static let beginnings: [(bytes: StaticString, name: String)] = [
        ("%PDF", "a PDF file"), ("PK\u{03}\u{04}", "a zip archive or an office document"), ("GIF8", "a picture (GIF)"),
        ("\u{1F}", "a compressed file"), ("RIFF", "a sound, film or picture file"), ("{\\rtf", "a rich text document"),
    ]

    /// What a file is, if it is no text.
    static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        for beginning in beginnings where bytes.holds(beginning.bytes, at: 0) { return beginning.name }
        let head = bytes.prefix(8)
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "a picture (PNG)" }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "a picture (JPEG)" }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old office document" }
        if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return "a program" }
        let sample = UnsafeBufferPointer(rebasing: bytes.prefix(65_536))
        return controls(in: sample) * 10 > sample.count ? "binary data" : nil
    }

    private static func controls(in sample: UnsafeBufferPointer<UInt8>) -> Int {
        var controls = 0
        var index = 0
        while index < sample.count {
            // Of most text, sixteen bytes in a row hold none.
            if let next = SixteenBytes(sample, at: index), !SixteenBytes.any(next.areBelow(0x20) .| next.are(0x7F)) {
                index += 16
                continue
            }
            let end = min(index + 16, sample.count)
            while index < end {
                if isControl(sample[index]) { controls += 1 }
                index += 1
            }
        }
        return controls
    }

    @inline(__always)
    private static func isControl(_ byte: UInt8) -> Bool {
        let isLow = byte < 0x20
        let isBlank = byte &- 0x09 < 5 || byte == 0x1B
        return isLow && !isBlank || byte == 0x7F
    }
}
