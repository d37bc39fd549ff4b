/// A set of letters of three bytes in UTF-8, to pass over all others two at a time: one bit for each, so that all bits
/// of Chinese letters stay in the fastest memory.
///
/// Sets are made once, as constants, and kept as long as the program runs.
public struct LetterSet: Sendable {
    /// For each of the first two bytes of a letter, the last four bits of one and six of the other, the bits of the last
    /// bytes that it may end with.
    @usableFromInline nonisolated(unsafe) let bits: UnsafePointer<UInt64>

    /// The set of all letters of three bytes that are wanted.
    public init(where isWanted: (UInt32) -> Bool) {
        let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 1024)
        bits.initialize(repeating: 0, count: 1024)
        for letter: UInt32 in 0x800..<0x10000 where isWanted(letter) {
            bits[Int(letter >> 6)] |= 1 << UInt64(letter & 0x3F)
        }
        self.bits = UnsafePointer(bits)
    }

    /// Whether the letter of these three bytes, the first in the lowest bits, is in the set; in the lowest bit.
    @inlinable @inline(__always)
    func has(_ bytes: UInt64) -> UInt64 {
        let row = bits[Int(truncatingIfNeeded: (bytes & 0x0F) << 6 | bytes >> 8 & 0x3F)]
        return row >> (bytes >> 16 & 0x3F)
    }

    /// The end of the letters of three bytes from a place on that are not in the set.
    @inlinable @inline(__always)
    public func endOfOthers(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index <= end &- 6, let next = EightBytes(text, at: index), next.areTwoLetters,
            (has(next.bytes) | has(next.bytes >> 24)) & 1 == 0
        {
            index &+= 6
        }
        while index <= end &- 3, text[index] & 0xF0 == 0xE0,
            has(UInt64(text[index]) | UInt64(text[index &+ 1]) << 8 | UInt64(text[index &+ 2]) << 16) & 1 == 0
        {
            index &+= 3
        }
        return index
    }
}
