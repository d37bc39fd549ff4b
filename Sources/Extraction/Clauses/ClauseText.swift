import Basics
import Vocabulary

/// Looking for words in a clause's bytes.
extension Clause {
    /// Whether a range ends with one of some words.
    func ends(_ part: Range<Int>, with words: [StaticString]) -> Bool {
        words.contains { ends(part, with: $0) }
    }

    /// Whether a range ends with a word.
    func ends(_ part: Range<Int>, with word: StaticString) -> Bool {
        let start = part.upperBound - word.utf8CodeUnitCount
        return start >= part.lowerBound && bytes.holds(word, at: start)
    }

    /// Whether a range is exactly one of some words.
    func equals(_ part: Range<Int>, _ words: [StaticString]) -> Bool {
        words.contains { $0.utf8CodeUnitCount == part.count && bytes.holds($0, at: part.lowerBound) }
    }

    /// Whether a word stands right before the clause, but for a mark and blanks: 其中，…
    func follows(_ word: StaticString) -> Bool {
        guard tokens.lowerBound > 0, case .mark(let mark) = block.tokens[tokens.lowerBound - 1].kind,
            mark == .comma || mark == .colon
        else { return false }
        return bytes.holds(
            word, at: block.tokens[tokens.lowerBound - 1].range.lowerBound - word.utf8CodeUnitCount)
    }

    /// Whether a range is a remark in brackets.
    func isInBrackets(_ part: Range<Int>) -> Bool {
        (holds("（", at: part.lowerBound) || holds("(", at: part.lowerBound)) && ends(part, with: ["）", ")"])
    }

    /// Where a word first begins in a range.
    func first(of word: StaticString, in part: Range<Int>) -> Int? {
        bytes.firstIndex(of: word, in: part)
    }
}

/// Looking for the words of rules, which stand in the data.
extension Clause {
    /// Whether a range ends with a word of a role.
    @inline(__always)
    func ends(_ part: Range<Int>, with role: RuleWord) -> Bool {
        lists[role].length(in: bytes, endingAt: part.upperBound, from: part.lowerBound) != nil
    }

    /// Whether a range is exactly a word of a role.
    func equals(_ part: Range<Int>, _ role: RuleWord) -> Bool { lists[role].equals(bytes, part) }

    /// The length in bytes of the word of a role that begins at a byte; none where none does.
    @inline(__always)
    func length(of role: RuleWord, at index: Int) -> Int? {
        lists[role].length(in: bytes, at: index, end: range.upperBound)
    }

    /// The length in bytes of the word of a role that ends before a byte; none where none does.
    func length(of role: RuleWord, endingAt index: Int) -> Int? {
        lists[role].length(in: bytes, endingAt: index, from: range.lowerBound)
    }

    /// Whether a word of a role begins at a byte.
    @inline(__always)
    func holds(_ role: RuleWord, at index: Int) -> Bool { length(of: role, at: index) != nil }

    /// Whether a word of a role stands right before a byte.
    func holds(_ role: RuleWord, before index: Int) -> Bool {
        lists[role].length(in: bytes, endingAt: index, from: 0) != nil
    }

    /// Where the last word of a role begins in a range.
    func last(of role: RuleWord, in part: Range<Int>) -> Int? {
        var found: Int?
        var index = part.lowerBound
        while index < part.upperBound {
            if lists[role].length(in: bytes, at: index, end: part.upperBound) != nil { found = index }
            index += bytes.scalar(at: index).length
        }
        return found
    }

    /// Where the first word of a role begins in a range.
    func first(of role: RuleWord, in part: Range<Int>) -> Int? { lists[role].firstIndex(in: bytes, part) }
}
