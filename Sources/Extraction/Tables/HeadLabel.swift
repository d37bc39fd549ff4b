import Basics
import Vocabulary

/// Putting the pieces of a head together.
extension HeadPiece {
    /// The label that is left when times, statuses, words of measures at the end and words that say nothing are taken
    /// away, and the measures that those words announce.
    static func label(
        of pieces: [HeadPiece], _ vocabulary: Vocabulary, isPercent: Bool
    ) -> (String, [MeasureWord]) {
        var rest = pieces.filter { !$0.isAside || $0.isName }
        var measures: [MeasureWord] = []
        while let last = rest.last, !last.isName, !last.measures.isEmpty {
            measures = last.measures + measures.filter { !last.measures.contains($0) }
            rest.removeLast()
        }
        if measures.contains(where: { $0.measure == .share }) || (measures.isEmpty && isPercent),
            let part = rest.firstIndex(where: { $0.text == "占" })
        {
            // 占…比重: what stands behind 占 is the whole.
            if measures.isEmpty { measures = rest[part].measures }
            rest.removeSubrange(part...)
        }
        if isGeneric(rest.map(\.text).joined(), vocabulary) { return ("", measures) }
        while let first = rest.first, first.isVerb, rest.count > 1, !first.isName { rest.removeFirst() }
        let label = rest.map(\.text).joined()
        return (isGeneric(label, vocabulary) ? "" : label, measures)
    }

    /// The label without verbs between its words: 规上工业实现总产值; none where there are none.
    static func withoutVerbs(_ pieces: [HeadPiece]) -> String? {
        let named = pieces.filter { !$0.isAside && $0.measures.isEmpty }
        let rest = named.filter { !$0.isVerb }
        return rest.count < named.count ? rest.map(\.text).joined() : nil
    }

    /// Whether a text is put together of words that say nothing of what is measured.
    private static func isGeneric(_ label: String, _ vocabulary: Vocabulary) -> Bool {
        Array(label.utf8).withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                guard let found = vocabulary.tableWords.longest(in: bytes, at: index, end: bytes.count),
                    found.words.contains(.generic)
                else { return false }
                index += found.length
            }
            return true
        }
    }
}
