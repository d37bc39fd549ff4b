import Basics

/// Tells of places of a text, asked for in order, whether they stand in a block of code.
struct FencedText {
    private let source: UnsafeBufferPointer<UInt8>
    private var fence = Fence()
    private var next = 0

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
    }

    /// Whether a fence above a place is open.
    mutating func isCode(at place: Int) -> Bool {
        while next < place {
            let end = source.endOfLine(from: next)
            guard end < place else { break }
            _ = fence.pass(source, source.trimmed(next..<end))
            next = end + 1
        }
        return fence.isOpen
    }
}
