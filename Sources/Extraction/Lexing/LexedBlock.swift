import Basics
import Vocabulary

/// A block cut into tokens. A class, because many clauses share it; it never changes.
final class LexedBlock {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    let quantities: [Quantity]
    let claims: [Claim]
    let times: [TimeExpression]
    /// What the whole report speaks of.
    let area: ReportArea
    /// The place of the zone that the report speaks of as its own, where it names one.
    let ownPlace: [UInt8]?
    /// The names of the report's own park.
    let own: OwnNames
    /// The enterprises that the report names in full.
    let firms: FirmNames
    /// Whether the report has no other word for its park than what kind of park it is: 科技园, 产业集聚区.
    let parkIsUnnamed: Bool

    /// A block that was cut.
    init(
        _ lexer: Lexer, area: ReportArea, ownPlace: [UInt8]?, own: OwnNames? = nil, firms: FirmNames? = nil,
        parkIsUnnamed: Bool = false
    ) {
        vocabulary = lexer.vocabulary
        bytes = lexer.bytes
        tokens = lexer.tokens
        quantities = lexer.quantities
        claims = lexer.claims
        times = lexer.times
        self.area = area
        self.ownPlace = ownPlace
        self.firms = firms ?? FirmNames(in: [], lexer.vocabulary.ruleWords)
        self.own = own ?? OwnNames(of: nil, lexer.vocabulary.ruleWords)
        self.parkIsUnnamed = parkIsUnnamed
    }

    /// Cuts a piece of text that stands for itself, such as the cell of a table.
    convenience init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.init(Lexer(vocabulary, bytes, range), area: .park, ownPlace: nil)
    }
}
