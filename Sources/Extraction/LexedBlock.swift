import Basics
import Vocabulary

/// A block cut into tokens. A class, because many clauses share it; it never changes.
final class LexedBlock {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    let quantities: [Quantity]
    let claims: [Claim]
    /// What the whole report speaks of.
    let area: ReportArea

    /// Cuts a block.
    init(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, area: ReportArea = .park
    ) {
        let lexer = Lexer(vocabulary, bytes, range)
        self.vocabulary = vocabulary
        self.bytes = bytes
        self.area = area
        tokens = lexer.tokens
        quantities = lexer.quantities
        claims = lexer.claims
    }
}
