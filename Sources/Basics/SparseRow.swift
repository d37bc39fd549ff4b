#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Numbers that lie side by side and are zero but for a few, in memory that goes with the row. The system gives it in
/// pages of zeros, which take neither time nor room until something is put into them.
public struct SparseRow<Number: FixedWidthInteger>: ~Copyable {
    /// Where the first number lies.
    public let place: UnsafeMutablePointer<Number>

    /// So many zeros.
    public init(count: Int) {
        guard let room = calloc(count, MemoryLayout<Number>.stride) else { fatalError("there is no memory left") }
        place = room.bindMemory(to: Number.self, capacity: count)
    }

    deinit { free(place) }
}

/// Whoever shares it changes nothing in it.
extension SparseRow: @unchecked Sendable where Number: Sendable {}
