import Vocabulary

/// How far from a figure the text says what holds for it.
public enum Reach: String, Sendable, Hashable, CaseIterable {
    case clause
    case sentence
    case paragraph
    case heading
    /// A paragraph before this one.
    case earlierParagraph = "earlier-paragraph"
    /// The head of a table's row or column.
    case tableHead = "table-head"
    /// The same figure, told again further down.
    case retelling
    /// Nowhere in the text: the report's date, title and park.
    case document

    /// Whether it was said in another sentence than the figure's.
    public var isOutsideSentence: Bool {
        switch self {
        case .paragraph, .heading, .earlierParagraph, .retelling: true
        case .clause, .sentence, .tableHead, .document: false
        }
    }
}

/// The words that said something which holds on.
struct Cue: Equatable {
    private let start: Int32
    private let end: Int32
    /// Whether they stand in a heading.
    let isHeading: Bool
    /// Their bytes in the report's text.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// Kept in few bytes, because each figure goes on with several of them.
    init(range: Range<Int>, isHeading: Bool) {
        (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
        self.isHeading = isHeading
    }
}

/// Where a context has what it holds from, and where the text has come to.
struct Cues {
    var status: Cue?
    var sectionStatus: Cue?
    var narrative: Cue?
    var opening: Cue?
    var event: Cue?
    var sentencePeriod: Cue?
    var sentenceBearer: Cue?
    var paragraphBearer: Cue?
    private var blockStart = 0
    private var sentenceStart = 0
    private var isHeading = false

    mutating func enterBlock(at start: Int, isHeading: Bool) {
        blockStart = start
        self.isHeading = isHeading
    }

    mutating func enterSentence(at start: Int) { sentenceStart = start }

    /// Whether a cue stands in the sentence that is being read.
    func isOfSentence(_ cue: Cue?) -> Bool { cue.map { $0.range.lowerBound >= sentenceStart } ?? false }

    /// Whether a place lies in the sentence that is being read, or behind it.
    func isOfSentence(_ place: Int) -> Bool { place >= sentenceStart }

    /// Whether a cue stands in the block that is being read.
    func isOfBlock(_ cue: Cue?) -> Bool { cue.map { $0.range.lowerBound >= blockStart } ?? false }

    /// 截至2025年底: whether a time says how far the text has come; any clause of its text will do to look.
    func tellsOfDate(_ cue: Cue?, _ clause: Clause) -> Bool {
        cue.map { clause.lists[.upToDate].length(in: clause.bytes, endingAt: $0.range.lowerBound, from: 0) != nil }
            ?? false
    }

    /// Whether the block that is being read is a heading.
    var isInHeading: Bool { isHeading }

    /// A cue of the block that is being read.
    func cue(_ range: Range<Int>) -> Cue { Cue(range: range, isHeading: isHeading) }

    /// How far a cue is from a clause of the sentence that is being read.
    func reach(_ cue: Cue?, from clause: Range<Int>) -> Reach {
        guard let cue else { return .document }
        let start = cue.range.lowerBound
        if start >= clause.lowerBound, start <= clause.upperBound { return .clause }
        if start >= sentenceStart { return .sentence }
        if start >= blockStart { return .paragraph }
        return cue.isHeading ? .heading : .earlierParagraph
    }
}

/// What a statement has its period, status and bearer from; none where only the report itself gives them.
struct Origins: Equatable {
    var period: Cue?
    var status: Cue?
    var bearer: Cue?
}

/// One thing that holds for a figure: how far away it was said, and the bytes of the words in the report's text.
public struct BasisPart: Sendable, Hashable {
    /// How far away it was said.
    public let reach: Reach
    /// The words; none where they are not in the text.
    public var words: Range<Int>? { start < 0 ? nil : Int(start)..<Int(end) }
    private let start: Int32
    private let end: Int32

    /// Kept in few bytes, because each figure has three of them.
    init(reach: Reach, words: Range<Int>?) {
        self.reach = reach
        (start, end) = words.map { (Int32($0.lowerBound), Int32($0.upperBound)) } ?? (-1, -1)
    }
}

/// What a figure has its period, status and scope from.
public struct Basis: Sendable, Hashable {
    /// What gave the period.
    public internal(set) var period: BasisPart
    /// What gave the status.
    public internal(set) var status: BasisPart
    /// What gave the scope.
    public let scope: BasisPart

    /// The basis of a table's cell whose heads say everything.
    static let tableHeads = Basis(
        period: BasisPart(reach: .tableHead, words: nil), status: BasisPart(reach: .tableHead, words: nil),
        scope: BasisPart(reach: .tableHead, words: nil))
}

extension Basis {
    /// What holds before a statement is read.
    struct Ground {
        let status: Status
        let bearer: Context.Bearer
        let bearerCue: Cue?
    }

    /// The basis of a statement read in a clause, and what held before it.
    init(of statement: Statement, in clause: Range<Int>, _ cues: Cues, _ ground: Ground) {
        func part(_ cue: Cue?) -> BasisPart {
            BasisPart(reach: cues.reach(cue, from: clause), words: cue?.range)
        }
        /// What differs from the context was said by the label's own words.
        func part(_ cue: Cue?, isOwn: Bool) -> BasisPart {
            isOwn ? BasisPart(reach: .clause, words: statement.labelRange) : part(cue)
        }
        let origins = statement.origins
        period = part(origins.period)
        status = part(origins.status, isOwn: statement.status != ground.status)
        let isOwnBearer = !statement.isInherited && origins.bearer == ground.bearerCue
        scope = part(origins.bearer, isOwn: isOwnBearer && statement.bearer != ground.bearer)
    }
}
