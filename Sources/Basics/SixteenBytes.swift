/// Sixteen bytes of a text looked at at once, to pass over the many that mean nothing: comparisons of them are single
/// instructions of the processor.
public struct SixteenBytes {
    /// The bytes in their order.
    public let bytes: SIMD16<UInt8>

    /// What a comparison says of each of the bytes.
    public typealias Found = SIMDMask<SIMD16<Int8>>

    /// The bytes from a place on; none where fewer are left.
    @inlinable @inline(__always)
    public init?(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
        guard place >= 0, place <= text.count &- 16 else { return nil }
        bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
    }

    /// Which of them are `byte`.
    @inlinable @inline(__always)
    public func are(_ byte: UInt8) -> Found { bytes .== SIMD16(repeating: byte) }

    /// Which of them are `byte` or the byte that differs from it in the last bit.
    @inlinable @inline(__always)
    public func areOneOfPair(_ byte: UInt8) -> Found { bytes | SIMD16(repeating: 1) .== SIMD16(repeating: byte | 1) }

    /// Which of them are below a limit.
    @inlinable @inline(__always)
    public func areBelow(_ limit: UInt8) -> Found { bytes .< SIMD16(repeating: limit) }

    /// Which of them are a limit or above it.
    @inlinable @inline(__always)
    public func areFrom(_ limit: UInt8) -> Found { bytes .>= SIMD16(repeating: limit) }

    /// Which of them continue a UTF-8 sequence.
    @inlinable @inline(__always)
    public var areContinuations: Found { bytes & SIMD16(repeating: 0xC0) .== SIMD16(repeating: 0x80) }

    /// Whether a comparison holds for any of the bytes.
    @inlinable @inline(__always)
    public static func any(_ found: Found) -> Bool {
        let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return halves.x | halves.y != 0
    }

    /// For how many of the bytes a comparison holds.
    @inlinable @inline(__always)
    public static func count(_ found: Found) -> Int {
        let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return EightBytes.sum((halves.x & EightBytes.each) &+ (halves.y & EightBytes.each))
    }

    /// The first of the bytes for which a comparison holds; 16 where it holds for none.
    @inlinable @inline(__always)
    public static func first(_ found: Found) -> Int {
        let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        let (low, high) = (UInt64(littleEndian: halves.x), UInt64(littleEndian: halves.y))
        return (low != 0 ? low.trailingZeroBitCount : 64 &+ high.trailingZeroBitCount) >> 3
    }
}
