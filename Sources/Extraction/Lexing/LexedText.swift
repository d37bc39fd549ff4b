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
    let tokens: Strip<Token>
    let quantities: Strip<Quantity>
    let claims: Strip<Claim>
    let times: Strip<TimeExpression>
    /// What keeps all these.
    private let store: LexedStore

    /// What a lexer found, which is moved into a store.
    init(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, says: WordTraits,
        tokens: Room<Token>, quantities: Room<Quantity>, claims: Room<Claim>, times: Room<TimeExpression>,
        in store: LexedStore
    ) {
        self.vocabulary = vocabulary
        self.bytes = bytes
        self.range = range
        self.says = says
        self.store = store
        self.tokens = store.tokens.strip(of: tokens)
        self.quantities = store.quantities.strip(of: quantities)
        self.claims = store.claims.strip(of: claims)
        self.times = store.times.strip(of: times)
    }
}

extension LexedText {
    /// Where clauses of the block are gathered.
    var roomOfClauses: Room<Clause.Parts> { store.roomOfClauses }

    /// Keeps the clauses that were gathered for as long as its tokens.
    func keepClauses() -> Strip<Clause.Parts> { store.clauses.strip(of: store.roomOfClauses) }
}

/// Keeps what all blocks of a report were cut into, side by side.
final class LexedStore {
    // Nothing looks into a pool while a block is put into it.
    @exclusivity(unchecked) fileprivate var tokens = StripPool<Token>()
    @exclusivity(unchecked) fileprivate var quantities = StripPool<Quantity>()
    @exclusivity(unchecked) fileprivate var claims = StripPool<Claim>()
    @exclusivity(unchecked) fileprivate var times = StripPool<TimeExpression>()
    @exclusivity(unchecked) fileprivate var clauses = StripPool<Clause.Parts>()
    fileprivate let roomOfClauses = Room<Clause.Parts>(for: 32)
}
