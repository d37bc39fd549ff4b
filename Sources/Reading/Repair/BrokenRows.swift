import Basics

/// Joins the rows of a Markdown table that were broken inside or between their cells, as converters of web pages leave
/// them: a head whose cells stand one a line, a cell of two lines. How many cells a row has is said by the row of dashes
/// below the head; what does not come to just that many is left alone.
struct BrokenRows {
    private let text: UnsafeBufferPointer<UInt8>
    /// The lines that hold something, without the blanks around them.
    private let lines: [Range<Int>]

    static func join(_ revision: inout Revision) {
        let rows = BrokenRows(revision.text)
        var index = 0
        while index < rows.lines.count {
            let width = rows.delimiterWidth(rows.lines[index])
            guard width > 1 else {
                index += 1
                continue
            }
            rows.joinHead(above: index, width, &revision)
            index += 1
            while index < rows.lines.count, rows.begins(index) {
                let end = rows.endOfRow(from: index, width) ?? index + 1
                rows.joinLines(index..<end, &revision)
                index = end
            }
        }
    }

    /// Whether a text may hold one: it holds a row of dashes.
    static func mayStand(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            let end = max(0, bytes.count - 2)
            var start = 0
            while let index = bytes.next(bar, in: start..<end) {
                let next = bytes[index + 1] == ASCII.space ? bytes[index + 2] : bytes[index + 1]
                if next == ASCII.minus || next == UInt8(ascii: ":") { return true }
                start = index + 1
            }
            return false
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        var lines: [Range<Int>] = []
        var start = 0
        while start < text.count {
            let end = text.endOfLine(from: start)
            let line = text.trimmed(start..<end)
            if !line.isEmpty { lines.append(line) }
            start = end + 1
        }
        self.lines = lines
    }

    private static let bar = UInt8(ascii: "|")

    private func begins(_ line: Int) -> Bool { text[lines[line].lowerBound] == Self.bar }

    private func ends(_ line: Int) -> Bool { text[lines[line].upperBound - 1] == Self.bar }

    /// The columns of a row of dashes; zero for another line.
    private func delimiterWidth(_ line: Range<Int>) -> Int {
        text[line.lowerBound] == Self.bar && MarkdownTables.isDelimiter(text, line) ? bars(line) - 1 : 0
    }

    private func bars(_ line: Range<Int>) -> Int { text[line].reduce(0) { $0 + ($1 == Self.bar ? 1 : 0) } }

    /// Joins the lines above a row of dashes to a head of so many cells.
    private func joinHead(above delimiter: Int, _ width: Int, _ revision: inout Revision) {
        guard delimiter > 0, ends(delimiter - 1) else { return }
        var first = delimiter - 1
        var cells = bars(lines[first]) - 1
        while !begins(first), cells < width, first > 0, lines[first - 1].lowerBound >= revision.changedUpTo {
            first -= 1
            cells += bars(lines[first])
        }
        guard begins(first), cells == width, first < delimiter - 1 else { return }
        joinLines(first..<delimiter, &revision)
        revision.replace(
            lines[delimiter - 1].upperBound..<lines[delimiter].lowerBound, with: [ASCII.newline], .lineBreak)
    }

    /// The line behind the last one of a row that begins in a line and goes on in others.
    private func endOfRow(from first: Int, _ width: Int) -> Int? {
        var cells = bars(lines[first]) - 1
        var next = first + 1
        guard !ends(first) || cells < width else { return nil }
        while next < lines.count, cells < width, !begins(next) {
            cells += bars(lines[next])
            next += 1
            if cells == width, ends(next - 1) { return next }
        }
        return nil
    }

    private func joinLines(_ row: Range<Int>, _ revision: inout Revision) {
        for line in row.dropFirst() {
            let gap = lines[line - 1].upperBound..<lines[line].lowerBound
            let joinsWords =
                text.scalar(before: gap.lowerBound).value.isHan && text.scalar(at: gap.upperBound).value.isHan
            if joinsWords {
                revision.drop(gap, .lineBreak)
            } else {
                revision.replace(gap, with: [ASCII.space], .lineBreak)
            }
        }
    }
}
