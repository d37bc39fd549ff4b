import Basics
import Extraction
import Reading

/// Finds the words of a correction in a report: as the site quotes them, in the repaired text, or in the file.
struct QuoteFinder: Sendable {
    private let report: Report

    init(_ report: Report) { self.report = report }

    /// The ranges of the report's text that hold the words, each without its gaps; in the order of the text.
    func occurrences(of quote: String) -> [[Range<Int>]] {
        let pieces = quote.split(separator: "…").map { Array($0.utf8) }.filter { !$0.isEmpty }
        guard !pieces.isEmpty else { return [] }
        let inText = Self.occurrences(of: pieces, in: report.text)
        if !inText.isEmpty { return inText }
        return Self.occurrences(of: pieces, in: report.source.bytes).map { ranges in
            ranges.map { report.textRange(ofSource: $0) }.filter { !$0.isEmpty }
        }.filter { !$0.isEmpty }
    }

    /// How far apart two pieces may stand: the gap in a quote is as long as a sentence at most.
    private static let longestGap = 900

    private static func occurrences(of pieces: [[UInt8]], in text: [UInt8]) -> [[Range<Int>]] {
        var found: [[Range<Int>]] = []
        var start = 0
        while let first = range(of: pieces[0], in: text, from: start, before: text.count) {
            var ranges = [first]
            for piece in pieces.dropFirst() {
                let from = ranges[ranges.count - 1].upperBound
                let limit = min(text.count, from + longestGap + piece.count)
                guard let next = range(of: piece, in: text, from: from, before: limit) else { break }
                ranges.append(next)
            }
            if ranges.count == pieces.count { found.append(ranges) }
            start = first.upperBound
        }
        return found
    }

    /// The next place of some bytes; a line's end in the text counts as a blank.
    private static func range(of piece: [UInt8], in text: [UInt8], from start: Int, before end: Int) -> Range<Int>? {
        guard end - start >= piece.count else { return nil }
        for index in start...end - piece.count {
            if text[index] == piece[0] || isBlank(text[index], piece[0]),
                piece.indices.allSatisfy({
                    text[index + $0] == piece[$0] || isBlank(text[index + $0], piece[$0])
                })
            {
                return index..<index + piece.count
            }
        }
        return nil
    }

    private static func isBlank(_ byte: UInt8, _ sought: UInt8) -> Bool {
        byte == ASCII.newline && sought == ASCII.space
    }
}

extension Report {
    /// The stretch of the text that was made from a stretch of the decoded file.
    fileprivate func textRange(ofSource range: Range<Int>) -> Range<Int> {
        let original = source.map.older(range)
        let (start, end) = (map.newer(original.lowerBound), map.newer(original.upperBound))
        return start..<max(start, end)
    }
}
