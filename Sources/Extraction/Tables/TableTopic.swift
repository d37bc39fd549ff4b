import Vocabulary

/// What a title or the heading of the names says is measured in the whole table: 财政收入 in 表3 各区财政收入情况,
/// 产量 in 主要工业产品产量.
struct TableTopic {
    /// The words for what is measured.
    let label: String
    /// Its indicator, if the vocabulary knows it.
    var indicator: Int?
    /// What is measured of each thing that a row names, where the title names their kind: 产量.
    private let quantity: String?
    /// Whether it can only be an amount of money.
    private let isMoney: Bool

    /// A topic that the vocabulary knows.
    init(indicator: Int, label: String) {
        self.label = label
        self.indicator = indicator
        quantity = nil
        isMoney = false
    }

    /// Reads the words of a head; none where they end in nothing that can be measured, or in several things.
    init?(_ words: String) {
        var text = Self.withoutKind(Self.withoutNumber(Substring(words)))
        // 产量及 is what is left of 产量及增长情况.
        while let last = text.last, ["、", "及", "和", "与"].contains(last) { text.removeLast() }
        guard let quantity = Self.quantities.first(where: { text.ends(with: $0) }) else { return nil }
        var label = text
        for joint in ["、", "及", "和", "与"] {
            let parts = label.split(separator: Character(joint))
            if parts.dropLast().contains(where: { part in Self.quantities.contains { part.ends(with: $0) } }) {
                return nil
            }
        }
        let isOfKinds = label.begins(with: "主要") || label.begins(with: "重点")
        if isOfKinds { label = label.dropFirst(2) }
        label = Self.withoutPlace(Self.withoutInfix(label, quantity), quantity)
        if let end = label.firstIndex(of: "分"), label.first == "按" {
            label = label[label.index(after: end)...].drop { $0 == "的" }
        }
        for opening in Self.divisions where label.begins(with: opening) {
            label = label.dropFirst(opening.count)
        }
        let kind = label.dropLast(quantity.count)
        guard label.count < 20 else { return nil }
        self.label = String(label)
        self.quantity = Self.kinds.contains(where: { kind.ends(with: $0) }) ? quantity : nil
        isMoney = !["量", "数", "口", "积", "位", "业"].contains { quantity.ends(with: $0) }
    }

    private static let divisions = longestFirst(.titleDivision)
    private static let infixes = longestFirst(.titleInfix)

    /// 粗钢分地区累计产量 without what stands between the thing and what is measured of it.
    private static func withoutInfix(_ label: Substring, _ quantity: String) -> Substring {
        let before = label.dropLast(quantity.count)
        guard let infix = infixes.first(where: { before.count > $0.count && before.hasSuffix($0) }) else {
            return label
        }
        return Substring(before.dropLast(infix.count) + quantity)
    }

    /// The words of a list, the longer first where one ends in another.
    private static func longestFirst(_ role: RuleWord) -> [String] {
        RuleWords.builtIn[role].words.map { (count: $0.count, word: $0) }
            .sorted { ($0.count, $1.word) > ($1.count, $0.word) }.map(\.word)
    }

    /// Nouns of amounts.
    private static let quantities = longestFirst(.titleQuantity)
    /// Words for the kind of thing that the rows name.
    private static let kinds = longestFirst(.thingKind)

    /// What may close a title behind the words for what is measured.
    private static let endings = longestFirst(.titleEnding)

    /// A title without words such as 统计表 or 完成情况 at its end.
    static func withoutKind(_ title: Substring) -> Substring {
        var text = title
        while let ending = endings.first(where: { text.utf8.count > $0.utf8.count && text.ends(with: $0) }) {
            text = text.dropLast(ending.count)
        }
        return text
    }

    /// What a ranking is of, by its title: 综合发展水平前30强名单.
    static func ranking(_ title: String) -> String {
        var text = Substring(title)
        let endings = ["名单", "排名", "排行榜", "排行", "榜单", "一览表", "一览", "榜", "名", "强", "前", "TOP", "位"]
        while let ending = endings.first(where: { text.ends(with: $0) })
            ?? text.last.flatMap({ $0.isNumber ? String($0) : nil })
        {
            text = text.dropLast(ending.count)
        }
        return String(text.drop { $0 == "附" || $0 == ":" })
    }

    /// What is measured without the places that it is measured of: 云岭县人口, 各镇街农业总产值.
    private static func withoutPlace(_ label: Substring, _ quantity: String) -> Substring {
        let words = Array(label.dropLast(quantity.count))
        guard !label.begins(with: "地区生产"), words.count > 1 else { return label }
        let end = (2...words.count).last { end in
            places.contains { $0.count <= end && words[(end - $0.count)..<end].elementsEqual($0) }
        }
        return end.map { label.dropFirst($0) } ?? label
    }

    private static let places = longestFirst(.titlePlace)

    /// A title without the number of its table: 表3, 续表, 2-3.
    private static func withoutNumber(_ title: Substring) -> Substring {
        var text = title
        for opening in ["附", "续", "表"] where text.begins(with: opening) { text = text.dropFirst() }
        let marks: Set<Character> = ["-", "－", "—", "–", ".", "、", ":", "：", "_"]
        text = withoutYears(text)
        let rest = withoutYears(text.drop { $0.isNumber || marks.contains($0) })
        return rest.isEmpty ? text : rest
    }

    /// A title without words for the years that it goes over.
    private static func withoutYears(_ title: Substring) -> Substring {
        var text = title
        for opening in ["近一年", "近三年", "近五年", "近年", "历年", "主要年份"] where text.begins(with: opening) {
            text = text.dropFirst(opening.count)
        }
        return text
    }
}

extension TableTopic {
    /// Whether words end as the names of amounts do, so that they need nothing before them.
    static func isMeasured(_ label: String) -> Bool {
        let words = RuleWords.builtIn
        if words[.sumEnding].closes(label), label.count > 2 { return isMeasured(String(label.dropLast(2))) }
        return words[.amountEnding].closes(label) || words[.accountEnding].closes(label)
            || words[.titleQuantity].closes(label)
    }

    /// Whether words end as the names of amounts of money do.
    static func isMoney(_ label: String) -> Bool { endingsOfMoney.contains(where: { label.ends(with: $0) }) }

    private static let endingsOfMoney = endingsOfAccounts + ["值", "额", "入", "出", "资", "税", "费", "款", "金"]
    private static let endingsOfAccounts = longestFirst(.accountEnding)

    /// The words of a part with those of its whole, as far as they are needed: 城镇 of 社会消费品零售总额 is
    /// 城镇社会消费品零售总额, and 出口交货值 needs nothing more.
    static func name(of part: String, in whole: String) -> String {
        if whole.isEmpty || isMeasured(part) || whole == part { return part }
        // 非农业户 of 总户数 is 非农业户数.
        if let last = part.last, "户人".contains(last), whole.ends(with: "\(last)数") { return part + "数" }
        return isMeasured(whole) ? joined(part, whole) : "\(whole)：\(part)"
    }

    /// 淡水产品 and 水产品产量 are 淡水产品产量.
    private static func joined(_ part: String, _ whole: String) -> String {
        let most = min(part.count, whole.count)
        let shared = most > 1 ? (2...most).last { part.suffix($0) == whole.prefix($0) } : nil
        return part + whole.dropFirst(shared ?? 0)
    }

    /// Whether a number of a kind may be an amount of it; an unknown kind may.
    func fits(_ dimension: Dimension?, _ vocabulary: Vocabulary) -> Bool {
        guard let dimension, dimension != .untold else { return true }
        if let indicator { return vocabulary.indicators[indicator].dimension == dimension }
        return isMoney == (dimension == .money)
    }

    /// Whether it says in more words what a head says in one.
    func completes(_ head: String) -> Bool {
        quantity == nil && head.count > 1 && head.count < label.count && label.ends(with: head)
    }

    /// The name of what is measured of a thing that a row names: 原煤产量, 固定资产投资：国有企业.
    func label(of row: TableHead) -> String {
        guard let quantity else { return Self.name(of: row.label, in: label) }
        return Self.isMeasured(row.label) ? row.label : row.label + quantity
    }
}
