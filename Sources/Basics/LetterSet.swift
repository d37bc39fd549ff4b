/// A set of letters of three bytes in UTF-8, to pass over all others by one look each: one bit for each, found by the
/// letter's bytes as they lie in the text.
///
/// Sets are made once, as constants, and kept as long as the program runs.
public struct LetterSet: Sendable {
    /// For the first two bytes of a letter, the first in the lowest bits, the bits of the last bytes with which it is no
    /// letter of the set; none where no letter of three bytes begins.
    @usableFromInline nonisolated(unsafe) let others: UnsafePointer<UInt64>

    /// The set of all letters of three bytes that are not of one class, of the classes of all letters by their numbers.
    public init(notOf common: UInt8, in classes: UnsafeBufferPointer<UInt8>) {
        let others = Self.all()
        for row: UInt32 in 0x20..<0x400 {
            // Most rows hold letters of one class alone.
            var place = Int(row) << 6
            let (first, end) = (classes[place], place + 64)
            while place < end, let eight = EightBytes(classes, at: place), eight.areAll(first) { place += 8 }
            if place == end {
                if first != common { others[Self.place(ofRow: row)] = 0 }
                continue
            }
            for letter in row << 6..<(row + 1) << 6 where classes[Int(letter)] != common {
                Self.leave(letter, in: others)
            }
        }
        self.others = UnsafePointer(others)
    }

    /// The set of some letters.
    public init(of letters: some Sequence<UInt32>) {
        let others = Self.all()
        for letter in letters where 0x800..<0x10000 ~= letter { Self.leave(letter, in: others) }
        self.others = UnsafePointer(others)
    }

    /// The bits of no letters.
    private static func all() -> UnsafeMutablePointer<UInt64> {
        // Few pages of it are ever touched.
        let others = ZeroPages.take(MemoryLayout<UInt64>.stride << 16).bindMemory(to: UInt64.self, capacity: 1 << 16)
        for row: UInt32 in 0x20..<0x400 { others[place(ofRow: row)] = .max }
        return others
    }

    private static func leave(_ letter: UInt32, in others: UnsafeMutablePointer<UInt64>) {
        others[place(ofRow: letter >> 6)] &= ~(1 << UInt64(letter & 0x3F))
    }

    /// The first two bytes of the letters that differ in their last byte alone.
    private static func place(ofRow row: UInt32) -> Int { Int((0x80 | row & 0x3F) << 8 | 0xE0 | row >> 6) }

    /// The end of the letters of three bytes from a place on that are not in the set, in a text that is valid UTF-8.
    @inlinable @inline(__always)
    public func endOfOthers(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        guard let bytes = UnsafeRawPointer(text.baseAddress), start >= 0, end <= text.count else { return start }
        @inline(__always)
        func isOther(_ place: Int) -> Bool {
            let lead = Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self)))
            let last = UInt64(bytes.load(fromByteOffset: place &+ 2, as: UInt8.self)) & 0x3F
            return others[lead] & 1 << last != 0
        }
        var index = start
        while index <= end &- 6 {
            guard isOther(index) else { return index }
            guard isOther(index &+ 3) else { return index &+ 3 }
            index &+= 6
        }
        if index <= end &- 3, isOther(index) { index &+= 3 }
        return index
    }
}
