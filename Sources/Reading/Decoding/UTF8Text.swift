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
        while index < bytes.count {
            index = endOfCommon(bytes, from: index)
            // What is rare is looked at letter by letter.
            let end = min(index + 16, bytes.count)
            while index < end {
                guard let length = length(bytes, index) else { return false }
                index += length
            }
        }
        return true
    }

    /// The end of the valid sequences of one to three bytes from a place on, where one begins, as far as sixteen bytes
    /// hold no lead that not every byte may follow.
    private static func endOfCommon(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while let here = SixteenBytes(bytes, at: index), let before = SixteenBytes(bytes, at: index - 1),
            let beforeThat = SixteenBytes(bytes, at: index - 2)
        {
            // Just those bytes continue a sequence that stand behind a lead, or one further behind a lead of three.
            let isWrong = here.areContinuations .^ (before.areFrom(0xC0) .| beforeThat.areFrom(0xE0))
            let isRare = here.areFrom(0xF0) .| here.are(0xE0) .| here.are(0xED) .| here.areOneOfPair(0xC0)
            if SixteenBytes.any(isWrong .| isRare) { break }
            index += 16
        }
        // The last of them may lack its end.
        index = max(start, index - 2)
        while index > start, bytes[index].isUTF8Continuation { index -= 1 }
        return index
    }

    /// The length of a sequence; none where it is not valid.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
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
            if bytes[index] < 0x80 || (length > 1 && isValid(scalar, length)) {
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
