import Basics

/// How plausible a text is as one of the two Chinese encodings of two bytes a character: the share of common
/// characters in percent, less twice that of bytes that are none at all.
enum DoubleByteScore {
    static func gb18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        score(bytes) { lead, trail in
            guard 0x81...0xFE ~= lead, 0x40...0xFE ~= trail || 0x30...0x39 ~= trail, trail != 0x7F else { return nil }
            return trail >= 0xA1 && (0xB0...0xD7 ~= lead || 0xA1...0xA3 ~= lead)
        }
    }

    static func big5(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        score(bytes) { lead, trail in
            guard 0x87...0xFE ~= lead, 0x40...0x7E ~= trail || 0xA1...0xFE ~= trail else { return nil }
            return 0xA4...0xC6 ~= lead || 0xA1...0xA3 ~= lead
        }
    }

    /// `isCommon` says whether two bytes are a common character, and nothing where they are none.
    private static func score(_ bytes: UnsafeBufferPointer<UInt8>, _ isCommon: (UInt8, UInt8) -> Bool?) -> Int {
        var pairs = 0
        var common = 0
        var wrong = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            pairs += 1
            guard index + 1 < bytes.count, let isCommon = isCommon(bytes[index], bytes[index + 1]) else {
                wrong += 1
                index += 1
                continue
            }
            if isCommon { common += 1 }
            index += 2
        }
        return pairs == 0 ? 0 : (common - 2 * wrong) * 100 / pairs
    }
}
