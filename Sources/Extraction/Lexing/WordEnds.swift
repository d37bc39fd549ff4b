/// How texts begin and end, what they hold, and whether they are the same, by their bytes: names and labels are compared
/// as they are written, and looking at their characters would cost many times as much. The first three stand in for what
/// the library has under the same names.
extension String {
    /// Whether the text begins with the bytes of a word.
    func hasPrefix(_ word: String) -> Bool {
        withBytes { text in
            word.withBytes { $0.count <= text.count && UnsafeBufferPointer(rebasing: text[..<$0.count]).holdsOnly($0) }
        }
    }

    /// Whether the text ends with the bytes of a word.
    func hasSuffix(_ word: String) -> Bool {
        withBytes { text in
            word.withBytes {
                $0.count <= text.count
                    && UnsafeBufferPointer(rebasing: text[(text.count - $0.count)...]).holdsOnly($0)
            }
        }
    }

    /// Whether the bytes of a word stand somewhere in the text.
    func contains(_ word: String) -> Bool { withBytes { text in word.withBytes { text.holds(Array($0)) } } }

    /// Whether both are the same bytes.
    func isSame(as other: String) -> Bool {
        utf8.count == other.utf8.count && withBytes { text in other.withBytes { text.holdsOnly($0) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    fileprivate func holdsOnly(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in 0..<count where self[index] != other[index] { return false }
        return true
    }
}
