/// A few bytes that are looked for together, in sixteen places of a text at once.
public struct FewBytes: Sendable {
    /// The bytes, the first in the lowest bits, and how many they are.
    private let bytes: UInt64
    private let count: Int

    /// As many may be looked for together.
    private static let most = 6

    /// None, which is looked for nowhere.
    public init() { (bytes, count) = (0, 0) }

    /// The different ones of some bytes; none where they are too many.
    public init(of some: [UInt8]) {
        let different = Set(some).sorted()
        let isFew = different.count <= Self.most
        count = isFew ? different.count : 0
        bytes = isFew ? different.reversed().reduce(0) { $0 << 8 | UInt64($1) } : 0
    }

    /// Whether there are none.
    @inline(__always) public var isEmpty: Bool { count == 0 }

    /// The first place in a range where one of them stands.
    public func firstIndex(in text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Int? {
        var place = part.lowerBound
        while place < part.upperBound, let sixteen = SixteenBytes(text, at: place) {
            var found = sixteen.are(byte(0))
            for number in 1..<max(1, count) { found = found .| sixteen.are(byte(number)) }
            guard SixteenBytes.any(found) else {
                place &+= 16
                continue
            }
            place &+= SixteenBytes.first(found)
            return place < part.upperBound ? place : nil
        }
        // Fewer are left of the text.
        while place < part.upperBound {
            for number in 0..<count where text[place] == byte(number) { return place }
            place &+= 1
        }
        return nil
    }

    @inline(__always)
    private func byte(_ number: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt64(8 &* number)) }
}
