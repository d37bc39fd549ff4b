import Vocabulary

/// How well heads above each other go with the numbers of a column, in points: above zero what speaks for them, below
/// what speaks against.
struct HeadFit {
    let vocabulary: Vocabulary
    /// Whether any head has a unit, so that one without is as good as incomplete.
    let needsUnits: Bool
    /// Whether the percentages of the table have their sign, so that numbers without it are none.
    let showsPercent: Bool
    private let merging: HeadMerging

    init(_ vocabulary: Vocabulary, needsUnits: Bool, _ columns: [ColumnFigures]) {
        self.vocabulary = vocabulary
        self.needsUnits = needsUnits
        showsPercent = columns.contains(where: \.arePercentages)
        merging = HeadMerging(vocabulary)
    }

    /// The points of heads from the outermost to the innermost; none where the column can't be theirs.
    func points(_ heads: [TableHead], _ figures: ColumnFigures) -> Double? {
        guard let first = heads.first else { return nil }
        if figures.count == 0, figures.words > 0 { return pointsOfWords(heads) }
        let head = heads.dropFirst().reduce(first) { merging.merged($0, $1) }
        guard let fit = fit(head, figures) else { return nil }
        // Shares add up to 100, and nothing else is likely to.
        let isShare = head.measures.contains { $0.measure == .share } || head.label.isEmpty && head.measures.isEmpty
        let sign = percentSign(head, figures) + (figures.addUpToHundred ? isShare ? 0.75 : -0.75 : 0)
        // Two kinds of statement in one column: 完成计划 above 比上年增长.
        let kinds = heads.filter { !$0.measures.isEmpty }.count
        // 第一产业 above 生产总值 names two things.
        let named = heads.last { !$0.label.isEmpty }
        let outer = heads.filter { !$0.label.isEmpty }
        let isTorn =
            named?.indicator != nil && head.indicator == named?.indicator && outer.count > 1
            && !outer.dropLast().allSatisfy(\.namesThoseMeasured)
        return fit + sign + units(heads, head, figures) + times(heads) + (head.indicator == nil ? 0 : 0.25)
            - (kinds > 1 ? 1.5 : 0) - (isTorn ? 1 : 0) - groupPoints(heads.last) + base(heads)
    }

    /// The points of heads over a column of words: 备注 and 期限 head such, a unit or a rate heads none.
    private func pointsOfWords(_ heads: [TableHead]) -> Double {
        let isOfValues = heads.contains { !$0.units.isEmpty || !$0.measures.isEmpty }
        let areOfWords = heads.map { RuleWords.builtIn[.wordsHead].closes($0.words) }
        // 备注 goes over nothing.
        let points = areOfWords.last ?? false ? 0.5 : areOfWords.contains(true) ? -0.5 : 0
        return points - (isOfValues ? 1 : 0)
    }

    /// 为100 goes on with 以上月价格, which goes on with nothing else.
    private func base(_ heads: [TableHead]) -> Double {
        guard let last = heads.last else { return 0 }
        let isOpen = heads.contains { $0.words.hasPrefix("以") && $0.words.hasSuffix("价格") }
        let isBase = last.words == "为100"
        return isOpen && isBase ? 1 : isOpen || isBase ? -2 : 0
    }

    /// What speaks against a head without any below it: 重点项目完成情况, 生产总值中 and 按性别分 head a group of columns, and no
    /// column of their own.
    private func groupPoints(_ head: TableHead?) -> Double {
        guard let head, head.measures.isEmpty, head.units.isEmpty else { return 0 }
        if head.words.begins(with: "按"), head.words.ends(with: "分") { return 2 }
        return ["情况", "中", "信息", "概况"].contains { head.words.ends(with: $0) } ? 1 : 0
    }

    /// Whether the kind of statement goes with the size of the numbers.
    private func fit(_ head: TableHead, _ figures: ColumnFigures) -> Double? {
        guard figures.count > 0 else { return 0 }
        if head.measures.contains(where: { $0.measure == .rank }) {
            return figures.areWhole && figures.negative == 0 ? 0.5 : nil
        }
        if head.isIndex { return figures.mayBeIndices ? 0.75 : -1.5 }
        let isPercent = head.units.first.map { $0.dimension(vocabulary) == .share } ?? false
        if isPercent || head.units.isEmpty && isRateOnly(head) {
            guard figures.mayBeRates else { return nil }
            if head.measures.contains(where: { $0.measure == .share }), figures.negative + figures.aboveHundred > 0 {
                return -2
            }
            return figures.lookLikeRates ? 0.5 : -0.5
        }
        if !head.measures.isEmpty { return 0 }
        // Amounts are seldom below zero, and counts have no decimals.
        var points = figures.negative > 0 && figures.lookLikeRates ? -1.5 : figures.negative > 0 ? -0.5 : 0
        if head.isCount, !figures.areWhole { points -= 2 }
        return points
    }

    /// Whether the numbers have the sign of percentages where the head announces rates, and only there.
    private func percentSign(_ head: TableHead, _ figures: ColumnFigures) -> Double {
        guard showsPercent, figures.count > 0 else { return 0 }
        let isRate = isRateOnly(head) || head.units.first?.text == "%"
        if figures.arePercentages { return isRate ? 0.5 : -0.5 }
        return isRate && figures.withPercent == 0 ? -1.5 : 0
    }

    /// Whether the words announce nothing but rates.
    private func isRateOnly(_ head: TableHead) -> Bool {
        !head.measures.isEmpty && head.measures.allSatisfy { $0.companion == .percent }
    }

    /// One unit is what a column needs; which, its words may tell.
    private func units(_ heads: [TableHead], _ head: TableHead, _ figures: ColumnFigures) -> Double {
        let named = heads.filter { !$0.units.isEmpty }.count
        if named > 1, Set(heads.flatMap { $0.units.map(\.text) }).count > 1 { return -2 }
        if heads.count(where: \.isRemark) > 1 { return -1.5 }
        guard let unit = head.units.first else {
            let needsNone =
                !needsUnits || !head.measures.isEmpty || head.isCount || figures.withUnit > 0
                || heads.contains(where: \.isRemark)
            return needsNone ? 0 : -0.5
        }
        if let index = head.indicator, head.measures.isEmpty {
            return vocabulary.indicators[index].dimension == unit.dimension(vocabulary) ? 0.5 : -1.5
        }
        let isShare = unit.dimension(vocabulary) == .share
        guard head.measures.isEmpty, let last = head.label.last else { return 0 }
        if isShare { return "率重比例".contains(last) ? 0.5 : "数额值人".contains(last) ? -1 : 0 }
        return "率重例".contains(last) && unit.dimension(vocabulary) != .ratio ? -1.5 : 0
    }

    /// A column has one year.
    private func times(_ heads: [TableHead]) -> Double {
        let years = heads.count { head in
            if case .explicit? = head.time?.year { return true }
            return false
        }
        // 以上月价格为100 is of this month, and so of no other stretch.
        let stretches = Set(heads.compactMap(\.stretch))
        // 以上月价格为100 above 1-7月 would be of one month and of seven.
        let isOfMonths = heads.contains { head in
            if case .months(let first, let last)? = head.time?.part { return last > first }
            return head.stretch == .toDate
        }
        let isTorn = isOfMonths && heads.contains { $0.isIndex && $0.words.holds("以上月") }
        // 环比(上月=100) above 去年同月 would be held against two times.
        let isTwice = heads.contains(where: \.isIndex) && heads.contains { $0.isTimeOnly && $0.isYearBefore }
        return (years > 1 ? -2 : 0) - (isTorn ? 1.5 : 0) - (isTwice ? 1.5 : 0)
            - (heads.contains(where: \.isIndex) && stretches.count > 1 ? 1.5 : 0)
    }
}

extension TableHead {
    /// Whether it names those of whom something is measured, and nothing measured itself: 规模以上工业, 外资企业. 第一产业 is
    /// itself what its head speaks of.
    var namesThoseMeasured: Bool {
        let openings = ["规模以上", "规上", "限额以上", "限上", "全社会"]
        return indicator == nil && !words.ends(with: "产业")
            && (openings.contains { words.hasPrefix($0) } || ["企业", "单位", "户", "业"].contains { label.ends(with: $0) })
    }

    /// Whether nothing but a pair of brackets stands there, as units do.
    var isRemark: Bool { words.isEmpty && (!remark.isEmpty || !units.isEmpty) }
}
