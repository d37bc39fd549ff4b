import Basics

/// Reduces a fragment that stands twice in a row to one: `增长投资增长投资增长12%`. Fragments with numerals stay.
enum Repetitions {
    static func remove(_ revision: inout Revision) {
        let text = revision.text
        var echo = Echo()
        defer { echo.free() }
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            guard length == 3, scalar.isHan else {
                echo.reset()
                index += length
                continue
            }
            if echo.isRepeated(Int(scalar), in: text, at: index), let doubled = fragment(text, endingAt: index + 3),
                doubled.lowerBound >= revision.changedUpTo
            {
                revision.drop(doubled, .repetition)
            }
            index += length
        }
    }

    /// The first of two equal fragments before an end.
    private static func fragment(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Range<Int>? {
        for count in Echo.lengths where Echo.isRepeat(text, endingAt: end, characters: count) {
            let range = end - 6 * count..<end - 3 * count
            return holdsNumeral(text, range) || isUniform(text, range) ? nil : range
        }
        return nil
    }

    private static func holdsNumeral(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        stride(from: range.lowerBound, to: range.upperBound, by: 3).contains {
            let scalar = text.scalar(at: $0).value
            return scalar.isChineseNumeral || numerals.contains(scalar)
        }
    }

    /// What stands in numerals beside 一 to 十.
    private static let numerals = Set("百千万亿两〇零半几".unicodeScalars.map(\.value))

    /// Whether a fragment is itself a repetition: 哈哈哈哈 is meant.
    private static func isUniform(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        [1, 2].contains { characters in
            let step = 3 * characters
            return (range.lowerBound + step..<range.upperBound).allSatisfy { text[$0] == text[$0 - step] }
        }
    }
}
