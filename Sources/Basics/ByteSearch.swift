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

    /// Whether some bytes stand in this order anywhere in the buffer. They are found by their third, for the first ones
    /// of Chinese letters are few.
    public func holds(_ word: [UInt8]) -> Bool {
        guard !word.isEmpty, word.count <= count else { return word.isEmpty }
        let mark = Swift.min(2, word.count - 1)
        let last = count - word.count + mark
        var start = mark
        while start <= last, let found = next(word[mark], in: start..<last + 1) {
            if word.indices.allSatisfy({ self[found - mark + $0] == word[$0] }) { return true }
            start = found + 1
        }
        return false
    }

    /// Whether a word stands in a range, which is long beside it.
    public func holds(_ word: StaticString, in range: Range<Int>) -> Bool {
        let mark = Swift.min(2, word.utf8CodeUnitCount - 1)
        guard mark >= 0 else { return true }
        var start = range.lowerBound + mark
        let end = range.upperBound - word.utf8CodeUnitCount + mark + 1
        while start < end, let found = next(word.utf8Start[mark], in: start..<end) {
            if holds(word, at: found - mark) { return true }
            start = found + 1
        }
        return false
    }

    /// How often a word stands in a range, which it does not overlap with itself.
    public func count(of word: StaticString, in range: Range<Int>) -> Int {
        guard word.utf8CodeUnitCount > 0 else { return 0 }
        // Of marks such as › the first byte is the rarest, of letters the last.
        let mark = word.utf8Start[0] == 0xE2 ? 0 : Swift.min(2, word.utf8CodeUnitCount - 1)
        var count = 0
        var start = range.lowerBound + mark
        let end = range.upperBound - word.utf8CodeUnitCount + mark + 1
        while start < end, let found = next(word.utf8Start[mark], in: start..<end) {
            if holds(word, at: found - mark) { count += 1 }
            start = found + 1
        }
        return count
    }

    /// How many characters a range holds.
    public func characters(in range: Range<Int>) -> Int {
        var characters = 0
        var index = range.lowerBound
        while index <= range.upperBound - 16, let next = SixteenBytes(self, at: index) {
            characters += 16 - SixteenBytes.count(next.areContinuations)
            index += 16
        }
        for byte in self[index..<range.upperBound] where !byte.isUTF8Continuation { characters += 1 }
        return characters
    }

    /// Where a word first begins in a range, in which it lies whole. It is looked for by its third byte, for the first
    /// ones of Chinese letters are few.
    public func firstIndex(of word: StaticString, in range: Range<Int>) -> Int? {
        let mark = Swift.min(2, word.utf8CodeUnitCount - 1)
        let last = Swift.min(count, range.upperBound) - word.utf8CodeUnitCount
        guard mark >= 0 else { return nil }
        var start = Swift.max(0, range.lowerBound) + mark
        while start <= last + mark, let found = next(word.utf8Start[mark], in: start..<last + mark + 1) {
            if holds(word, at: found - mark) { return found - mark }
            start = found + 1
        }
        return nil
    }

    /// The end of the Chinese letters from a place on, of which most text is made; marks and blanks are none.
    @inlinable @inline(__always)
    public func endOfLetters(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, self[index] &- 0xE4 < 6 { index &+= 3 }
        return Swift.min(index, end)
    }

    /// The next place of a byte in a range; none where it does not stand there.
    public func next(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard let baseAddress, !range.isEmpty,
            let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }
}
