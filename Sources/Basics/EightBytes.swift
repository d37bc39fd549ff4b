/// Eight bytes of a text looked at at once, to pass over the many that mean nothing. A byte of zero is found as in "Bit
/// Twiddling Hacks" (S. E. Anderson, public domain).
public struct EightBytes {
    /// The bytes, the first in the lowest bits.
    public let bytes: UInt64

    @usableFromInline static var each: UInt64 { 0x0101_0101_0101_0101 }
    @usableFromInline static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes from a place on; none where fewer are left.
    @inlinable @inline(__always)
    public init?(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
        guard place <= text.count &- 8 else { return nil }
        bytes = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// Whether one of them is `byte`, where bits of `except` make no difference and are set in it.
    @inlinable @inline(__always)
    public func hold(_ byte: UInt8, except bits: UInt8 = 0) -> Bool {
        let difference = (bytes | Self.each &* UInt64(bits)) ^ (Self.each &* UInt64(byte))
        return (difference &- Self.each) & ~difference & Self.tops != 0
    }

    /// The highest bit of each of them that is `byte`, and perhaps of some behind one of these.
    @inlinable @inline(__always)
    public func places(of byte: UInt8) -> UInt64 {
        let difference = bytes ^ (Self.each &* UInt64(byte))
        return (difference &- Self.each) & ~difference & Self.tops
    }

    /// Whether all of them are `byte`.
    @inlinable @inline(__always)
    public func areAll(_ byte: UInt8) -> Bool { bytes == Self.each &* UInt64(byte) }

    /// Whether one of them is below a limit of at most 128.
    @inlinable @inline(__always)
    public func holdBelow(_ limit: UInt8) -> Bool {
        (bytes &- Self.each &* UInt64(limit)) & ~bytes & Self.tops != 0
    }

    /// How many of them are ASCII.
    @inlinable @inline(__always)
    public var latin: Int { Self.sum(~bytes >> 7 & Self.each) }

    /// How many of them begin a character.
    @inlinable @inline(__always)
    public var characters: Int { Self.sum((~bytes >> 7 | bytes >> 6) & Self.each) }

    /// Whether two scalars of three bytes begin here, as in most Chinese text.
    @inlinable @inline(__always)
    public var areTwoLetters: Bool { bytes & 0xF000_00F0 == 0xE000_00E0 }

    /// The last four bits of the byte at a place of the eight.
    @inlinable @inline(__always)
    public func lead(at place: UInt64) -> Int { Int(truncatingIfNeeded: bytes >> (8 &* place) & 0x0F) }

    /// The last six bits of the byte at a place of the eight, which it tells of a scalar that it continues.
    @inlinable @inline(__always)
    public func continuation(at place: UInt64) -> UInt64 { bytes >> (8 &* place) & 0x3F }

    /// The sum of eight small numbers.
    @inlinable @inline(__always)
    static func sum(_ numbers: UInt64) -> Int { Int((numbers &* each) >> 56) }
}
