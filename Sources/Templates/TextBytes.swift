/// What can be printed: a value that has its UTF-8 bytes at hand.
public protocol TextBytes: Sendable {
    /// Whether there is nothing to print.
    var isEmpty: Bool { get }
    /// Calls a function with the bytes.
    func withBytes(_ use: (UnsafeBufferPointer<UInt8>) -> Void)
}

extension String: TextBytes {
    /// Calls a function with the text's UTF-8 bytes, without a copy where they lie in one piece, as they do in
    /// every string made in Swift.
    @inlinable
    public func withBytes(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        if utf8.withContiguousStorageIfAvailable(use) == nil { Array(utf8).withUnsafeBufferPointer(use) }
    }
}

extension Array: TextBytes where Element == UInt8 {
    /// Calls a function with the elements.
    @inlinable
    public func withBytes(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        withUnsafeBufferPointer(use)
    }
}
