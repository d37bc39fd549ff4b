import Vocabulary

/// Puts heads together that hold for the same cells: those above each other, a row's group and its own.
struct HeadMerging {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// What an outer head and the one inside it say together; the inner one is the more exact.
    func merged(_ outer: TableHead, _ inner: TableHead) -> TableHead {
        var head = inner
        if outer.words == inner.words { return inner }
        if head.time == nil {
            (head.time, head.timeWords) = (outer.time, head.timeWords ?? outer.timeWords)
        } else if let time = outer.time, inner.status != .target || inner.time?.isWholeYear == false {
            // 年度投资计划 below 1-7月 is that of the year.
            head.time = Self.joined(time, head.time)
        }
        head.takeStretch(of: outer)
        if inner.status == nil { (head.status, head.statusWords) = (outer.status, outer.statusWords) }
        if inner.bearer == nil {
            (head.bearer, head.bearerWords, head.zone) = (outer.bearer, outer.bearerWords, outer.zone)
        }
        if inner.measures.isEmpty { head.measures = outer.measures }
        if inner.units.isEmpty, inner.measures.isEmpty || !outer.measures.isEmpty { head.units = outer.units }
        head.isIndex = inner.isIndex || outer.isIndex || inner.words == "为100"
        head.prices = inner.prices ?? outer.prices
        head.isCount = inner.isCount || (inner.label.isEmpty && outer.isCount)
        head.words = outer.words + inner.words
        if inner.roles.isEmpty { head.roles = outer.roles }
        name(&head, outer, inner)
        return head
    }

    /// A year and a part of a year in two heads are one time.
    static func joined(_ outer: TimeExpression, _ inner: TimeExpression?) -> TimeExpression? {
        guard var time = inner else { return outer }
        if case .unnamed = time.year, time.span == nil {
            time.year = outer.year
            if time.part == nil { time.part = outer.part }
        }
        if time.part == nil, time.span == nil, let part = outer.part, case .unnamed = outer.year { time.part = part }
        return time
    }

    /// Whether two heads above each other are one that was broken within its column: 国民生产 above 总值.
    func isOne(_ outer: TableHead, _ inner: TableHead) -> Bool {
        guard outer.isOpenName, !outer.isPart, !outer.label.ends(with: "产业"), inner.measures.isEmpty, !inner.isPart
        else { return false }
        if RuleWords.builtIn[.headFragment].contains(inner.words), inner.words != "总量" { return true }
        // 工业总产 above 值合计.
        if let opening = inner.words.first, "值额率数入出积金款费税".contains(opening), inner.words.count <= 4,
            !TableTopic.isMeasured(outer.label), TableTopic.isMeasured(outer.words + inner.words)
        {
            return true
        }
        return vocabulary.indicator(named: outer.words + inner.words) != nil
    }

    private func name(_ head: inout TableHead, _ outer: TableHead, _ inner: TableHead) {
        if outer.words != inner.words, isOne(outer, inner) {
            head.label = outer.words + inner.words
            head.indicator = vocabulary.indicator(named: head.label)
            return
        }
        var outer = outer
        // 按性别分 above 男 names nothing: 男 is a part of what stands before them.
        if outer.words.utf8.first == 0xE6, RuleWords.builtIn[.divisionHead].contains(outer.words) {
            (outer.label, outer.indicator) = ("", nil)
            if inner.units.isEmpty, inner.measures.isEmpty { head.isPart = true }
        }
        // 债券基本信息 above 债券规模 names nothing that is measured.
        if ["基本信息", "基本情况", "概况"].contains(where: outer.label.hasSuffix), !inner.label.isEmpty {
            (outer.label, outer.indicator) = ("", nil)
        }
        // 重点项目完成情况 above 投资计划 is 重点项目投资计划.
        if outer.label.ends(with: "情况") {
            outer.label = String(TableTopic.withoutKind(Substring(outer.label)))
            outer.indicator = vocabulary.indicator(named: outer.label)
        }
        if inner.label.isEmpty, outer.label.begins(with: "占"), inner.measures.contains(where: { $0.measure == .share })
        {
            // 占地区生产总值 above 比重: the whole is not what is measured.
            (head.label, head.indicator) = ("", nil)
        } else if inner.label.isEmpty {
            (head.label, head.indicator) = (outer.label, outer.indicator)
        } else if !outer.label.isEmpty, let index = vocabulary.indicator(named: outer.label + inner.label) {
            // 人均地区 above 生产总值.
            (head.label, head.indicator) = (outer.label + inner.label, index)
        } else if inner.indicator == nil, !outer.label.isEmpty {
            if let index = indicator(of: inner.label, partOf: outer.label) {
                head.indicator = index
            } else if let suffix = suffix(ofPartsOf: outer.label), inner.label.hasSuffix("业") {
                // 第一产业 of 地区生产总值 is 第一产业增加值.
                head.label = inner.label + suffix
            } else {
                // #规上 below 企业数.
                head.label =
                    inner.isPart ? TableTopic.name(of: inner.label, in: outer.label) : outer.label + inner.label
                head.indicator = vocabulary.indicator(named: head.label)
            }
        }
    }

    /// The indicator that a part's words and the end of its whole's name make: 工业 of 固定资产投资 is 工业投资, 出口 of
    /// 进出口总额 is 出口总额, and 第二产业 of 地区生产总值 is 第二产业增加值.
    func indicator(of part: String, partOf whole: String) -> Int? {
        guard !part.isEmpty else { return nil }
        if let suffix = suffix(ofPartsOf: whole) { return vocabulary.indicator(named: part + suffix) }
        var rest = Substring(whole)
        while !rest.isEmpty {
            if let index = vocabulary.indicator(named: part + rest) { return index }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// What the parts of a whole are, where it is known: 增加值.
    func suffix(ofPartsOf whole: String) -> String? {
        Array(whole.utf8).withUnsafeBufferPointer { bytes in
            for case .whole(let part) in vocabulary.tableWords.meanings(of: bytes, 0..<bytes.count) { return part }
            return nil
        }
    }
}

extension TimeExpression {
    /// Whether it is the own year of the report or of its table as a whole.
    var isWholeYear: Bool {
        switch year {
        case .document(0), .unnamed: part == nil && span == nil
        default: false
        }
    }
}
