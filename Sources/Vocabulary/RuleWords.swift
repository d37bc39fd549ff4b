import Basics

/// What the words of a list are for in the rules of the extraction; the data has the names of the cases, in words
/// joined by hyphens.
public enum RuleWord: Int, Sendable, Hashable, CaseIterable {
    /// What closes the name of a zone: 高新区, 综合保税区.
    case zoneEnding
    /// Words for the kind of zone that stand between its place and its ending: 经济技术, 国家级.
    case zoneKind
    /// Words before a zone that are no part of its name: 在, 由.
    case zoneOpener
    /// 国家级, 省级: grades, which name all zones of a kind.
    case zoneGrade
    /// 等
    case andSoOn
    /// 和, 与: what joins the last member of a list.
    case and
    /// 为, 在: what a list of names stands behind.
    case listOpener
    /// 新区, 软件园: what closes the name of a zone or another place.
    case placeEnding
    /// 产业, 行业: what closes the name of an industry.
    case industryEnding
    /// 中, 里 behind a number of things: 在100个园区中.
    case among
    /// 在, which opens such a number.
    case amongOpener
    /// 增速, 增幅: what is told of the rate of the figure before.
    case rateOpener
    /// 新增, 净增: verbs of an increase, which may stand behind a name.
    case increase
    /// 批准设立, 始建于: what is told of the founding of a park.
    case founding
    /// 本次, 签约仪式: what happened on the day named before.
    case event
    /// 目前: the moment the report was written, which ends a part of a year.
    case presentTime
    /// 因, 受: what opens a reason behind a subject.
    case reason
    /// 包括, 其中: what opens the parts of a figure.
    case partsOpener
    /// 总投资: words for what a project costs as a whole.
    case investment
    /// 建设, 兴建: verbs between money and what it builds.
    case building
    /// 项目, 基地: what closes the name of a project.
    case projectNoun
    /// 年产: what leads to the output of a plant.
    case output
    /// 可, 未来: what opens a forecast of what a plant will bring, which has no date.
    case plantOpener
    /// 的
    case particle
    /// 完成, 实现: what was done, and is not planned.
    case done
    /// 正式, 顺利: adverbs before what was done with a project.
    case begunAdverb
    /// 开工建设: what is said of a project that is begun, and gone on about.
    case begun
}

/// The words that single rules look for, by role.
public struct RuleWords: Sendable {
    private let lists: [WordList]

    /// The lists by their roles; a role without words has an empty list.
    init(_ words: [RuleWord: [String]]) {
        lists = RuleWord.allCases.map { WordList(words[$0] ?? []) }
    }

    /// The words of a role.
    @inline(__always) public subscript(role: RuleWord) -> WordList { lists[role.rawValue] }
}

extension RuleWord {
    /// The name in the data: zone-grade.
    public var name: String {
        "\(self)".reduce(into: "") { name, letter in
            name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// The role of a name; none where there is no such role.
    init?(named name: String) {
        guard let role = Self.byName[name] else { return nil }
        self = role
    }
}

extension EntryReader {
    /// The words of single rules; a word may have several roles, and stands once in each.
    mutating func ruleWords(_ entries: [MarkedMapping]) -> RuleWords {
        var words: [RuleWord: [String]] = [:]
        for entry in entries {
            check(entry, known: ["role", "surfaces"])
            let name = required("role", of: entry)
            guard let role = RuleWord(named: name) else {
                let allowed = "one of " + RuleWord.allCases.map(\.name).joined(separator: ", ")
                report(entry.problem(YAMLFault.badValue(key: "role", value: name, allowed: allowed), at: "role"))
                continue
            }
            let surfaces = entry.items("surfaces").filter { !$0.isEmpty }
            if surfaces.isEmpty { report(entry.problem(VocabularyFault.noSurface)) }
            for surface in surfaces {
                if words[role]?.contains(surface) == true {
                    report(entry.problem(VocabularyFault.twice(surface: surface)))
                } else {
                    words[role, default: []].append(surface)
                }
            }
        }
        return RuleWords(words)
    }
}
