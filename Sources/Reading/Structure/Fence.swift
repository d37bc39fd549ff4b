import Basics

/// Follows the fences of code blocks through the lines of a text.
struct Fence {
    private var open: (mark: UInt8, length: Int)?

    /// Whether a code block is open behind the lines seen.
    var isOpen: Bool { open != nil }

    /// Looks at a line from its first byte that is no blank; whether it is a fence.
    mutating func pass(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard let mark = line.first.map({ text[$0] }), mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return false
        }
        let end = line.first { text[$0] != mark } ?? line.upperBound
        let length = end - line.lowerBound
        guard length >= 3 else { return false }
        let rest = text[end..<line.upperBound]
        if let open {
            guard mark == open.mark, length >= open.length, rest.allSatisfy({ $0 <= ASCII.space }) else { return false }
            self.open = nil
        } else {
            // Backticks behind backticks are code inside the line.
            guard mark == UInt8(ascii: "~") || !rest.contains(mark) else { return false }
            open = (mark, length)
        }
        return true
    }
}
