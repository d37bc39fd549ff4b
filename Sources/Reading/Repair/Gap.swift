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
    var joinsLatin: Bool { last.isASCIILetter && first.isASCIILetter }

    /// Whether the sentence on the left goes on on the right.
    var isInsideSentence: Bool {
        if last == 0x3002 || last == 0xFF1B || last == 0x3B || last == 0x2026 { return true }
        let (isLeftDigit, isRightDigit) = (last.isASCIIDigit, first.isASCIIDigit)
        if (isLeftDigit || last == 0x2E) && (isRightDigit || first == 0x2E) {
            return !hasBlankLine && (isFull || isRunningText)
        }
        if Joints.closes(first) || first == 0x2C || first == 0x29 { return true }
        if !hasBlankLine, isFull { return true }
        if isLeftDigit, first == 0x25 || Joints.beginsUnit(first) && !isHeadOfNames { return true }
        if endsInScale, Joints.beginsUnit(first) { return true }
        guard isWord(last) || Joints.isComma(last) || Joints.opens(last) || last == 0x25,
            isWord(first) || Joints.opens(first) || first == 0x25
        else { return false }
        if Joints.isComma(last) || Joints.opens(last) || Joints.needsMore(last) { return true }
        return isRunningText || isInBrackets || isKnownWord
    }

    /// Whether the right side opens with 项目, which heads the names of a table: 项 alone is a unit.
    private var isHeadOfNames: Bool { text.holds("项目", at: right.lowerBound) }

    /// Whether the left side ends with words and a number in 万 or 亿, which lacks its unit yet.
    private var endsInScale: Bool {
        guard last == 0x4E07 || last == 0x4EBF, left.count > 15 else { return false }
        return text.scalar(before: left.upperBound - 3).value.isASCIIDigit
    }

    private func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x29, 0x201D, 0xFF09, 0x300B, 0x3011, 0xFFFD: true
        default: scalar.isHan || scalar.isASCIIDigit || scalar.isASCIILetter
        }
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
            if text[index] == 0xEF,
                text.holds("；", at: index) || text.holds("！", at: index) || text.holds("？", at: index)
            {
                return true
            }
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

    /// Whether the lines were wrapped at one width: the left one is as long as most broken lines of the text, or as the
    /// longest around it, and sentences end in the lines that follow.
    private var isFull: Bool {
        let length = shapes.length(leftLine)
        guard length.characters >= 14, shapes.length(rightLine).characters <= length.characters + 9 else {
            return false
        }
        let run = shapes.run(around: leftLine)
        guard run.contains(rightLine), leftLine > 0 || text.isProse(left) || shapes.isExactlyWrapped(length),
            shapes.isWrapped(length) || isLongest(length, in: run)
        else { return false }
        return reachesStop(run)
    }

    /// Whether the lines that follow, all as long or running text, come to the end of a sentence.
    private func reachesStop(_ run: Range<Int>) -> Bool {
        for line in rightLine..<min(run.upperBound, rightLine + 48) {
            let range = shapes.lines[line].range
            if holdsStop(range) { return true }
            let length = shapes.length(line)
            guard shapes.isNoted || text.isProse(range) || shapes.isWrapped(length) || isLongest(length, in: run) else {
                return false
            }
        }
        return false
    }

    private func isLongest(_ length: LineShapes.Length, in run: Range<Int>) -> Bool {
        let others = run.map { shapes.length($0) }
        let characters = others.reduce(0) { max($0, $1.characters) }
        let width = others.reduce(0) { max($0, $1.width) }
        return run.count > 2 && (length.characters + 2 >= characters || length.width + 4 >= width)
    }

    /// Whether the letters on both sides of the gap stand side by side elsewhere in the text.
    private var isKnownWord: Bool {
        guard last.isHan, first.isHan, text.isProse(right), left.count >= 9, right.count >= 9 else { return false }
        let end = left.upperBound
        let start = right.lowerBound
        return shapes.knows(end - 6, end - 3, start) || shapes.knows(end - 3, start, start + 3)
    }
}
