/// Tells places of a text where one of some words may begin, to pass over all others two letters at a time: the first
/// five bytes of each word leave a bit in a small table, which few other letters hit.
///
/// Made once, as a constant, and kept as long as the program runs.
public struct WordOpenings: Sendable {
    @usableFromInline nonisolated(unsafe) let bits: UnsafePointer<UInt64>

    /// How many words of bits there are, as a power of two.
    @usableFromInline static var size: UInt64 { 8 }

    /// The openings of words; those that begin with a letter of three bytes have five at least.
    public init(_ words: [String]) {
        let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 1 << Int(Self.size))
        bits.initialize(repeating: 0, count: 1 << Int(Self.size))
        for word in words {
            // The first byte in the lowest bits, above three of any other letter.
            let opening = word.utf8.prefix(5).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } << 24
            let hash = Self.hash(opening)
            bits[Int(hash >> (64 - Self.size))] |= 1 << Self.bit(hash)
        }
        self.bits = UnsafePointer(bits)
    }

    @inlinable @inline(__always)
    static func hash(_ opening: UInt64) -> UInt64 { opening &* 0x9E37_79B9_7F4A_7C15 }

    /// The place in a word of bits that the bits of a hash below those of the word tell.
    @inlinable @inline(__always)
    static func bit(_ hash: UInt64) -> UInt64 { hash >> (58 &- size) & 0x3F }

    /// Whether a word may begin with five bytes that stand above three others; in the lowest bit.
    @inlinable @inline(__always)
    func has(_ opening: UInt64) -> UInt64 {
        let hash = Self.hash(opening)
        return bits[Int(truncatingIfNeeded: hash >> (64 &- Self.size))] >> Self.bit(hash)
    }

    /// The end of the letters of three bytes from a place on with which no word begins that lies before an end.
    @inlinable @inline(__always)
    public func endOfOthers(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index <= end &- 6, let next = EightBytes(text, at: index), next.areTwoLetters,
            (has(next.bytes << 24) | has(next.bytes & ~0xFF_FFFF)) & 1 == 0
        {
            index &+= 6
        }
        while index <= end &- 3, text[index] & 0xF0 == 0xE0 {
            if let next = EightBytes(text, at: index), has(next.bytes << 24) & 1 != 0 { break }
            // Behind the last eight bytes of a text every letter may be one.
            if index > text.count &- 8, index <= end &- 5 { break }
            index &+= 3
        }
        return index
    }
}
