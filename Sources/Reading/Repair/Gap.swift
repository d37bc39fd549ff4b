import Basics

/// The place between two lines, and the signs that a sentence goes on across it.
struct Gap {
    private let text: UnsafeBufferPointer<UInt8>
    private let shapes: LineShapes
    private let leftLine: Int
    private let rightLine: Int
    private let left: Range<Int>
    private let right: Range<Int>
    private let last: UInt32
    private let first: UInt32
    private let hasBlankLine: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, _ shapes: LineShapes, left leftLine: Int, right rightLine: Int) {
        self.text = text
        self.shapes = shapes
        self.leftLine = leftLine
        self.rightLine = rightLine
        left = shapes.tail(of: leftLine)
        right = shapes.lines[rightLine].range
        last = text.scalar(before: left.upperBound).value
        first = text.scalar(at: right.lowerBound).value
        hasBlankLine = rightLine - leftLine > 1
    }

    /// Whether both sides are Latin letters, which a blank parts.
    var joinsLatin: Bool { isLatin(last) && isLatin(first) }

    /// Whether the sentence on the left goes on on the right.
    var isInsideSentence: Bool {
        let (isLeftDigit, isRightDigit) = (isDigit(last), isDigit(first))
        if isLeftDigit, isRightDigit { return !hasBlankLine && (isFull || isRunningText) }
        if Joints.closes(first) { return true }
        if isLeftDigit, first == 0x25 || Joints.beginsUnit(first) { return true }
        guard isWord(last) || Joints.isComma(last) || Joints.opens(last) || last == 0x25, isWord(first) || Joints.opens(first) || first == 0x25
        else { return false }
        if Joints.isComma(last) || Joints.opens(last) || Joints.needsMore(last) { return true }
        return isRunningText || isInBrackets || (!hasBlankLine && isFull) || isKnownWord
    }

    private func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }

    private func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x80 && UInt8(scalar).isASCIILetter }

    private func isWord(_ scalar: UInt32) -> Bool {
        scalar.isHan || isDigit(scalar) || isLatin(scalar) || scalar == 0x201D || scalar == 0x22 || scalar == 0xFFFD
    }

    /// Whether the left side is running text that stops short: a sentence has ended in it before, or it is too long
    /// for a heading; and the right side is running text too.
    private var isRunningText: Bool {
        guard text.isProse(right) else { return false }
        if holdsStop(left) { return true }
        return left.count > 150 && text.isProse(left)
    }

    /// Whether a sentence ends inside a range.
    private func holdsStop(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if text[index] == 0xE3, text.holds("。", at: index) { return true }
            if text[index] == 0xEF, text.holds("；", at: index) || text.holds("！", at: index) || text.holds("？", at: index) { return true }
            index += 1
        }
        return false
    }

    /// Whether a bracket or a quotation that is open at the end of the left side closes on the right.
    private var isInBrackets: Bool {
        var open = 0
        var quotes = 0
        var index = left.lowerBound
        while index < left.upperBound {
            let (scalar, length) = text.scalar(at: index)
            switch scalar {
            case 0xFF08, 0x28, 0x201C, 0x300A: open += 1
            case 0xFF09, 0x29, 0x201D, 0x300B: open = max(0, open - 1)
            case 0x22: quotes += 1
            case 0x3002: open = 0
            default: break
            }
            index += length
        }
        guard open > 0 || quotes % 2 == 1 else { return false }
        index = right.lowerBound
        while index < right.upperBound {
            let (scalar, length) = text.scalar(at: index)
            switch scalar {
            case 0xFF09, 0x29, 0x201D, 0x300B: return true
            case 0x22: return quotes % 2 == 1
            case 0x3002, 0xFF08, 0x28, 0x201C, 0x300A: return false
            default: index += length
            }
        }
        return false
    }

    /// Whether the lines were wrapped at one width: the left one is as wide as the widest around it, and sentences end
    /// in the lines that follow.
    private var isFull: Bool {
        let run = shapes.run(around: leftLine)
        guard run.count > 1, run.contains(rightLine) else { return false }
        let widest = run.reduce(0) { max($0, shapes.width($1)) }
        let width = shapes.width(leftLine)
        guard width >= 28, width + 6 >= widest else { return false }
        guard shapes.width(rightLine) <= width + 6 else { return false }
        return run.contains { $0 >= leftLine && (text.isProse(shapes.lines[$0].range)) }
            && run.contains { $0 > leftLine && holdsStop(shapes.lines[$0].range) }
    }

    /// Whether the letters on both sides of the gap stand side by side elsewhere in the text.
    private var isKnownWord: Bool {
        guard last.isHan, first.isHan, text.isProse(right), left.count >= 9, right.count >= 9 else { return false }
        let end = left.upperBound
        let start = right.lowerBound
        return shapes.trigrams.has(text, end - 6, end - 3, start) || shapes.trigrams.has(text, end - 3, start, start + 3)
    }
}
