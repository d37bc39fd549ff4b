/// Numbers that lie side by side and are zero but for a few, in memory that goes with the row: its pages of zeros take
/// neither time nor room until something is put into them.
public struct SparseRow<Number: FixedWidthInteger>: ~Copyable {
    /// Where the first number lies.
    public let place: UnsafeMutablePointer<Number>
    /// How many numbers there are.
    private let count: Int

    /// So many zeros.
    public init(count: Int) {
        self.count = max(1, count)
        place = ZeroPages.take(Self.bytes(self.count)).bindMemory(to: Number.self, capacity: self.count)
    }

    deinit { ZeroPages.leave(place, Self.bytes(count)) }

    private static func bytes(_ count: Int) -> Int { count * MemoryLayout<Number>.stride }
}

/// Whoever shares it changes nothing in it.
extension SparseRow: @unchecked Sendable where Number: Sendable {}
