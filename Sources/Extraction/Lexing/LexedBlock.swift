import Basics
import Vocabulary

/// A block cut into tokens. A class, because many clauses share it; it never changes.
final class LexedBlock {
    let vocabulary: Vocabulary
    let bytes: UnsafeBufferPointer<UInt8>
    /// What its words may say, all together.
    let says: WordTraits
    let tokens: Strip<Token>
    let quantities: Strip<Quantity>
    let claims: Strip<Claim>
    let times: Strip<TimeExpression>
    /// What keeps all these.
    private let text: LexedText
    /// What the whole report speaks of.
    let subject: ReportSubject
    var area: ReportArea { subject.area }
    var ownPlace: [UInt8]? { subject.ownPlace }
    var own: OwnNames { subject.own }
    var openings: OwnNames.Openings { subject.openings }
    var firms: FirmNames { subject.firms }
    var parkIsUnnamed: Bool { subject.parkIsUnnamed }

    /// Whether the block is nothing but a date.
    var isDate: Bool { text.isDate }

    /// Where its clauses are gathered.
    var roomOfClauses: Room<Clause.Parts> { text.roomOfClauses }

    /// Keeps the clauses that were gathered for as long as its tokens.
    func keepClauses() -> Strip<Clause.Parts> { text.keepClauses() }

    /// A block that was cut, of a report that speaks of something.
    init(_ text: LexedText, of subject: ReportSubject) {
        self.text = text
        self.subject = subject
        vocabulary = text.vocabulary
        bytes = text.bytes
        says = text.says
        tokens = text.tokens
        quantities = text.quantities
        claims = text.claims
        times = text.times
    }
}
