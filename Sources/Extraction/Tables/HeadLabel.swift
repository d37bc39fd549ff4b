import Basics
import Vocabulary

/// Putting the pieces of a head together.
extension HeadPiece {
    /// The label that is left when times, statuses, words of measures at the end and words that say nothing are taken
    /// away, and the measures that those words announce.
    static func label(
        of pieces: [HeadPiece], _ vocabulary: Vocabulary, isPercent: Bool
    ) -> (String, [MeasureWord]) {
        // Most heads of rows are one name.
        if let only = pieces.first, pieces.count == 1, !isPercent, !only.isAside, only.measures.isEmpty {
            return (isGeneric(only.text, vocabulary) ? "" : only.text, [])
        }
        // 性别比 ends in a word that elsewhere opens a comparison.
        let ratio = pieces.count > 1 && pieces.last?.text == "比" ? pieces.count - 1 : nil
        var rest = pieces.enumerated().filter { !$1.isAside || $1.isName || $0 == ratio }.map(\.element)
        var measures: [MeasureWord] = []
        while let last = lastMeasure(rest) {
            measures = rest[last].measures + measures.filter { !rest[last].measures.contains($0) }
            rest.removeSubrange(last...)
        }
        let isRate = isPercent || measures.contains { $0.measure == .share || $0.measure == .completion }
        if isRate, let ratio = HeadRatio(rest.map(\.text), isPercent: isPercent, measures) {
            rest.removeSubrange(ratio.start...)
            measures = [ratio.measure]
        }
        if isGeneric(rest.map(\.text).joined(), vocabulary) { return ("", measures) }
        // One letter opens words too, 对 in 对公贷款余额 and 达 in 达州市: it is a verb before a name only, and 按 in 按行业分.
        while let first = rest.first, first.isVerb, rest.count > 1, !first.isName,
            first.text.utf8.count > 3 || rest[1].isName || first.text == "按", !tellsAmount(rest)
        {
            rest.removeFirst()
        }
        let label = rest.map(\.text).joined()
        return (isGeneric(label, vocabulary) ? "" : label, measures)
    }

    /// Whether a verb is all that tells an amount from others: 拨付金额, beside 支出金额.
    private static func tellsAmount(_ pieces: [HeadPiece]) -> Bool {
        pieces.count == 2 && ["金额", "额", "数额", "总额"].contains(pieces[1].text)
            && RuleWords.builtIn[.moneyVerb].contains(pieces[0].text)
    }

    /// Where the word of measure stands that closes a head, words that say nothing more behind it or not: 增长 率, 为预算 的.
    private static func lastMeasure(_ pieces: [HeadPiece]) -> Int? {
        guard let last = pieces.lastIndex(where: { !$0.isFiller || !$0.measures.isEmpty }), !pieces[last].isName,
            !pieces[last].measures.isEmpty
        else { return nil }
        // 减 before 数 is part of a word, 增长 before it is not.
        return last == pieces.count - 1 || pieces[last].text.count > 1 ? last : nil
    }

    /// Letters that go on with a word of measure and add nothing to it.
    private static let fillers = Array("的之率幅度额数比例情况±+-%".unicodeScalars)

    private var isFiller: Bool { text.unicodeScalars.allSatisfy(Self.fillers.contains) }

    /// The label without verbs between its words: 规上工业实现总产值; none where there are none.
    static func withoutVerbs(_ pieces: [HeadPiece]) -> String? {
        guard pieces.contains(where: \.isVerb) else { return nil }
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
