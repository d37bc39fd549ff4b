import Basics

/// The words of long lists by their first letters, so that a list of hundreds costs no more to ask than one of three.
struct WordIndex: ~Copyable {
    /// For each list in turn, where the words of each key begin, and one end; then the words.
    private let table: StripOwner<Word>
    /// Where the part of each list begins; none of those that are not looked up by it.
    private let starts: [Int?]

    /// A word by its number, and the last byte of its second letter, by which most are dismissed; 0 where it has none.
    struct Word {
        let number: UInt16
        let second: UInt8

        /// Whether the word may begin at a byte of a text.
        @inline(__always)
        func mayBegin(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
            second == 0 || start &+ 5 < text.count && text[start &+ 5] == second
        }
    }

    /// What a list needs to be looked up; it never changes.
    struct Place: @unchecked Sendable {
        private let words: UnsafePointer<Word>

        fileprivate init(_ words: UnsafePointer<Word>) { self.words = words }

        /// The words that a letter of a key may open, in the order of the list.
        @inline(__always)
        func words(with key: UInt8) -> UnsafeBufferPointer<Word> {
            let (first, end) = (Int(words[Int(key)].number), Int(words[Int(key) &+ 1].number))
            return UnsafeBufferPointer(start: words + WordIndex.keys + 1 + first, count: end &- first)
        }
    }

    /// The fewest words that are worth it: the marks of fewer are looked at as fast.
    private static let fewest = 17
    fileprivate static let keys = 256

    /// The index of lists in their order.
    init(of lists: [[String]]) {
        var table: [Word] = []
        var starts: [Int?] = []
        for words in lists {
            guard words.count >= Self.fewest, words.count < Int(UInt16.max), !WordList.hasShort(words) else {
                starts.append(nil)
                continue
            }
            starts.append(table.count)
            let keys = words.map(Self.key)
            // One pass counts the words of each key, another puts them behind each other.
            var begins = [UInt16](repeating: 0, count: Self.keys + 1)
            for key in keys { begins[Int(key) + 1] += 1 }
            for key in 1...Self.keys { begins[key] += begins[key - 1] }
            table += begins.map { Word(number: $0, second: 0) }
            var sorted = [Word](repeating: Word(number: 0, second: 0), count: words.count)
            for (number, key) in keys.enumerated() {
                sorted[Int(begins[Int(key)])] = Word(number: UInt16(number), second: Self.second(of: words[number]))
                begins[Int(key)] += 1
            }
            table += sorted
        }
        self.table = StripOwner(table)
        self.starts = starts
    }

    /// The part of a list, by its number.
    func place(of list: Int) -> Place? {
        starts[list].map { Place(table.strip.place(of: $0..<table.strip.count)) }
    }

    /// The key of a letter, by its second byte and its third; a Latin letter stands for both.
    @inline(__always)
    static func key(_ middle: UInt8, _ last: UInt8) -> UInt8 { middle &* 7 &+ last }

    /// The last byte of the second letter, where both letters are Chinese.
    private static func second(of word: String) -> UInt8 {
        let bytes = Array(word.utf8)
        return bytes.count >= 6 && bytes[0] >= 0xE0 && bytes[3] >= 0xE0 ? bytes[5] : 0
    }

    private static func key(of word: String) -> UInt8 {
        let bytes = Array(word.utf8)
        let isLatin = bytes[0] < 0x80
        return key(bytes[isLatin ? 0 : min(1, bytes.count - 1)], bytes[isLatin ? 0 : min(2, bytes.count - 1)])
    }
}
