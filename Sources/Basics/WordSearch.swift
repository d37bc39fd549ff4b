/// Looking for a word in a text by its bytes, which does without the work of comparing characters.
extension String {
    /// Whether the bytes of a word stand somewhere in the text.
    public func holds(_ word: StaticString) -> Bool {
        var copy = self
        return copy.withUTF8 { $0.firstIndex(of: word, in: $0.indices) != nil }
    }

    /// Where the bytes of a word first stand in the text.
    public func place(of word: StaticString) -> Range<String.Index>? {
        var copy = self
        let offset = copy.withUTF8 { $0.firstIndex(of: word, in: $0.indices) }
        return offset.map { offset in
            let start = utf8.index(startIndex, offsetBy: offset)
            return start..<utf8.index(start, offsetBy: word.utf8CodeUnitCount)
        }
    }
}
