/// An integer of 128 bits kept in two words, so that what holds it needs no wider places in memory than words have:
/// those cost the allocator several times as much.
@usableFromInline
struct TwoWords: Sendable, Hashable {
    @usableFromInline let low: UInt64
    @usableFromInline let high: Int64

    @inlinable
    init(_ value: Int128) {
        low = UInt64(truncatingIfNeeded: value)
        high = Int64(truncatingIfNeeded: value >> 64)
    }

    /// Whether it is one, which needs no arithmetic.
    @inlinable var isOne: Bool { low == 1 && high == 0 }

    @inlinable var value: Int128 { Int128(high) << 64 | Int128(low) }
}
