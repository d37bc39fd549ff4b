import Basics

/// Which three characters stand side by side somewhere in a text, as a set of hashes: now and then it says yes of
/// characters that don't.
struct Trigrams {
    private var words: [UInt64]
    /// How far a hash is shifted to become a place among the bits.
    private let shift: UInt64
    private let isUseful: Bool

    /// The most and the least bits, as powers of two.
    private static let sizes = (least: 14, most: 22)

    /// Takes in a text; none of a very long one, where the set would be full.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        isUseful = text.count < 3_000_000
        var size = Self.sizes.least
        // A trigram takes at least one of 64 × 3 bits, so that few of them meet.
        while size < Self.sizes.most, 1 << size < 64 * text.count { size += 1 }
        shift = UInt64(64 - size)
        words = Array(repeating: 0, count: isUseful ? 1 << (size - 6) : 0)
        guard isUseful else { return }
        var group: UInt64 = 0
        var count = 0
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            group = (group << 21 | UInt64(scalar)) & (1 << 63 - 1)
            count = length == 3 ? count + 1 : 0
            if count >= 3 {
                let slot = slot(group)
                words[slot >> 6] |= 1 << UInt64(slot & 63)
            }
            index += length
        }
    }

    /// Whether the characters at three places stand side by side somewhere.
    func has(_ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ second: Int, _ third: Int) -> Bool {
        guard isUseful else { return false }
        let group = [first, second, third].reduce(UInt64(0)) { $0 << 21 | UInt64(text.scalar(at: $1).value) }
        let slot = slot(group)
        return words[slot >> 6] & (1 << UInt64(slot & 63)) != 0
    }

    private func slot(_ group: UInt64) -> Int {
        Int(truncatingIfNeeded: (group &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
