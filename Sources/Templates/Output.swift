import Basics

/// The bytes of a page as far as it is rendered.
struct Output: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int

    /// Most pages are smaller, so that the buffer does not have to grow.
    private static let usualSize = 1 << 16

    init() {
        capacity = Self.usualSize
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// What was written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// Appends bytes as they are.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(by: bytes.count) }
        (start + count).update(from: first, count: bytes.count)
        count += bytes.count
    }

    /// Appends text, escaped for use in content and in quoted attributes; runs without a special character are copied
    /// whole.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        while let (place, escape) = HTMLText.special(in: text, from: written) {
            append(UnsafeBufferPointer(rebasing: text[written..<place]))
            append(UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
            written = place + 1
        }
        append(UnsafeBufferPointer(rebasing: text[written...]))
    }

    private mutating func grow(by size: Int) {
        capacity = max(capacity * 2, count + size)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
    }
}
