import Basics

/// Tells text in UTF-16 without a byte order mark by the letters that it would be.
enum UTF16Plausibility {
    /// The order of bytes in which nearly all of a text is Chinese, ASCII and their marks; none if in neither.
    static func order(_ sample: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard sample.count >= 8 else { return nil }
        let little = share(sample, .utf16LittleEndian)
        let big = share(sample, .utf16BigEndian)
        guard max(little, big) >= 90, little != big else { return nil }
        return little > big ? .utf16LittleEndian : .utf16BigEndian
    }

    private static func share(_ bytes: UnsafeBufferPointer<UInt8>, _ order: TextEncoding) -> Int {
        var plausible = 0
        let units = bytes.count / 2
        for index in 0..<units {
            switch UTF16Text.unit(bytes, 2 * index, order) {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x1CD...0x1DC, 0x2010...0x2030, 0x3000...0x3020,
                0x4E00...0x9FA5, 0xFF01...0xFF5E:
                plausible += 1
            default: break
            }
        }
        return plausible * 100 / max(1, units)
    }
}

/// Turns UTF-16 into UTF-8.
enum UTF16Text {
    @inline(__always)
    static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ order: TextEncoding) -> UInt16 {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return order == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }

    static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ order: TextEncoding, _ damage: inout Damage
    ) -> MappedText {
        var text = MappedText(bytes: [], map: OffsetMap())
        text.bytes.reserveCapacity(bytes.count * 3 / 2)
        var index = start
        while index + 1 < bytes.count {
            let first = unit(bytes, index, order)
            var scalar = UInt32(first)
            var length = 2
            if first & 0xFC00 == 0xD800, index + 3 < bytes.count, case let second = unit(bytes, index + 2, order),
                second & 0xFC00 == 0xDC00
            {
                scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
                length = 4
            } else if first & 0xF800 == 0xD800 {
                scalar = 0xFFFD
                damage.note(at: index, count: 2)
            }
            text.append(scalar, standingFor: length, at: index)
            index += length
        }
        if index < bytes.count {
            damage.note(at: index, count: 1)
            text.append(0xFFFD, standingFor: 1, at: index)
        }
        return text
    }
}
