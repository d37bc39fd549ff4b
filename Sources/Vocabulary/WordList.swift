import Basics

/// A few words that a rule looks for, in the order of the data, for looking at their bytes. A class, because every rule
/// asks for its list at every clause, and a copy would cost more than the answer; it never changes.
public final class WordList: Sendable {
    /// All words, one behind the other.
    private let letters: [UInt8]
    /// Where each word ends in `letters`.
    private let ends: [Int]
    /// The scalars that words begin and end with, by their last byte: most places of a text are dismissed by these.
    private let openings: ByteSet
    private let closings: ByteSet
    /// The middle bytes of the scalars that words begin with.
    private let middles: ByteSet

    /// A list of words, of which empty ones are left out.
    public init(_ words: [String]) {
        var (letters, ends): ([UInt8], [Int]) = ([], [])
        var (openings, closings, middles) = (ByteSet(), ByteSet(), ByteSet())
        for word in words where !word.isEmpty {
            let bytes = Array(word.utf8)
            letters += bytes
            ends.append(letters.count)
            openings.insert(bytes[bytes[0] < 0x80 ? 0 : min(2, bytes.count - 1)])
            closings.insert(bytes[bytes.count - 1])
            middles.insert(bytes[bytes[0] < 0x80 ? 0 : min(1, bytes.count - 1)])
        }
        (self.letters, self.ends) = (letters, ends)
        (self.openings, self.closings, self.middles) = (openings, closings, middles)
    }

    /// Whether there are no words.
    public var isEmpty: Bool { ends.isEmpty }

    /// The words as text.
    public var words: [String] {
        ends.indices.map { String(decoding: letters[(($0 == 0) ? 0 : ends[$0 - 1])..<ends[$0]], as: UTF8.self) }
    }

    /// The length in bytes of the first word of the list that begins at a byte and does not go beyond `end`.
    public func length(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        guard start >= 0, start < end else { return nil }
        let isLatin = bytes[start] < 0x80
        let mark = isLatin ? start : start + 2
        guard mark < end, openings.contains(bytes[mark]), middles.contains(bytes[isLatin ? start : start + 1]) else {
            return nil
        }
        return first { from, count in
            start + count <= end && isSame(bytes, start, from, count)
        }
    }

    /// The length in bytes of the first word of the list that ends at a byte and does not begin before `start`.
    public func length(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int) -> Int? {
        guard end > start, end > 0, end <= bytes.count, closings.contains(bytes[end - 1]) else { return nil }
        return first { from, count in
            end - count >= max(0, start) && isSame(bytes, end - count, from, count)
        }
    }

    /// Whether a range holds nothing but one of the words.
    public func equals(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Bool {
        guard !part.isEmpty, closings.contains(bytes[part.upperBound - 1]) else { return false }
        return first { from, count in count == part.count && isSame(bytes, part.lowerBound, from, count) } != nil
    }

    /// Where the first of the words begins in a range.
    public func firstIndex(in bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Int? {
        var index = part.lowerBound
        while index < part.upperBound {
            if length(in: bytes, at: index, end: part.upperBound) != nil { return index }
            index += bytes[index].utf8Length
        }
        return nil
    }

    private func first(where holds: (_ from: Int, _ count: Int) -> Bool) -> Int? {
        var from = 0
        for end in ends {
            if holds(from, end - from) { return end - from }
            from = end
        }
        return nil
    }

    private func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ from: Int, _ count: Int) -> Bool {
        for offset in 0..<count where bytes[start + offset] != letters[from + offset] { return false }
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

    /// Whether a text is one of the words.
    public func contains(_ text: String) -> Bool { Self.read(text) { equals($0, 0..<$0.count) } }

    private static func read<Answer>(_ text: String, _ answer: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        var text = text
        return text.withUTF8(answer)
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[part]), as: UTF8.self)
    }
}

/// A set of bytes.
private struct ByteSet: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    mutating func insert(_ byte: UInt8) {
        let bit = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        case 2: bits.2 |= bit
        default: bits.3 |= bit
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        let part =
            switch byte >> 6 {
            case 0: bits.0
            case 1: bits.1
            case 2: bits.2
            default: bits.3
            }
        return part >> UInt64(byte & 63) & 1 == 1
    }
}
