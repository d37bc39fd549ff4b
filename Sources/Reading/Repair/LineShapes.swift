import Basics

/// What the lines of a text look like, to tell lines that were broken from lines that end. A class, because what is
/// found out about lines is kept while the text is gone through.
final class LineShapes {
    let lines: [Line]
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the joined line that a line belongs to begins.
    private var heads: [Int: Int] = [:]
    private var isFenced: [Bool] = []
    private var widths: [Int32]
    /// Which three characters stand side by side somewhere in the text.
    private(set) lazy var trigrams = Trigrams(text)

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        lines = Line.all(of: text)
        widths = Array(repeating: -1, count: lines.count)
        var inside = false
        isFenced.reserveCapacity(lines.count)
        for line in lines {
            let isFence = !line.range.isEmpty && (text.holds("```", at: line.range.lowerBound) || text.holds("~~~", at: line.range.lowerBound))
            if isFence { inside.toggle() }
            isFenced.append(inside || isFence)
        }
    }

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
        if isFenced[left] || isFenced[right] { return false }
        let leftRange = lines[left].range
        if LineStart(text, start(of: left)).standsAlone { return false }
        if LineStart(text, lines[right].range.lowerBound).beginsAnew { return false }
        return !Self.endsSentence(text, leftRange)
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
        while last + 1 < lines.count, !lines[last + 1].range.isEmpty, last - line < 24 { last += 1 }
        return first..<last + 1
    }

    /// The width of a line in halves of a Chinese character.
    func width(_ line: Int) -> Int {
        if widths[line] < 0 {
            var width: Int32 = 0
            for index in lines[line].range where !text[index].isUTF8Continuation { width += text[index] < 0x80 ? 1 : 2 }
            widths[line] = width
        }
        return Int(widths[line])
    }
}
