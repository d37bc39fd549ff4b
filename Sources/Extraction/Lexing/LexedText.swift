import Basics
import Vocabulary

/// A block's text cut into tokens, before it is known what the report speaks of. A class, because all that read the
/// block share it; it never changes. Every rule looks at its tokens, so they lie in strips.
final class LexedText {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    /// The block's bytes.
    let range: Range<Int>
    /// What its words may say, all together.
    let says: WordTraits
    private let allTokens: StripOwner<Token>
    private let allQuantities: StripOwner<Quantity>
    private let allClaims: StripOwner<Claim>
    private let allTimes: StripOwner<TimeExpression>

    var tokens: Strip<Token> { allTokens.strip }
    var quantities: Strip<Quantity> { allQuantities.strip }
    var claims: Strip<Claim> { allClaims.strip }
    var times: Strip<TimeExpression> { allTimes.strip }

    /// What a lexer found.
    init(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, says: WordTraits,
        tokens: [Token], quantities: [Quantity], claims: [Claim], times: [TimeExpression]
    ) {
        self.vocabulary = vocabulary
        self.bytes = bytes
        self.range = range
        self.says = says
        allTokens = StripOwner(tokens)
        allQuantities = StripOwner(quantities)
        allClaims = StripOwner(claims)
        allTimes = StripOwner(times)
    }
}
