import Basics

/// What the lines of a text look like, to tell lines that were broken from lines that end. A class, because what is
/// found out about lines is kept while the text is gone through.
final class LineShapes {
    let lines: [Line]
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the joined line that a line belongs to begins.
    private var heads: [Int: Int] = [:]
    private var isFenced: [Bool] = []
    private var lengths: [Length]
    /// Which three characters stand side by side somewhere in the text.
    private lazy var trigrams = Trigrams(text)
    /// How many groups of three characters were asked for.
    private var questions = 0

    /// Whether notes with sounds stand in the text, so that its lines are of many lengths.
    let isNoted: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, isNoted: Bool) {
        self.text = text
        self.isNoted = isNoted
        lines = Line.all(of: text)
        lengths = Array(repeating: Length(characters: -1, width: 0), count: lines.count)
        var fence = Fence()
        isFenced.reserveCapacity(lines.count)
        for line in lines {
            let isFence = fence.pass(text, line.range)
            isFenced.append(fence.isOpen || isFence)
        }
    }

    /// Whether the characters at three places, each of three bytes, stand side by side somewhere. Where much is asked,
    /// the text is gone through once for all questions.
    func knows(_ first: Int, _ second: Int, _ third: Int) -> Bool {
        let places = [first, second, third]
        guard places.allSatisfy({ text[$0] & 0xF0 == 0xE0 }) else { return false }
        questions += 1
        if questions > Self.fewQuestions { return trigrams.has(text, first, second, third) }
        return text.holds(places.flatMap { Array(text[$0..<$0 + 3]) })
    }

    private static let fewQuestions = 8

    /// Remembers that two lines are one now.
    func join(_ left: Int, _ right: Int) { heads[right] = heads[left] ?? left }

    /// Where the joined line that ends in this line begins in the text.
    func start(of line: Int) -> Int { lines[heads[line] ?? line].range.lowerBound }

    /// The end of the joined line that ends in this line: what is far off says nothing about its last sentence.
    func tail(of line: Int) -> Range<Int> {
        let end = lines[line].range.upperBound
        var start = max(start(of: line), end - Self.longestTail)
        while start < end, text[start].isUTF8Continuation { start += 1 }
        return start..<end
    }

    private static let longestTail = 2_000

    /// Whether the two lines could be parts of one paragraph at all.
    func mayJoin(_ left: Int, _ right: Int) -> Bool {
        let leftRange = lines[left].range
        // Most lines end with a sentence.
        let isWhole = Self.endsSentence(text, leftRange)
        if isWhole, !isWrappedBehindStop(left, right) { return false }
        if isFenced[left] || isFenced[right] || isRow(left) || isRow(right) { return false }
        if LineStart(text, start(of: left)).standsAlone { return false }
        let rightStart = LineStart(text, lines[right].range.lowerBound)
        let isRank = rightStart.mayBeRank && right == left + 1 && isWrapped(length(left))
        if rightStart.beginsAnew, !isRank || isWhole { return false }
        return !isChrome(leftRange, mayGoOn: true) && !isChrome(lines[right].range, mayGoOn: false)
    }

    /// Whether a line is a row of a table: cells parted by bars or tabs.
    private func isRow(_ line: Int) -> Bool {
        let cells = UnsafeBufferPointer(rebasing: text[lines[line].range])
        return cells.holdsByte(UInt8(ascii: "|")) || cells.holdsByte(ASCII.tab)
    }

    /// Whether a line that ends with a stop is as long as the text was wrapped: the paragraph goes on. Behind a full
    /// stop it must be just as long, for a paragraph may end there.
    private func isWrappedBehindStop(_ left: Int, _ right: Int) -> Bool {
        guard right == left + 1 else { return false }
        let last = text.scalar(before: lines[left].range.upperBound).value
        // Most texts were wrapped nowhere.
        guard last == 0x2026 || wrapping.characters != nil || wrapping.width != nil else { return false }
        let length = length(left)
        guard self.length(right).characters <= length.characters + 6 else { return false }
        switch last {
        case 0x3002: return isExactlyWrapped(length)
        case 0xFF1B, 0x3B: return isWrapped(length)
        case 0x2026: return text.scalar(at: lines[right].range.lowerBound).value == 0x2026
        default: return false
        }
    }

    /// Whether a line belongs to the page around the report. Notices may go on in the next line.
    private func isChrome(_ range: Range<Int>, mayGoOn: Bool) -> Bool {
        if range.count < 200, text.holdsTrail(range) { return true }
        guard ChromeWords.shared.beginsChrome(text, range) else { return false }
        return !mayGoOn || ChromeWords.shared.sign(text, at: range.lowerBound, end: range.upperBound)?.sign != .notice
    }

    /// Whether a line ends with the mark of a sentence's end, also inside a closing quote or bracket.
    static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var end = line.upperBound
        var isClosed = false
        while end > line.lowerBound {
            let (scalar, length) = text.scalar(before: end)
            switch scalar {
            case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x2026: return true
            case 0x201D, 0x2019, 0x22, 0x29, 0xFF09, 0x300B, 0x300D, 0x3011, 0x5D, 0x2A:
                isClosed = isClosed || scalar == 0x29 || scalar == 0xFF09 || scalar == 0x3011
                end -= length
            default: return isClosed && startsWithBracket(text, line)
            }
        }
        return true
    }

    /// A line in brackets is a caption or a remark of its own.
    private static func startsWithBracket(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let first = text.scalar(at: line.lowerBound).value
        return first == 0x28 || first == 0xFF08 || first == 0x3010 || first == 0x5B
    }

    /// The lines around a line that no blank line parts from it.
    func run(around line: Int) -> Range<Int> {
        var first = line
        while first > 0, !lines[first - 1].range.isEmpty, line - first < 24 { first -= 1 }
        var last = line
        while last + 1 < lines.count, !lines[last + 1].range.isEmpty, last - line < 48 { last += 1 }
        return first..<last + 1
    }

    /// How long a line is.
    struct Length {
        var characters: Int
        /// In halves of a Chinese character.
        var width: Int
    }

    /// The length of a line.
    func length(_ line: Int) -> Length {
        if lengths[line].characters < 0 {
            let letters = UnsafeBufferPointer(rebasing: text[lines[line].range])
            var (characters, latin) = (0, 0)
            var index = 0
            while let next = EightBytes(letters, at: index) {
                characters += next.characters
                latin += next.latin
                index += 8
            }
            for letter in letters[index...] {
                characters += letter.isUTF8Continuation ? 0 : 1
                latin += letter < 0x80 ? 1 : 0
            }
            lengths[line] = Length(characters: characters, width: 2 * characters - latin)
        }
        return lengths[line]
    }

    /// Whether a line is just as long as the text was wrapped.
    func isExactlyWrapped(_ length: Length) -> Bool {
        wrapping.characters == length.characters || wrapping.width == length.width
    }

    /// Whether a line of this length is as long as most lines of the text that end without a mark.
    func isWrapped(_ length: Length) -> Bool {
        (wrapping.characters.map { $0 - 1...$0 + 9 ~= length.characters } ?? false)
            || (wrapping.width.map { abs($0 - length.width) <= 3 } ?? false)
    }

    /// The length at which the text was wrapped, in characters and in width, where most of its broken lines agree.
    private lazy var wrapping: (characters: Int?, width: Int?) = {
        let broken = lines.indices.dropLast().filter { index in
            !lines[index].range.isEmpty && !lines[index + 1].range.isEmpty && lines[index].range.count < 600
                && !Self.endsSentence(text, lines[index].range)
                && !LineStart(text, lines[index].range.lowerBound).standsAlone
        }.map { length($0) }
        return (
            mode(broken.map(\.characters), tolerance: 1), mode(broken.map(\.width), tolerance: 3)
        )
    }()

    /// The number that at least half of all, and at least three, are near; between notes, a quarter and eight.
    private func mode(_ numbers: [Int], tolerance: Int) -> Int? {
        var counts: [Int: Int] = [:]
        for number in numbers { counts[number, default: 0] += 1 }
        func near(_ number: Int) -> Int {
            (number - tolerance...number + tolerance).reduce(0) { $0 + (counts[$1] ?? 0) }
        }
        guard let best = counts.keys.max(by: { (counts[$0] ?? 0, near($0), $0) < (counts[$1] ?? 0, near($1), $1) }),
            near(best) >= (isNoted ? 8 : 3), near(best) * (isNoted ? 4 : 2) >= numbers.count
        else { return nil }
        return best
    }
}
