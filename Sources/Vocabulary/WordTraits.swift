import Basics

/// What a surface may say, one bit a kind: most questions about a word are answered without looking at its meanings.
public struct WordTraits: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Traits from their bits.
    @inlinable public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    @inlinable init(bit: UInt32) {
        self.init(rawValue: 1 << bit)
    }

    /// It names an indicator.
    @inlinable public static var indicator: WordTraits { WordTraits(bit: 0) }
    /// It names something else that is measured.
    @inlinable public static var label: WordTraits { WordTraits(bit: 1) }
    /// A bound before a number that says nothing of its side: 达.
    @inlinable public static var plainBound: WordTraits { WordTraits(bit: 2) }
    /// Any other bound before a number.
    @inlinable public static var boundBefore: WordTraits { WordTraits(bit: 3) }
    /// A bound from one side before a number: 超, 不超过.
    @inlinable public static var oneSidedBound: WordTraits { WordTraits(bit: 4) }
    /// A bound behind a number.
    @inlinable public static var boundAfter: WordTraits { WordTraits(bit: 5) }
    /// A cue for what is done, aimed at or expected.
    @inlinable public static var status: WordTraits { WordTraits(bit: 6) }
    /// It says what kind of statement a number makes.
    @inlinable public static var measure: WordTraits { WordTraits(bit: 7) }
    /// It announces a share.
    @inlinable public static var share: WordTraits { WordTraits(bit: 8) }
    /// It announces a difference to another scope.
    @inlinable public static var gap: WordTraits { WordTraits(bit: 9) }
    /// It announces the part of a task that is done.
    @inlinable public static var completion: WordTraits { WordTraits(bit: 10) }
    /// A stretch of time.
    @inlinable public static var period: WordTraits { WordTraits(bit: 11) }
    /// A park by a word: 园区.
    @inlinable public static var park: WordTraits { WordTraits(bit: 12) }
    /// A region by a word: 全市.
    @inlinable public static var region: WordTraits { WordTraits(bit: 13) }
    /// Another scope by a word.
    @inlinable public static var scope: WordTraits { WordTraits(bit: 14) }
    /// It ends the name of a scope.
    @inlinable public static var scopeEnding: WordTraits { WordTraits(bit: 15) }
    /// It ends the name of a project.
    @inlinable public static var projectEnding: WordTraits { WordTraits(bit: 16) }
    /// 其中
    @inlinable public static var ofWhich: WordTraits { WordTraits(bit: 17) }
    /// 分别
    @inlinable public static var respectively: WordTraits { WordTraits(bit: 18) }
    /// 各, 均
    @inlinable public static var each: WordTraits { WordTraits(bit: 19) }
    /// 比, 较
    @inlinable public static var compared: WordTraits { WordTraits(bit: 20) }
    /// 居, 位列
    @inlinable public static var rank: WordTraits { WordTraits(bit: 21) }
    /// 首位
    @inlinable public static var first: WordTraits { WordTraits(bit: 22) }
    /// 拉动, 贡献率
    @inlinable public static var contribution: WordTraits { WordTraits(bit: 23) }
    /// A verb that a label keeps.
    @inlinable public static var keptVerb: WordTraits { WordTraits(bit: 24) }
    /// A verb or small word that is cut from a label.
    @inlinable public static var cutVerb: WordTraits { WordTraits(bit: 25) }
    /// An Arabic digit stands in it, which tokens are not told.
    @inlinable public static var digits: WordTraits { WordTraits(bit: 26) }
    /// 分别 stands in it, which tokens are not told either.
    @inlinable public static var letterRespectively: WordTraits { WordTraits(bit: 27) }
    /// It ends as the names of enterprises do, 公司 or 集团, or in the last letter of these; tokens are not told.
    @inlinable public static var letterFirm: WordTraits { WordTraits(bit: 28) }
    /// It opens with the word 项目, which may close a name there: 项目开工.
    @inlinable public static var projectOpening: WordTraits { WordTraits(bit: 29) }
    /// What is said of the letters of a word alone.
    @inlinable public static var ofLetters: WordTraits { [.digits, .letterRespectively, .letterFirm] }

    /// It names something measured.
    @inlinable public static var names: WordTraits { [.indicator, .label] }
    /// A verb of either kind.
    @inlinable public static var verb: WordTraits { [.keptVerb, .cutVerb] }
    /// A word for a scope, whichever.
    @inlinable public static var named: WordTraits { [.park, .region, .scope] }
    /// A bound before a number, whichever.
    @inlinable public static var before: WordTraits { [.plainBound, .boundBefore] }
    /// Words that build a sentence around numbers, without those for a part in a growth.
    @inlinable public static var joint: WordTraits { [.ofWhich, .respectively, .each, .compared, .rank, .first] }
    /// Words that build a sentence around numbers.
    @inlinable public static var anyJoint: WordTraits { [.joint, .contribution] }

    /// Whether it has one of some traits.
    @inlinable public func has(_ any: WordTraits) -> Bool { rawValue & any.rawValue != 0 }
}

extension WordTraits {
    /// What a surface may say, with its letters.
    init(_ words: [Word], _ surface: String) {
        self.init(words)
        if surface.utf8.contains(where: \.isASCIIDigit) { formUnion(.digits) }
        if surface.holds("分别") { formUnion(.letterRespectively) }
        if surface.utf8.count > 6, surface.hasPrefix("项目"), !isEmpty { formUnion(.projectOpening) }
        let firms = RuleWords.builtIn[.firmEnding]
        if firms.closes(surface) || surface.utf8.count < 6 && firms.words.contains(where: { $0.ends(with: surface) }) {
            formUnion(.letterFirm)
        }
    }

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
