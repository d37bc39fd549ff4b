/// What a surface may say, one bit a kind: most questions about a word are answered without looking at its meanings.
public struct WordTraits: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Traits from their bits.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    private init(bit: UInt32) {
        self.init(rawValue: 1 << bit)
    }

    /// It names an indicator.
    public static let indicator = WordTraits(bit: 0)
    /// It names something else that is measured.
    public static let label = WordTraits(bit: 1)
    /// A bound before a number that says nothing of its side: 达.
    public static let plainBound = WordTraits(bit: 2)
    /// Any other bound before a number.
    public static let boundBefore = WordTraits(bit: 3)
    /// A bound from one side before a number: 超, 不超过.
    public static let oneSidedBound = WordTraits(bit: 4)
    /// A bound behind a number.
    public static let boundAfter = WordTraits(bit: 5)
    /// A cue for what is done, aimed at or expected.
    public static let status = WordTraits(bit: 6)
    /// It says what kind of statement a number makes.
    public static let measure = WordTraits(bit: 7)
    /// It announces a share.
    public static let share = WordTraits(bit: 8)
    /// It announces a difference to another scope.
    public static let gap = WordTraits(bit: 9)
    /// It announces the part of a task that is done.
    public static let completion = WordTraits(bit: 10)
    /// A stretch of time.
    public static let period = WordTraits(bit: 11)
    /// A park by a word: 园区.
    public static let park = WordTraits(bit: 12)
    /// A region by a word: 全市.
    public static let region = WordTraits(bit: 13)
    /// Another scope by a word.
    public static let scope = WordTraits(bit: 14)
    /// It ends the name of a scope.
    public static let scopeEnding = WordTraits(bit: 15)
    /// It ends the name of a project.
    public static let projectEnding = WordTraits(bit: 16)
    /// 其中
    public static let ofWhich = WordTraits(bit: 17)
    /// 分别
    public static let respectively = WordTraits(bit: 18)
    /// 各, 均
    public static let each = WordTraits(bit: 19)
    /// 比, 较
    public static let compared = WordTraits(bit: 20)
    /// 居, 位列
    public static let rank = WordTraits(bit: 21)
    /// 首位
    public static let first = WordTraits(bit: 22)
    /// 拉动, 贡献率
    public static let contribution = WordTraits(bit: 23)
    /// A verb that a label keeps.
    public static let keptVerb = WordTraits(bit: 24)
    /// A verb or small word that is cut from a label.
    public static let cutVerb = WordTraits(bit: 25)

    /// It names something measured.
    public static let names: WordTraits = [.indicator, .label]
    /// A verb of either kind.
    public static let verb: WordTraits = [.keptVerb, .cutVerb]
    /// A word for a scope, whichever.
    public static let named: WordTraits = [.park, .region, .scope]
    /// A bound before a number, whichever.
    public static let before: WordTraits = [.plainBound, .boundBefore]
    /// Words that build a sentence around numbers, without those for a part in a growth.
    public static let joint: WordTraits = [.ofWhich, .respectively, .each, .compared, .rank, .first]
    /// Words that build a sentence around numbers.
    public static let anyJoint: WordTraits = [.joint, .contribution]

    /// Whether it has one of some traits.
    @inlinable public func has(_ any: WordTraits) -> Bool { rawValue & any.rawValue != 0 }
}

extension WordTraits {
    /// What a list of meanings may say.
    init(_ words: [Word]) {
        self = words.reduce(into: []) { $0.formUnion(WordTraits($1)) }
    }

    private init(_ word: Word) {
        self =
            switch word {
            case .indicator: .indicator
            case .label: .label
            case .qualifier(.equal, .before): .plainBound
            case .qualifier(.about, .before): .boundBefore
            case .qualifier(_, .before): [.boundBefore, .oneSidedBound]
            case .qualifier(_, .after): .boundAfter
            case .status: .status
            case .measure(let word): WordTraits(word.measure)
            case .period: .period
            case .scope(.project, isEnding: true): [.scopeEnding, .projectEnding]
            case .scope(_, isEnding: true): .scopeEnding
            case .scope(.park, isEnding: false): .park
            case .scope(.region, isEnding: false): .region
            case .scope(_, isEnding: false): .scope
            case .joint(let joint): WordTraits(joint)
            case .fixed: []
            case .verb(let isKept): isKept ? .keptVerb : .cutVerb
            }
    }

    private init(_ measure: Measure) {
        self =
            switch measure {
            case .share: [.measure, .share]
            case .gap: [.measure, .gap]
            case .completion: [.measure, .completion]
            default: .measure
            }
    }

    private init(_ joint: Joint) {
        self =
            switch joint {
            case .ofWhich: .ofWhich
            case .respectively: .respectively
            case .each: .each
            case .compared: .compared
            case .rank: .rank
            case .first: .first
            case .contribution: .contribution
            }
    }
}
