import Basics

/// Follows the text that cmark-gfm gives back through the marked text it was given, to find where each byte stood.
///
/// Markup in between is passed over; every numeral's mark brings the two in step again.
struct Alignment {
    private let bytes: [UInt8]
    private let lines: LineIndex
    private let numerals: [Int]
    private var cursor = 0
    private var limit = 0

    init(_ marked: MarkedMarkdown) {
        bytes = marked.bytes
        lines = bytes.withUnsafeBufferPointer { LineIndex($0) }
        numerals = marked.numerals
    }

    /// Where the text has got to.
    var place: Int { cursor }

    /// A block begins: go to its first line, unless this is a further piece of the same lines.
    mutating func enter(firstLine: Int, lastLine: Int) {
        let start = lines.start(ofLine: firstLine)
        limit = lastLine < lines.count ? lines.start(ofLine: lastLine + 1) : bytes.count
        if cursor < start || cursor > limit { cursor = start }
    }

    /// Go to the numeral with this number.
    mutating func moveToNumeral(_ number: Int) {
        guard number < numerals.count else { return }
        cursor = numerals[number]
        limit = max(limit, cursor)
    }

    /// Maps the stand-in for `<`.
    mutating func alignLess(into map: inout OffsetMap) {
        var index = cursor
        while index + 2 < limit, !bytes[index...].starts(with: Marks.less) { index += 1 }
        if index + 2 < bytes.count { cursor = index + Marks.less.count }
        map.replace(fromLength: 1, toLength: Marks.less.count, at: cursor - Marks.less.count)
    }

    /// Maps the end of a line.
    mutating func alignBreak(into map: inout OffsetMap) {
        if let found = find(ASCII.newline) {
            map.keep(1, at: found)
            cursor = found + 1
        } else {
            map.replace(fromLength: 1, toLength: 0, at: cursor)
        }
    }

    /// Maps a stretch of text that holds no mark: mostly it stands there as it is, with markup in between.
    mutating func align(_ part: UnsafeBufferPointer<UInt8>, into map: inout OffsetMap) {
        bytes.withUnsafeBufferPointer { source in
            var index = 0
            while index < part.count {
                let most = min(part.count - index, max(limit, cursor) - cursor, source.count - cursor)
                var same = 0
                while same + 8 <= most, let there = EightBytes(source, at: cursor + same)?.bytes,
                    there == EightBytes(part, at: index + same)?.bytes
                {
                    same += 8
                }
                while same < most, source[cursor + same] == part[index + same] { same += 1 }
                if same > 0 {
                    map.keep(same, at: cursor)
                    cursor += same
                    index += same
                    continue
                }
                if let found = find(part[index]) {
                    cursor = found
                } else {
                    map.replace(fromLength: 1, toLength: 0, at: cursor)
                    index += 1
                }
            }
        }
    }

    /// How much markup may stand between two letters of a text, link targets apart.
    private static let longestMarkup = 64

    /// The next place of a byte, past markup.
    private func find(_ byte: UInt8) -> Int? {
        var index = cursor
        var skipped = 0
        let end = min(limit, bytes.count)
        while index < end, skipped <= Self.longestMarkup {
            let there = bytes[index]
            if there == byte { return index }
            if there == ASCII.ampersand { return nil }
            if there == UInt8(ascii: "]"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "(") {
                index = endOfTarget(index)
                continue
            }
            index += 1
            skipped += 1
        }
        return nil
    }

    /// The byte behind the target of a link.
    private func endOfTarget(_ start: Int) -> Int {
        var index = start
        while index < limit, bytes[index] != UInt8(ascii: ")"), bytes[index] != ASCII.newline { index += 1 }
        return index + 1
    }
}
