import Basics

/// Notices where a fragment of four and more Chinese characters stands twice in a row, in one look at each character:
/// it remembers where each group of four was last seen.
struct Echo {
    /// The shortest and the longest fragment, in characters.
    static let lengths = 4...24

    private static let slots = 4096
    private let seen: UnsafeMutablePointer<Int32>
    private var group: UInt64 = 0
    private var position: Int32 = 64
    private var run = 0

    init() {
        seen = .allocate(capacity: Self.slots)
        seen.initialize(repeating: 0, count: Self.slots)
    }

    func free() { seen.deallocate() }

    /// Something stands here that is no Chinese character.
    @inline(__always)
    mutating func reset() { run = 0 }

    /// Whether the character at an index, three bytes long, ends a fragment that has just been there.
    @inline(__always)
    mutating func isRepeated(_ scalar: Int, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        group = group << 16 | UInt64(truncatingIfNeeded: scalar)
        run &+= 1
        position &+= 1
        guard run >= Self.lengths.lowerBound else { return false }
        let slot = Int(truncatingIfNeeded: (group &* 0x9E37_79B9_7F4A_7C15) >> 52)
        let distance = Int(position &- seen[slot])
        seen[slot] = position
        guard Self.lengths ~= distance, run >= 2 * distance else { return false }
        return Self.isRepeat(bytes, endingAt: index + 3, characters: distance)
    }

    /// Whether a fragment stands twice in a row somewhere among Chinese characters, each three bytes long.
    @inline(__always)
    static func isHeard(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        run.count >= 6 * lengths.lowerBound && isHeardInLong(bytes, run)
    }

    /// Of a fragment that is heard again so many characters further on, one is at a multiple of that number: only there
    /// the characters are compared.
    private static func isHeardInLong(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let last = min(lengths.upperBound, run.count / 6)
        guard last >= lengths.lowerBound else { return false }
        for characters in lengths.lowerBound...last {
            let distance = 3 * characters
            func isSame(_ index: Int) -> Bool {
                bytes[index + 2] == bytes[index + 2 + distance] && bytes[index + 1] == bytes[index + 1 + distance]
                    && bytes[index] == bytes[index + distance]
            }
            var index = run.lowerBound
            while index + distance < run.upperBound {
                if isSame(index) {
                    var (start, end) = (index, index + 3)
                    while start > run.lowerBound, isSame(start - 3) { start -= 3 }
                    while end + distance < run.upperBound, isSame(end) { end += 3 }
                    if end - start >= distance { return true }
                }
                index += distance
            }
        }
        return false
    }

    /// Whether the last characters before an end are the same as those before them.
    static func isRepeat(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, characters: Int) -> Bool {
        let length = 3 * characters
        guard end >= 2 * length else { return false }
        for offset in 1...length where bytes[end - offset] != bytes[end - length - offset] { return false }
        return true
    }
}
