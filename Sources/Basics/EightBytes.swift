/// Eight bytes of a text looked at at once, to pass over the many that mean nothing. A byte of zero is found as in "Bit
/// Twiddling Hacks" (S. E. Anderson, public domain).
struct EightBytes {
    private let bytes: UInt64

    private static let each: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The bytes from a place on; none where fewer are left.
    @inline(__always)
    init?(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
        guard place + 8 <= text.count else { return nil }
        bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }

    /// Whether one of them is `byte`, where bits of `except` make no difference and are set in it.
    @inline(__always)
    func hold(_ byte: UInt8, except bits: UInt8 = 0) -> Bool {
        let difference = (bytes | Self.each &* UInt64(bits)) ^ (Self.each &* UInt64(byte))
        return (difference &- Self.each) & ~difference & Self.tops != 0
    }

    /// Whether one of them is below a limit of at most 128.
    @inline(__always)
    func holdBelow(_ limit: UInt8) -> Bool {
        (bytes &- Self.each &* UInt64(limit)) & ~bytes & Self.tops != 0
    }
}
