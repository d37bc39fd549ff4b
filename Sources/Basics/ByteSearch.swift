#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte stands anywhere in the buffer; the C library looks at many bytes at once.
    public func holdsByte(_ byte: UInt8) -> Bool {
        guard let baseAddress else { return false }
        return memchr(baseAddress, Int32(byte), count) != nil
    }

    /// The next place of a byte in a range; none where it does not stand there.
    public func next(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard let baseAddress, !range.isEmpty,
            let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }
}
