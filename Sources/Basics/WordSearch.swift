/// Looking for a word in a text by its bytes, which does without the work of comparing characters.
extension String {
    /// Whether the bytes of a word stand somewhere in the text.
    public func holds(_ word: StaticString) -> Bool {
        var copy = self
        return copy.withUTF8 { bytes in
            let last = bytes.count - word.utf8CodeUnitCount
            guard last >= 0 else { return false }
            return (0...last).contains { bytes.holds(word, at: $0) }
        }
    }
}
