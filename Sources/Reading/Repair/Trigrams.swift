import Basics

/// Which three characters stand side by side somewhere in a text, as a set of hashes: now and then it says yes of
/// characters that don't.
struct Trigrams {
    private static let bits = 1 << 22
    private var words: [UInt64]
    private let isUseful: Bool

    /// Takes in a text; none of a very long one, where the set would be full.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        isUseful = text.count < 3_000_000
        words = Array(repeating: 0, count: isUseful ? Self.bits / 64 : 0)
        guard isUseful else { return }
        var group: UInt64 = 0
        var count = 0
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            group = (group << 21 | UInt64(scalar)) & (1 << 63 - 1)
            count = length == 3 ? count + 1 : 0
            if count >= 3 {
                let slot = Self.slot(group)
                words[slot >> 6] |= 1 << UInt64(slot & 63)
            }
            index += length
        }
    }

    /// Whether the characters at three places stand side by side somewhere.
    func has(_ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ second: Int, _ third: Int) -> Bool {
        guard isUseful else { return false }
        let group = [first, second, third].reduce(UInt64(0)) { $0 << 21 | UInt64(text.scalar(at: $1).value) }
        let slot = Self.slot(group)
        return words[slot >> 6] & (1 << UInt64(slot & 63)) != 0
    }

    private static func slot(_ group: UInt64) -> Int {
        Int(truncatingIfNeeded: (group &* 0x9E37_79B9_7F4A_7C15) >> 42)
    }
}
