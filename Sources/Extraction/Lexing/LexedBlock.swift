import Basics
import Vocabulary

/// A block cut into tokens. A class, because many clauses share it; it never changes.
final class LexedBlock {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: Strip<Token>
    let quantities: Strip<Quantity>
    let claims: Strip<Claim>
    let times: Strip<TimeExpression>
    /// What keeps all these.
    private let text: LexedText
    /// What the whole report speaks of.
    let area: ReportArea
    /// The place of the zone that the report speaks of as its own, where it names one.
    let ownPlace: [UInt8]?
    /// The names of the report's own park, and what dismisses most places at which they are looked for.
    let own: OwnNames
    let openings: OwnNames.Openings
    /// The enterprises that the report names in full.
    let firms: FirmNames
    /// Whether the report has no other word for its park than what kind of park it is: 科技园, 产业集聚区.
    let parkIsUnnamed: Bool

    /// Whether the block is nothing but a date.
    var isDate: Bool { text.isDate }

    /// A block that was cut.
    init(
        _ text: LexedText, area: ReportArea, ownPlace: [UInt8]?, own: OwnNames? = nil, firms: FirmNames? = nil,
        parkIsUnnamed: Bool = false
    ) {
        self.text = text
        vocabulary = text.vocabulary
        bytes = text.bytes
        tokens = text.tokens
        quantities = text.quantities
        claims = text.claims
        times = text.times
        self.area = area
        self.ownPlace = ownPlace
        self.firms = firms ?? FirmNames(in: [], text.vocabulary.ruleWords)
        self.own = own ?? OwnNames(of: nil, text.vocabulary.ruleWords)
        openings = self.own.openings
        self.parkIsUnnamed = parkIsUnnamed
    }

    /// Cuts a piece of text that stands for itself, such as the cell of a table.
    convenience init(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var lexer = Lexer(vocabulary, bytes, range)
        self.init(lexer.text(), area: .park, ownPlace: nil)
    }
}
