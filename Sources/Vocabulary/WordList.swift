import Basics

/// A few words that a rule looks for, in the order of the data, for looking at their bytes.
///
/// Every rule asks for its list at every clause, so a list is nothing but its place in the table of all lists, with no
/// reference to be counted.
public struct WordList: @unchecked Sendable {
    /// What a list holds; it never changes.
    @usableFromInline struct Entry: @unchecked Sendable {
        /// The words, one behind the other.
        let letters: UnsafePointer<UInt8>
        /// Where each word ends in `letters`.
        let ends: Strip<Int32>
        /// The last byte of the first letter of each word, by which most are dismissed, and that of its last letter; eight
        /// more bytes lie behind those of the last list.
        let marks: UnsafePointer<UInt8>
        let tails: UnsafePointer<UInt8>
        /// Whether a word is shorter than one Chinese letter, so that marks do not tell.
        let hasShort: Bool
        /// The words of a long list by their first letters; none of a short one, of which all marks are looked at.
        let index: WordIndex.Place?
        /// The last byte of the first letter of all words, where it is the same and of a Chinese letter; or else 0.
        let soleMark: UInt8
        /// The scalars that words begin and end with, by the last six bits of their last bytes, and the former by
        /// their last two bytes together too: most places of a text are dismissed by these.
        @usableFromInline private(set) var openings: UInt64 = 0
        @usableFromInline private(set) var pairs: UInt64 = 0
        @usableFromInline private(set) var closings: UInt64 = 0
        /// The bytes before the last ones, by their last six bits; all where a word ends with a Latin letter.
        @usableFromInline private(set) var closingMiddles: UInt64 = 0

        init(
            _ words: [String], letters: UnsafePointer<UInt8>, ends: Strip<Int32>, marks: UnsafePointer<UInt8>,
            tails: UnsafePointer<UInt8>, index: WordIndex.Place?
        ) {
            (self.letters, self.ends, self.marks, self.tails) = (letters, ends, marks, tails)
            (self.index, hasShort) = (index, WordList.hasShort(words))
            let first = words.first.map { WordList.mark(of: $0) } ?? 0
            let isSole = first >= 0x80 && !hasShort && words.allSatisfy { WordList.mark(of: $0) == first }
            soleMark = isSole ? first : 0
            for word in words {
                let bytes = Array(word.utf8)
                let isLatin = bytes[0] < 0x80
                let last = bytes[isLatin ? 0 : min(2, bytes.count - 1)]
                openings |= WordList.bit(last)
                pairs |= WordList.bit(bytes[isLatin ? 0 : min(1, bytes.count - 1)], last)
                closings |= WordList.bit(bytes[bytes.count - 1])
                let isShort = bytes[bytes.count - 1] < 0x80 || bytes.count < 2
                closingMiddles |= isShort ? .max : WordList.bit(bytes[bytes.count - 2])
            }
        }
    }

    @usableFromInline let place: UnsafePointer<Entry>

    @inlinable
    init(at place: UnsafePointer<Entry>) { self.place = place }

    @inlinable var openings: UInt64 { place.pointee.openings }
    @inlinable var pairs: UInt64 { place.pointee.pairs }
    @inlinable var closings: UInt64 { place.pointee.closings }

    @inlinable @inline(__always)
    static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 0x3F) }

    /// The bit of two bytes together, which most other pairs of the same bytes do not have.
    @inlinable @inline(__always)
    static func bit(_ middle: UInt8, _ last: UInt8) -> UInt64 { bit(middle &* 7 &+ last) }

    /// Whether there are no words.
    public var isEmpty: Bool { place.pointee.ends.isEmpty }

    /// The words as text.
    public var words: [String] {
        var from = 0
        return place.pointee.ends.map { end in
            defer { from = Int(end) }
            let letters = UnsafeBufferPointer(start: place.pointee.letters + from, count: Int(end) - from)
            return String(decoding: letters, as: UTF8.self)
        }
    }

    /// The length in bytes of the first word of the list that begins at a byte and does not go beyond `end`.
    @inlinable @inline(__always)
    public func length(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        guard start >= 0, start < end else { return nil }
        let isLatin = bytes[start] < 0x80
        let mark = isLatin ? start : start + 2
        guard mark < end, openings & Self.bit(bytes[mark]) != 0,
            pairs & Self.bit(bytes[isLatin ? start : start + 1], bytes[mark]) != 0
        else { return nil }
        return word(of: bytes, at: start, end: end)
    }

    @usableFromInline func word(of bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        let isLatin = bytes[start] < 0x80
        guard isLatin || start + 2 < end, !place.pointee.hasShort else {
            return first { word, count in start + count <= end && Self.isSame(bytes, start, word, count) }
        }
        if let index = place.pointee.index {
            let letter = WordIndex.key(bytes[isLatin ? start : start + 1], bytes[isLatin ? start : start + 2])
            for word in index.words(with: letter) where word.mayBegin(bytes, at: start) {
                let (letters, count) = letters(of: Int(word.number))
                if start + count <= end, Self.isSame(bytes, start, letters, count) { return count }
            }
            return nil
        }
        return first(with: bytes[isLatin ? start : start + 2], among: place.pointee.marks) { word, count in
            start + count <= end && Self.isSame(bytes, start, word, count)
        }
    }

    /// Whether a word is shorter than one Chinese letter.
    static func hasShort(_ words: [String]) -> Bool {
        words.contains { ($0.utf8.first ?? 0) >= 0x80 && $0.utf8.count < 3 }
    }

    /// The byte by which a word is looked for.
    static func mark(of word: String) -> UInt8 {
        let bytes = Array(word.utf8)
        return bytes[bytes[0] < 0x80 ? 0 : min(2, bytes.count - 1)]
    }

    /// The length in bytes of the first word of the list that ends at a byte and does not begin before `start`.
    @inlinable @inline(__always)
    public func length(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int) -> Int? {
        guard end > start, end > 0, end <= bytes.count, closings & Self.bit(bytes[end - 1]) != 0,
            end < 2 || place.pointee.closingMiddles & Self.bit(bytes[end - 2]) != 0
        else { return nil }
        return word(of: bytes, endingAt: end, from: start)
    }

    @usableFromInline func word(of bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int) -> Int? {
        let earliest = max(0, start)
        return first(with: bytes[end - 1], among: place.pointee.tails) { word, count in
            end - count >= earliest && Self.isSame(bytes, end - count, word, count)
        }
    }

    /// Whether a range holds nothing but one of the words.
    public func equals(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Bool {
        guard !part.isEmpty, closings & Self.bit(bytes[part.upperBound - 1]) != 0 else { return false }
        let mark = bytes[part.lowerBound] < 0x80 ? 0 : min(2, part.count - 1)
        guard openings & Self.bit(bytes[part.lowerBound + mark]) != 0 else { return false }
        return first { word, count in count == part.count && Self.isSame(bytes, part.lowerBound, word, count) } != nil
    }

    /// Where the first of the words begins in a range.
    public func firstIndex(in bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Int? {
        if place.pointee.soleMark != 0 { return firstIndex(in: bytes, part, marked: place.pointee.soleMark) }
        let (openings, pairs) = (openings, pairs)
        let end = part.upperBound
        var index = part.lowerBound
        while index < end {
            // Most of a text are letters of three bytes, and with most of them nothing begins.
            while index < end &- 2, bytes[index] &- 0xE0 < 16 {
                if openings & Self.bit(bytes[index &+ 2]) != 0,
                    pairs & Self.bit(bytes[index &+ 1], bytes[index &+ 2]) != 0,
                    word(of: bytes, at: index, end: end) != nil
                {
                    return index
                }
                index &+= 3
            }
            guard index < end else { break }
            if length(in: bytes, at: index, end: end) != nil { return index }
            index &+= bytes[index].utf8Length
        }
        return nil
    }

    /// The same where all words begin with one letter, or with letters of the same last byte, which is looked for.
    private func firstIndex(
        in bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, marked mark: UInt8
    ) -> Int? {
        var start = part.lowerBound + 2
        while start < part.upperBound, let found = bytes.next(mark, in: start..<part.upperBound) {
            if length(in: bytes, at: found - 2, end: part.upperBound) != nil { return found - 2 }
            start = found + 1
        }
        return nil
    }

    /// The length of the first word that has a byte among some of one each, and for which something holds.
    @inline(__always)
    private func first(
        with byte: UInt8, among marks: UnsafePointer<UInt8>,
        where holds: (_ word: UnsafePointer<UInt8>, _ count: Int) -> Bool
    ) -> Int? {
        let all = place.pointee.ends.count
        let padded = UnsafeBufferPointer(start: marks, count: all &+ 8)
        var number = 0
        // Eight words are looked at at once.
        while number < all, let eight = EightBytes(padded, at: number) {
            var found = eight.places(of: byte)
            while found != 0 {
                let other = number &+ found.trailingZeroBitCount >> 3
                found &= found &- 1
                // What stands behind one that has it may be told to have it too.
                guard other < all, marks[other] == byte else { continue }
                let (letters, count) = letters(of: other)
                if holds(letters, count) { return count }
            }
            number &+= 8
        }
        return nil
    }

    /// The letters of a word, and how many bytes they are.
    @inline(__always)
    private func letters(of number: Int) -> (UnsafePointer<UInt8>, Int) {
        let ends = place.pointee.ends.row
        let from = number == 0 ? 0 : Int(ends[number &- 1])
        return (place.pointee.letters + from, Int(ends[number]) &- from)
    }

    @inline(__always)
    private func first(where holds: (_ word: UnsafePointer<UInt8>, _ count: Int) -> Bool) -> Int? {
        let letters = place.pointee.letters
        var from = 0
        for end in place.pointee.ends {
            let count = Int(end) - from
            if holds(letters + from, count) { return count }
            from = Int(end)
        }
        return nil
    }

    @inline(__always)
    private static func isSame(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: UnsafePointer<UInt8>, _ count: Int
    ) -> Bool {
        for offset in 0..<count where bytes[start + offset] != word[offset] { return false }
        return true
    }
}

extension WordList {
    /// The first word that a text begins with.
    public func opening(of text: String) -> String? {
        Self.read(text) { bytes in length(in: bytes, at: 0, end: bytes.count).map { Self.text(bytes, 0..<$0) } }
    }

    /// The first word that a text ends with.
    public func closing(of text: String) -> String? {
        Self.read(text) { bytes in
            length(in: bytes, endingAt: bytes.count, from: 0).map { Self.text(bytes, bytes.count - $0..<bytes.count) }
        }
    }

    /// Whether a text begins with one of the words.
    public func opens(_ text: String) -> Bool {
        Self.read(text) { length(in: $0, at: 0, end: $0.count) != nil }
    }

    /// Whether a text ends with one of the words.
    public func closes(_ text: String) -> Bool {
        Self.read(text) { length(in: $0, endingAt: $0.count, from: 0) != nil }
    }

    /// Whether one of the words stands in a text.
    public func stands(in text: String) -> Bool { Self.read(text) { firstIndex(in: $0, 0..<$0.count) != nil } }

    /// Whether a text is one of the words.
    public func contains(_ text: String) -> Bool { Self.read(text) { equals($0, 0..<$0.count) } }

    @inline(__always)
    private static func read<Answer>(_ text: String, _ answer: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        text.withBytes(answer)
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[part]), as: UTF8.self)
    }
}
