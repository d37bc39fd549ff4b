import Basics

/// An English text with gaps and what it is in another language.
struct TranslationEntry: Sendable {
    /// A text with gaps in it.
    private struct Pattern: Sendable {
        /// The fixed parts; a gap stands between each two.
        var parts = [""]
        /// The number of each gap, and whether only digits can fill it.
        var gaps: [(number: Int, isNumber: Bool)] = []

        /// Reads a text with gaps written as `{1}` or, for numbers, `{#1}`.
        init(_ text: String) {
            var rest = text[...]
            while !rest.isEmpty {
                if let gap = rest.prefixMatch(of: /\{(#?)([1-9])\}/), let number = Int(gap.2) {
                    gaps.append((number, !gap.1.isEmpty))
                    parts.append("")
                    rest = rest[gap.range.upperBound...]
                } else {
                    parts[parts.count - 1].append(rest.removeFirst())
                }
            }
        }
    }

    private let english: Pattern
    private let other: Pattern

    /// An entry of the list of messages.
    init(_ english: String, _ other: String) {
        self.english = Pattern(english)
        self.other = Pattern(other)
    }

    /// How much of the English text is fixed: of several entries that match, the one that says most is meant.
    var fixedLength: Int { english.parts.reduce(0) { $0 + $1.count } }

    /// What stands in the gaps of a text, in order; none where the text is another one.
    func match(_ text: String) -> [String]? {
        guard let first = english.parts.first, text.hasPrefix(first) else { return nil }
        var rest = text.dropFirst(first.count)
        var values: [String] = []
        for (gap, part) in zip(english.gaps, english.parts.dropFirst()) {
            let isLast = values.count == english.gaps.count - 1
            let found: Range<Substring.Index>?
            if isLast {
                found = rest.hasSuffix(part) ? rest.index(rest.endIndex, offsetBy: -part.count)..<rest.endIndex : nil
            } else {
                found = rest.firstRange(of: part)
            }
            guard let found else { return nil }
            let value = String(rest[..<found.lowerBound])
            if gap.isNumber, value.isEmpty || !value.utf8.allSatisfy({ $0.isASCIIDigit }) { return nil }
            values.append(value)
            rest = rest[found.upperBound...]
        }
        return rest.isEmpty ? values : nil
    }

    /// Whether the value of a gap stands between marks, as words of the person's own do, which are left as they are.
    func isQuoted(_ place: Int) -> Bool { english.parts[place].hasSuffix("`") }

    /// The text in the other language with the gaps filled.
    func text(with values: [String]) -> String {
        var text = other.parts[0]
        for (gap, part) in zip(other.gaps, other.parts.dropFirst()) {
            if let place = english.gaps.firstIndex(where: { $0.number == gap.number }) { text += values[place] }
            text += part
        }
        return text
    }
}
