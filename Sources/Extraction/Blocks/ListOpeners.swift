import Basics
import Vocabulary

/// What a block says of the list that it opens, or of the section below it.
extension BlockReader {
    /// 亮出2022年答卷，2023年主攻制造业: a heading of two years sets no aims for what follows.
    var namesSeveralYears: Bool {
        Set(lexed.times.compactMap { context.period(of: $0)?.year }).count > 1
    }

    /// 我们要扎实做好以下工作。: whether the block closes with what follows.
    var opensWork: Bool {
        guard lexed.says.has(.status) else { return false }
        let end = block.range.upperBound
        guard
            let below = lexed.vocabulary.ruleWords[.below]
                .firstIndex(in: lexed.bytes, max(block.range.lowerBound, end - Self.longestClosing)..<end)
        else { return false }
        return lexed.vocabulary.ruleWords[.work].firstIndex(in: lexed.bytes, below..<end) != nil
    }

    /// So many bytes before its end a block may say that what follows is the work.
    private static let longestClosing = 42

    /// 分产业的产值：, 各行业增加值：: the noun that a list of industries is about.
    var nounOfList: String? {
        guard let clause = Clause.split(lexed, block.range).last else { return nil }
        guard let opener = clause.first(of: .listOfIndustries, in: clause.range) else { return nil }
        let end = clause.trimmedBack(clause.range).upperBound
        return lexed.vocabulary.ruleWords[.listedNoun].length(in: lexed.bytes, endingAt: end, from: opener)
            .map { clause.text(end - $0..<end) }
    }

    /// 新增企业数前三位：: the indicator that a list of names is about.
    var indicatorOfList: Int? {
        for token in lexed.tokens.reversed() {
            guard case .word(let word) = token.kind, token.traits.has(.indicator) else { continue }
            for case .indicator(let index) in lexed.vocabulary.words[word] { return index }
        }
        return nil
    }
}
