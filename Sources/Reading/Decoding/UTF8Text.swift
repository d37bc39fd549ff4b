import Basics

/// Takes over UTF-8, with U+FFFD for what is not valid in it.
enum UTF8Text {
    /// Whether a scalar of a length is a scalar, in its shortest form.
    static func isValid(_ scalar: UInt32, _ length: Int) -> Bool {
        let shortest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        return Unicode.Scalar(scalar) != nil && scalar >= shortest[length]
    }

    /// Whether all of it is UTF-8 (RFC 3629, section 4).
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        let end = bytes.count
        while index < end {
            // Most text is Chinese letters.
            if isPairOfLetters(bytes, index) {
                index &+= 6
                continue
            }
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
            } else if lead > 0xE0, lead < 0xF0, lead != 0xED, index + 2 < end {
                guard bytes[index + 1].isUTF8Continuation, bytes[index + 2].isUTF8Continuation else { return false }
                index += 3
            } else {
                guard let length = lengthOfRare(bytes, index) else { return false }
                index += length
            }
        }
        return true
    }

    /// Whether two sequences of three bytes stand here with any lead but the least and that of surrogates.
    @inline(__always)
    private static func isPairOfLetters(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard let next = EightBytes(bytes, at: index)?.bytes, next & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else {
            return false
        }
        let rare: UInt64 = 1 << 0x00 | 1 << 0x0D
        return (rare >> (next & 0x0F) | rare >> (next >> 24 & 0x0F)) & 1 == 0
    }

    /// The length of a sequence with any other lead; none where it is not valid.
    private static func lengthOfRare(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let lead = bytes[index]
        let length = lead.utf8Length
        guard 0xC2...0xF4 ~= lead, index + length <= bytes.count else { return nil }
        let second: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard second ~= bytes[index + 1] else { return nil }
        for next in index + 2..<max(index + 2, index + length) where !bytes[next].isUTF8Continuation { return nil }
        return length
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
