import Basics

/// Takes over UTF-8, with U+FFFD for what is not valid in it.
enum UTF8Text {
    /// Whether a scalar of a length is a scalar, in its shortest form.
    static func isValid(_ scalar: UInt32, _ length: Int) -> Bool {
        let shortest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        return Unicode.Scalar(scalar) != nil && scalar >= shortest[length]
    }

    /// Takes valid text over whole.
    static func keep(_ bytes: [UInt8], from start: Int) -> MappedText {
        let kept = start == 0 ? bytes : Array(bytes[start...])
        return MappedText(bytes: kept, map: OffsetMap(identity: kept.count, at: start))
    }

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ damage: inout Damage) -> MappedText {
        var text = MappedText(bytes: [], map: OffsetMap())
        text.bytes.reserveCapacity(bytes.count)
        var index = start
        var kept = start
        func flush() {
            text.map.keep(index - kept, at: kept)
            text.bytes.append(contentsOf: bytes[kept..<index])
        }
        while index < bytes.count {
            let (scalar, length) = bytes.scalar(at: index)
            if scalar < 0x80 || (length > 1 && isValid(scalar, length)) {
                index += length
                continue
            }
            flush()
            damage.note(at: index, count: 1)
            text.append(0xFFFD, standingFor: 1, at: index)
            index += 1
            kept = index
        }
        flush()
        return text
    }
}
