import Basics

/// A line of a text as the repair of blanks and line breaks sees it.
struct Line {
    /// The line without the blanks around it, and without its end.
    let range: Range<Int>
    /// Where the line itself begins.
    let start: Int

    /// Cuts a text into lines.
    static func all(of text: UnsafeBufferPointer<UInt8>) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(text.count / 64)
        var start = 0
        while start < text.count {
            let end = text.endOfLine(from: start)
            lines.append(Line(range: text.trimmed(start..<end), start: start))
            start = end + 1
        }
        return lines
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The next line end, or the end of the text.
    func endOfLine(from start: Int) -> Int {
        start < count ? next(ASCII.newline, in: start..<count) ?? count : start
    }

    /// A range without the blanks at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, case let length = blankLength(at: start), length > 0 { start += length }
        while end > start {
            let (scalar, length) = scalar(before: end)
            guard scalar.letterClass == .blank || scalar == 0x0D else { break }
            end -= length
        }
        return start..<Swift.max(start, end)
    }

    /// The bytes of the blank at an index, 0 where there is none.
    @inline(__always)
    func blankLength(at index: Int) -> Int {
        let byte = self[index]
        if byte == ASCII.space || byte == ASCII.tab { return 1 }
        guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 else { return 0 }
        let (scalar, length) = scalar(at: index)
        return scalar.letterClass == .blank ? length : 0
    }

    /// The first blank from a place on; the end where there is none.
    func nextBlank(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            // Blanks, or what is a blank of three bytes by its first and last.
            if let first = SixteenBytes(self, at: index), let third = SixteenBytes(self, at: index + 2) {
                let isShort = first.are(ASCII.space) .| first.are(ASCII.tab) .| first.are(0xC2)
                guard SixteenBytes.any(isShort .| first.areOneOfPair(0xE2)) else {
                    index += 16
                    continue
                }
                let isWide = first.are(0xE3) .& third.are(0x80)
                let isThin = first.are(0xE2) .& (third.areOneOfPair(0x82) .| third.are(0x89) .| third.are(0xAF))
                let found = isShort .| isWide .| isThin
                guard SixteenBytes.any(found) else {
                    index += 16
                    continue
                }
                index += SixteenBytes.first(found)
            }
            if index >= end { return end }
            if blankLength(at: index) > 0 { return index }
            index += 1
        }
        return end
    }

    /// Whether a range holds the marks of a trail such as 首页 > 新闻.
    func holdsTrail(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while let mark = next(ASCII.greater, in: start..<range.upperBound) {
            if mark > range.lowerBound, self[mark - 1] == ASCII.space { return true }
            start = mark + 1
        }
        return false
    }

    /// The longest words in brackets that go on with a name, in bytes.
    private static let longestRemark = 30

    /// Whether a mark stands among a few words in brackets, as in 县（市、区）, which heads a table as well.
    private func isInBrackets(_ mark: Int, _ range: Range<Int>) -> Bool {
        let before = Swift.max(range.lowerBound, mark - Self.longestRemark)..<mark
        let behind = mark..<Swift.min(range.upperBound, mark + Self.longestRemark)
        guard let open = before.last(where: { isBracket($0, "(", "（") || isBracket($0, ")", "）") }),
            let close = behind.first(where: { isBracket($0, "(", "（") || isBracket($0, ")", "）") })
        else { return false }
        return isBracket(open, "(", "（") && isBracket(close, ")", "）")
    }

    private func isBracket(_ index: Int, _ narrow: StaticString, _ wide: StaticString) -> Bool {
        holds(narrow, at: index) || holds(wide, at: index)
    }

    /// Whether a range holds one of the marks of running text: a comma or a stop between words.
    func isProse(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            index = endOfLetters(from: index, to: range.upperBound)
            guard index < range.upperBound else { break }
            let byte = self[index]
            if byte == 0xE3, holds("。", at: index) || holds("、", at: index) && !isInBrackets(index, range) {
                return true
            }
            if byte == 0xEF, holds("，", at: index) || holds("；", at: index) { return true }
            if byte == ASCII.comma || byte == UInt8(ascii: ";"), index > range.lowerBound, self[index - 1] >= 0x80 {
                return true
            }
            index += byte.utf8Length
        }
        return false
    }
}
