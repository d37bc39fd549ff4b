import Basics
import Vocabulary

/// Reads cells of words with one amount among them.
enum CellWords {
    /// The longest cell of words that is read for a figure, in bytes: longer ones describe something.
    private static let longest = 45

    /// A cell of few words with a single amount: 翻番, 新增15家, 达到三成.
    static func number(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>
    ) -> CellNumber? {
        guard cell.count <= longest else { return nil }
        let lexer = Lexer(vocabulary, bytes, cell)
        guard lexer.quantities.count == 1, lexer.claims.isEmpty, let quantity = lexer.quantities.first,
            let index = quantity.unit, quantity.outer.upperBound == cell.upperBound
        else { return nil }
        var number = CellNumber(
            range: quantity.range, value: quantity.value, upper: quantity.upper, qualifier: quantity.qualifier)
        number.unit = UnitPhrase(text: quantity.unitText, scale: quantity.scale, unit: index)
        for token in lexer.tokens where token.range.upperBound <= quantity.range.lowerBound {
            guard case .word(let word) = token.kind else { continue }
            for case .measure(let measure) in vocabulary.words[word] { number.measures.append(measure) }
            for case .status(let status) in vocabulary.words[word] { number.status = status }
        }
        return number
    }
}
