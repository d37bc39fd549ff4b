/// Looking for a word in a text by its bytes, which does without the work of comparing characters.
extension String {
    /// Looks at the bytes of the text, without a copy where they lie side by side, as they mostly do.
    @inlinable @inline(__always)
    public func withBytes<Answer>(_ look: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        if let answer = utf8.withContiguousStorageIfAvailable(look) { return answer }
        var text = self
        return text.withUTF8(look)
    }

    /// Whether the bytes of a word stand somewhere in the text.
    public func holds(_ word: StaticString) -> Bool {
        withBytes { $0.firstIndex(of: word, in: $0.indices) != nil }
    }

    /// Where the bytes of a word first stand in the text.
    public func place(of word: StaticString) -> Range<String.Index>? {
        let offset = withBytes { $0.firstIndex(of: word, in: $0.indices) }
        return offset.map { offset in
            let start = utf8.index(startIndex, offsetBy: offset)
            return start..<utf8.index(start, offsetBy: word.utf8CodeUnitCount)
        }
    }
}

extension StringProtocol {
    /// Whether the bytes of this text end in those of another.
    @inlinable public func ends(with ending: some StringProtocol) -> Bool {
        let (own, other) = (utf8, ending.utf8)
        return own.count >= other.count && own.suffix(other.count).elementsEqual(other)
    }

    /// Whether the bytes of this text begin with those of another.
    @inlinable public func begins(with opening: some StringProtocol) -> Bool { utf8.starts(with: opening.utf8) }
}
